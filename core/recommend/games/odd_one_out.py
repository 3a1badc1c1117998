"""Odd one out: which of some items doesn't belong to the others?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import RecommendError
from core.recommend.material import Material
from core.recommend.tasks import has_vector
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.suggestions import check_rows

FEWEST, MOST = 3, 10


@dataclass(frozen=True, slots=True)
class OddOneOut:
    """Which item is the odd one, and how clearly.

    Parameters
    ----------
    rows
        The items that were asked about, in that order.
    cosines
        float32, shape (n_items,): of each item with the mean of the others, -1 to 1.
    odd
        The row with the lowest of these; the first of equally low ones.
    margin
        How much lower it is than the second lowest: near 0 means that it might as well be another one.
    """

    rows: tuple[int, ...]
    cosines: NDArray[np.float32]
    odd: int
    margin: float


def odd_one_out(material: Material, rows: Sequence[int]) -> OddOneOut:
    """The item that is farthest from the mean of the others.

    Unlike gensim's ``doesnt_match``, which takes the mean of all, the item doesn't pull the mean towards itself; for
    few items that decides.

    Parameters
    ----------
    material
        With vectors.
    rows
        3 to 10 different items, each with a vector.

    Raises
    ------
    RecommendError
        ``errors-recommend-odd-number`` if they are too few or too many, ``errors-recommend-no-vector`` if one has
        none, or if there are no vectors at all.
    IndexError
        If an item isn't there.
    """
    check_task("similar", material)
    check_rows(material, rows)
    different = tuple(dict.fromkeys(rows))
    if not FEWEST <= len(different) <= MOST:
        raise RecommendError("errors-recommend-odd-number", low=FEWEST, high=MOST, n=len(different))
    for row in different:
        if not has_vector(material, row):
            raise RecommendError("errors-recommend-no-vector", item=material.items.labels[row])
    units = material.units[list(different)].astype(np.float64)
    others = units.sum(axis=0) - units
    lengths = np.linalg.norm(others, axis=1)
    cosines = (units * others).sum(axis=1) / np.where(lengths > 0, lengths, 1)
    lowest, second = np.sort(cosines)[:2]
    odd = different[int(cosines.argmin())]
    return OddOneOut(different, np.clip(cosines, -1, 1).astype(np.float32), odd, float(second - lowest))
