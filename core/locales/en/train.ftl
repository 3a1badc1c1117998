train-title = Train vectors
train-empty-title = Training needs sequences
train-empty = Bring a text, a session log or playlists first; then train vectors on them here.
train-empty-next = Bring data
train-corpus = Data
train-preset = Made for
train-more = More settings
train-repeatable = Repeatable
train-repeatable-help = One worker and a fixed seed: the same data and settings give the same bytes every time. Off, all cores work and every run differs a little.
train-name = Name of the model
train-name-default = { $corpus }, { $model }
train-skip-gram = skip-gram
train-cbow = CBOW
train-button = Train
train-done-before = You have trained exactly this before: here it is.
train-ready = The vectors “{ $name }” are ready.
train-models = Models in this workspace
train-model-line = { $sg }, size { $size }, window { $window }, { $epochs ->
    [one] { $epochs } epoch
   *[other] { $epochs } epochs
}, { NUMBER($items) } items
train-stopped = stopped early
train-explore = See the map
train-delete = Delete
train-delete-sure = Delete this model and its maps
train-course = How training went
train-no-records = No finished epoch was recorded.
train-column-epoch = Epoch
train-column-loss = Loss per word
train-column-seconds = Seconds
train-column-rate = Words per second
train-loss-note = Compare the loss only within one set of settings.
train-code = Show the code
train-code-note = This script trains the same vectors from the corpus file. With one worker the bytes are equal.
train-code-corpus = Download the corpus file
train-output-note = Input and output vectors are kept.
