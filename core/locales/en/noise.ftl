noise-title = Noise
noise-idea = A text only shows who the neighbours are. Pairs that are none are drawn at random: negative samples, label 0.
noise-steps =
    A model says “neighbours” to everything. On the pairs of the last chapter it is never wrong. Have we learned anything?
    Ask the question, vote, then show the answer and move the number of negatives.
    Read a few drawn pairs aloud: cat and Berlin, cat and ciao, label 0. Draw again.
    Find an accidental hit: a drawn word that really is a neighbour. Is that bad?
    Turn to “Which noise?” and let the room predict which α treats all words alike.
    Move α from 1 over 0.75 and 0 to −0.5. Follow the most frequent word and the rarest.
    The same on the open data.
noise-text =
    the furry cat is on the bed
    the cat is in the kitchen
    the dog is on the sofa
    the dog and the cat are in the garden
    the bed is in the room
    Tolstoy is on the shelf
    the book is on the bed
    the jam is in the kitchen
    apricot jam is on the bread
    the apricot is in the garden
    the train to Berlin is late
    the postman says ciao
    Anna says ciao to the cat
    the matrix is in the book
    Anna reads Tolstoy in Berlin
    bread and butter
    apricot and orange
    jam and tea
    ciao Berlin
noise-part = Question
noise-part-labels = Who is no neighbour?
noise-part-alpha = Which noise?
noise-source = Data
noise-source-ours = The cat’s text
noise-source-data = The open data
noise-another = Another one
noise-negative = Negative samples for each pair
noise-again = Draw again
noise-target = Target
noise-context = Context, label 1
noise-drawn = Drawn with α = { $alpha }, label 0
noise-hit = { $item } (a neighbour)
noise-hits = { $hits ->
    [0] None of the { $n } drawn stands beside “{ $target }” anywhere in the data
    [one] { $hits } of the { $n } drawn does stand beside “{ $target }” somewhere in the data
   *[other] { $hits } of the { $n } drawn do stand beside “{ $target }” somewhere in the data
}; { NUMBER($chance, style: "percent", maximumFractionDigits: 1) } would be expected. Such accidental hits stay: what counts is how often a pair is true against how often it is drawn. Only the context of the pair itself is left out.
noise-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
noise-constant = A model says “neighbours” to every pair. For each true pair { $k ->
        [one] { $k } negative sample is
       *[other] { $k } negative samples are
    } added. How often is it right now?
noise-constant-why = On the { $true } true pairs alone it scores { NUMBER($alone, style: "percent") }. With the noise it is right for { $true } of { $pairs } pairs: 1 / (1 + { $k }) = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }. Now there is something to learn.
noise-alpha = α, the power of the counts
noise-mark-1 = 1: as counted
noise-mark-0-75 = 0.75: word2vec
noise-mark-0 = 0: all alike
noise-mark-minus-0-5 = −0.5: the rare most
noise-alpha-is = α = { NUMBER($alpha, maximumFractionDigits: 2) }
noise-any = Any of them
noise-alike = An item is drawn as often as its count to the power α says. Which α draws all items equally often?
noise-alike-why = Counts go from { $least } to { $most }. Any number to the power 0 is 1, so that each of the { $n } items is drawn 1 in { $n } times.
noise-times = “{ $frequent }” is counted { $often } times and “{ $rare }” { $seldom }. How many times as often is “{ $frequent }” drawn with α = { $alpha }?
noise-times-is = { NUMBER($times, maximumFractionDigits: 2) }
noise-times-why = ({ $often } / { $seldom }) to the power { $alpha } is { NUMBER($times, maximumFractionDigits: 2) }.
noise-frequent = A frequent one
noise-rare = A rare one
noise-words = “{ $item }”, counted { $count } of { $total }: drawn 1 in { NUMBER($drawn, maximumFractionDigits: 1) } with α = { $alpha }, and 1 in { NUMBER($counted, maximumFractionDigits: 1) } with α = 1.
noise-one-in = 1 in { NUMBER($n, maximumFractionDigits: 1) }
noise-as-drawn = drawn, α = { $alpha }
noise-as-counted = as counted, α = 1
noise-rank = Rank by count
noise-probability = Drawn, %
noise-figure = How often each item is drawn
noise-show-first = The answer opens the rest of the scale.
noise-train = Train with this noise
