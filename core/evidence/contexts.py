"""The company that two items share, although they may never meet: what makes their vectors alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.evidence.index import EvidenceIndex

MAX_PLACES = 20_000
"""Of a more frequent item so many places, evenly spread, are looked at."""


@dataclass(frozen=True, slots=True)
class SharedContext:
    """An item that stands near both.

    Parameters
    ----------
    row
        The item.
    with_first, with_second
        How often it is within the window of each (estimated from a sample where an item occurs more than 20,000 times).
    expected_first, expected_second
        How often it would be if tokens stood in any order.
    """

    row: int
    with_first: float
    with_second: float
    expected_first: float
    expected_second: float

    @property
    def lifts(self) -> tuple[float, float]:
        """Observed / expected with the first and with the second."""
        return self.with_first / self.expected_first, self.with_second / self.expected_second


def shared_contexts(
    index: EvidenceIndex, first: int, second: int, window: int, n_contexts: int = 10
) -> tuple[SharedContext, ...]:
    """What stands near both more often than chance, the most telling first.

    Ordered by the smaller of the two log-likelihood ratios 2 (o ln(o / e) − (o − e)) (Dunning 1993, "Accurate methods
    for the statistics of surprise and coincidence"): it must belong to both, and a rare item that stood there once is
    less telling than one that stands there often.

    Parameters
    ----------
    index
        Of the corpus.
    first, second
        Rows.
    window
        Places to the left and right.
    n_contexts
        How many, at most.

    Raises
    ------
    IndexError
        If there is no such row.
    """
    n = max(1, len(index.tokens))
    share = np.diff(index.starts) / n**2 * index.n_pairs(window)
    observed = [_around(index, row, window) for row in (first, second)]
    expected = [share * index.count(row) for row in (first, second)]
    telling = np.minimum(*(_surprise(*each) for each in zip(observed, expected, strict=True)))
    telling[[first, second]] = 0
    best = np.argsort(-telling, kind="stable")[:n_contexts]
    return tuple(
        SharedContext(int(row), *(float(values[row]) for values in (*observed, *expected)))
        for row in best
        if telling[row] > 0
    )


def _surprise(observed: NDArray[np.float64], expected: NDArray[np.float64]) -> NDArray[np.float64]:
    """The log-likelihood ratio of counts that fall like a Poisson process; 0 where there are no more than expected."""
    more = observed > expected
    lifts = np.divide(observed, expected, out=np.ones_like(observed), where=more & (expected > 0))
    return np.where(more, 2 * (observed * np.log(lifts) - (observed - expected)), 0.0)


def _around(index: EvidenceIndex, row: int, window: int) -> NDArray[np.float64]:
    """How often each item is within the window of one: float64, shape (n_items,)."""
    places = index.places(row)
    step = max(1, -(-len(places) // MAX_PLACES))
    looked_at = places[::step]
    if not len(looked_at):
        return np.zeros(index.n_items)
    sequence = index.sequence_of(looked_at)
    near = looked_at[:, None] + np.concatenate([np.arange(-window, 0), np.arange(1, window + 1)])
    inside = (near >= index.offsets[sequence][:, None]) & (near < index.offsets[sequence + 1][:, None])
    counts = np.bincount(index.tokens[near[inside]], minlength=index.n_items)
    return np.asarray(counts * (len(places) / len(looked_at)), dtype=np.float64)
