windows-title = Windows
windows-idea = You shall know a word by the company it keeps (Firth, 1957). The window says who counts as company.
windows-steps =
    Ask the question, and collect numbers before anybody counts.
    Slide the window from the first word to the last. Who is company at the edges?
    Read the table aloud: target, context, label 1. Nobody labelled anything; the text did.
    Show the answer, then a window of 5: many more pairs, and looser ones.
    Change to CBOW: the same windows, one row for each target.
    Let the window shrink at random: near neighbours come up more often than far ones.
    Take a sentence from the room, then a list from the open data.
windows-sentence = the furry cat is on the bed
windows-cat = cat
windows-source = Sentence
windows-source-ours = The cat
windows-source-own = Your own
windows-source-data = From the open data
windows-own = Your sentence
windows-own-placeholder = Write a sentence
windows-own-empty = Write at least two words: a word alone has no company.
windows-window = Window
windows-shrunk = Shrink at random
windows-shrunk-help = That is what training does: at each place it draws a width from 1 to the window, each equally likely. So a near neighbour makes more pairs than a far one. These are the widths gensim itself draws for this text when its seed is { $seed }.
windows-again = Draw again
windows-another = Another one
windows-cut = The first { $n } are shown.
windows-strip = The sentence with its window
windows-previous = Previous place
windows-next = Next place
windows-play = Play
windows-pause = Pause
windows-place = Place { $place } of { $n }, window { $reach }
windows-target = Target
windows-context = Context
windows-label = Label
windows-mean = mean of: { $context }
windows-makes = { $rows ->
    [0] “{ $word }” makes no pair
    [one] “{ $word }” makes { $rows } pair
   *[other] “{ $word }” makes { $rows } pairs
}
windows-makes-rows = { $rows ->
    [0] “{ $word }” makes no row
    [one] “{ $word }” makes { $rows } row
   *[other] “{ $word }” makes { $rows } rows
}
windows-so-far = { $rows ->
    [one] So far: { $rows } pair
   *[other] So far: { $rows } pairs
}
windows-so-far-rows = { $rows ->
    [one] So far: { $rows } row
   *[other] So far: { $rows } rows
}
windows-so-far-hidden = All so far
windows-number = { $n }
windows-share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) }
windows-pairs = The window reaches { $window } to each side and slides over all { $n } places. How many pairs does it make?
windows-pairs-why = 2 · w · n − w · (w + 1) pairs, with w = { $w } and n = { $n }: { $both } − { $cut } = { $pairs }. The edges cut { $cut } neighbours off.
windows-rows = The window reaches { $window } to each side and slides over all { $n } places. How many rows does CBOW make?
windows-rows-why = One for each target, { $n } in all: the mean of everything in the window predicts the target.
windows-farthest = The window is { $window }, and at each place it is shrunk at random. How often is a neighbour { $window } places away still within it?
windows-farthest-why = Widths 1 to { $window } are equally likely, and only the widest reaches that far: once in { $window } times.
windows-company = With a window of { $window }, who keeps “{ $word }” company?
windows-company-why = Up to { $window } to the left and { $window } to the right, { $n } in all.
windows-train = Train with this window
