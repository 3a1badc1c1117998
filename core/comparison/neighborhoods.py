"""Whose neighbours are others: item by item, and for the whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.similarity import inverse_norms
from core.types import ProgressCallback, keep_going
from core.types.progress import Progress

STAGE = "jobs-stage-neighborhoods"
SCORES_AT_ONCE = 8_000_000


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


def nearest_rows(matrix: NDArray[np.float32], k: int, n_asked: int | None = None) -> NDArray[np.int32]:
    """The k nearest other rows by cosine, nearest first.

    Parameters
    ----------
    matrix
        float32, shape (n, dim).
    k
        Below n.
    n_asked
        Of the first so many rows; None: of all.

    Returns
    -------
    int32, shape (n_asked, k)
    """
    n = len(matrix)
    asked = n if n_asked is None else min(n_asked, n)
    units = matrix * inverse_norms(matrix)[:, None]
    found = np.empty((asked, k), dtype=np.int32)
    step = max(1, SCORES_AT_ONCE // n)
    for start in range(0, asked, step):
        cosines = units[start : min(start + step, asked)] @ units.T
        own = np.arange(len(cosines))
        cosines[own, start + own] = -np.inf
        best = np.argpartition(cosines, n - k, axis=1)[:, n - k :] if k < n - 1 else _others(cosines)
        order = np.take_along_axis(cosines, best, axis=1).argsort(axis=1, kind="stable")[:, ::-1]
        found[start : start + len(cosines)] = np.take_along_axis(best, order, axis=1)
    return found


def _others(cosines: NDArray[np.float32]) -> NDArray[np.intp]:
    """All columns but the own one, which has the least."""
    return np.argsort(cosines, axis=1)[:, 1:]
