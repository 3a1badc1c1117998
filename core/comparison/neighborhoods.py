"""Whose neighbours are others: item by item, and for the whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.similarity import nearest_rows
from core.types import ProgressCallback, keep_going
from core.types.progress import Progress

STAGE = "jobs-stage-neighborhoods"


@dataclass(frozen=True, slots=True)
class Neighborhoods:
    """The nearest of each shared item in both spaces.

    Parameters
    ----------
    first, second
        int32, shape (n_shared, k): the nearest in each space, nearest first, as positions among the shared items.
    jaccard
        float64, shape (n_shared,), 0 to 1: size of the intersection over that of the union of the two neighbourhoods.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    jaccard: NDArray[np.float64]

    @property
    def mean(self) -> float:
        """Over all shared items."""
        return float(self.jaccard.mean())

    @property
    def by_chance(self) -> float:
        """What two unrelated spaces would have on average: k/(n−1) of a neighbourhood is common by chance."""
        n, k = self.first.shape
        common = k * k / max(1, n - 1)
        return common / (2 * k - common) if k else 0.0

    def most_changed(self, n: int) -> NDArray[np.int64]:
        """Positions of the items whose neighbourhoods have least in common; of equals, the most frequent first."""
        return np.argsort(self.jaccard, kind="stable")[:n]

    def kept(self) -> NDArray[np.bool_]:
        """Which of the first's neighbours are the second's, too: bool, shape (n_shared, k)."""
        return np.asarray((self.first[:, :, None] == self.second[:, None, :]).any(axis=2))


def compare_neighborhoods(
    first: NDArray[np.float32],
    second: NDArray[np.float32],
    n_neighbors: int = 10,
    callback: ProgressCallback = keep_going,
) -> Neighborhoods:
    """Find the nearest of every shared item in both spaces, among the shared items.

    Parameters
    ----------
    first, second
        float32, shapes (n_shared, dim_1) and (n_shared, dim_2): the same items in the same order.
    n_neighbors
        k; lowered to n_shared − 1.
    callback
        Told after each space; its answer is not asked for, since half a comparison says nothing.

    Raises
    ------
    ValueError
        If the numbers of items differ, or there are fewer than two.
    """
    if len(first) != len(second) or len(first) < 2:
        raise ValueError(f"at least two items are needed, the same in both, not {len(first)} and {len(second)}")
    k = min(n_neighbors, len(first) - 1)
    near = []
    for done, matrix in enumerate((first, second), 1):
        near.append(nearest_rows(matrix, k))
        callback(Progress(STAGE, done, 2, "items"))
    common = (near[0][:, :, None] == near[1][:, None, :]).sum(axis=(1, 2))
    return Neighborhoods(near[0], near[1], common / (2 * k - common))
