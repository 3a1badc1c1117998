"""Dense vectors as strips of colour, and the column that tells two groups apart best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.similarity import CosineIndex
from core.types import VectorSet

FEATURES = ("size", "fur", "legs", "swims", "tame")
FOR_INSTANCE: Mapping[str, tuple[float, ...]] = {
    "dog": (0.1, 0.9, 0.8, 0.2, 0.9),
    "cat": (-0.3, 1.0, 0.8, -0.8, 0.8),
    "wolf": (0.3, 0.9, 0.8, 0.1, -0.8),
    "snake": (-0.4, -1.0, -1.0, 0.1, -0.6),
    "lizard": (-0.8, -1.0, 0.7, -0.3, 0.1),
    "frog": (-0.9, -0.9, 0.6, 0.9, -0.2),
}
"""Made up, -1 (not at all) to 1 (very much): what somebody might write down who knows these animals."""
LEFT, RIGHT = ("dog", "cat", "wolf"), ("snake", "lizard", "frog")
OFFERED, GROUP_SIZE = 300, 4
"""Of an opened vector set: how many of the most frequent items may be chosen, and how large a group begins."""


@dataclass(frozen=True, slots=True)
class Strips:
    """Vectors to look at.

    Parameters
    ----------
    names
        Key of each row.
    columns
        Name of each column; empty where the columns have none.
    values
        float64, shape (n_names, n_columns).
    left, right
        Names in the two groups that a person may tell apart; no name is in both.
    labels
        What people read for each name; empty where names are words of this chapter.
    """

    names: tuple[str, ...]
    columns: tuple[str, ...]
    values: NDArray[np.float64]
    left: tuple[str, ...]
    right: tuple[str, ...]
    labels: tuple[str, ...] = ()

    def rows_of(self, names: Sequence[str]) -> NDArray[np.float64]:
        """Values of some names, shape (n, n_columns)."""
        return self.values[[self.names.index(name) for name in names]]

    @property
    def shown(self) -> tuple[str, ...]:
        """Both groups, the left one first."""
        return (*self.left, *self.right)


@dataclass(frozen=True, slots=True)
class Separation:
    """How well a column tells the groups apart.

    Parameters
    ----------
    column
        Its place, from 0.
    left, right
        Mean of each group.
    spread
        Pooled standard deviation within the groups (divisor n - 2); 0 where each has one member.
    """

    column: int
    left: float
    right: float
    spread: float

    @property
    def effect(self) -> float:
        """Difference of the means over the spread; infinite where there is a difference without spread."""
        apart = abs(self.left - self.right)
        return apart / self.spread if self.spread > 0 else float("inf") if apart > 0 else 0.0


def separations(strips: Strips) -> tuple[Separation, ...]:
    """All columns, the one that tells the groups apart best first; none where a group is empty.

    Notes
    -----
    J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), 2.2: d, the difference of means over the
    pooled standard deviation. Where that is infinite in several columns, the larger difference is first.
    """
    if not strips.left or not strips.right:
        return ()
    left, right = strips.rows_of(strips.left), strips.rows_of(strips.right)
    squares = np.square(left - left.mean(0)).sum(0) + np.square(right - right.mean(0)).sum(0)
    spread = np.sqrt(squares / max(1, len(left) + len(right) - 2))
    found = [
        Separation(column, float(a), float(b), float(within))
        for column, (a, b, within) in enumerate(zip(left.mean(0), right.mean(0), spread, strict=True))
    ]
    return tuple(sorted(found, key=lambda each: (-each.effect, -abs(each.left - each.right))))


def animals(left: Sequence[str], right: Sequence[str]) -> Strips:
    """The made-up animals; groups that aren't told are as the chapter begins."""
    names = tuple(FOR_INSTANCE)
    groups = _groups(left, right, names) or (LEFT, RIGHT)
    return Strips(names, FEATURES, np.array(list(FOR_INSTANCE.values())), *groups)


def of_vectors(vectors: VectorSet, index: CosineIndex, left: Sequence[str], right: Sequence[str]) -> Strips:
    """The most frequent items of a vector set, their vectors at length 1.

    Groups that aren't told begin as the most frequent item with those of the others that are nearest to it, and the
    same for the item that is least like it.
    """
    offered = min(OFFERED, len(vectors))
    names = tuple(vectors.items.keys[:offered])
    units = index.units(range(offered)).astype(np.float64)
    groups = _groups(left, right, names) or _contrast(names, units)
    return Strips(names, (), units, *groups, labels=tuple(vectors.items.labels[:offered]))


def _groups(
    left: Sequence[str], right: Sequence[str], names: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """What there is of two groups; None where that is nothing."""
    kept = tuple(name for name in left if name in names)
    other = tuple(name for name in right if name in names and name not in kept)
    return (kept, other) if kept or other else None


def _contrast(names: Sequence[str], units: NDArray[np.float64]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    cosines = units @ units.T
    first = np.argsort(-cosines[0], kind="stable")[:GROUP_SIZE]
    farthest = int(cosines[0].argmin())
    second = [row for row in np.argsort(-cosines[farthest], kind="stable") if row not in first][:GROUP_SIZE]
    return tuple(names[row] for row in first), tuple(names[row] for row in second)
