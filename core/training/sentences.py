"""A corpus as gensim wants it: lists of keys, made while they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.types import Corpus

CHUNK_TOKENS = 50_000
FIRST_CHUNK_TOKENS = 4_000_000


class Sentences:
    """The sequences of a corpus as lists of keys, as often as it is iterated.

    Making the lists costs about 40 ns a token against 2,000 and more for training it, and no memory: 50 million
    tokens stay the int32 array they are.

    Parameters
    ----------
    corpus
        What to train on.
    stopped
        Asked now and then; True ends the iteration early. (An exception in here would make gensim's
        ``train`` wait for ever.)
    """

    def __init__(self, corpus: Corpus, stopped: Callable[[], bool] = lambda: False) -> None:
        self._corpus = corpus
        self._stopped = stopped
        self._keys = np.array(corpus.items.keys, dtype=object)

    def __iter__(self) -> Iterator[list[str]]:
        offsets, n_sequences = self._corpus.offsets, self._corpus.n_sequences
        first = 0
        while first < n_sequences and not self._stopped():
            end = int(np.searchsorted(offsets, offsets[first] + CHUNK_TOKENS, side="right")) - 1
            end = min(max(end, first + 1), n_sequences)
            keys = self._keys[self._corpus.tokens[offsets[first] : offsets[end]]].tolist()
            cuts = (offsets[first : end + 1] - offsets[first]).tolist()
            for start, stop in pairwise(cuts):
                yield keys[start:stop]
            first = end


def word_frequencies(corpus: Corpus) -> dict[str, int]:
    """Count of each key, keys in the order in which they first appear.

    That is what gensim's own scan of the sequences would have found, and its order decides which of two equally
    frequent items comes first; so everything random falls on the same items as in plain gensim.
    """
    counts = corpus.items.counts
    assert counts is not None  # a corpus always has counts
    order = np.argsort(first_positions(corpus.tokens, len(corpus.items)), kind="stable").tolist()
    keys, numbers = corpus.items.keys, counts.tolist()
    return {keys[row]: numbers[row] for row in order}


def first_positions(tokens: NDArray[np.int32], n_items: int) -> NDArray[np.int64]:
    """Where each item first appears, shape (n_items,); ``len(tokens)`` for items that don't.

    >>> first_positions(np.array([2, 0, 2], dtype=np.int32), 4).tolist()
    [1, 3, 0, 3]
    """
    first = np.full(n_items, len(tokens), dtype=np.int64)
    for start in reversed(range(0, len(tokens), FIRST_CHUNK_TOKENS)):
        chunk = tokens[start : start + FIRST_CHUNK_TOKENS]
        first[chunk[::-1]] = np.arange(start + len(chunk) - 1, start - 1, -1)
    return first
