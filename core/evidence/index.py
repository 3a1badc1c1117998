"""Where each item occurs: the corpus read the other way round."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.types import Corpus


class EvidenceIndex:
    """The places of every item in a corpus.

    Parameters
    ----------
    corpus
        Its arrays may be memory maps; they are not copied. The index takes 8 bytes for each token more (16
        beyond 2³¹ tokens) and is made in one sort.

    Examples
    --------
    >>> from core.types import Items
    >>> items = Items.from_keys(["a", "b"], np.array([2, 1]))
    >>> index = EvidenceIndex(Corpus(items, np.array([0, 1, 0], np.int32), np.array([0, 2, 3])))
    >>> index.places(0).tolist(), index.sequence_of(index.places(0)).tolist()
    ([0, 2], [0, 1])
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.tokens = np.asarray(corpus.tokens)
        self.offsets = np.asarray(corpus.offsets)
        counts = np.bincount(self.tokens, minlength=len(corpus.items))
        self.starts: NDArray[np.int64] = np.concatenate([[0], np.cumsum(counts)])
        kind = np.int32 if len(self.tokens) < 2**31 else np.int64
        self._places = np.argsort(self.tokens, kind="stable").astype(kind)
        self._sequences = np.repeat(np.arange(len(self.offsets) - 1, dtype=kind), np.diff(self.offsets))

    @property
    def n_bytes(self) -> int:
        """What it takes in memory beside the corpus."""
        return int(self._places.nbytes + self._sequences.nbytes + self.starts.nbytes)

    @cached_property
    def n_items(self) -> int:
        """Items of the corpus."""
        return len(self.starts) - 1

    def count(self, row: int) -> int:
        """How often an item occurs."""
        return int(self.starts[row + 1] - self.starts[row])

    def places(self, row: int) -> NDArray[np.int64]:
        """Positions of an item in ``tokens``, ascending.

        Raises
        ------
        IndexError
            If there is no such row.
        """
        if not 0 <= row < self.n_items:
            raise IndexError(f"row {row} is none of {self.n_items} items")
        return self._places[self.starts[row] : self.starts[row + 1]].astype(np.int64)

    def sequence_of(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The sequence that each place is in: int64, same shape."""
        return self._sequences[places].astype(np.int64)

    def sequences(self, row: int) -> NDArray[np.int64]:
        """The sequences that hold an item, ascending, each once."""
        return unique_sorted(self.sequence_of(self.places(row)))

    def n_pairs(self, window: int) -> int:
        """How many ordered pairs of places lie within a window of each other in one sequence."""
        lengths = np.diff(self.offsets)
        reach = np.minimum(lengths - 1, window).clip(min=0)
        return int((2 * reach * lengths - reach * (reach + 1)).sum())


def unique_sorted(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Ascending values, each once, without sorting them again."""
    return values[np.concatenate([[True], values[1:] != values[:-1]])] if len(values) else values
