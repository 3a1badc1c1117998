# Kinds, as a title while the job runs
jobs-kind-open = Opening
jobs-kind-count = Counting
jobs-kind-read = Reading
jobs-kind-train = Training
jobs-kind-project = Drawing the map
jobs-kind-evaluate = Measuring recommenders
jobs-kind-tune = Tuning
jobs-kind-stability = Training again with other seeds
jobs-kind-measure = Measuring vectors
jobs-kind-space = Looking at the vectors
jobs-kind-contrast = Comparing windows and orders
jobs-kind-compare = Making what is compared

# Stages
jobs-stage-starting = Starting
jobs-stage-opening = Opening the file
jobs-stage-reading = Reading the file
jobs-stage-joining-pairs = Joining frequent pairs
jobs-stage-building-corpus = Putting the sequences together
jobs-stage-counting = Counting items
jobs-stage-training = Training
jobs-stage-neighbors = Finding neighbours
jobs-stage-tsne = Arranging the map (t-SNE)
jobs-stage-pca = Finding the main axes (PCA)
jobs-stage-measuring = Measuring how far the map can be trusted
jobs-stage-splitting = Holding lists out
jobs-stage-fitting-scorers = Preparing the scorers
jobs-stage-ranking = Guessing what came next
jobs-stage-probing = Reading metadata off the vectors
jobs-stage-tuning = Trying settings
jobs-stage-contrast = Training five times
jobs-stage-compare = Making what is compared
jobs-stage-saving = Saving

# Where it is
jobs-queued = { $place ->
    [1] Waiting: next in line
   *[other] Waiting: place { $place } in line
}
jobs-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
jobs-rate-bytes = { $rate ->
    [one] { $rate } byte/s
   *[other] { $rate } bytes/s
}
jobs-rate-words = { $rate ->
    [one] { $rate } word/s
   *[other] { $rate } words/s
}
jobs-rate-iterations = { $rate ->
    [one] { $rate } iteration/s
   *[other] { $rate } iterations/s
}
jobs-rate-items = { $rate ->
    [one] { $rate } item/s
   *[other] { $rate } items/s
}
jobs-eta = about { $seconds } s left
jobs-eta-minutes = about { $minutes } min left
jobs-epoch = epoch { $epoch } of { $epochs }
jobs-loss = loss { NUMBER($loss, minimumFractionDigits: 3, maximumFractionDigits: 3) }
jobs-stopping = Stopping; what is done so far is kept

# Buttons
jobs-stop-and-keep = Stop here and keep the result
jobs-cancel = Cancel
jobs-dismiss = Dismiss

# Ends
jobs-done-open = The file is open.
jobs-done-count = The file is counted.
jobs-done-read = The data is read.
jobs-done-train = Training is done.
jobs-done-project = The map is drawn.
jobs-done-evaluate = The scorers are measured.
jobs-done-tune = The search for better settings is done.
jobs-done-stability = It is known which neighbours stay.
jobs-done-measure = The vectors are measured.
jobs-done-space = The vectors are looked at.
jobs-done-contrast = Windows and orders are compared.
jobs-done-compare = It is ready to be compared.
jobs-time-limit = The time limit was reached. What was done up to then is kept.
jobs-cancelled = Cancelled. Nothing was kept from this run.
jobs-interrupted = The server stopped during this work. Everything that had finished is still here; start this again.
jobs-failed = This work failed. Start it again.
jobs-stage-analogies = Asking analogies
jobs-stage-noise = Comparing with noise
jobs-stage-hubs = Looking for hubs
jobs-stage-groups = Putting items into groups
jobs-stage-factors = Factorizing the table
jobs-stage-neighborhoods = Comparing neighbourhoods
jobs-stage-stability = Training again with other seeds
