"""True neighbours of one item against its neighbours on a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.lesson.trust.drawing import N_NEIGHBORS, Drawn
from core.similarity import best_rows


@dataclass(frozen=True, slots=True)
class Neighborhood:
    """What a picture does with the neighbours of one item.

    Parameters
    ----------
    item
        Its place among the drawn ones.
    true
        int32, shape (10,): its true neighbours by cosine, nearest first.
    shown
        int32, shape (10,): its nearest on the picture, nearest first.
    """

    item: int
    true: NDArray[np.int32]
    shown: NDArray[np.int32]

    @property
    def kept(self) -> list[int]:
        """True neighbours that the picture shows near."""
        return [row for row in self.true.tolist() if row in self.shown]

    @property
    def lost(self) -> list[int]:
        """True neighbours that it doesn't."""
        return [row for row in self.true.tolist() if row not in self.shown]

    @property
    def false(self) -> list[int]:
        """What it shows near and isn't."""
        return [row for row in self.shown.tolist() if row not in self.true]


def neighborhood(units: NDArray[np.float32], drawn: Drawn, item: int) -> Neighborhood:
    """Of one item among the drawn ones.

    Parameters
    ----------
    units
        float32, shape (n_points, dim), of length 1.
    item
        Its row.
    """
    apart = np.linalg.norm(drawn.coordinates.astype(np.float64) - drawn.coordinates[item], axis=1)
    shown = best_rows(np.asarray(-apart, dtype=np.float32), N_NEIGHBORS, [item])
    return Neighborhood(item, best_rows(units @ units[item], N_NEIGHBORS, [item]), shown)


def looked_at(keys: list[str], wanted: str | None, kept: NDArray[np.float32]) -> int:
    """The wanted item where it is drawn; else the most frequent one of those that lose about as many as usual.

    Parameters
    ----------
    keys
        Of the drawn items, most frequent first.
    wanted
        Key of an item.
    kept
        float32, shape (n_points,): share of neighbours kept of each.
    """
    if wanted in keys:
        return keys.index(wanted)
    return int(np.abs(kept - np.median(kept)).argmin())
