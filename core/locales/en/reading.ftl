### What a file was taken for, and what became of it. $count is a number of things, $example a row or line number.

reading-format-text = Running text
reading-format-lines = One sequence a line
reading-format-table = Table of events
reading-format-text-column = Texts in a column of a table
reading-format-word2vec-text = word2vec vectors, text
reading-format-word2vec-binary = word2vec vectors, binary
reading-format-glove = GloVe vectors
reading-format-safetensors = Vectors with labels

reading-kind-words = Words
reading-kind-playlists = Playlists
reading-kind-sessions = Sessions
reading-kind-vectors = Vectors

reading-role-sequence = Sequence (playlist, session, order)
reading-role-name = Name of the sequence
reading-role-user = Owner of the sequence
reading-role-item = Item
reading-role-time = Time
reading-role-order = Position in the sequence
reading-role-title = Title of the item
reading-role-artist = Artist
reading-role-rating = Rating or quantity
reading-role-metadata = About the item

reading-cut-sequence = At each new sequence id
reading-cut-user = One sequence for each owner
reading-cut-gap = After a pause
reading-cut-day = Each day of an owner
reading-cut-file = One sequence for each file

reading-sentences-lines = One sentence a line
reading-sentences-marks = Sentences end at . ! ? …
reading-rows-lines = Each row is one sequence
reading-rows-marks = Sentences within a row end at . ! ? …

reading-time-auto = Found out
reading-time-year-first = Year first (2026-10-31)
reading-time-day-first = Day first (31.10.2026)
reading-time-month-first = Month first (10/31/2026)
reading-time-epoch-s = Seconds since 1970
reading-time-epoch-ms = Milliseconds since 1970
reading-time-epoch-us = Microseconds since 1970
reading-time-epoch-ns = Nanoseconds since 1970

reading-reason-text = It holds sentences or words without the signs of a table.
reading-reason-sentences-lines = Each line is taken as one sentence.
reading-reason-sentences-marks = Sentences run on over line ends, so their marks part them.
reading-reason-line-labels = Each line begins with a reference such as 1:1, which is left out.
reading-reason-table = Its rows have the same number of cells: { $count }.
reading-reason-header = The first row names the columns.
reading-reason-no-header = The first row is data, so the columns are known by what stands in them.
reading-reason-cut-sequence = A column tells which sequence each row belongs to.
reading-reason-cut-user = Each owner has one sequence.
reading-reason-cut-gap = A new sequence begins after a pause.
reading-reason-cut-day = Each day is a sequence.
reading-reason-cut-file = No column tells sequences apart, so the whole file is one.
reading-reason-rating = Only rows with “{ $column }” of at least { NUMBER($least) } count, so a sequence holds what was liked.
reading-reason-quantity = Only rows with “{ $column }” above zero count, so returns are left out.
reading-reason-text-column = Most of what it holds is text, in the column “{ $column }”.
reading-reason-rows-lines = Each row is one sequence.
reading-reason-rows-marks = Its texts have several sentences, and each sentence is a sequence.
reading-reason-lists = Each line is a list with the same separator.
reading-reason-ids = Each line is a list of codes or numbers.
reading-reason-cornell = These are Cornell playlists: two lines of headings, then one playlist a line.
reading-reason-skip-rows = Lines left out at the top: { $count }.
reading-reason-vectors-header = A header, then a word and { $dim } numbers on each line.
reading-reason-vectors-rows = A word and { $dim } numbers on each line.
reading-reason-vectors-binary = A header, then words with { $dim } numbers each as bytes.
reading-reason-vectors-labelled = { NUMBER($count) } labels with { $dim } numbers each.
reading-reason-fasttext-vec = fastText calls its files .vec; they are written like those of word2vec.

reading-note-no-sequence-yet = The beginning of the file holds no sequence that is long enough.
reading-first-at = first in row { $example }

reading-dropped-short-sequences = { $count ->
    [one] { NUMBER($count) } sequence was too short
   *[other] { NUMBER($count) } sequences were too short
}
reading-dropped-repeats = { $count ->
    [one] { NUMBER($count) } direct repeat of an item was left out
   *[other] { NUMBER($count) } direct repeats of items were left out
}
reading-dropped-rare-items = { $count ->
    [one] { NUMBER($count) } of the rarest items was beyond the vocabulary limit
   *[other] { NUMBER($count) } of the rarest items were beyond the vocabulary limit
}
reading-dropped-long-items = { $count ->
    [one] { NUMBER($count) } item was too long to be one
   *[other] { NUMBER($count) } items were too long to be ones
}
reading-dropped-no-item = { $count ->
    [one] { NUMBER($count) } row had no item
   *[other] { NUMBER($count) } rows had no item
}
reading-dropped-no-sequence = { $count ->
    [one] { NUMBER($count) } row belonged to no sequence
   *[other] { NUMBER($count) } rows belonged to no sequence
}
reading-dropped-no-user = { $count ->
    [one] { NUMBER($count) } row had no owner
   *[other] { NUMBER($count) } rows had no owner
}
reading-dropped-no-time = { $count ->
    [one] { NUMBER($count) } row had no time that can be read
   *[other] { NUMBER($count) } rows had no time that can be read
}
reading-dropped-low-rating = { $count ->
    [one] { NUMBER($count) } row had too low a rating or quantity
   *[other] { NUMBER($count) } rows had too low a rating or quantity
}
reading-dropped-no-rating = { $count ->
    [one] { NUMBER($count) } row had no rating or quantity that can be read
   *[other] { NUMBER($count) } rows had no rating or quantity that can be read
}
reading-dropped-ragged-rows = { $count ->
    [one] { NUMBER($count) } row was not a word with the right number of numbers
   *[other] { NUMBER($count) } rows were not a word with the right number of numbers
}
reading-dropped-no-word = { $count ->
    [one] { NUMBER($count) } vector had no word
   *[other] { NUMBER($count) } vectors had no word
}
reading-dropped-not-finite = { $count ->
    [one] { NUMBER($count) } vector held NaN or infinity
   *[other] { NUMBER($count) } vectors held NaN or infinity
}
reading-dropped-duplicate-words = { $count ->
    [one] { NUMBER($count) } vector was a second one for its word; the first is kept
   *[other] { NUMBER($count) } vectors were further ones for their words; the first is kept
}

reading-warning-undecoded = { $count ->
    [one] { NUMBER($count) } character could not be read in this encoding and is shown as �
   *[other] { NUMBER($count) } characters could not be read in this encoding and are shown as �
}
reading-warning-control-characters = { $count ->
    [one] { NUMBER($count) } invisible control character was removed
   *[other] { NUMBER($count) } invisible control characters were removed
}
reading-warning-split-sequences = { $count ->
    [one] { NUMBER($count) } sequence was longer than 10,000 items and was split
   *[other] { NUMBER($count) } sequences were longer than 10,000 items and were split
}
reading-warning-long-rows = { $count ->
    [one] { NUMBER($count) } row had more cells than there are columns; the extra ones were ignored
   *[other] { NUMBER($count) } rows had more cells than there are columns; the extra ones were ignored
}
reading-warning-other-tables = { $count ->
    [one] { NUMBER($count) } file is a table with other columns; it was left out
   *[other] { NUMBER($count) } files are tables with other columns; they were left out
}
reading-warning-stray-quotes = { $count ->
    [one] In { NUMBER($count) } row the quotation marks were out of order; they were read as they stand
   *[other] In { NUMBER($count) } rows the quotation marks were out of order; they were read as they stand
}
reading-warning-shortened-items = { $count ->
    [one] { NUMBER($count) } item was very long; its key was shortened
   *[other] { NUMBER($count) } items were very long; their keys were shortened
}
reading-warning-untitled-items = { $count ->
    [one] { NUMBER($count) } item has no title in the naming file
   *[other] { NUMBER($count) } items have no title in the naming file
}
reading-warning-catalogue-no-id = { $count ->
    [one] { NUMBER($count) } row of the naming file had no id
   *[other] { NUMBER($count) } rows of the naming file had no id
}
reading-warning-catalogue-duplicates = { $count ->
    [one] { NUMBER($count) } row of the naming file repeated an id; the first is used
   *[other] { NUMBER($count) } rows of the naming file repeated an id; the first is used
}
reading-warning-without-artist = { $count ->
    [one] { NUMBER($count) } song has no artist and stays apart from songs of the same title that have one
   *[other] { NUMBER($count) } songs have no artist and stay apart from songs of the same title that have one
}
reading-warning-header-differs = The header of the file claims other numbers than the file holds; the file was counted
reading-warning-zero-vectors = { $count ->
    [one] { NUMBER($count) } vector is all zeros and has no direction
   *[other] { NUMBER($count) } vectors are all zeros and have no direction
}
reading-format-m3u = M3U playlist
reading-format-pls = PLS playlist
reading-format-xspf = XSPF playlist
reading-format-itunes-library = Apple Music or iTunes library
reading-format-spotify-playlists = Spotify playlists (your data)
reading-format-spotify-history = Spotify streaming history
reading-format-spotify-extended = Spotify extended streaming history
reading-format-spotify-million = Spotify Million Playlist Dataset
reading-format-lastfm-json = Last.fm scrobbles, JSON
reading-format-listenbrainz = ListenBrainz listens
reading-format-youtube-history = YouTube watch history
reading-dropped-episodes = { $count ->
    [one] { NUMBER($count) } podcast or other episode was left out
   *[other] { NUMBER($count) } podcasts and other episodes were left out
}
reading-dropped-other-files = { $count ->
    [one] { NUMBER($count) } file was of another kind
   *[other] { NUMBER($count) } files were of another kind
}
reading-dropped-short-plays = { $count ->
    [one] { NUMBER($count) } play was too short to count
   *[other] { NUMBER($count) } plays were too short to count
}
reading-dropped-skipped-plays = { $count ->
    [one] { NUMBER($count) } skipped song was left out
   *[other] { NUMBER($count) } skipped songs were left out
}
reading-role-album = Album
reading-reason-song-lists = Each list is one sequence.
reading-reason-history = Songs that were played within { NUMBER($minutes) } minutes of each other are one session.
reading-container-json-table = JSON records
reading-container-xlsx = Excel workbook
reading-container-cornell = Cornell playlists with song names and tags
reading-container-spotify-private = Kept without addresses and devices
reading-container-added-by = Kept without the names of those who added the songs
reading-container-npy = NumPy matrix with labels
reading-container-npz = NumPy archive (.npz)
reading-container-safetensors = safetensors matrix with labels
reading-container-projector = Embedding Projector files
reading-container-vector-table = Table of vectors
reading-container-vector-json = Vectors in JSON
reading-container-parquet = Parquet
reading-container-spark = Spark Word2Vec model
reading-container-html = Web page
reading-container-subtitles = Subtitles
reading-container-docx = Word document
reading-container-epub = EPUB book
reading-container-pdf = PDF document
reading-container-markdown = Markdown text
