trust-title = Don’t trust the picture
trust-idea = A map squeezes dozens of dimensions into two. Something has to give, and the picture doesn’t say what.
trust-steps =
    Perplexity: ask the question, then pick an item. Its neighbours are the same in all three pictures, their places are not.
    Noise: let the room vote before the answer. At perplexity 2 even noise has clumps.
    Distances: ask how far D is. Show the answer, move the far groups away, and watch the picture not care.
    Lost neighbours: click an item. Which true neighbours are far, which friends are false?
    Compare the map with random coordinates. What would you still read off this map?
trust-part = Experiment
trust-part-perplexity = Perplexity
trust-part-noise = Noise
trust-part-distances = Distances
trust-part-lost = Lost neighbours
trust-drawing = Drawing the pictures…
trust-again = Throw again
trust-picture = A map of points without axes
trust-perplexity = Perplexity
trust-perplexity-question = The same { $n } items, three t-SNE pictures; only the perplexity differs. Which one has a perplexity of { $perplexity }?
trust-perplexity-why = With { $perplexity }, an item holds on to about that many others, so the picture falls into crumbs. True neighbours kept, from the lowest perplexity to the highest: { $kept0 } %, { $kept1 } %, { $kept2 } %.
trust-perplexity-is = perplexity { $perplexity }
trust-quality = True neighbours kept: { NUMBER($kept, maximumFractionDigits: 0) } %. Trustworthiness: { $trust }.
trust-true = true neighbours
trust-item = Item
trust-noise-question = Three t-SNE pictures. In one of them nothing belongs together: its points are pure noise. Which one?
trust-noise-why = In the noise, the nearest point is at { $noise } of the mean distance: nothing is near anything. In the groups it is { $groups }, in the open vectors { $own }.
trust-is-noise = noise
trust-is-groups = six groups
trust-is-own = the open vectors
trust-distances-question = Five groups of points in 50 dimensions, drawn by t-SNE. In space, how far is D from A, compared with B from A?
trust-as-far = As far
trust-times = { $n } times as far
trust-distances-why = In space D is { $true } times as far from A as B is; on this picture { $drawn } times. t-SNE keeps who is near, not how far the others are.
trust-distances-title = Distances between groups, in space and on the picture
trust-distance-axis = A–B = 1
trust-in-space = in space
trust-on-picture = on the picture
trust-far = D and E are from A
trust-groups-are = Made points: A, B and C are equally far from each other, D and E lie far away in directions of their own.
trust-lost-question = “{ $item }” has { $n } nearest items by cosine. How many of them are among its { $n } nearest on this { $method } map?
trust-lost-why = Kept: { $kept } of { $n }. The other { $lost } true neighbours lie elsewhere, and as many false friends have taken their places.
trust-of = { $k } of { $n }
trust-method = Map
trust-method-pca = PCA
trust-method-tsne = t-SNE
trust-kept = Kept
trust-lost = Lost
trust-false = False friends
trust-none = none
trust-kept-share = Neighbours kept
trust-trustworthiness = Trustworthiness
trust-picture-of = Picture
trust-row-map = This map
trust-row-random = Random coordinates
trust-percent = { NUMBER($share, maximumFractionDigits: 0) } %
trust-items = { $title }: items { $first } to { $last } by frequency. Neighbours are the ten nearest among them by cosine.
trust-explore = How far each map can be trusted
trust-look = Look at the picture on the screen: chapter 10.
