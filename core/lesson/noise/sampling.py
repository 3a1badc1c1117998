"""Drawing negative samples, and what they do to a model that always says "neighbours"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.lesson.noise.world import Example


@dataclass(frozen=True, slots=True)
class Drawn:
    """A negative sample: its row in the vocabulary, and whether it is a true neighbour by accident."""

    row: int
    hit: bool


def draw(
    example: Example, probabilities: NDArray[np.float64], n_negative: int, seed: int
) -> tuple[tuple[Drawn, ...], ...]:
    """Negative samples of each true pair.

    The context of the pair itself is never drawn for it. (gensim draws it and passes it over, so that some pairs have
    a negative less; here each has as many as were asked for.) Another true neighbour may be drawn, as in gensim: that
    is an accidental hit.

    Parameters
    ----------
    example
        The target with its true pairs.
    probabilities
        float64, shape (n_items,): the noise distribution.
    n_negative
        For each pair.
    seed
        The same numbers again.

    Returns
    -------
    tuple
        For each pair its negatives; none where there is only one item.
    """
    random = np.random.default_rng(seed)
    return tuple(
        tuple(Drawn(int(row), bool(example.is_neighbor[row])) for row in _rows(random, rest, n_negative))
        for rest in (_without(probabilities, context) for context in example.contexts)
    )


def chance_of_a_hit(example: Example, probabilities: NDArray[np.float64]) -> float:
    """How likely a negative sample is a true neighbour, 0 to 1, on average over the pairs."""
    chances = [_without(probabilities, context)[example.is_neighbor].sum() for context in example.contexts]
    return float(np.mean(chances))


def always_neighbors(labels: Sequence[int]) -> float:
    """Accuracy, 0 to 1, of a model that calls every pair neighbours.

    Parameters
    ----------
    labels
        1 for a true pair, 0 for a negative sample; at least one.

    Examples
    --------
    >>> always_neighbors([1, 1, 1, 1]), always_neighbors([1, 0, 0, 0, 0])
    (1.0, 0.2)
    """
    return float(np.mean(np.asarray(labels) == 1))


def _without(probabilities: NDArray[np.float64], row: int) -> NDArray[np.float64]:
    """The distribution when one item isn't drawn; zeros where it is the only one."""
    rest = probabilities.copy()
    rest[row] = 0
    total = rest.sum()
    return rest / total if total else rest


def _rows(random: np.random.Generator, probabilities: NDArray[np.float64], n: int) -> NDArray[np.int64]:
    if not probabilities.any():
        return np.empty(0, dtype=np.int64)
    return random.choice(len(probabilities), size=n, p=probabilities)
