# What a person must be told about a map
projection-flat = All items are the same along at least one of the drawn components, so the map is only a line or a point.
projection-most-frequent = Only the { NUMBER($n_drawn) } most frequent of { NUMBER($n_items) } items are drawn.
projection-perplexity-lowered = The perplexity was lowered to { NUMBER($perplexity_used, maximumFractionDigits: 1) }: there are too few items ({ NUMBER($n_drawn) }) for more.
projection-too-few = t-SNE needs at least 3 items. This is the PCA map.
projection-stopped = Stopped early, after { $n_iter_run ->
    [one] { NUMBER($n_iter_run) } iteration
   *[other] { NUMBER($n_iter_run) } iterations
}.
