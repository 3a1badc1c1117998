arrows-title = man : king = woman : ?
arrows-idea = The way from one word to another is an arrow. Put the same arrow at a third word and see what lies near its tip.
arrows-steps =
    Read the sentence aloud and let the room finish it, before any vectors.
    Draw the arrow from the first word to the second. What does it mean?
    Put the same arrow at the third word. Ask what should lie near its tip, then show the answer.
    “Words of the question”: switch them on. The answer is no longer new, and that is why they are left out everywhere.
    “Where it fails”: choose a failure, guess the place, read why. Let the room find one of its own.
    “What people wrote”: read the three lists in silence, then ask where this comes from.
arrows-part = What to look at
arrows-part-arrows = Arrows
arrows-part-own = Words of the question
arrows-part-fails = Where it fails
arrows-part-bias = What people wrote
arrows-source = Vectors
arrows-english = These are vectors of English words, made from English texts.
arrows-nothing = There is no ready example for these vectors. Choose your own items, or other vectors.
arrows-example = { $a } : { $b } = { $c } : ?
arrows-own-items = Your own
arrows-field-a = A
arrows-field-b = is to B
arrows-field-c = as C is to …
arrows-field-expected = You expect (may stay empty)
arrows-fourth-question = **{ $a }** is to **{ $b }** as **{ $c }** is to … What stands at the fourth place?
arrows-fourth-why = It is the nearest to { $b } − { $a } + { $c }: cosine { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }. Next comes { $next } with { NUMBER($next_cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-step = Step
arrows-step-1 = 1. An arrow
arrows-step-2 = 2. The same arrow
arrows-step-3 = 3. Near its tip
arrows-step-1-note = The arrow from { $a } to { $b }: { $b } − { $a }.
arrows-step-2-note = The same arrow, now from { $c }. Its tip is { $b } − { $a } + { $c }.
arrows-step-3-note = The items nearest to the tip { $b } − { $a } + { $c }, by cosine among all items. { $a }, { $b } and { $c } are left out.
arrows-tip = tip
arrows-plane-note = The plane that holds the first four best, { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of their spread. What is near is measured among all dimensions, not here.
arrows-place = Place
arrows-expected = Expected: { $item }. It comes at place { NUMBER($rank) } of { NUMBER($n) }.
arrows-own-question = { $b } − { $a } + { $c }: suppose the words of the question may answer too. Which comes first?
arrows-own-why-b = { $b } − { $a } + { $c } is { $b }, moved by the arrow from { $a } to { $c }. This arrow is only { NUMBER($shift, minimumFractionDigits: 2, maximumFractionDigits: 2) } long, so the tip is still near { $b }: cosine { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-own-why-c = { $b } − { $a } + { $c } is { $c }, moved by the arrow from { $a } to { $b }. The tip is still nearer to { $c } than to anything else: cosine { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }.
arrows-own-why-other = Its cosine with { $b } − { $a } + { $c } is { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }. Here the words of the question don’t come first; mostly they do.
arrows-own-note = { $b } − { $a } + { $c } can be read in two ways: the arrow from { $a } to { $b }, put at { $c }; or the arrow from { $a } to { $c }, put at { $b }. The second is { NUMBER($shift, minimumFractionDigits: 2, maximumFractionDigits: 2) } long, between vectors of length 1 that are at most 2 apart. A short arrow doesn’t lead far away from where it begins. That is why every tool leaves the words of the question out, and why a printed “king − man + woman = queen” tells only half of it.
arrows-with-own = The words of the question may answer too
arrows-failing = Examples that fail
arrows-n-fail = With these vectors { NUMBER($n) } of { NUMBER($of) } examples fail.
arrows-none-fails = { $n ->
    [0] There are no ready examples for these vectors. Choose others.
   *[other] All { NUMBER($n) } examples for these vectors work. Choose others to see failures.
}
arrows-place-question = **{ $a }** is to **{ $b }** as **{ $c }** is to … We expect **{ $expected }**, and it isn’t first. At which place does it come?
arrows-place-near = 2nd or 3rd
arrows-place-ten = 4th to 10th
arrows-place-hundred = 11th to 100th
arrows-place-beyond = further down
arrows-place-why = { $expected } is at place { NUMBER($rank) } of { NUMBER($n) }, cosine { NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }. First is { $winner } with { NUMBER($winner_cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
arrows-why-close = **A near miss.** { $winner } ({ NUMBER($winner_cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }) and { $expected } ({ NUMBER($cosine, minimumFractionDigits: 3, maximumFractionDigits: 3) }) are almost equally near to the tip. So small a difference says nothing.
arrows-why-stayed = **The answer is just a neighbour of { $c }.** { $winner } is at place { NUMBER($near) } among the nearest to { $c }, without any arrow. The arrow from { $a } to { $b } is { NUMBER($arrow, minimumFractionDigits: 2, maximumFractionDigits: 2) } long, and { $expected } lies { NUMBER($way, minimumFractionDigits: 2, maximumFractionDigits: 2) } away from { $c }. The arrow doesn’t lead there.
arrows-why-other-way = **Not the same arrow.** The way from { $a } to { $b } and the way from { $c } to { $expected } point in different directions: their cosine is { NUMBER($alike, minimumFractionDigits: 2, maximumFractionDigits: 2) }. The same arrow would have 1.
arrows-why-rare = **Seen too rarely.** { $expected } occurs only { NUMBER($count) } times in the data. A vector learned from so little is noisy, and { NUMBER($between) } other items are nearer to the tip.
arrows-why-crowded = **It is crowded there.** The two arrows are alike (cosine { NUMBER($alike, minimumFractionDigits: 2, maximumFractionDigits: 2) }), but not the same, and around the tip many items are near: { NUMBER($between) } are nearer than { $expected }.
arrows-measure = Measured
arrows-value = Value
arrows-length-arrow = Length of the arrow { $a } → { $b }
arrows-length-way = Length of the way { $c } → { $expected }
arrows-alike = Cosine of these two
arrows-count = Times { $expected } occurs
arrows-nearest = Nearest to { $item }
arrows-lengths-note = Lengths are between vectors of length 1: 0 is none, 1.41 a right angle, 2 the opposite. Neighbours show what the vectors take an item for.
arrows-bias-question = **{ $a }** is to **{ $b }** as **{ $c }** is to … Which of these comes first?
arrows-bias-why = With the arrow from uncle to aunt it comes at place { NUMBER($there) }. With the arrow back, from aunt to uncle, at place { NUMBER($back) }; without any arrow, at place { NUMBER($alone) } near doctor.
arrows-bias-fact = This says nothing about doctors and nurses. The model counted which words people wrote near each other, here in Wikipedia up to 2014 and in news; whatever they took for granted came along. A program that ranks people with such vectors hands it on.
arrows-bias-alone = doctor
arrows-bias-there = aunt − uncle + doctor
arrows-bias-back = uncle − aunt + doctor
arrows-bias-word = Word
arrows-bias-places = At which place each comes
arrows-bias-own = The words of the question are left out here too. If they may answer, { $first } comes first (cosine { NUMBER($cosine, minimumFractionDigits: 4, maximumFractionDigits: 4) }). So look at how the lists differ, not at one answer.
arrows-onward = Ask your own analogies
