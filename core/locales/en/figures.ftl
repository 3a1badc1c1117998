figures-count = { $n ->
    [one] occurs once
   *[other] occurs { NUMBER($n) } times
}
figures-others = Others
figures-most-frequent = The { NUMBER($shown) } most frequent of { NUMBER($n) } items are shown.
figures-how-to-move = Drag to move, scroll to zoom, point at an item to see its name.
figures-how-to-turn = Drag to turn, scroll to zoom, point at an item to see its name.
