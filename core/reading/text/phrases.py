"""Joining words that stand together more often than chance: ``new york`` becomes the one item ``new_york``.

The pairs are those of gensim's ``Phrases`` with its default scorer (Mikolov et al. 2013, "Distributed Representations
of Words and Phrases", equation 6): ``(count(ab) - min_count) * n / (count(a) * count(b)) > threshold``, where ``n`` is
the number of different words and pairs. gensim counts in a Python dictionary, two minutes and gigabytes for the 50
million words that we allow; here pairs are numbers in one array.
"""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.reading.collector import RawSequences

MIN_COUNT = 5
THRESHOLD = 10.0
BLOCK = 4_000_000


def join_pairs(raw: RawSequences, *, min_count: int = MIN_COUNT, threshold: float = THRESHOLD) -> int:
    """Replace frequent pairs by one item, left to right, in place.

    Parameters
    ----------
    raw
        Sequences of words; words don't contain ``_``.
    min_count, threshold
        As in gensim's ``Phrases``.

    Returns
    -------
    int
        How many places were joined.
    """
    pairs = _pairs(raw)
    frequent = _frequent_pairs(raw, pairs, min_count, threshold)
    joined = _first_of_joined(pairs, frequent)
    if not joined.any():
        return 0
    n_words = len(raw.vocabulary)
    raw.tokens[joined] = n_words + np.searchsorted(frequent, pairs[joined]).astype(np.int32)
    first, second = frequent // n_words, frequent % n_words
    names = pl.select(pl.concat_str([raw.vocabulary.gather(first), raw.vocabulary.gather(second)], separator="_"))
    raw.vocabulary = pl.concat([raw.vocabulary, names.to_series().rename(raw.vocabulary.name)])
    kept = np.ones(len(raw.tokens), dtype=bool)
    kept[1:] = ~joined[:-1]
    lengths = np.add.reduceat(kept, raw.offsets[:-1], dtype=np.int64)
    raw.tokens = raw.tokens[kept]
    np.cumsum(lengths, out=raw.offsets[1:])
    return int(joined.sum())


def _pairs(raw: RawSequences) -> NDArray[np.int64]:
    """The number of the pair that begins at each place; -1 at the end of a sequence."""
    pairs = np.full(len(raw.tokens), -1, dtype=np.int64)
    np.multiply(raw.tokens[:-1], len(raw.vocabulary), out=pairs[:-1], dtype=np.int64)
    pairs[:-1] += raw.tokens[1:]
    pairs[raw.offsets[1:] - 1] = -1
    return pairs


def _frequent_pairs(raw: RawSequences, pairs: NDArray[np.int64], min_count: int, threshold: float) -> NDArray[np.int64]:
    """The pairs to join, ascending."""
    distinct, counts = np.unique(pairs[pairs >= 0], return_counts=True)
    words = np.bincount(raw.tokens, minlength=len(raw.vocabulary)).astype(np.float64)
    n_different = int((words > 0).sum()) + len(distinct)
    enough = counts > min_count
    distinct, counts = distinct[enough], counts[enough]
    first, second = distinct // len(words), distinct % len(words)
    scores = (counts - min_count) / (words[first] * words[second]) * n_different
    return distinct[scores > threshold]


def _first_of_joined(pairs: NDArray[np.int64], frequent: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Where a joined pair begins: in a run of overlapping pairs every second one."""
    found = np.zeros(len(pairs), dtype=bool)
    if not len(frequent):
        return found
    for start in range(0, len(pairs), BLOCK):
        block = pairs[start : start + BLOCK]
        place = np.searchsorted(frequent, block)
        found[start : start + BLOCK] = frequent[np.minimum(place, len(frequent) - 1)] == block
    places = np.flatnonzero(found)
    new_run = np.ones(len(places), dtype=bool)
    new_run[1:] = places[1:] != places[:-1] + 1
    run_start = np.maximum.accumulate(np.where(new_run, places, 0))
    joined = np.zeros(len(pairs), dtype=bool)
    joined[places[(places - run_start) % 2 == 0]] = True
    return joined
