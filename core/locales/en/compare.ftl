compare-title = Compare
compare-empty-title = Nothing to compare yet
compare-empty = Two sets of vectors will stand here side by side: who is near to whom in both, and what is different.
compare-empty-next = Bring data
compare-first = First
compare-second = Second
compare-choose = Choose vectors
compare-swap = Swap
compare-one-hot = One-hot (the floor)
compare-nothing = Choose what to compare with, or take one of the ready questions.
compare-alone = Choose what to compare with. There is one set of vectors here; a second one can be brought or trained, and one-hot vectors are always there.

# Ready questions
compare-questions = What changes with …
compare-questions-none = Ready questions need a model that was trained here to its end, with its data.
compare-question-window = Window 15 for 2
compare-question-window-help = Trains with the settings of “{ $name }”, once with window 2 and once with window 15, and a third time to see what chance does.
compare-question-seed = Another seed
compare-question-seed-help = Trains “{ $name }” again from another random start. What changes then is chance; no smaller change means anything.
compare-question-order = The order shuffled
compare-question-order-help = Shuffles the items inside every sequence and trains with the settings of “{ $name }”; and once more in another order, since two shuffled orders differ, too.
compare-question-added-words = Ten more sentences
compare-question-added-playlists = Ten more playlists
compare-question-added-sessions = Ten more sessions
compare-question-added-help = Trains with the settings of “{ $name }” without the last { $n } sequences, and with all of them.
compare-question-counting = Counting alone
compare-question-counting-help = No training: counts what stands together within the window of “{ $name }” and factorizes the table (PPMI and SVD).
compare-name = { $corpus }: window { $window }, seed { $seed }
compare-name-shuffled = { $name }, shuffled ({ $number })
compare-name-shorter = { $name }, without the last { $n }
compare-name-counted = { $corpus }: counted, window { $window } (PPMI + SVD)

# What it says
compare-sentence = Of an item’s { $k } nearest, **{ $kept }** are the same in both ({ $low } to { $high } with 95 % confidence). By chance it would be { $chance }.
compare-sentence-seed = With another seed alone it is **{ $floor }**.
compare-sentence-orders = Between two shuffled orders it is **{ $floor }**.
compare-word-changed-seed = **So this changes more than chance does.**
compare-word-changed-orders = **So the true order said something**: it has less in common with a shuffled one than two shuffled ones have with each other.
compare-word-same-seed = **No more than another seed changes.** What differs here may all be chance.
compare-word-same-orders = **The order says nothing that the model uses**: the true one is like any other, so a sequence is a bag here.
compare-word-closer-seed = **They agree more than two trainings that differ in their seed only.**
compare-word-closer-orders = **They agree more than two shuffled orders do with each other.**
compare-word-unrelated = **They have no more in common than two spaces of pure chance.** At least one of them says nothing about these items.
compare-word-itself = They differ in the seed only. **This is what chance changes**; a smaller difference means nothing.
compare-word-unknown = How much of this is chance isn’t known yet: “Another seed” finds out.
compare-word-unknown-imported = How much of this is chance can’t be told, since neither can be trained again here.
compare-shared = { NUMBER($n) } items are in both (the first has { NUMBER($first) }, the second { NUMBER($second) }).
compare-shared-most = Compared are the { NUMBER($n) } most frequent of them.
compare-one-hot-sentence = In a one-hot code every item is as far from every other. Its { $k } nearest among { NUMBER($n) } items are any { $k }: of those in the first set, { $chance } would be among them, by chance alone. Whatever is worth training has to have more than that in common with another training.
compare-none-shared = Hardly any item is in both, so there is nothing to compare. Are they of different languages, or are the same items written in another way?
compare-too-few = There are only { $sequences } sequences, so the last { $left_out } can’t be left out.

# Maps
compare-maps-note = Both in the same plane: the second is turned onto the first, so that what agrees lies at the same place. Click an item in either; lines lead to its nearest in that space.
compare-map-first = In its own two main axes; they show { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of its variance.
compare-map-second = Turned onto the first (orthogonal Procrustes; cosine of an item with itself { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } on average), in the first’s axes; they show { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of its variance.

# One item
compare-item = Who is near to
compare-item-none = Choose an item that is in both.
compare-item-one-only = “{ $item }” isn’t among the items that are compared.
compare-item-head = **{ $item }**: { $n } of { $k } nearest are the same.
compare-item-seed = With another seed it is { $n }.
compare-item-orders = Between two shuffled orders it is { $n }.
compare-item-count = { $n ->
    [one] It occurs { NUMBER($n) } time.
   *[other] It occurs { NUMBER($n) } times.
}
compare-rank = Place
compare-near-first = Near in the first
compare-near-second = Near in the second
compare-near-note = Tick and bold: near in both. Nearest among the items that are compared.

# What changed
compare-changed = Whose neighbours changed most
compare-changed-by-seed = First those that lost most beyond what chance alone takes from them. Rare items change by chance, so look at the frequent ones.
compare-changed-by-jaccard = First those with least in common. Rare items change by chance alone, so look at the frequent ones.
compare-min-count = Items that occur at least so often
compare-min-count-help = A rare item has few sequences to learn from; its neighbours change with any training.
compare-column-item = Item
compare-column-count = Count
compare-column-common = The same of { $k }
compare-column-seed = With another seed
compare-column-orders = Two shuffled orders
compare-column-jaccard = Jaccard
compare-column-cosine = Cosine with itself
compare-table-note = Choose a row to see the item on the maps. Jaccard: what two lists have in common, divided by both together; cosine with itself: after turning the second space onto the first.
compare-download = { $n ->
    [one] CSV of { NUMBER($n) } item
   *[other] CSV of { NUMBER($n) } items
}
compare-frequency = The same in both, by how often items occur
compare-frequency-x = How often an item occurs
compare-frequency-y = The same of { $k }
compare-frequency-kept = These two
compare-frequency-chance = Unrelated spaces
