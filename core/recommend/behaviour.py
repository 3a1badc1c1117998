"""Behaviour: what people did, a corpus as the sparse matrices that recommenders count in."""

from __future__ import annotations

from functools import cached_property

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.recommend.sessions import Sessions, Sparse
from core.types import Corpus, Items

MAX_BASKET = 200
"""Items that count as "together". Longer sequences are cut into pieces of this length: who bought 8,000 things over
years did not buy each with each, and the pairs would grow with the square of the length."""
OWNER = "owner"


class Behaviour:
    """The sequences of a corpus, by item and by owner; each matrix is made when it is first asked for.

    Parameters
    ----------
    corpus
        Sequences, with owners where ``corpus.sequences`` has a column ``owner``, and times where it has times.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.sessions = Sessions.from_corpus(corpus)

    @property
    def items(self) -> Items:
        """The vocabulary, most frequent first."""
        return self.corpus.items

    @property
    def n_items(self) -> int:
        """Size of the vocabulary."""
        return len(self.corpus.items)

    @property
    def counts(self) -> NDArray[np.int64]:
        """How often each item occurs, int64, shape (n_items,)."""
        counts = self.corpus.items.counts
        assert counts is not None  # a corpus always has counts
        return counts

    @cached_property
    def baskets(self) -> Sparse:
        """Baskets × items, 1 where a basket holds an item: csr, float32. Sequences, cut after 200 items."""
        return self._cut.matrix(self.n_items)

    @cached_property
    def sequence_of_basket(self) -> NDArray[np.int64]:
        """The sequence that each basket is (a piece of), int64, shape (n_baskets,)."""
        return np.repeat(np.arange(len(self.sessions)), self._pieces)

    @cached_property
    def baskets_by_item(self) -> Sparse:
        """Items × baskets: csr, float32. Row ``i`` holds the baskets with item ``i``."""
        return self.baskets.T.tocsr()

    @cached_property
    def n_baskets_with(self) -> NDArray[np.int64]:
        """In how many baskets each item occurs, int64, shape (n_items,)."""
        counted: NDArray[np.int64] = np.diff(self.baskets_by_item.indptr).astype(np.int64)
        return counted

    def together(self, row: int) -> NDArray[np.int64]:
        """In how many baskets each item occurs together with an item, int64, shape (n_items,); with itself: all."""
        found = self.baskets_by_item[row].indices
        counted: NDArray[np.int64] = np.asarray(self.baskets[found].sum(axis=0)).ravel().astype(np.int64)
        return counted

    @property
    def has_owners(self) -> bool:
        """Whether sequences belong to somebody."""
        return bool(self.owners)

    @cached_property
    def owners(self) -> list[str]:
        """Owners by first appearance; empty where the data has none."""
        return [] if self._owner_names is None else self._owner_names.drop_nulls().unique(maintain_order=True).to_list()

    @cached_property
    def owner_of_sequence(self) -> NDArray[np.int32]:
        """Position in `owners` of each sequence's owner, int32, shape (n_sequences,); -1: nobody."""
        index = {name: number for number, name in enumerate(self.owners)}
        if self._owner_names is None:
            return np.full(len(self.sessions), -1, np.int32)
        return np.array([index.get(name, -1) for name in self._owner_names.to_list()], np.int32)

    @cached_property
    def histories(self) -> Sessions:
        """What each owner had, one session an owner, in order of time where there are times, else of the file."""
        lengths = self.sessions.lengths
        owner = np.repeat(self.owner_of_sequence, lengths)
        known = np.flatnonzero(owner >= 0)
        times = self.corpus.times
        order = np.lexsort((known, owner[known]) if times is None else (known, times[known], owner[known]))
        tokens = np.asarray(self.corpus.tokens)[known[order]]
        counted = np.bincount(owner[known], minlength=len(self.owners))
        return Sessions(tokens, np.concatenate([[0], np.cumsum(counted)]).astype(np.int64))

    @cached_property
    def owned(self) -> Sparse:
        """Owners × items, how often each had each: csr, float32."""
        history = self.histories
        return history.matrix(self.n_items, np.ones(len(history.tokens), np.float32))

    def sequences_of(self, owner: int) -> NDArray[np.int64]:
        """The sequences of an owner, int64, ascending."""
        return np.flatnonzero(self.owner_of_sequence == owner)

    @property
    def _owner_names(self) -> pl.Series | None:
        table = self.corpus.sequences
        return None if table is None or OWNER not in table.columns else table[OWNER]

    @cached_property
    def _pieces(self) -> NDArray[np.int64]:
        """How many baskets each sequence is cut into; an empty one is one."""
        return np.maximum(1, -(-self.sessions.lengths // MAX_BASKET))

    @cached_property
    def _cut(self) -> Sessions:
        first = np.repeat(self.sessions.offsets[:-1], self._pieces)
        number = np.arange(self._pieces.sum()) - np.repeat(np.cumsum(self._pieces) - self._pieces, self._pieces)
        starts = first + number * MAX_BASKET
        return Sessions(np.asarray(self.corpus.tokens), np.append(starts, self.corpus.n_tokens).astype(np.int64))
