# Settings: the name and what it does, with its range and default
training-sg = Method
training-sg-help = Skip-gram learns to guess the surroundings from one item; it does better on little data and for rare items. CBOW guesses the item from its surroundings and is faster. Default: skip-gram.
training-vector-size = Vector size
training-vector-size-help = How many numbers describe each item. More hold finer differences, but need more data. From { NUMBER(2) } to { NUMBER(1024) }; default { NUMBER(48) }.
training-window = Window
training-window-help = How many items before and after count as surroundings; each time a random number up to this. A small window finds items that can stand in for each other, a large one items that belong to one topic. From { NUMBER(1) } to { NUMBER(1000) }; default { NUMBER(5) }.
training-negative = Negative samples
training-negative-help = For every true pair, so many random items are pushed away. More makes training slower and steadier. From { NUMBER(1) } to { NUMBER(100) }; default { NUMBER(5) }.
training-ns-exponent = Noise exponent
training-ns-exponent-help = How the random items are drawn: 1 as often as they occur, 0 all equally often, below 0 the rare ones more often. From { NUMBER(-1) } to { NUMBER(1) }; default { NUMBER(0.75) }.
training-sample = Subsampling
training-sample-help = Very frequent items are skipped now and then; the smaller this number, the more often. 0 skips nothing, which suits little data, playlists and sessions. From { NUMBER(0) } to { NUMBER(0.1) }; default { NUMBER(0.001) }.
training-min-count = Minimum count
training-min-count-help = Items that occur less often get no vector, because it would be mostly chance. From { NUMBER(1) } to { NUMBER(1000000) }; default { NUMBER(2) }.
training-epochs = Epochs
training-epochs-help = How many times training goes through all the data. Little data needs more of them. From { NUMBER(1) } to { NUMBER(1000) }; default { NUMBER(15) }.
training-alpha = Learning rate at the start
training-alpha-help = How far one example moves the vectors. It falls evenly until the end of training. From { NUMBER(0.0001, maximumFractionDigits: 6) } to { NUMBER(1) }; default { NUMBER(0.025) }.
training-min-alpha = Learning rate at the end
training-min-alpha-help = What the learning rate falls to; not above the one at the start. From { NUMBER(0.000001, maximumFractionDigits: 6) } to { NUMBER(1) }; default { NUMBER(0.0001, maximumFractionDigits: 6) }.
training-seed = Seed
training-seed-help = The number that all chance begins with. Repeatable training gives the same vectors for the same seed. Try another one to see which neighbours stay. From { NUMBER(0) } to { NUMBER(4294967295) }; default { NUMBER(1) }.
training-workers = Workers
training-workers-help = How many threads train at the same time. With more than one, training is faster, but no two runs give quite the same vectors. From { NUMBER(1) } to { NUMBER(64) }; default { NUMBER(1) }.

# Presets
training-preset-words = Words
training-preset-words-help = For texts: a window of a few words, very frequent words thinned out where the text is long.
training-preset-playlists = Playlists
training-preset-playlists-help = For playlists: a wide window, because order says little, and nothing thinned out.
training-preset-sessions = Shop sessions
training-preset-sessions-help = For shopping and browsing sessions: a window of a few steps, and nothing thinned out.
training-preset-tuned = Tuned
training-preset-tuned-help = The settings that guessed best on held-out lists, from Recommend, “Measure it”.
training-preset-lesson = From the lesson
training-preset-lesson-help = What a chapter of the lesson was set to, with everything else as suits the data.

# The gauge: how much there is, what to expect, what to change
training-gauge-size-words = { $sequences ->
    [one] { NUMBER($sequences) } sentence
   *[other] { NUMBER($sequences) } sentences
}; { $items ->
    [one] { NUMBER($items) } word
   *[other] { NUMBER($items) } words
}, { NUMBER($often) } of them seen { NUMBER($times) } times or more; mean count { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-size-playlists = { $sequences ->
    [one] { NUMBER($sequences) } playlist
   *[other] { NUMBER($sequences) } playlists
}; { $items ->
    [one] { NUMBER($items) } song
   *[other] { NUMBER($items) } songs
}, { NUMBER($often) } of them seen { NUMBER($times) } times or more; mean count { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-size-sessions = { $sequences ->
    [one] { NUMBER($sequences) } session
   *[other] { NUMBER($sequences) } sessions
}; { $items ->
    [one] { NUMBER($items) } item
   *[other] { NUMBER($items) } items
}, { NUMBER($often) } of them seen { NUMBER($times) } times or more; mean count { NUMBER($mean, maximumFractionDigits: 1) }.
training-gauge-enough = Enough data: { NUMBER($steady) } of them are seen { NUMBER($steady_times) } times or more, and more than half of their neighbours will stay the same with another seed.
training-gauge-small = Expect noise: { $steady ->
    [0] none is
    [one] only { NUMBER($steady) } is
   *[other] only { NUMBER($steady) } are
} seen { NUMBER($steady_times) } times or more; the neighbours of the rarer ones change with the seed.
training-gauge-few = Few of them, but all are seen often: most of their neighbours will stay the same with another seed. Among so few, though, a list of ten neighbours is nearly all there is.
training-gauge-too-small = Very little data: most neighbours will be chance, or just what stood side by side once.
training-gauge-fit = These settings suit this much data.
training-gauge-fit-little = These settings suit so little data; only more data would help.
training-gauge-nothing-left = With a minimum count of { NUMBER($min_count) } { $items ->
    [0] nothing is left
   *[other] only one item is left
}, and training needs two. Lower it.
training-gauge-min-count = The minimum count of { NUMBER($min_count) } leaves out { NUMBER($share, style: "percent") } of the data; { NUMBER($suggested) } would fit better.
training-gauge-sample = Subsampling at { NUMBER($sample, maximumFractionDigits: 6) } skips { NUMBER($share, style: "percent") } of the data, which is too much here; { NUMBER($suggested, maximumFractionDigits: 6) } would fit better.
training-gauge-epochs = { $epochs ->
    [one] { NUMBER($epochs) } epoch is
   *[other] { NUMBER($epochs) } epochs are
} few for so little data; { NUMBER($suggested) } would fit better.
training-gauge-vector-size = Vectors of size { NUMBER($vector_size) } are large for { $items ->
    [one] { NUMBER($items) } item
   *[other] { NUMBER($items) } items
}; { NUMBER($suggested) } is enough.
training-gauge-long = With one worker, training will take about { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
}.
