step-title = One step
step-idea = First the model predicts how likely a pair is, then it is corrected: real neighbours come a little closer, noise is pushed a little away. Training is nothing but many such steps.
step-steps =
    Read the pair and its noise aloud. Who should come closer, who should move away?
    Which way will the word move? Let everybody point with a hand before you show the answer.
    Compare the arrows with the table: the larger the error, the stronger the push.
    Make one step, then another, then 20, 100 and 500. Watch P(+) and the loss.
    At the same number of steps, set the learning rate to 0.01 and to 1.
    Turn to fruit and juice: who will end beside the apple? Then press 500 four times.
step-world = World
step-world-apricot = Apricot jam
step-world-fruit = Fruit and juice
step-world-royal = King and queen
step-world-own = Your sentences
step-text-apricot = … a spoon of apricot jam … (the pair: apricot, jam; the noise: Tolstoy, matrix)
step-text-fruit = Eat apple. Eat orange. Drink juice. Drink milk.
step-text-royal = King crown. King beard. Queen crown. Queen dress. Man village. Man beard. Woman village. Woman dress.
step-own = Your sentences, a full stop after each
step-left-out = { $n } { $n ->
    [one] sentence was
   *[other] sentences were
} left out: this small world takes { $words } different words, and { $tokens } in all.
step-no-pairs = Write at least one sentence of two different words: only words that stand together make a pair.
step-word-apricot = apricot
step-word-jam = jam
step-word-tolstoy = Tolstoy
step-word-matrix = matrix
step-word-eat = eat
step-word-apple = apple
step-word-orange = orange
step-word-drink = drink
step-word-juice = juice
step-word-milk = milk
step-word-king = king
step-word-queen = queen
step-word-man = man
step-word-woman = woman
step-word-crown = crown
step-word-village = village
step-word-beard = beard
step-word-dress = dress
step-and = { $first }, { $rest }
step-output = { $word }′
step-at = { $word } ({ $x }; { $y })
step-nobody = none
step-way = The next pair: { $word } and { $context }; its noise: { $noise }. Which way will { $word } move?
step-way-right-up = Right and up
step-way-right-down = Right and down
step-way-left-down = Left and down
step-way-left-up = Left and up
step-way-right = Right
step-way-down = Down
step-way-left = Left
step-way-up = Up
step-way-hardly = Hardly at all
step-way-why = { $word } goes towards { $context }′ and away from the noise ({ $noise }), each by its error: { $forces }. Together that is { $x } to the side and { $y } up.
step-force = { $word } { $error }
step-certainty = After { $steps } steps with this pair: how likely will the model find { $context } beside { $word }?
step-end-zero = Close to 0
step-end-half = Around one half
step-end-one = Close to 1
step-certainty-why = P(+|{ $word }, { $context }) was { $now } at T₀ and is { $then } after { $steps } steps.
step-similar = After { $steps } steps: whose input vector will be most similar to that of “{ $word }”?
step-similar-why = The cosine of { $word } and { $best } is { $cosine }, and with { $second } only { $less }. { $met ->
    [0] They share no sentence; what they share is their company.
   *[other] Sentences that have both: { $met }.
} What goes with { $word } best (input · output) is { $mate }.
step-fourth = After { $steps } steps: “{ $a }” is to “{ $b }” as “{ $c }” is to what?
step-fourth-why = { $b } − { $a } + { $c } points at { $best } (cosine { $cosine }); the next is { $second } ({ $less }).
step-one = One step
step-many = + { $n }
step-back = One back
step-restart = Back to T₀
step-rate = Learning rate
step-rate-help = How far one step moves the vectors. Changing it makes the same steps again from T₀ at the new rate.
step-more = More
step-seed = Beginning (seed)
step-seed-help = Another number, other random vectors at T₀ and other noise.
step-negative = Negative samples
step-negative-help = How many words are drawn as noise for each pair.
step-window = Window
step-window-help = How many words to each side make pairs.
step-sg = Skip-gram
step-sg-help = Off: CBOW, where the mean of the words around predicts the word in the middle.
step-tabulated = σ from gensim's table
step-tabulated-help = gensim looks σ up in a table of 1,000 values and learns nothing where the dot product is beyond ±6. With the table, these are gensim's very numbers.
step-picture = After { $steps } steps the vectors are at: { $vectors }.
step-pair = **Step { $number }**: { $word } predicts { $context }. P(+) = σ(dot product); error = label − P(+), where the label is 1 for the real neighbour and 0 for noise.
step-column-vector = Vector
step-column-label = Label
step-column-dot = Dot product
step-column-positive = P(+)
step-column-error = Error
step-column-move = Moves by
step-towards = towards { $word }
step-away = away from { $word }
step-sum = all errors together
step-term = log P({ $sign }|{ $word }, { $other })
step-objective = L(θ) = { $terms } = { $numbers } = **{ $sum }**. Training makes it larger: 0 would be perfect.
step-taken = The last step took its own pair ({ $word }, { $context }) from P(+) = { $before } to { $after } and from L(θ) = { $less } to { $more }.
step-count-one = **Step { $steps }**
step-count = **Step { $steps }** · { $passes } { $passes ->
    [one] pass
   *[other] passes
} over { $pairs } { $pairs ->
    [one] pair
   *[other] pairs
}
step-loss = **From T₀ to now**: the mean loss of all pairs (−L(θ)) was { $first } and is { $now }.
step-loss-steps = Steps
step-loss-mean = Mean loss
step-loss-note = Here noise is not drawn but weighed by its probability, so the line does not jump about with every draw. gensim begins with output vectors of zeros; here they are random, too, so that there is something to see from the first step on.
step-learned = After { $steps } steps:
step-word = Word
step-similar-column = Similar (input · input)
step-goes-column = Goes with (input · output)
step-cosine = Cosine
step-train = Train with these settings
step-explore = See the map of trained vectors
step-look = What is looked at
step-look-next = The next step
step-look-end = Where it leads
