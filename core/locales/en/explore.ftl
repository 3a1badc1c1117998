explore-empty-title = Your map will appear here
explore-empty = Bring a text, a session log or playlists and train vectors on them, or bring a vector file.
explore-empty-next = Bring data
explore-no-map = These vectors have no map yet. Open “New map” and draw one.
explore-vectors = Vectors
explore-map = Map
explore-map-pca = PCA, components { $axes }
explore-map-tsne = t-SNE, perplexity { $perplexity }, seed { $seed }
explore-new-map = New map
explore-method = Method
explore-method-pca = PCA
explore-method-tsne = t-SNE
explore-draw = Draw
explore-axis-x = Component across
explore-axis-y = Component up
explore-axis-help = 1 is the direction in which the vectors differ most, 2 the next one, and so on.
explore-normalize = Unit vectors
explore-normalize-help = Scales every vector to length 1 first, so that near on the map means near by cosine.
explore-perplexity = Perplexity
explore-perplexity-help = About how many neighbours each point tries to keep: 2 to 100. Small values show small groups, large values the whole. 30 suits most data.
explore-iterations = Iterations
explore-iterations-help = How long the map is improved: 50 to 5,000. It starts from the PCA map; you can stop when you like it.
explore-seed = Seed
explore-seed-help = The same seed and settings draw the same map.
explore-tsne-most-frequent = t-SNE will draw the { NUMBER($limit) } most frequent of { NUMBER($n) } items; PCA draws all.
explore-caption-pca = PCA, components { $axes }: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the variance
explore-caption-tsne = t-SNE, perplexity { NUMBER($perplexity, maximumFractionDigits: 1) }, { $iterations } iterations, seed { $seed }
explore-neighbors-kept = true neighbours kept: { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of the { $n } nearest (by chance { NUMBER($chance, style: "percent", maximumFractionDigits: 1) })
explore-trustworthiness = trustworthiness { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
explore-downloads = Download
explore-download-word2vec = Vectors, word2vec text
explore-download-word2vec-help = Opens in gensim with KeyedVectors.load_word2vec_format.
explore-download-tsv-vectors = Vectors, TSV
explore-download-tsv-vectors-help = One vector a line, for TensorFlow’s Embedding Projector.
explore-download-tsv-metadata = Labels, TSV
explore-download-tsv-metadata-help = The labels that belong to the TSV vectors.
explore-download-npz = Vectors, NumPy
explore-download-npz-help = An .npz file with keys and vectors.
explore-download-html = Map as a page
explore-download-html-help = One interactive page that works without the internet.
explore-download-note = The picture (PNG), the neighbours and what you encircled are saved from the map’s own buttons.
explore-space = In three dimensions
explore-space-draw = Draw in three dimensions
explore-space-note = The first three principal components of the { NUMBER($n) } most frequent items: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the variance.
explore-code = Show the code
explore-code-note = This script computes the same neighbours and the same map from your downloaded vectors ({ $file }).
explore-beside = Beside it
explore-beside-none = Nothing
explore-beside-pca = PCA beside it
explore-beside-help = A second map of the same vectors. What you choose on one is chosen on the other.
explore-trust = How far to trust this map
explore-trust-measuring = Comparing the map with the vectors…
explore-trust-too-few = There are too few items to measure it.
explore-trust-kept = Of the { $n } nearest neighbours of an item, { NUMBER($kept, maximumFractionDigits: 1) } are among its { $n } nearest on this map ({ NUMBER($share, style: "percent", maximumFractionDigits: 0) }); random coordinates would keep { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
explore-trust-near = { $level ->
    [high] What is close together on it is nearly always related.
    [middle] What is close together on it is often related, but check the list of neighbours.
   *[low] What is close together on it need not be related at all: believe the list of neighbours, not the picture.
}
explore-trust-torn = { $level ->
    [high] What is related is seldom torn far apart.
    [middle] What is related is sometimes torn apart.
   *[low] What is related is often torn apart.
}
explore-trust-this-map = This map
explore-trust-random = Random coordinates
explore-trust-row-near = Near on the map is near in the space (trustworthiness)
explore-trust-row-torn = Near in the space is near on the map (continuity)
explore-trust-row-kept = True neighbours kept
explore-trust-note = 1 is perfect. Measured on { NUMBER($n) } items with { $k } neighbours each. Distances between far groups mean nothing here. “Trust” above the map shows the mistakes for a chosen item; the colour “Neighbours kept here” shows where on the map they are.
explore-axes = Axes of your own
explore-axes-intro = Put items at both ends, such as *he* and *she*, or two genres. The line between them becomes an axis, and every item has a place on it.
explore-axes-proposals = From these data:
explore-axes-low = This end
explore-axes-high = The other end
explore-axes-add = Add an item
explore-axes-drop = Take it off this end
explore-axes-second = A second axis
explore-axes-empty = The picture appears when both ends have an item.
explore-axes-choose = Choose an item on the map above to see where it lies on the axis.
explore-axes-place = **{ $item }** lies nearer to **{ $end }** than { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of all items.
explore-axes-bars = Where the chosen item lies between both ends
explore-axes-alt = Items by their place on the axis
explore-axes-count = How often it occurs
explore-axes-rank = Place by frequency
explore-axes-most-frequent = The { $shown } most frequent of { $n } items are shown.
explore-axes-note = An axis also carries whatever else sets its items apart. Several items at each end make it steadier than one.
