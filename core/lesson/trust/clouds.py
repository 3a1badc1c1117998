"""Clouds whose truth is known: noise, groups, and groups at known distances; and a few of the open vectors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.linear import unit_rows
from core.types import VectorSet

N_POINTS = 302
"""t-SNE lowers perplexities that are more than a third of the points; this is enough for 100."""
DIM = 50
N_GROUPS = 6
WITHIN = 0.6
"""Standard deviation within a group, where that of the centres is 1."""
GROUP_NAMES = ("A", "B", "C", "D", "E")
N_NEAR = 3
SPREAD = 0.06
"""Standard deviation within a group, where near groups are 1 apart: groups of radius 0.4 in 50 dimensions."""
SKIPPED = 100
MIN_ITEMS = 60


@dataclass(frozen=True, slots=True)
class Few:
    """A few hundred items of a vector set.

    Parameters
    ----------
    first
        Row of the first of them.
    vectors
        They alone.
    """

    first: int
    vectors: VectorSet

    @property
    def units(self) -> NDArray[np.float32]:
        """Vectors of length 1, float32, shape (n_items, dim)."""
        return unit_rows(self.vectors.matrix).astype(np.float32)


def few_of(vectors: VectorSet) -> Few | None:
    """The 302 most frequent items after the first hundred, which in texts are words like "the".

    Returns
    -------
    Few
        All from the first on where there are fewer than 402; None where there are fewer than 60.
    """
    if len(vectors) < MIN_ITEMS:
        return None
    first = SKIPPED if len(vectors) >= SKIPPED + N_POINTS else 0
    stop = min(len(vectors), first + N_POINTS)
    items = type(vectors.items)(vectors.items.table[first:stop])
    return Few(first, VectorSet(items, np.ascontiguousarray(vectors.matrix[first:stop])))


def noise(seed: int, n_points: int = N_POINTS, dim: int = DIM) -> NDArray[np.float32]:
    """Independent standard normal numbers, float32, shape (n_points, dim): nothing belongs together."""
    return np.random.default_rng(seed).standard_normal((n_points, dim)).astype(np.float32)


def groups(seed: int, n_points: int = N_POINTS, dim: int = DIM) -> NDArray[np.float32]:
    """Six groups, float32, shape (n_points, dim)."""
    rng = np.random.default_rng(seed)
    centers = rng.standard_normal((N_GROUPS, dim))
    points = centers[np.arange(n_points) % N_GROUPS] + WITHIN * rng.standard_normal((n_points, dim))
    return np.asarray(points, dtype=np.float32)


def group_numbers(n_points: int = N_POINTS) -> NDArray[np.int64]:
    """To which of the five groups of `far_groups` each point belongs, shape (n_points,)."""
    return np.arange(n_points) % len(GROUP_NAMES)


def far_groups(far: float, seed: int, n_points: int = N_POINTS, dim: int = DIM) -> NDArray[np.float32]:
    """Three groups at distance 1 from each other, and two that are ``far`` from the first, each in its own direction.

    Parameters
    ----------
    far
        Distance of the far groups from group A.
    seed
        Of the points within the groups.

    Returns
    -------
    float32, shape (n_points, dim); see `group_numbers`.
    """
    centers = np.zeros((len(GROUP_NAMES), dim))
    centers[1, 0] = 1
    centers[2, :2] = 0.5, np.sqrt(0.75)
    for number in range(N_NEAR, len(GROUP_NAMES)):
        centers[number, number] = far
    spread = SPREAD * np.random.default_rng(seed).standard_normal((n_points, dim))
    return np.asarray(centers[group_numbers(n_points)] + spread, dtype=np.float32)


def nearness(points: NDArray[np.float32]) -> float:
    """How far the nearest other point is, as a share of the mean distance: near 1 in noise of many dimensions.

    Parameters
    ----------
    points
        float32, shape (n_points, dim), not all at one place.

    Returns
    -------
    float
        0 to 1, mean over all points. (Beyer et al. 1999: in many dimensions everything is about equally far.)
    """
    apart = np.linalg.norm(points[:, None].astype(np.float64) - points[None], axis=2)
    own = np.eye(len(points), dtype=bool)
    nearest = np.where(own, np.inf, apart).min(axis=1)
    means = apart.sum(axis=1) / (len(points) - 1)
    return float((nearest / np.where(means == 0, 1, means)).mean())


@dataclass(frozen=True, slots=True)
class Distances:
    """Distances between the centres of groups, in space and on a picture.

    Parameters
    ----------
    pairs
        Names of both groups of each pair.
    true, drawn
        float64, shape (n_pairs,): as multiples of the first pair's.
    """

    pairs: tuple[tuple[str, str], ...]
    true: NDArray[np.float64]
    drawn: NDArray[np.float64]

    def of(self, one: str, other: str) -> tuple[float, float]:
        """True and drawn distance of a pair."""
        place = self.pairs.index((one, other))
        return float(self.true[place]), float(self.drawn[place])


def distances(points: NDArray[np.float32], picture: NDArray[np.float32]) -> Distances:
    """Between the groups of `far_groups`.

    Parameters
    ----------
    points
        float32, shape (n_points, dim).
    picture
        float32, shape (n_points, 2).
    """
    places = [(a, b) for a in range(len(GROUP_NAMES)) for b in range(a + 1, len(GROUP_NAMES))]
    names = tuple((GROUP_NAMES[a], GROUP_NAMES[b]) for a, b in places)
    return Distances(names, _between(points, places), _between(picture, places))


def _between(points: NDArray[np.float32], places: list[tuple[int, int]]) -> NDArray[np.float64]:
    numbers = group_numbers(len(points))
    centers = [points[numbers == number].mean(axis=0, dtype=np.float64) for number in range(len(GROUP_NAMES))]
    apart = np.array([np.linalg.norm(centers[a] - centers[b]) for a, b in places])
    return np.asarray(apart / apart[0])
