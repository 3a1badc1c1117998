"""Axes that people name: from one list of items to another (he … she, cheap … dear)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import SettingsError
from core.similarity import CosineIndex, unit_vector


@dataclass(frozen=True, slots=True)
class NamedAxis:
    """A direction in the space, from the items at its low end to those at its high end.

    Parameters
    ----------
    low, high
        Rows of the items at its ends.
    direction
        float32, shape (dim,), length 1: from the mean of the low items' unit vectors to that of the high ones'.
    middle
        Half-way between the two means on the direction: what lies there belongs to neither.
    """

    low: tuple[int, ...]
    high: tuple[int, ...]
    direction: NDArray[np.float32]
    middle: float


def named_axis(index: CosineIndex, low: Sequence[int], high: Sequence[int]) -> NamedAxis:
    """An axis between two lists of items.

    Difference of the means of unit vectors; for one item each it is the difference of Bolukbasi et al. 2016 ("Man is to
    computer programmer as woman is to homemaker?"), for several that of Kozlowski, Taddy and Evans 2019 ("The geometry
    of culture"), section "Cultural dimensions".

    Parameters
    ----------
    index
        The vectors.
    low, high
        Rows, at least one each.

    Raises
    ------
    SettingsError
        If a list is empty, an item is in both, or the two have the same mean.
    IndexError
        If there is no such row.
    """
    if not low or not high:
        raise SettingsError("errors-axis-empty")
    if set(low) & set(high):
        raise SettingsError("errors-axis-both")
    ends = [index.units(rows).astype(np.float64).mean(axis=0) for rows in (list(low), list(high))]
    step = ends[1] - ends[0]
    if np.linalg.norm(step) < 1e-6:
        raise SettingsError("errors-axis-same")
    direction = unit_vector(step.astype(np.float32))
    middle = float((ends[0] + ends[1]) @ direction / 2)
    return NamedAxis(tuple(low), tuple(high), direction, middle)


def places_on(index: CosineIndex, axis: NamedAxis, top: int | None = None) -> NDArray[np.float32]:
    """Where items lie on an axis: cosine with its direction, less that of its middle.

    Returns
    -------
    float32, shape (n,)
        Negative towards the low end, positive towards the high one.
    """
    return index.cosines(axis.direction, top) - np.float32(axis.middle)


def share_below(places: NDArray[np.float32], row: int) -> float:
    """Which share of the other items lies nearer to the low end than an item, 0 to 1."""
    return float(np.count_nonzero(places < places[row]) / max(1, len(places) - 1))
