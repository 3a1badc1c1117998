measure-title = Measure
measure-empty-title = Measuring needs vectors
measure-empty = Train vectors on your own text, playlists or sessions, bring a file of vectors, or open a sample.
measure-empty-next = Bring data
measure-too-few = There are fewer than three vectors: nothing can be said of them.
measure-looking = Looking at the vectors
measure-look-after = These vectors will be looked at when this work is done.
measure-look = Look at the vectors

# Is there anything in them?
measure-noise = **These vectors are noise, as far as can be told.** An item and { $k ->
    [10] its ten nearest
   *[other] all the others
} have a mean cosine of { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }; with all numbers shuffled it is { NUMBER($chance, minimumFractionDigits: 3, maximumFractionDigits: 3) }. No direction stands out either. Their neighbours mean nothing.
measure-noise-few = **{ NUMBER($n) } items are too few to tell noise from meaning.** Nothing stands out: an item and the nearest others have a mean cosine of { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }; with all numbers shuffled it is { NUMBER($chance, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
measure-noise-model = More data, a higher minimum count or more epochs may help.
measure-noise-imported = Is it the right file, and do its lines belong to these names?
measure-something = **There is something in these vectors.** An item and { $k ->
    [10] its ten nearest
   *[other] all the others
} have a mean cosine of { NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }; in noise, the same numbers shuffled, it would be { NUMBER($chance, minimumFractionDigits: 2, maximumFractionDigits: 2) }.
measure-directions = **There is a little in these vectors.** Neighbours are no nearer than in noise (mean cosine { NUMBER($cosine, minimumFractionDigits: 2, maximumFractionDigits: 2) }), but { $n ->
    [one] one direction stands out
   *[other] { NUMBER($n) } directions stand out
}. Trust groups more than single neighbours.
measure-noise-how = Looked at { $n ->
    [one] one item
   *[other] { NUMBER($n) } items
}, shuffled { NUMBER($shuffles) } times; above noise: { NUMBER($needed) } of { NUMBER($dim) } directions.
measure-pairs = two items at random
measure-nearest = an item and its ten nearest
measure-in-noise = nearest in noise
measure-cosine = Cosine

# The views
measure-view = What to look at
measure-view-space = The space itself
measure-view-analogies = Analogies
measure-view-similarity = Similarity

# Facts about the space
measure-direction-all = **All directions are used:** two items at random have a cosine of { NUMBER($cosine, maximumFractionDigits: 2) } on average.
measure-direction-some = **The vectors lean one way:** two items at random have a cosine of { NUMBER($cosine, maximumFractionDigits: 2) } on average, so only a larger one says anything.
measure-direction-cone = **All vectors point about the same way:** two items at random have a cosine of { NUMBER($cosine, maximumFractionDigits: 2) } on average. Go by who is nearer, not by how large a cosine is.
measure-isotropy = Isotropy { NUMBER($value, maximumFractionDigits: 2) }; 1 would be the same in every direction.
measure-lengths-longer = **The more frequent, the longer:** rank correlation of length and count { NUMBER($rho, maximumFractionDigits: 2) }. Cosines don’t see length; dot products do.
measure-lengths-shorter = **The more frequent, the shorter:** rank correlation of length and count { NUMBER($rho, maximumFractionDigits: 2) }. Cosines don’t see length; dot products do.
measure-lengths-level = **Length says little about frequency:** rank correlation { NUMBER($rho, maximumFractionDigits: 2) }.
measure-lengths-same = **All vectors are of one length, { NUMBER($length, maximumFractionDigits: 2) }:** their lengths were made equal, so nothing can be read off them.
measure-lengths-unknown = **How often items occur is not known here.** Half of the lengths are between { NUMBER($low, maximumFractionDigits: 2) } and { NUMBER($high, maximumFractionDigits: 2) }.
measure-count = How often it occurs
measure-place = Place in the file
measure-length = Length of the vector
measure-hubs-none = **There are no hubs:** no item is near to very many. “{ $name }” is so most often.
measure-hubs-some = **There are hubs:** “{ $name }” is among the ten nearest of { $n ->
    [one] one item
   *[other] { NUMBER($n) } items
}. Such items turn up as neighbours of many and tell less.
measure-hubs-how = { $n ->
    [one] One item
   *[other] The { NUMBER($n) } most frequent items
}, skewness { NUMBER($skewness, maximumFractionDigits: 1) }; hubs from about 1 on. Dashed: the usual { NUMBER($usual) }.
measure-hubs-x = Among the ten nearest of so many
measure-groups = Groups
measure-groups-clear = **The items fall into groups** (silhouette { NUMBER($value, maximumFractionDigits: 2) }). Each is named by its most typical items.
measure-groups-weak = **There are hardly any groups** (silhouette { NUMBER($value, maximumFractionDigits: 2) }; from about 0.1 on there are some). These { NUMBER($n) } pieces are cut all the same; each is named by its most typical items.
measure-groups-x = Items
measure-space-download = All items as CSV

# Sets
measure-analogies-about = Questions with known answers: a is to b as c is to what? Answered by the nearest to b − a + c, without the three. What the nearest to c alone would get right is the baseline: a set that it answers measures neighbours, not analogies.
measure-similarity-about = People rated how similar pairs are. The vectors are good by this measure if cosines put the pairs in the same order.
measure-set = Set
measure-set-google-analogies = Google’s analogies (English, 19,544)
measure-set-wordsim353 = WordSim-353 (English, relatedness)
measure-set-simlex999 = SimLex-999 (English, similarity)
measure-set-file = A file of one’s own
measure-set-paste = Paste
measure-file-analogies = Text: “: section” begins a section, every other line has four names
measure-file-similarity = Text: two names and a number in every line
measure-paste-analogies = Four names in a line
measure-paste-similarity = Two names and a number in a line
measure-paste-help = Names are keys or titles; capitals don’t matter. Between names that have spaces put a tab or “ | ”.
measure-section-example = my section
measure-top = Among the most frequent
measure-top-help = Names are looked for, and answers given, among so many of the most frequent items. 30,000 is usual for Google’s analogies.
measure-known = { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of its questions have only names that are here.
measure-known-little = Of this set, { NUMBER($share, style: "percent", maximumFractionDigits: 1) } can be asked here: it is in English, and these vectors are of other things. Ask with a set of your own, in any language and of any items.
measure-known-none = None of its questions can be asked: no line has only names that are here. Names are keys or titles, as the Explore page shows them.
measure-start = Measure
measure-not-yet = What the set finds out will stand here and be kept.
measure-kept = Measured before

# Results
measure-analogies-result = **{ NUMBER($share, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $n ->
    [one] one question is
   *[other] { NUMBER($n) } questions are
} answered right** ({ NUMBER($low, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) } – { NUMBER($high, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }). The nearest to c alone gets { NUMBER($nearest, style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1) }, chance { NUMBER($chance, style: "percent", maximumSignificantDigits: 1) }.
measure-analogies-no-better = That is no more than the nearest to c gets: these vectors answer by neighbourhood, the step b − a adds nothing that can be told.
measure-analogies-not-asked = { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the set could be asked; the other questions have names that are not among the { NUMBER($searched) } searched items.
measure-nothing-asked = Nothing of this set could be asked.
measure-similarity-result = **Rank correlation with people’s ratings: { NUMBER($rho, minimumFractionDigits: 2, maximumFractionDigits: 2) }** ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } – { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }), over { $n ->
    [one] one pair
   *[other] { NUMBER($n) } pairs
}. 1 would be the same order, 0 none.
measure-similarity-nothing = The interval holds 0: whether cosines follow the ratings at all can’t be told from so few pairs.
measure-similarity-not-known = { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the pairs are known here.
measure-interval = Intervals: 95 %.
measure-right = answered right
measure-nearest-to-c = nearest to c
measure-share-title = Right answers, %
measure-rating = Rating by people
measure-disagree = Where people and vectors disagree most
measure-disagree-note = Places count from the most similar pair, of { NUMBER($n) }.
measure-pair = Pair
measure-place-by-people = Place by people
measure-place-by-vectors = Place by vectors
measure-numbers = Numbers by section
measure-section = Section
measure-section-unnamed = (no section)
measure-asked = Asked
measure-of = { NUMBER($asked) } of { NUMBER($n) }
measure-right-column = Right
measure-download = Results as CSV
measure-kept-line = Among { NUMBER($top) }: { $set }
measure-pasted = Pasted set
