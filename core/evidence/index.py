"""Where each item occurs: the corpus read the other way round."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.evidence.places import Places
from core.types import Corpus


class EvidenceIndex:
    """The places of every item in a corpus.

    Parameters
    ----------
    corpus
        Its arrays may be memory maps; they are not copied.
    places
        Where its items are; None: worked out here. With the numbers of the sequences that takes 8 bytes for each token.

    Raises
    ------
    ValueError
        If the places aren't those of this corpus.

    Examples
    --------
    >>> from core.types import Items
    >>> items = Items.from_keys(["a", "b"], np.array([2, 1]))
    >>> index = EvidenceIndex(Corpus(items, np.array([0, 1, 0], np.int32), np.array([0, 2, 3])))
    >>> index.places(0).tolist(), index.sequence_of(index.places(0)).tolist()
    ([0, 2], [0, 1])
    """

    def __init__(self, corpus: Corpus, places: Places | None = None) -> None:
        self.corpus = corpus
        self.tokens = np.asarray(corpus.tokens)
        self.offsets = np.asarray(corpus.offsets)
        known = Places.of(corpus) if places is None else places
        if len(known.places) != corpus.n_tokens or len(known.starts) != len(corpus.items) + 1:
            raise ValueError("places of another corpus")
        self._places, self.starts = known.places, known.starts
        self._held: dict[int, NDArray[np.bool_]] = {}
        self._sequences = np.repeat(np.arange(corpus.n_sequences, dtype=np.int32), np.diff(self.offsets))

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

    def holding(self, row: int) -> NDArray[np.bool_]:
        """Which sequences hold an item: bool, shape (n_sequences,). The last two are kept: a pair is asked again."""
        found = self._held.get(row)
        if found is None:
            found = np.zeros(len(self.offsets) - 1, dtype=np.bool_)
            found[self._sequences[self._places[self.starts[row] : self.starts[row + 1]]]] = True
            self._held = dict([*self._held.items(), (row, found)][-2:])
        return found

    def n_pairs(self, window: int) -> int:
        """How many ordered pairs of places lie within a window of each other in one sequence."""
        lengths, how_many = self._lengths
        reach = np.minimum(lengths - 1, window).clip(min=0)
        return int(((2 * reach * lengths - reach * (reach + 1)) * how_many).sum())

    @cached_property
    def _lengths(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The lengths that sequences have, and how many have each."""
        how_many = np.bincount(np.diff(self.offsets))
        lengths = np.flatnonzero(how_many)
        return lengths, how_many[lengths]
