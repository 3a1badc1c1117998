data-title = Data

### Bringing

data-tab-file = A file
data-tab-text = A text to paste
data-tab-sample = News texts to try
data-formats = Texts (plain, Word, PDF, EPUB, HTML, Markdown, subtitles); playlists (M3U, PLS, XSPF, Apple Music library) and what Spotify, YouTube, Last.fm and ListenBrainz let you download; tables of sessions, ratings, orders or texts (CSV, TSV, Excel, Parquet, JSON); one sequence a line; vectors (word2vec, GloVe, fastText .vec, Embedding Projector, NumPy, safetensors, Parquet, Spark). Zipped or not. A workspace that you downloaded here opens as well.
data-drop = Drop a file here, or several that belong together
data-limits = Limits: { NUMBER($megabytes) } MB a file, { NUMBER($tokens) } words or events, { NUMBER($items) } different items, { NUMBER($rows) } vectors. The file stays on this server and is sent nowhere else.
data-paste = Your text
data-paste-placeholder = Paste a text, or one sequence a line
data-paste-button = Use this text
data-pasted-name = Pasted text
data-lee-note = 300 short news texts in English, which come with gensim (the Lee background corpus). Real and small: expect noise.
data-lee-missing = The news texts are not here: gensim was installed without its test data.
data-lee-button = Read the Lee news texts
data-empty-title = What you bring will appear here
data-empty = How many sequences and items it holds, how often items occur, how long the sequences are, and what was left out and why. Then you can train vectors on it.

### What it was taken for

data-another-file = Use another file
data-open-again = Open it
data-counting = counting what it holds …
data-several-files = { $name } and { NUMBER($n) } more
data-left-unread = { $n ->
    [one] One other file in it is left out and not kept: { $names }
   *[other] { NUMBER($n) } other files in it are left out and not kept: { $names }
}
data-lists-left = Other lists in it are left out, with so many entries each: { $names }
data-summary-files = { $n ->
    [one] { NUMBER($n) } file
   *[other] { NUMBER($n) } files
}
data-summary-tokens-words = { $n ->
    [one] { NUMBER($n) } word
   *[other] { NUMBER($n) } words
}
data-summary-tokens-playlists = { $n ->
    [one] { NUMBER($n) } entry
   *[other] { NUMBER($n) } entries
}
data-summary-tokens-plays = { $n ->
    [one] { NUMBER($n) } play
   *[other] { NUMBER($n) } plays
}
data-summary-tokens-sessions = { $n ->
    [one] { NUMBER($n) } event
   *[other] { NUMBER($n) } events
}
data-summary-items-words = { $n ->
    [one] { NUMBER($n) } different word
   *[other] { NUMBER($n) } different words
}
data-summary-items-playlists = { $n ->
    [one] { NUMBER($n) } song
   *[other] { NUMBER($n) } songs
}
data-summary-items-sessions = { $n ->
    [one] { NUMBER($n) } different item
   *[other] { NUMBER($n) } different items
}
data-summary-months = { $first } to { $last }
data-summary-gap = cut into { $n ->
    [one] { NUMBER($n) } session
   *[other] { NUMBER($n) } sessions
} by a pause of { NUMBER($minutes) } minutes
data-summary-sequences-words = { $n ->
    [one] { NUMBER($n) } sentence
   *[other] { NUMBER($n) } sentences
}
data-summary-sequences-playlists = { $n ->
    [one] { NUMBER($n) } playlist
   *[other] { NUMBER($n) } playlists
}
data-summary-sequences-sessions = { $n ->
    [one] { NUMBER($n) } session
   *[other] { NUMBER($n) } sessions
}
data-taken-text = This looks like running text.
data-taken-lines = This looks like one sequence a line.
data-taken-table = This looks like a table with one item a row.
data-taken-text-column = This looks like a table of texts.
data-taken-word2vec-text = These look like word2vec vectors, as text.
data-taken-word2vec-binary = These look like word2vec vectors, in binary form.
data-taken-glove = These look like GloVe vectors, as text.
data-taken-safetensors = These are vectors with their labels.
data-megabytes = { NUMBER($size, maximumFractionDigits: 1) } MB
data-kilobytes = { NUMBER($size, maximumFractionDigits: 1) } kB
data-looks-like-names = This file seems to name items rather than to use them.
data-use-as-names = Keep it to name the items of another file

### Preview

data-first-sequences = First sequences
data-in-this-part = In the part shown here: { $note }
data-first-rows = First rows of the file

### Switches

data-format = Read it as
data-format-help = What kind of file this is. Another choice makes all other guesses anew.
data-kind = What it holds
data-kind-help = Chooses the words on the pages and the settings that training begins with.
data-sentences = Sentences
data-sentences-help = Where one sequence of words ends and the next begins.
data-text-column = Column with the texts
data-rows = Sequences
data-rows-help = Whether the whole text of a row is one sequence of words, or each of its sentences. A sequence never goes on in the next row.
data-lowercase = Small letters
data-lowercase-help = “The” and “the” become one word.
data-join-pairs = Join frequent pairs
data-join-pairs-help = Words that stand together far more often than chance become one item, such as new_york. Not shown in the preview, because it needs the whole text.
data-drop-line-labels = Leave out references
data-drop-line-labels-help = Leaves out a reference at the start of each line, such as Ge1:1.
data-separator = Between items
data-separator-help = What stands between two items of a line.
data-delimiter = Between columns
data-delimiter-help = What stands between two cells of a row.
data-delimiter-space = White space
data-delimiter-comma = Comma
data-delimiter-tab = Tab
data-delimiter-semicolon = Semicolon
data-delimiter-bar = Vertical bar
data-delimiter-colons = Two colons
data-has-header = First row names the columns
data-has-header-help = Off: the first row is data.
data-skip-rows = Lines to skip at the top
data-skip-rows-help = Headings and remarks before the data: 0 to 10 lines.
data-roles-item = An item is
data-roles-sequence = A sequence is
data-min-rating = The least that counts
data-min-rating-help = Rows with a lower rating or quantity are left out, and so are rows without one. For ratings out of 5, people who study them usually take 4 and more as liked.
data-no-column = none
data-cut = A new sequence begins
data-cut-help = How the rows are cut into sequences.
data-gap-minutes = Pause in minutes
data-gap-minutes-help = After a pause longer than this, a new sequence begins: 5 minutes to a day.
data-more = More switches
data-quote = Cells may stand in quotation marks
data-quote-help = Off: quotation marks are ordinary characters.
data-time-format = How times are written
data-time-format-help = Matters where day and month could be mixed up.
data-encoding = Encoding
data-encoding-help = Change it where letters look wrong in the preview.
data-encoding-auto = Found out
data-min-length = Shortest sequence
data-min-length-help = Shorter sequences are left out: 1 to 10 items. A sequence of one item teaches nothing about neighbours.
data-collapse-repeats = Count direct repeats once
data-collapse-repeats-help = An item that directly follows itself is counted once.

### A second file that names the items

data-names = Names for the items
data-names-note = If items are only numbers or codes, drop a second file that says what they are: a table with an id and a title in each row.
data-names-drop = Drop the file with the names here
data-names-from = Names from { $name }
data-names-remove = Without it

### Reading

data-name = Name
data-read = Read it
data-busy = Something else is running in this workspace. You can read this when it has ended.
data-known = You have read exactly this before: here it is.

### What was read

data-number = { NUMBER($n) }
data-corpus-line-words = { $sequences ->
    [one] { NUMBER($sequences) } sentence
   *[other] { NUMBER($sequences) } sentences
}, { NUMBER($items) } different words, { NUMBER($tokens) } in total
data-corpus-line-playlists = { $sequences ->
    [one] { NUMBER($sequences) } playlist
   *[other] { NUMBER($sequences) } playlists
}, { NUMBER($items) } different items, { NUMBER($tokens) } entries in total
data-corpus-line-sessions = { $sequences ->
    [one] { NUMBER($sequences) } session
   *[other] { NUMBER($sequences) } sessions
}, { NUMBER($items) } different items, { NUMBER($tokens) } events in total
data-vectors-line-model = { NUMBER($items) } vectors with { NUMBER($dim) } numbers each, trained here
data-vectors-line-imported = { NUMBER($items) } vectors with { NUMBER($dim) } numbers each, imported
data-train = Train vectors
data-explore = See the map
data-read-again = Read it differently
data-sequences-words = Sentences
data-sequences-playlists = Playlists
data-sequences-sessions = Sessions
data-items-words = Different words
data-items-playlists = Different items
data-items-sessions = Different items
data-tokens-words = Words in total
data-tokens-playlists = Entries in total
data-tokens-sessions = Events in total
data-seen-often = { NUMBER($often) } of them occur five times or more, { NUMBER($once) } only once. Rare items get noisy vectors.
data-typical-length = Typical length
data-length-range = Half of the sequences are at least this long. The shortest has { NUMBER($shortest) }, the longest { NUMBER($longest) }, the mean is { NUMBER($mean, maximumFractionDigits: 1) } items.
data-owners = Owners
data-time-range = From { DATETIME($first, dateStyle: "medium") } to { DATETIME($last, dateStyle: "medium") }
data-nothing-dropped = Nothing was left out.
data-dropped = { $n ->
    [one] Left out or changed: { $n } thing to know
   *[other] Left out or changed: { $n } things to know
}
data-rank-frequency = How often items occur
data-rank-frequency-help = Items in order of how often they occur, both axes logarithmic. In most languages and shops this comes close to a straight line: few items very often, many seldom (Zipf’s law).
data-axis-rank = Rank
data-axis-count = Occurrences
data-lengths = How long sequences are
data-lengths-help = How many sequences have which number of items.
data-axis-length = Items in a sequence
data-most-frequent = The most frequent
data-column-item = Item
data-column-count = Occurrences
data-vectors = Vectors
data-dim = Numbers in each
data-dim-help = The dimension: 50 to 300 is usual.
data-first-items = First items

### What is here

data-kept = In this workspace
data-kept-also = Also in this workspace
data-open = Statistics
data-delete = Delete
data-delete-corpus = Delete “{ $name }” and the file it was read from? Vectors trained on it stay.
data-delete-vectors = Delete “{ $name }” with its maps?
data-delete-sure = Yes, delete
data-privacy-own = Everything you bring, and everything made of it, is kept in a folder of this computer and sent nowhere. { $days ->
    [0] It stays until you delete it.
    [one] What nobody opens for a day is deleted.
   *[other] What nobody opens for { NUMBER($days) } days is deleted.
} Of archives and documents only what can be read here is kept. What you delete is gone for good.
data-privacy-shared = Everything you bring, and everything made of it, is kept on this server and sent nowhere else. Whoever has the address of this page, with ?w= in it, can see, change and delete it. { $days ->
    [0] It stays until you delete it.
    [one] What nobody opens for a day is deleted.
   *[other] What nobody opens for { NUMBER($days) } days is deleted.
} Of archives and documents only what can be read here is kept. What you delete is gone for good.
data-damaged = { $kind ->
    [corpus] Data
    [vectors] Vectors
    [projection] A map
   *[other] A measurement
} that can’t be opened
data-taken-plays = This looks like: { $format }.
data-min-seconds = Shortest play that counts, seconds
data-min-seconds-help = Shorter plays are left out, where the file tells how long they were. Services count a play from 30 seconds on.
data-skipped = Keep skipped songs
data-skipped-help = Songs that were skipped say little about what is liked.
data-episodes = Keep podcasts
data-episodes-help = Podcasts, films and chapters of audiobooks are no songs.
data-howto = How do I get my playlists out of …?
data-howto-spotify-name = Spotify
data-howto-spotify = On the account page, open Privacy settings and ask for “Account data” (playlists and the last year, ready in some days) or “Extended streaming history” (everything, up to 30 days). Bring the zip as it arrives.
data-howto-apple-name = Apple Music, iTunes
data-howto-apple = On a computer, open Music or iTunes and choose File → Library → Export Library… Bring the Library.xml that it saves.
data-howto-youtube-name = YouTube Music
data-howto-youtube = In Google Takeout, choose only “YouTube and YouTube Music”, and JSON as the format of the history. Bring the zip as it arrives.
data-howto-lastfm-name = Last.fm
data-howto-lastfm = Save your scrobbles with an export tool, as JSON of Last.fm’s own answers or as CSV with artist, track and date.
data-howto-listenbrainz-name = ListenBrainz
data-howto-listenbrainz = In the settings, choose Export data. Bring the zip as it arrives.
data-howto-other-name = Deezer, Tidal, Yandex Music and others
data-howto-other = With Exportify (Spotify), Soundiiz or TuneMyMusic, sign in to the service, choose your playlists and save them as CSV. Bring all the files together, or the zip.
data-howto-player-name = Players on your computer
data-howto-player = Save the playlist as M3U8, XSPF or PLS; VLC, foobar2000, AIMP and most others can.
data-howto-private = Only artists, titles, albums, list names and times are read. The archive of a service also holds addresses, payments and devices: these are never kept. Columns that say who added a song to a list are left out. What you bring stays in this workspace until you delete it there.
data-privacy = What is stored, where and for how long?
data-in-archive = The rows shown are those of { $name }. All files of the same kind are read together.
