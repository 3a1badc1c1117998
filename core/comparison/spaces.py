"""Two vector sets as one comparison: whose neighbours are others, and both drawn in the same plane."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.comparison.alignment import Alignment, align
from core.comparison.neighborhoods import Neighborhoods, compare_neighborhoods
from core.comparison.shared import Shared, shared_items
from core.linear import principal_axes, unit_rows
from core.types import ProgressCallback, VectorSet, keep_going

N_NEIGHBORS = 10
MAX_SHARED = 10_000
FEWEST_SHARED = 2
INTERVAL = 1.96
"""Standard errors to each side: 95 % of a normal distribution."""
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean over items with the limits of its 95 % interval (normal; items taken as independent)."""

    value: float
    low: float
    high: float

    @classmethod
    def of(cls, values: NDArray[np.floating]) -> Mean:
        """Of values, shape (n,), n ≥ 1; of a single one the interval is the value itself.

        >>> Mean.of(np.array([2.0, 2.0, 2.0]))
        Mean(value=2.0, low=2.0, high=2.0)
        """
        value = float(values.mean())
        error = INTERVAL * float(values.std(ddof=1)) / math.sqrt(len(values)) if len(values) > 1 else 0.0
        return cls(value, value - error, value + error)


@dataclass(frozen=True, slots=True)
class Plane:
    """Both spaces in the first two principal axes of the first; the second turned onto it.

    Parameters
    ----------
    first, second
        float32, shape (n_shared, 2).
    first_share, second_share
        How much of the variance of each the plane shows, 0 to 1.
    """

    first: NDArray[np.float32]
    second: NDArray[np.float32]
    first_share: float
    second_share: float

    @property
    def bounds(self) -> Bounds:
        """x0, x1, y0, y1 of all points of both."""
        low = np.minimum(self.first.min(axis=0), self.second.min(axis=0)).tolist()
        high = np.maximum(self.first.max(axis=0), self.second.max(axis=0)).tolist()
        return low[0], high[0], low[1], high[1]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two vector sets side by side.

    Parameters
    ----------
    shared
        The compared items, most frequent (of the first) first: at most `MAX_SHARED`.
    n_shared
        Items that both have, those that are too many to be compared among them.
    neighborhoods
        The nearest of each compared item, among the compared ones.
    cosines
        float64, shape (len(shared),): of each item with itself after turning, -1 to 1.
    plane
        Both, drawn.
    """

    shared: Shared
    n_shared: int
    neighborhoods: Neighborhoods
    cosines: NDArray[np.float64]
    plane: Plane

    @property
    def n_neighbors(self) -> int:
        """How many neighbours of each item are compared."""
        return int(self.neighborhoods.first.shape[1])

    @property
    def in_common(self) -> NDArray[np.int64]:
        """How many of its nearest each item has in both: int64, shape (len(shared),), 0 to ``n_neighbors``."""
        return np.asarray(self.neighborhoods.kept().sum(axis=1))

    @property
    def by_chance(self) -> float:
        """How many an item would have in common in two unrelated spaces, on average.

        What a one-hot code has, too: there all others are equally far, so that the nearest are any.
        """
        return chance(len(self.shared), self.n_neighbors)

    @property
    def n_bytes(self) -> int:
        """Size of the arrays."""
        near, plane = self.neighborhoods, self.plane
        arrays = (self.shared.first, self.shared.second, near.first, near.second, near.jaccard, self.cosines)
        return sum(array.nbytes for array in (*arrays, plane.first, plane.second))


def chance(n_items: int, n_neighbors: int = N_NEIGHBORS) -> float:
    """How many of the nearest two unrelated spaces of so many items have in common, on average.

    >>> chance(101)
    1.0
    """
    return n_neighbors * min(n_neighbors, max(0, n_items - 1)) / max(1, n_items - 1)


def compare(
    first: VectorSet, second: VectorSet, n_neighbors: int = N_NEIGHBORS, callback: ProgressCallback = keep_going
) -> Comparison:
    """Compare two vector sets by the items that both have.

    Parameters
    ----------
    first, second
        Items are matched by key; of many, the most frequent of the first are compared.
    n_neighbors
        How many of the nearest.
    callback
        See `core.comparison.compare_neighborhoods`.

    Raises
    ------
    ValueError
        If fewer than `FEWEST_SHARED` items are in both.
    """
    every = shared_items(first.items.keys, second.items.keys)
    if len(every) < FEWEST_SHARED:
        raise ValueError(f"{len(every)} items are in both")
    shared = every.head(MAX_SHARED)
    one, other = np.asarray(first.matrix[shared.first]), np.asarray(second.matrix[shared.second])
    turn = align(one, other)
    near = compare_neighborhoods(one, other, n_neighbors, callback)
    return Comparison(shared, len(every), near, turn.cosines, _drawn(one, other, turn))


def _drawn(one: NDArray[np.float32], other: NDArray[np.float32], turn: Alignment) -> Plane:
    dim = len(turn.rotation)
    target = np.pad(unit_rows(one), ((0, 0), (0, dim - one.shape[1]))).astype(np.float32)
    moved = turn.turned(other).astype(np.float32)
    axes = principal_axes(target)
    flat = axes.coordinates(target), axes.coordinates(moved)
    shares = [_share(coordinates, matrix) for coordinates, matrix in zip(flat, (target, moved), strict=True)]
    return Plane(*flat, *shares)


def _share(coordinates: NDArray[np.float32], matrix: NDArray[np.float32]) -> float:
    whole = float(matrix.var(axis=0, dtype=np.float64).sum())
    return min(1.0, float(coordinates.var(axis=0, dtype=np.float64).sum()) / whole) if whole > 0 else 0.0
