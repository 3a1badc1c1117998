cli-about = Train word2vec vectors on texts, playlists and session logs, draw them as maps, and ask them things. WORKSPACE is a workspace (a zip or a folder) or a file of vectors.

# Commands
cli-command-read = Read files and tell what they were taken for and what is in them.
cli-command-train = Train vectors on files and keep them, with a first map, in a workspace that the app opens.
cli-command-project = Draw a map of vectors (PCA or t-SNE) and keep it in the workspace.
cli-command-neighbors = The items nearest to an item by cosine.
cli-command-analogy = Answer an analogy such as "king - man + woman".
cli-command-evaluate = Measure how well each scorer guesses what comes next, on lists of the corpus that are held out; or the vectors with a set of analogies or similarities; or which neighbours stay with other seeds.
cli-command-compare = Compare two vector sets: of one workspace, of two, or a model with what a ready question makes of its data. Who is near to whom in both, beside chance and another seed.
cli-command-recommend = Recommend items or people: what is similar, what goes with it, what comes next, for whom.
cli-command-export = Write vectors as word2vec text, a TSV pair or NumPy arrays, or the map as an HTML page.
cli-command-info = What a workspace holds.

# Options
cli-option-files = Files that belong together: text, one sequence per line, a table of events, or vectors.
cli-option-catalogue = A file that names items: id, title and anything else.
cli-option-reading = How to read the files: a JSON file with the "settings" that read --json prints. Guessed where it is missing.
cli-option-json = Print JSON.
cli-option-output = Where to write.
cli-option-name = Name of the workspace.
cli-option-preset = What the settings are made for; by default what the files hold.
cli-option-workspace = A workspace (zip or folder) or a file of vectors.
cli-option-method = PCA is drawn at once; t-SNE shows groups.
cli-option-axes = Principal components of a PCA map, counted from 1; three for a map with depth.
cli-option-normalize = Scale vectors to length 1 first, so that near means near by cosine.
cli-option-perplexity = t-SNE: about how many neighbours each point tries to keep.
cli-option-iterations = t-SNE: how long the map is improved.
cli-option-random-state = t-SNE: seed; the same seed and settings draw the same map.
cli-option-jobs = t-SNE: threads.
cli-option-max-items = t-SNE: draw only so many of the most frequent items.
cli-option-vectors = Name or id of the vectors in the workspace; the newest by default.
cli-option-item = Key or title of an item.
cli-option-n-answers = How many answers.
cli-option-top = Only the most frequent so many items may answer.
cli-option-expression = Items with + and - between them; names that hold spaces or signs in quotes.
cli-option-solver = 3cosadd adds cosines, 3cosmul multiplies and divides them (Levy and Goldberg, 2014).
cli-option-keep-question = Let the words of the question answer, too.
cli-option-expected = Tell the rank of this item among the answers.
cli-option-measured-task = What is measured: next-item holds out the last item of a list; analogies and similarity put a set of questions to the vectors.
cli-option-question-set = For analogies and similarity: a file, in the format of questions-words.txt or of WordSim-353, or one that ships (google-analogies, wordsim353, simlex999).
cli-option-searched-top = For analogies and similarity: among how many of the most frequent items; by default 30,000 and 300,000.
cli-option-by-time = Hold out the lists that end last, or a random sample; by default by time where the data has times and enough is left to train on.
cli-option-split-seed = Seed of the sample; the same seed holds out the same lists.
cli-option-max-test = How many lists to test on, at most.
cli-option-task = What is asked: similar and complementary about an item, for-user and similar-users about a person, next-item about a session, audience about an item.
cli-option-user = A person: name as in the data, or number as #17, from 0.
cli-option-everything = The lists of all people (for-user) or all items (similar, complementary), into a .csv or .parquet file.
cli-option-scorer = What turns the data into scores, for next-item and for-user; by default the one that guessed best when it was measured, else the blend.
cli-option-how = What counts of a person: the mean of all, recent items heavier, or the last item alone.
cli-option-by = For similar: compare by behaviour, or by content (titles and metadata).
cli-option-among = For similar: answer with items that somebody had (played), or with items of the catalogue that nobody had yet (unplayed; by content).
cli-option-include-known = Suggest also what the person or the session has already.
cli-option-names = Tell the names of people as in the data, not only their numbers.
cli-option-other = A second workspace or file of vectors to compare with; without it, another vector set of the first.
cli-option-compared-with = Name or id of the second vectors; the newest others by default. one-hot compares with a code that knows no likeness.
cli-option-question = A ready question of the Compare page: window (15 for 2), seed (another one), order (shuffled), added (ten more lists), counting (PPMI and SVD). Trains what is missing and keeps nothing.
cli-option-least-count = List only items that occur at least so often; by default as on the Compare page.
cli-option-format = What to write.

# Results
cli-read-taken-for = { $format } · { $kind }
cli-read-vectors = { $rows ->
    [one] { NUMBER($rows) } vector of { NUMBER($dim) } dimensions
   *[other] { NUMBER($rows) } vectors of { NUMBER($dim) } dimensions
}
cli-read-counts = Sequences: { NUMBER($sequences) } · items: { NUMBER($items) } · tokens: { NUMBER($tokens) }
cli-read-owners = Owners: { NUMBER($owners) }
cli-read-lengths = Items in a sequence: { NUMBER($shortest) } to { NUMBER($longest) }, { NUMBER($mean, maximumFractionDigits: 1) } on average
cli-read-most-frequent = Most frequent: { $items }
cli-trained = Epochs: { NUMBER($epochs) } in { NUMBER($seconds, maximumFractionDigits: 1) } s, loss { NUMBER($loss, maximumFractionDigits: 4) }
cli-saved = Written: { $name }
cli-interrupted = Interrupted; nothing was written.
cli-no-neighbors = This item’s vector is zero, so nothing is near it.
cli-rank = { $item }: rank { NUMBER($rank) } of { NUMBER($n) }
cli-no-rank = { $item } is part of the question, so it has no rank.
cli-nearest-alone = Nearest to { $item } alone:
cli-evaluated-sample = Lists held out at random: { NUMBER($n) }
cli-evaluated-by-time = Lists held out, the latest ones: { NUMBER($n) }
cli-evaluated-interval = 95 % interval
cli-evaluated-coverage = coverage
cli-evaluated-bias = popularity
cli-evaluated-scorer = scorer
cli-evaluated-accuracy = right
cli-evaluated-nearest = nearest to c
cli-evaluated-asked = asked
cli-evaluated-section = section
cli-evaluated-total = all; chance { NUMBER($chance, maximumSignificantDigits: 2) }, among { NUMBER($searched) }
cli-evaluated-rho = Rank correlation with the ratings { NUMBER($rho, minimumFractionDigits: 3, maximumFractionDigits: 3) } (95 %: { NUMBER($low, minimumFractionDigits: 3, maximumFractionDigits: 3) } – { NUMBER($high, minimumFractionDigits: 3, maximumFractionDigits: 3) }), pairs { NUMBER($known) } of { NUMBER($n) }. They disagree most on:
cli-evaluated-rating = rating
cli-evaluated-cosine = cosine
cli-evaluated-pair = pair
cli-compared-turned = The second turned onto the first (orthogonal Procrustes): cosine of an item with itself { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } on average, { NUMBER($lowest, minimumFractionDigits: 2, maximumFractionDigits: 2) } at the lowest.
cli-compared-unknown = How much of this is chance isn’t known yet: --question seed finds out.
cli-compared-changed = Whose neighbours changed most, among items that occur at least { NUMBER($n) } times:
cli-compared-item = Item: only near in the first → only near in the second
cli-info-corpus = Corpus { $name }: { NUMBER($sequences) } sequences, { NUMBER($items) } items, { NUMBER($tokens) } tokens
cli-info-vectors = Vectors { $name }: { NUMBER($rows) } × { NUMBER($dim) }
