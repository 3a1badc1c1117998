### The film of a training. What the browser fills in stands as {"{n}"}.

film-title = The space learns
film-idea = Before training every vector is random. Epoch after epoch, items that keep the same company come to lie together.
film-steps =
    Ask the question, and let the room guess an epoch.
    Play the film. Which groups are there first, which come late?
    Scrub back to before the training: the same points, and nothing means anything.
    Show the answer, then scrub: the neighbours then stand beside those at the end.
    Follow another item, a frequent one and a rare one. Which finds its place earlier?
    Read the analogies: some come and go again. Training longer is not always better.
film-question = { $epochs } epochs of training. After which of them are at least half of the { $n } final neighbours of “{ $item }” there for the first time?
film-option = After epoch { $n }
film-option-before = Before training
film-why = { $kept } of its { $n } final neighbours are then among its { $n } nearest ({ $names }); before training, { $first }.
film-among = Neighbours are by cosine in the original space, among the { $n } most frequent items; { $frames } moments were kept. The picture shows the plane of the final vectors throughout, so the points move but never spin.
film-nothing-open = Nothing is trained here yet. This is the film of the sample “{ $sample }”.
film-imported = The open vectors were trained elsewhere, so nobody kept their epochs. This is the film of the sample “{ $sample }”.
film-old = The open model was trained before its neighbours were kept after every epoch: train it again to see them. This is the film of the sample “{ $sample }”.
film-too-little = The open model has too few items or epochs for a film. This is the film of the sample “{ $sample }”.
film-open-sample = Open this sample
film-train = Train with 40 epochs
film-explore = Explore this item
film-epoch = Epoch
film-standing-title = Final neighbours of “{ $item }” that are there
film-standing-axis = Neighbours
film-half = half
film-scorecard-title = Ready analogies that come out right
film-share = Right
film-right = right
film-wrong = wrong
film-no-examples = None of the ready analogies has all four of its items in this data.
film-play = Play
film-pause = Pause
film-speed = Speed
film-scrub = Moment of the training
film-follow = Follow an item
film-follow-placeholder = Name of an item
film-picture = The items as training moves them. The bar below the picture goes to any moment; the neighbours stand in the lists beside it.
film-before = Before training
film-after = After epoch {"{n}"}
film-now = At the end
film-standing = {"{kept}"} of {"{n}"} final neighbours are there
film-hidden = Predict first. With the answer, the neighbours of every moment appear here.
film-same = in both lists
film-look = What is looked at
film-look-film = The film
film-look-known = What was known when
