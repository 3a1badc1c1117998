### Search, neighbours and analogies

errors-unknown-item = “{ $item }” is not among the items here. Check the spelling or choose another one.
errors-unknown-item-did-you-mean = “{ $item }” is not among the items here. Did you mean: { $suggestions }?
errors-expression-empty = Type an expression such as: king - man + woman.
errors-expression-item-missing = An item is missing at character { NUMBER($position) }. Write one on each side of + and −.
errors-expression-operator-missing = Write + or − between the items at character { NUMBER($position) }.
errors-expression-quote-open = The quotation mark at character { NUMBER($position) } is never closed. Add the closing one.
errors-expression-too-long = The expression is too long. Use at most { NUMBER($limit) } characters.
errors-analogy-zero = These items cancel each other out, so no direction is left to look in. Use different ones.
errors-analogy-needs-plus = 3CosMul needs at least one item with a plus. Add one or choose 3CosAdd.

### Workspace

errors-workspace-missing = This workspace does not exist. It may have been deleted or have expired, or the link is incomplete.
errors-workspace-damaged = The record of this workspace cannot be read. Import it again from an exported file, or make a new one.
errors-workspace-newer = This was made by a newer version of the app (format { $version }; this app reads up to { $supported }). Update the app to open it.
errors-workspace-read-only = This can be looked at but not changed: it is a sample or a room. Make a copy of it first.
errors-workspace-full = This workspace has reached its limit of { $limit } MB. Delete something you no longer need, then try again.
errors-disk-full = The server's disk is full, so nothing was saved. Delete something you no longer need, or try again later.
errors-workspace-busy = The files are in use at the moment. Try again in a few seconds.
errors-room-of-others = Only the workspace that this room was opened from can do that.
errors-room-too-many = { $limit ->
    [one] { $limit } room is
   *[other] { $limit } rooms are
} open from this workspace already. Close one first.
errors-artifact-missing = This result does not exist any more. It may have been deleted in another tab.
errors-artifact-damaged = The file “{ $member }” of this result is damaged or missing. Delete the result and make it again; everything else in the workspace still works.
errors-not-a-model = These vectors were imported, so there is no training to show for them.
errors-upload-missing = The uploaded file is no longer here. Upload it again.
errors-upload-too-large = The file is larger than the limit of { $limit } MB. Use a smaller file or a part of this one.
errors-import-damaged = This file is not a workspace exported from this app, or it was damaged on the way. Export it again.
errors-import-unexpected = Entry { $number } of this file does not belong in an exported workspace, so nothing was imported. Use a file as it was exported.
errors-import-too-large = Unpacked, this workspace would be larger than the limit of { $limit } MB.
errors-import-busy = Many workspaces are being opened on this server right now. Try again in a few minutes.

### Jobs

errors-job-already-running = Something is already running in this workspace. Wait until it ends, or cancel it.
errors-job-queue-full = The server is busy: { $limit ->
    [one] { $limit } piece of work is
   *[other] { $limit } pieces of work are
} waiting already. Try again in a few minutes.
errors-job-timeout = This took longer than the time limit of { $seconds } s and was stopped. Use less data or smaller settings.
errors-job-memory = This needed more memory than the limit of { $limit } MB. Use less data, fewer items or fewer dimensions.
errors-job-cpu = This file is too much work: more than { NUMBER($seconds) } s of processor time. Save what you need of it as plain text or CSV and bring that.
errors-job-crashed = The work ended unexpectedly; perhaps the computer ran out of memory. Nothing else was lost. Try again, with less data if it happens twice.
errors-job-failed = The work failed because of an error in the app ({ $type }). Nothing else was lost. Try other settings, and please report it.

### The map's data routes

errors-map-number = “{ $name }” must be a whole number from { NUMBER($low) } to { NUMBER($high) }.
errors-map-no-such-item = There is no such item here.
errors-map-no-such-column = There is no such column here.
errors-map-no-such-frames = There are no moving pictures here.
errors-map-no-such-format = There is no such file format here.
errors-map-rows = Send a list of row numbers.
errors-map-too-many-rows = That is too many items for one file. Draw a smaller area.
errors-map-busy = Many downloads are being made on this server right now. Try again in a moment.

### The server

errors-host-unknown = This server does not know the name in this address. Open it as localhost or by its IP address, or ask whoever runs it to add the name to the setting STREAMLIT_SERVER_ALLOWED_HOSTS.
errors-upload-visit-full = Your uploads that are still waiting take up the { NUMBER($limit) } MB that one visit may use. Let them be read or remove them, then try again.
errors-upload-busy = Many files are being uploaded to this server right now. Try again in a few minutes.
errors-upload-stalled = The upload stood still for a minute and was broken off. Check the connection and try again.

### Training

errors-training-out-of-range = { $name } is { NUMBER($value, maximumFractionDigits: 6) }, but must lie between { NUMBER($minimum, maximumFractionDigits: 6) } and { NUMBER($maximum, maximumFractionDigits: 6) }.
errors-training-not-whole = { $name } is { NUMBER($value, maximumFractionDigits: 6) }, but must be a whole number.
errors-training-min-alpha = The learning rate at the end ({ NUMBER($min_alpha, maximumFractionDigits: 6) }) must not be above the one at the start ({ NUMBER($alpha, maximumFractionDigits: 6) }).
errors-training-one-item = Training needs at least two different items, but there { $items ->
    [0] are none
   *[other] is only one
}. Bring more data.
errors-training-min-count = Only { NUMBER($items) } of the items occur { NUMBER($min_count) } times or more, and training needs two. Lower the minimum count to { NUMBER($largest) } or less.
errors-training-no-pairs = None of the { NUMBER($sequences) } sequences has two items that occur { NUMBER($min_count) } times or more, so there is nothing to learn from. Lower the minimum count, or check how the sequences are cut.
errors-training-too-large = { NUMBER($items) } vectors of size { NUMBER($vector_size) } take { NUMBER($megabytes) } MB; the limit is { NUMBER($limit) } MB. Raise the minimum count or choose smaller vectors.

### Reading

errors-file-empty = The file is empty. Choose a file that has something in it.
errors-file-too-large = The file is larger than the limit of { $limit } MB. Use a smaller file or a part of this one.
errors-file-binary = This is not a text in any encoding that is known here. Save it as plain text or CSV and try again.
errors-format-unknown = This is a { $format } file, which cannot be read here. Save its content as plain text or CSV and try again.
errors-format-archive = This is a compressed file ({ $format }). Unpack it and bring the file inside.
errors-format-pickle = This file would run code when opened, as pickles and gensim's own .model and .kv files do, so it is never read. Save the vectors in word2vec format instead: model.wv.save_word2vec_format("vectors.txt").
errors-format-fasttext-bin = This is fastText's own .bin format, which cannot be read here. Bring the .vec file that fastText writes beside it.
errors-format-not-known = There is no reader for the format “{ $format }”. Choose one of those offered.
errors-nothing-to-read = No items were found. Check the format, the columns and how many lines are left out at the top.
errors-nothing-left = Every sequence has fewer items than the shortest allowed: { NUMBER($shortest) }. Lower that number, or check how the file is cut into sequences.
errors-too-many-tokens = There are more than { NUMBER($limit) } items in all. Use a part of the file.
errors-too-many-different-items = There are more than { NUMBER($limit) } different items, so most occur only once and nothing could be learned from them. Check the item column, or use a part of the file.
errors-too-many-columns = The first row has at least { NUMBER($found) } columns; the limit is { NUMBER($limit) }. Check the delimiter, or keep only the columns that are needed.
errors-line-too-long = Line { NUMBER($line) } is longer than { NUMBER($limit) } characters. Check that this is a table with line ends.
errors-cell-too-long = The cell in row { NUMBER($row) }, column “{ $column }”, is longer than { NUMBER($limit) } characters. Shorten it, or check the quotation marks before it.
errors-table-column-missing = There is no column “{ $column }” in the file. Choose the columns again.
errors-table-no-item-column = No column is chosen for the items. Choose an item column, or artist and title.
errors-table-no-text-column = No column is chosen for the texts. Choose the column that they stand in.
errors-ratings-unreadable = Most cells of the column “{ $column }” hold no number, so they cannot be ratings. Choose another column for the rating, or none.
errors-ratings-too-low = No row has a rating or quantity of { NUMBER($least) } or more. Lower the least that counts, or choose no rating column.
errors-times-unreadable = Most times in the time column cannot be read. Choose another column or another way of writing times, or cut the sequences without times.
errors-catalogue-not-a-table = The file that names items is not a table with an id and a title in each row. Save it as CSV or TSV.
errors-reading-setting = The setting “{ $field }” has a value that is not possible.
errors-one-vector-file = Vectors are read from one file at a time. Choose one of the files.
errors-no-vectors = No line holds a word followed by numbers. Check that this is a vector file in word2vec or GloVe format.
errors-vectors-no-words = These are vectors without words. Bring them together with a text file that has one label a line, or put the word in front of each line, as GloVe files have it.
errors-vectors-no-labels = This is a matrix without labels. Bring it together with a text file that has one label a line, or zip the two.
errors-vectors-no-matrix = There is no table of numbers with one row for each item in this file. Save the vectors as one two-dimensional array.
errors-label-count = There are { NUMBER($labels) } labels for { NUMBER($rows) } vectors. Bring the file of labels that belongs to them, one label a line in the order of the rows.
errors-labels-unreadable = The file of labels is neither one label a line, nor a table, nor a JSON list of texts. Save it as plain text with one label a line.
errors-matrix-damaged = This file holds fewer numbers than its header claims: it was cut off or is damaged. Save it again.
errors-array-objects = This file holds Python objects, which run code when they are opened, so it is never read. Save the labels as text and the vectors as numbers: np.array(words, dtype=str).
errors-array-no-matrix = This array has the shape { $shape }, but vectors need two dimensions: items and numbers. Reshape it and save it again.
errors-array-no-numbers = This array does not hold plain numbers. Save only the vectors, as a two-dimensional array of float32.
errors-parquet-damaged = This Parquet file is damaged or cut off. Export it again.
errors-parquet-parts-differ = The Parquet files of this folder do not have the same columns, so they are not one table. Bring them one by one.
errors-parquet-nothing = No column of this Parquet file holds texts, numbers or times. Export it with the columns that are needed.
errors-parquet-rows-too-long = A mere { NUMBER($rows) } rows of this Parquet file take more than { NUMBER($limit) } MB. Export it without its longest columns.
errors-vectors-no-header = The file does not begin with “rows dimensions” as word2vec's binary format does. Check the format.
errors-vectors-binary-broken = Row { NUMBER($row) } at byte { NUMBER($byte) } is not a word followed by its numbers: the file is damaged, or its header is wrong. Save it again.
errors-vectors-encoding = Vector files are read as UTF-8 only. Save this one as UTF-8.
errors-too-many-vectors = There are { NUMBER($found) } vectors; the limit is { NUMBER($limit) }. Keep the most frequent ones.
errors-too-many-dimensions = Each vector has { NUMBER($found) } numbers; the limit is { NUMBER($limit) }.
errors-vectors-too-large = The vectors would take more memory than the limit of { NUMBER($limit) } MB. Keep the most frequent ones.

### Command line

errors-cli-usage = { $message }. See: python -m core --help
errors-cli-file = “{ $name }” could not be read or written: { $reason }.
errors-cli-no-such-file = There is no file “{ $name }”.
errors-cli-no-such-folder = There is no folder “{ $name }” to write to.
errors-cli-settings-file = “{ $name }” isn’t a JSON file with reading settings; read --json prints one.
errors-cli-no-vectors = There are no vectors in this workspace yet; train first.
errors-cli-no-such-vectors = There are no vectors “{ $name }” in this workspace; info lists them.
errors-cli-no-corpus = The sequences that these vectors were trained on aren’t here, so nothing can be held out. Give a workspace with a corpus and a model trained on it; train makes one.
errors-cli-not-vectors = “{ $name }” holds no vectors; train on it first.
errors-cli-already-vectors = “{ $name }” holds vectors already, so there is nothing to train on.
errors-cli-no-such-preset = There is no preset “{ $name }”; there are: { $names }.
errors-cli-set-task = --set and --top belong to --task analogies or similarity.
errors-cli-output-needed = A file of vectors can’t keep a map; say with --output where the workspace is to be written.
errors-cli-axes = “{ $axes }” are no axes; give two or three numbers from 1, such as 1,2.
errors-cli-compare-two-ways = --question makes both sets itself; give it no second workspace and no --with.
errors-cli-compare-nothing = There are no other vectors in this workspace; name a second workspace or file, or ask with --question.
errors-cli-no-counts = How often items occur isn’t known of these vectors, so --min-count can’t choose among them.

### Maps

errors-projection-empty = There are no vectors to draw. Read or train some first.
errors-projection-method = There is no method “{ $method }”. Choose pca or tsne.
errors-projection-axes = Choose two or three different components, from 1 to { NUMBER($maximum) }.
errors-projection-perplexity = The perplexity must be from { NUMBER($minimum) } to { NUMBER($maximum) }, not { $value }.
errors-projection-n-iter = The number of iterations must be from { NUMBER($minimum) } to { NUMBER($maximum) }, not { $value }.
errors-projection-random-state = The seed must be a whole number from { NUMBER($minimum) } to { NUMBER($maximum) }, not { $value }.
errors-projection-n-jobs = The number of threads must be from { NUMBER($minimum) } to { NUMBER($maximum) }, not { $value }.
errors-projection-max-items = The number of items to draw must be from { NUMBER($minimum) } to { NUMBER($maximum) }, not { $value }.
errors-json-broken = This JSON file is broken at line { NUMBER($line) }, column { NUMBER($column) }. It may have been cut off: export or download it again.
errors-xml-broken = This XML file is broken at line { NUMBER($line) }, column { NUMBER($column) }. It may have been cut off: export or download it again.
errors-xml-entities = This XML file defines entities or asks for other files, which playlists never need, so it is not read. Export the playlist again from your player.
errors-nested-too-deep = This file is nested more than { NUMBER($limit) } levels deep, which none of the known formats is. Export it again, or save it as CSV.
errors-archive-damaged = This archive is damaged or cut off. Download or pack it again.
errors-archive-encrypted = This archive is locked with a password. Unpack it yourself and bring the files inside.
errors-archive-method = This archive is packed in a way that is not read here. Pack the files again as an ordinary zip.
errors-archive-workspace = This is a workspace that was saved from here. Drop it by itself on the Data page, or open it in the side bar: workspace menu, open a downloaded workspace.
errors-archive-nothing = Nothing in this archive can be read here. Unpack it and bring the file that holds the text, the playlists or the vectors.
errors-youtube-page = This is YouTube’s watch history as a web page. Ask Google Takeout for it again with JSON as the format of the history, and bring that.
errors-archive-too-many = This archive holds more than { NUMBER($limit) } files. Pack only those that you need.
errors-archive-too-large = Unpacked, this archive is larger than { NUMBER($limit) } MB. Pack only the files that you need.
errors-files-too-large = Together these files are larger than { NUMBER($limit) } MB. Bring fewer at once.
errors-json-record-too-long = The record that begins in line { NUMBER($line) } of this JSON file is longer than { NUMBER($limit) } characters. Write each record on a line of its own (JSON Lines), or leave out long fields.
errors-workbook-damaged = This workbook is damaged or cut off. Open it in Excel or LibreOffice and save it again, or save the table as CSV.
errors-workbook-encrypted = This workbook is locked with a password. Save a copy without one, or save the table as CSV.
errors-workbook-old = This is a workbook of Excel 97–2003 or another old Office file, which cannot be read here. Save it as .xlsx or CSV and try again.
errors-workbook-too-large = A sheet of this workbook reaches over more than { NUMBER($limit) } cells or holds too much text. Copy the table alone into a new workbook, or save it as CSV.
errors-format-office = This is an Office file of the old kind (.doc, .xls, .ppt) or one that is locked with a password; neither can be read here. Save a text as .docx or .txt, a table as .xlsx or .csv, without a password.
errors-document-damaged = This { $format } file is damaged or cut off. Open it in the program that made it, save it again and bring the new file.
errors-document-locked = This { $format } file is locked with a password or copy-protected. Save a copy without protection, or save its text as .txt.
errors-document-entities = This { $format } file defines entities or asks for other files, which documents never need, so it is not read. Open it in the program that made it and save it again.
errors-document-too-complex = This { $format } file has so much in it besides text that reading it would take too long. Save its text as .txt, or bring a part of it.
errors-document-no-text = There is no text in this { $format } file. Check that it is the right one, or copy its text into a .txt file.
errors-epub-protected = The chapters of this book are encrypted by copy protection (DRM), so nobody but the shop's own program can read them. Bring a book without copy protection.
errors-pdf-no-text = This PDF has no text in it, only pictures of pages, as scans have. Run text recognition (OCR) on it first, or bring the text as .txt.

### Measuring recommenders

errors-evaluation-protocol = { $name } must be from { NUMBER($minimum) } to { NUMBER($maximum) }, not { $value }.
errors-evaluation-no-times = These sequences have no times, so they can’t be held out by time. Hold out a random sample instead.
errors-evaluation-too-few-lists = Too few lists to hold some out: { NUMBER($n) } with { NUMBER($length) } items or more, and at least { NUMBER($needed) } are needed. Bring more playlists or sessions.
errors-tuning-stopped-too-early = The search was stopped before a first training was done, so there is nothing to keep. Start it again and give it more time.

### Recommending

errors-recommend-odd-number = Odd one out needs { NUMBER($low) } to { NUMBER($high) } different items; here are { NUMBER($n) }.
errors-recommend-no-vector = “{ $item }” is too rare to have a vector. Choose another item.
errors-recommend-bridge-same = A bridge needs two different items. Choose another one.
errors-recommend-one-item = The task “{ $task }” is about one item; { NUMBER($n) } were given. Give one.
errors-recommend-items-needed = The task “{ $task }” is about a list of items. Give at least one.
errors-recommend-user-needed = The task “{ $task }” is about a person. Say who.
errors-recommend-no-such-user = There is no “{ $user }” among the people in this data. Give a name as in the data, or a number.
errors-recommend-no-such-task = There is no such task. These are: { $names }.
errors-recommend-all-task = The task “{ $task }” can’t be answered for all at once. similar, complementary and for-user can.
errors-recommend-all-output = Say where to write: --output with a file name that ends in one of { $endings }.
errors-recommend-no-scorer = The task “{ $task }” has its own scores, so “{ $scorer }” can’t answer it. Leave the scorer out, or ask one of these: { $names }.
errors-recommend-not-a-choice = “{ $name }” must be one of these: { $names }.
errors-recommend-too-many-items = That is a list of { NUMBER($n) } items. Give at most { NUMBER($limit) }.
errors-scorer-no-vectors = The scorer “{ $scorer }” needs vectors. Train some first, or choose another scorer.
errors-scorer-no-output = The scorer “{ $scorer }” needs output vectors, which imported vectors don’t have. Train here, or choose another scorer.
errors-scorer-no-corpus = The scorer “{ $scorer }” needs to know who had what. Bring the playlists or sessions themselves, or choose another scorer.
errors-scorer-no-metadata = The scorer “{ $scorer }” needs titles, genres or the like that several items share. Bring a table of the items, or choose another scorer.
errors-scorer-unknown = There is no scorer “{ $scorer }”. Choose one of these: { $names }.
errors-scorer-nothing-to-blend = None of the scorers that count in the blend can work with what is here. Choose a single scorer.
errors-set-empty = There is no question in this set. It needs a line for each: four names for an analogy, two names and a number for a similarity.
errors-set-no-question = Line { NUMBER($line) } has { $n ->
    [one] one name
   *[other] { NUMBER($n) } names
}; an analogy needs four, separated by tabs or spaces.
errors-set-no-pair = Line { NUMBER($line) } isn’t two names and a number, separated by tabs, “ | ” or spaces.
errors-set-too-many = Too many lines: from line { NUMBER($line) } on there are more than { NUMBER($maximum) }. Leave some out.
errors-set-too-long = The set is longer than { NUMBER($maximum) } characters. Leave some out.
errors-baseline-too-few = Too little to count: at least { NUMBER($minimum) } items that occur beside others are needed.
errors-axis-empty = An axis needs at least one item at each end.
errors-axis-both = The same item is at both ends of the axis. Take it out of one.
errors-axis-same = Both ends of the axis are at the same place. Choose other items.
errors-groups-number = { NUMBER($value) } groups can’t be made here; choose { NUMBER($minimum) } to { NUMBER($maximum) }.
errors-contrast-too-few = Too few items occur often enough: { NUMBER($items) }. A comparison of trainings needs at least { NUMBER($minimum) }.
