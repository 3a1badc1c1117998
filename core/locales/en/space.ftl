space-title = A suitable space
space-idea = A number of its own for every animal tells nothing about animals. A few numbers that all of them share tell what is alike.
space-steps =
    Where is the cat, seen from the dog? Ask, then show: with one-hot, every pair is equally far.
    Pull the slider to 1,000 animals and count: 999 zeros in every vector.
    Go on to “A few numbers”: the same animals as strips of colour. Which column tells mammals from the others?
    Let somebody choose other groups, or the vectors that are open.
    Go on to “Two vectors”: drag one around the other and watch which parts of the formula light up.
    Make one twice as long. What stays?
space-part = What to look at
space-part-onehot = One-hot
space-part-dense = A few numbers
space-part-pair = Two vectors
space-animal-dog = dog
space-animal-snake = snake
space-animal-cat = cat
space-animal-wolf = wolf
space-animal-lizard = lizard
space-animal-frog = frog
space-feature-size = size
space-feature-fur = fur
space-feature-legs = legs
space-feature-swims = swims
space-feature-tame = tame
space-column = column { NUMBER($n, useGrouping: 0) }
space-number = { NUMBER($n) }
space-value = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
space-listed = { $first }; { $rest }
space-animals = How many animals
space-onehot-question = { NUMBER($n) } animals, each with a 1 in a column of its own. Which is nearer to the dog?
space-onehot-same = Both equally
space-onehot-why = All distances are √2 = { $distance }, all cosines 0. Each vector has { NUMBER($n) } numbers, { NUMBER($zeros) } of them zero.
space-onehot-given = { $animal }: { $vector }
space-vectors = The vectors
space-animal = Animal
space-pair-of = { $a } – { $b }
space-distances = The distances
space-distance = Distance
space-cosine = Cosine
space-numbers = Numbers in each vector
space-zeros = Zeros among them
space-source = Whose vectors
space-source-animals = Animals, made up
space-source-vectors = Those that are open
space-left = First group
space-right = Second group
space-choose = Choose
space-dense-question = Which column tells the two groups apart best?
space-dense-why = On average it is { NUMBER($left, maximumFractionDigits: 2) } in the first group and { NUMBER($right, maximumFractionDigits: 2) } in the second, with a spread of { NUMBER($spread, maximumFractionDigits: 2) } within the groups. In every other column they overlap more.
space-dense-given = { $column }: first group { $left }, second group { $right }
space-dense-hidden = Each row is a vector, each column one of its numbers. The answer marks the column.
space-dense-marked = Marked: { $column }, the column with the largest difference of the groups’ means over the spread within them.
space-dense-alt = Vectors as strips of colour, a row for each of the two groups’ members; the same numbers are in the table below.
space-dense-table = The numbers as a table
space-name = Item
space-count-question = How many numbers describe one of these rows?
space-count-why = { NUMBER($n) } columns, and every one of them says something about every row.
space-pair-label = Two vectors from the origin, a and b.
space-pair-x = first number
space-pair-y = second number
space-name-dot = a · b
space-name-length-a = |a|
space-name-length-b = |b|
space-name-cosine = cos
space-name-angle = angle
space-double = a twice as long
space-half = a half as long
space-again = As it began
space-pair-question = a becomes twice as long. What changes?
space-pair-cosine = Only the cosine
space-pair-dot = Only the dot product
space-pair-both = Both
space-pair-neither = Neither
space-pair-why = The cosine stays { $cosine }: it only knows directions. The dot product was { $before } and becomes { $after }.
space-pair-given = { $name } = [{ $x }; { $y }]
space-explore = Cosine on your data
space-train = Choose how many numbers
