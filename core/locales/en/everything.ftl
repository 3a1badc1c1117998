everything-title = Everything2Vec
everything-idea = Sentences, playlists, baskets: to the code they are all lists of items. One line trains any of them.
everything-steps =
    Read one sentence, one playlist and one basket aloud. What do they have in common?
    Show the line of code. Which word in it says what the items are? None.
    Ask the question: where does the order of the items matter? Collect reasons before you show the answer.
    Choose an item and compare window 2 with window 15. What kind of neighbours does each find?
    Read the figure: first what another seed changes, then the window, then the two diamonds and circles of the order.
    Let the room do it with its own data; it takes about half a minute.
everything-another = Other examples
everything-source = Data
everything-counts-words = { $sequences ->
    [one] { NUMBER($sequences) } sentence, { NUMBER($items) } words
   *[other] { NUMBER($sequences) } sentences, { NUMBER($items) } words
}
everything-counts-playlists = { $sequences ->
    [one] { NUMBER($sequences) } playlist, { NUMBER($items) } songs
   *[other] { NUMBER($sequences) } playlists, { NUMBER($items) } songs
}
everything-counts-sessions = { $sequences ->
    [one] { NUMBER($sequences) } basket, { NUMBER($items) } items
   *[other] { NUMBER($sequences) } baskets, { NUMBER($items) } items
}
everything-kind-words = Sentences
everything-kind-playlists = Playlists
everything-kind-sessions = Baskets
everything-nowhere = Nowhere
everything-question = We shuffle the items inside every sentence, every playlist and every basket, and train again. Where does the lost order change the neighbours most?
everything-why = A random order keeps { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $of } neighbours of the true order; two random orders have { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) } in common. So the true order said something. In the others it is like any random order: they are bags.
everything-why-more = A random order keeps { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $of } neighbours of the true order; two random orders have { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) } in common. So the true order said something. Elsewhere it says something too, but less.
everything-why-nowhere = Everywhere the true order has as much in common with a random one as two random orders have with each other. All of these are bags.
everything-item = Who is near to
everything-version-small = Window 2
everything-version-large = Window 15
everything-version-seed = Window 2, another seed
everything-version-shuffled = Window 2, order shuffled
everything-shared = Bold: also a neighbour with window 2 in the true order. A small window finds what can stand in the same place; a large one finds what belongs to the same topic.
everything-measure-about = The same comparison on your data: five short trainings, with window 2 and 15, with another seed and with the order shuffled. Of large data a part is taken. It takes half a minute or so.
everything-measure = Compare on this data
everything-too-small = There are too few frequent items here to compare trainings.
everything-survives = What survives
everything-kept = Neighbours in common, of ten
everything-line = Nothing in this line says what the items are. Only numbers change from data to data: epochs and subsampling, by how much there is.
everything-pair-seed = Another seed
everything-pair-window = Window 15 for 2
everything-pair-orders = Two random orders
everything-pair-order = True order and a random one
everything-how = Every mark compares two trainings that also differ in their seed. **A change no larger than another seed makes means nothing.** With the order it is the same: shuffling shows the small window other pairs, whatever the order says. So look whether the diamond lies left of the circle.
everything-verdict-bag = a bag. The true order and a random one share { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $of } neighbours, two random orders { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }: the order says nothing that the model uses.
everything-verdict-order = the order says something. The true order and a random one share { NUMBER($order, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $of } neighbours, two random orders { NUMBER($orders, minimumFractionDigits: 1, maximumFractionDigits: 1) }.
everything-window-more = window 15 instead of 2 keeps { NUMBER($window, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $of }, another seed { NUMBER($seed, minimumFractionDigits: 1, maximumFractionDigits: 1) }: the window changes who is near.
everything-window-no-more = window 15 instead of 2 keeps { NUMBER($window, minimumFractionDigits: 1, maximumFractionDigits: 1) } of { $of }, another seed { NUMBER($seed, minimumFractionDigits: 1, maximumFractionDigits: 1) }: this is no more than chance changes.
everything-data = Data
everything-chance = Unrelated
everything-jaccard = As numbers (Jaccard index)
everything-jaccard-note = Size of what two lists of ten neighbours have in common, divided by the size of both together, averaged over the 1,000 most frequent items, which are compared among themselves. 1: the same neighbours; “unrelated” is what chance alone gives.
everything-train-small = Train with window 2
everything-train-large = Train with window 15
everything-recommend = Recommend from it
everything-look = What is looked at
everything-look-near = The neighbours
everything-look-survives = What survives
