"""Two items: how often they meet, how often they would by chance, and where."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.evidence.index import EvidenceIndex

AROUND = 8
"""So many items before and after the two are shown of a long sequence."""
LEFT_OUT = -1
"""Stands for the items between two that are far from each other."""


@dataclass(frozen=True, slots=True)
class Meetings:
    """How two items meet.

    Parameters
    ----------
    n_first, n_second
        How often each occurs.
    n_near
        Pairs of places of the two within the window, in one sequence.
    expected_near
        The same if the tokens stood in any order: ``n_a · n_b / N² ·`` all pairs of places within the window.
    n_sequences
        Sequences that hold both.
    expected_sequences
        The same if they had nothing to do with each other: ``n_sequences(a) · n_sequences(b) /`` all sequences.
    window
        Places to the left and right.
    """

    n_first: int
    n_second: int
    n_near: int
    expected_near: float
    n_sequences: int
    expected_sequences: float
    window: int

    @property
    def lift(self) -> float | None:
        """Observed / expected within the window; 1 is chance. None where nothing is expected."""
        return self.n_near / self.expected_near if self.expected_near else None

    @property
    def pmi(self) -> float | None:
        """Pointwise mutual information, log₂ of the lift, in bits (Church and Hanks 1990); None if they never meet."""
        return math.log2(self.lift) if self.lift else None


@dataclass(frozen=True, slots=True)
class Sighting:
    """A piece of a sequence in which both stand.

    Parameters
    ----------
    sequence
        Its number in the corpus, from 0.
    start
        Position in the sequence of the first shown item.
    length
        Items of the whole sequence.
    rows
        The shown items; -1 where some between the two are left out.
    marked
        Which of the shown are one of the two.
    """

    sequence: int
    start: int
    length: int
    rows: tuple[int, ...]
    marked: tuple[bool, ...]


def meetings(index: EvidenceIndex, first: int, second: int, window: int) -> Meetings:
    """Count where two items meet.

    Parameters
    ----------
    index
        Of the corpus.
    first, second
        Different rows.
    window
        Places to the left and right that count as near, at least 1.

    Raises
    ------
    ValueError
        If both are the same item, or the window is less than 1.
    IndexError
        If there is no such row.
    """
    if first == second:
        raise ValueError("an item has no meetings with itself")
    if window < 1:
        raise ValueError(f"window must be at least 1, not {window}")
    n_first, n_second, n = index.count(first), index.count(second), len(index.tokens)
    held = [index.holding(row) for row in (first, second)]
    return Meetings(
        n_first,
        n_second,
        _n_near(index, first, second, window),
        n_first * n_second / n**2 * index.n_pairs(window) if n else 0.0,
        int((held[0] & held[1]).sum()),
        int(held[0].sum()) * int(held[1].sum()) / max(1, len(index.offsets) - 1),
        window,
    )


def sightings(index: EvidenceIndex, first: int, second: int, *, page: int = 0, size: int = 10) -> tuple[Sighting, ...]:
    """Sequences that hold both items, in the order of the data.

    Parameters
    ----------
    page, size
        From 0; how many on a page. A page beyond the last is empty.
    """
    together = np.flatnonzero(index.holding(first) & index.holding(second))
    return tuple(_sighting(index, int(sequence), first, second) for sequence in together[page * size :][:size])


def _n_near(index: EvidenceIndex, first: int, second: int, window: int) -> int:
    rare, other = sorted((index.places(first), index.places(second)), key=len)
    sequence = index.sequence_of(rare)
    low = np.maximum(rare - window, index.offsets[sequence])
    high = np.minimum(rare + window, index.offsets[sequence + 1] - 1)
    return int((np.searchsorted(other, high, side="right") - np.searchsorted(other, low, side="left")).sum())


def _sighting(index: EvidenceIndex, sequence: int, first: int, second: int) -> Sighting:
    begin, end = int(index.offsets[sequence]), int(index.offsets[sequence + 1])
    tokens = index.tokens[begin:end]
    left, right = _nearest(np.flatnonzero(tokens == first), np.flatnonzero(tokens == second))
    start, stop = max(0, left - AROUND), min(len(tokens), right + 1 + AROUND)
    shown = tokens[start:stop].tolist()
    if right - left > 2 * AROUND:
        shown = [*shown[: left - start + 1 + AROUND], LEFT_OUT, *shown[right - start - AROUND :]]
    return Sighting(sequence, start, len(tokens), tuple(shown), tuple(row in (first, second) for row in shown))


def _nearest(first: NDArray[np.int64], second: NDArray[np.int64]) -> tuple[int, int]:
    """The two places, one of each, that are nearest to each other; in order."""
    at = np.searchsorted(second, first).clip(max=len(second) - 1)
    before = (at - 1).clip(min=0)
    closer = np.where(np.abs(second[before] - first) < np.abs(second[at] - first), before, at)
    best = int(np.abs(second[closer] - first).argmin())
    pair = sorted((int(first[best]), int(second[closer[best]])))
    return pair[0], pair[1]
