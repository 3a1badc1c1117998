# Why two items are near: the data behind it.
evidence-title = Why are these two near?
evidence-choose = Choose an item on the map. Then the data itself tells here why a neighbour is near to it.
evidence-imported = These vectors were imported, and the texts or lists behind them aren’t here. For vectors that are trained here, the places behind each neighbour are shown.
evidence-no-corpus = The data that this model was trained on isn’t here any more, so there is nothing to show.
evidence-neighbor = { $item } and
evidence-other = Another item …
evidence-other-field = Another item
evidence-window = Window
evidence-window-help = So many places to each side count as near. The model was trained with { $window }; since training leaves out rare items first, it reached a little further.
evidence-often = { $first } and { $second } stand within { $window ->
    [one] one place
   *[other] { $window } places
} of each other **{ $n ->
    [one] once
   *[other] { NUMBER($n) } times
}**; by chance it would be { NUMBER($expected, maximumSignificantDigits: 2) }, so **{ NUMBER($lift) } times as often**.
evidence-seldom = { $first } and { $second } stand within { $window ->
    [one] one place
   *[other] { $window } places
} of each other **{ $n ->
    [one] once
   *[other] { NUMBER($n) } times
}**; by chance it would be { NUMBER($expected, maximumSignificantDigits: 2) }, so they meet **less often than by chance**.
evidence-chance = { $first } and { $second } stand within { $window ->
    [one] one place
   *[other] { $window } places
} of each other **{ $n ->
    [one] once
   *[other] { NUMBER($n) } times
}**; by chance it would be { NUMBER($expected, maximumSignificantDigits: 2) }, which is **no clear difference**.
evidence-apart = { $first } and { $second } **never stand within { $window ->
    [one] one place
   *[other] { $window } places
} of each other**; by chance it would be { NUMBER($expected, maximumSignificantDigits: 2) }.
evidence-never = { $first } and { $second } **never meet**.
evidence-company = They keep the same company: { $items }.
evidence-no-company = Nothing stands near both more often than by chance: this data shows no reason.
evidence-interval = With 95 % confidence: { NUMBER($low) } to { NUMBER($high) } times chance.
evidence-counts = { $first }: { NUMBER($n_first) } times in the data; { $second }: { NUMBER($n_second) } times.
evidence-kept = Among the nearest in { $kept } of { $runs } trainings with different seeds.
evidence-sequences = { $n ->
    [one] One sequence holds
   *[other] { NUMBER($n) } sequences hold
} both; by chance it would be { NUMBER($expected, maximumSignificantDigits: 2) }.
evidence-page = Page (of { NUMBER($pages) })
evidence-contexts = What stands near both
evidence-context = Item
evidence-with = With { $item }
evidence-cell = { NUMBER($n, maximumFractionDigits: 0) } times, { NUMBER($lift, maximumSignificantDigits: 2) } × chance
evidence-contexts-note = Within the window of each; the most telling first. Such shared company brings vectors together even where two items never meet.
evidence-one-item = Name two different items: how an item meets itself is not asked here.
