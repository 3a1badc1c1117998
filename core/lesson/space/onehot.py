"""One-hot: every animal has a column of its own, and all are equally far from each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from core.lesson.measures import cosine, distance

ANIMALS = ("dog", "snake", "cat")
"""The animals of the table; of more, only the columns are told."""
MIN_ANIMALS, MAX_ANIMALS = len(ANIMALS), 1000
SHOWN_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Pair:
    """Two animals: their distance, and the cosine of their vectors."""

    a: str
    b: str
    distance: float
    cosine: float | None


def one_hot(n_animals: int) -> NDArray[np.int8]:
    """The vectors of `ANIMALS` among ``n_animals``, int8, shape (3, n_animals): a one each, the rest zeros.

    >>> one_hot(4).tolist()
    [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]
    """
    return np.eye(len(ANIMALS), n_animals, dtype=np.int8)


def pairs(n_animals: int) -> tuple[Pair, ...]:
    """Every pair of `ANIMALS`.

    >>> {(round(pair.distance, 3), pair.cosine) for pair in pairs(1000)}
    {(1.414, 0.0)}
    """
    return tuple(_pairs(one_hot(n_animals).tolist()))


def n_zeros(n_animals: int) -> int:
    """How many numbers of the dog's vector are zero."""
    return int(np.count_nonzero(one_hot(n_animals)[0] == 0))


def _pairs(rows: list[list[int]]) -> Iterator[Pair]:
    for (a, one), (b, other) in combinations(zip(ANIMALS, rows, strict=True), 2):
        yield Pair(a, b, distance(one, other), cosine(one, other))
