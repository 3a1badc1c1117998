"""For whom it works: hit rates by the length of the list, and by how popular the next item is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.recommend.evaluation import metrics
from core.recommend.evaluation.measuring import Ranking
from core.recommend.evaluation.results import GROUPS
from core.recommend.evaluation.splitting import HeldOut

LENGTHS = (("1", 1, 1), ("2-3", 2, 3), ("4-7", 4, 7), ("8-15", 8, 15), ("16+", 16, 10_000))
"""Groups of lists by the number of items before the target: each about twice as long as the one before."""
POPULARITY = ("popular", "middle", "rare")
UNSEEN = "unseen"


def grouped(rankings: Mapping[str, Ranking], test: HeldOut, counts: NDArray[np.int64]) -> pl.DataFrame:
    """HR@10 of every scorer in every group, a table with the columns `GROUPS`; groups without lists are left out.

    Parameters
    ----------
    rankings
        By scorer, of all test lists.
    test
        The lists.
    counts
        Plays in training, int64, shape (n_items,), descending.
    """
    rows: list[tuple[object, ...]] = []
    for kind, group, member in (*_by_length(test.lengths), *_by_popularity(test.targets, counts)):
        n = int(member.sum())
        owners = None if test.owners is None else test.owners[member]
        for scorer, ranking in rankings.items() if n else ():
            hr10 = metrics.hit_rate(ranking.hits[member], owners)
            rows.append((kind, group, scorer, n, hr10.value, hr10.low, hr10.high))
    return pl.DataFrame(rows, GROUPS, orient="row")


def _by_length(lengths: NDArray[np.int64]) -> Iterator[tuple[str, str, NDArray[np.bool_]]]:
    for group, shortest, longest in LENGTHS:
        yield "length", group, (lengths >= shortest) & (lengths <= longest)


def _by_popularity(
    targets: NDArray[np.int32], counts: NDArray[np.int64]
) -> Iterator[tuple[str, str, NDArray[np.bool_]]]:
    third = third_of(counts)
    for number, group in enumerate(POPULARITY):
        yield "popularity", group, (targets >= 0) & (third[np.maximum(targets, 0)] == number)
    yield "popularity", UNSEEN, targets < 0


def third_of(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The third of all plays that each item belongs to: 0, the few most popular ones, to 2, the many rare ones.

    Parameters
    ----------
    counts
        int64, shape (n_items,), descending. An item belongs where the middle one of its plays does.

    >>> third_of(np.array([4, 2, 2, 1, 1, 1, 1]))
    array([0, 1, 1, 2, 2, 2, 2])
    """
    total = int(counts.sum())
    middles = np.cumsum(counts) - counts / 2
    return np.minimum(2, (middles * 3 // max(1, total))).astype(np.int64)
