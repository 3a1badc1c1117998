"""Sequences of the open data, as examples."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.types import Corpus

SHORTEST = 3


def sequence_at(corpus: Corpus, number: int, n_items: int) -> NDArray[np.int32]:
    """The beginning of one sequence of those with at least `SHORTEST` items, else of those with two.

    Parameters
    ----------
    corpus
        The open data.
    number
        From 0; after the last comes the first again.
    n_items
        How many items at most.

    Returns
    -------
    NDArray
        int32, shape (≤ n_items,): rows of ``corpus.items``; empty where no sequence has two.
    """
    lengths = np.diff(corpus.offsets)
    for shortest in (SHORTEST, 2):
        found = np.flatnonzero(lengths >= shortest)
        if len(found):
            start, end = corpus.offsets[found[number % len(found)] :][:2]
            return corpus.tokens[start : min(end, start + n_items)]
    return np.empty(0, dtype=np.int32)
