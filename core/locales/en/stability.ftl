# Which neighbours stay with other seeds.
stability-imported = These vectors were imported. Which of their neighbours are chance shows only when the same data is trained again, and that isn’t here.
stability-no-corpus = The data that this model was trained on isn’t here any more. So it can’t be trained again to see which neighbours stay.
stability-stopped = This training was stopped early. Another one with the same settings would run longer and say nothing about it: train to the end first.
stability-one = A single item has no neighbours that could stay.
stability-none = It was stopped before the first training was done, so there is nothing to tell yet.

stability-title = Which neighbours stay?
stability-about = The same data with the same settings, trained again from other random starts: a neighbour that comes out again is in the data, one that doesn’t is chance.
stability-runs = Other trainings
stability-runs-help = Each takes about as long as the first. With more, each neighbour is told more precisely.
stability-button = Train again with other seeds
stability-result = **{ NUMBER($mean, style: "percent", maximumFractionDigits: 0) } of the { $k } nearest neighbours stay** when only the seed changes. { $runs ->
    [one] By chance it would be { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
   *[other] From training to training: { NUMBER($low, style: "percent", maximumFractionDigits: 1) } to { NUMBER($high, style: "percent", maximumFractionDigits: 1) } in { $runs }. By chance it would be { NUMBER($chance, style: "percent", maximumFractionDigits: 1) }.
}
stability-always = In every training: { NUMBER($always, style: "percent", maximumFractionDigits: 0) }.
stability-measured = Measured on the { NUMBER($n) } most frequent items.
stability-on-the-map = On the map, the list of neighbours says for each one in how many trainings it stays.
stability-figure-x = How often an item occurs
stability-figure-y = Neighbours that stay
stability-figure-chance = by chance
stability-figure-note = Each mark is the mean of items that occur about as often; half of them lie on its line.
stability-figure-alt = Share of neighbours that stay, by how often an item occurs

stability-fine = These neighbours can be relied on.
stability-min-count = Items that occur fewer than { NUMBER($suggested) } times are unsteady ({ NUMBER($rare, style: "percent", maximumFractionDigits: 0) } stay), the others are steady ({ NUMBER($frequent, style: "percent", maximumFractionDigits: 0) }). **A minimum count of { NUMBER($suggested) }** leaves { NUMBER($items) } items.
stability-epochs-falling = The loss still fell by { NUMBER($share, style: "percent", maximumFractionDigits: 1) } in the last epoch. **More than { $epochs ->
    [one] { $epochs } epoch
   *[other] { $epochs } epochs
}** would do.
stability-epochs-few = Only { NUMBER($words) } words were trained, all epochs counted. **More than { $epochs ->
    [one] { $epochs } epoch
   *[other] { $epochs } epochs
}** would do.
stability-more-data = { NUMBER($share, style: "percent", maximumFractionDigits: 0) } of the items occur fewer than { $times } times ({ NUMBER($mean, maximumFractionDigits: 1) } on average over all). **More data** would say more about them.
stability-as-it-is = Look at the numbers in the list of neighbours before you lean on a single one.
stability-unsteady = Most neighbours are chance, although neither counts nor loss tell why. Don’t lean on single ones; try another window or another kind of training.
