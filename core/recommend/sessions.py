"""Sessions: ordered lists of items, many at once, as the scorers take them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.types import Corpus

Sparse = Any
"""A ``scipy.sparse.csr_matrix``: scipy has no types."""


@dataclass(frozen=True, slots=True)
class Sessions:
    """Ordered lists of items (rows of one vocabulary), end to end.

    Parameters
    ----------
    tokens
        int32, shape (n_tokens,): rows of items.
    offsets
        int64, shape (n_sessions + 1,): session ``s`` is ``tokens[offsets[s]:offsets[s + 1]]``.

    Examples
    --------
    >>> sessions = Sessions.from_lists([[2, 0], [], [1]])
    >>> len(sessions), sessions[0].tolist()
    (3, [2, 0])
    >>> sessions.matrix(3).toarray().tolist()
    [[1.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
    """

    tokens: NDArray[np.int32]
    offsets: NDArray[np.int64]

    @classmethod
    def from_lists(cls, lists: Iterable[Sequence[int] | NDArray[np.int32]]) -> Sessions:
        """Sessions from one list of rows each."""
        arrays = [np.asarray(each, dtype=np.int32) for each in lists]
        offsets = np.concatenate([[0], np.cumsum([len(each) for each in arrays], dtype=np.int64)]).astype(np.int64)
        return cls(np.concatenate([np.empty(0, np.int32), *arrays]), offsets)

    @classmethod
    def from_corpus(cls, corpus: Corpus) -> Sessions:
        """All sequences of a corpus."""
        return cls(corpus.tokens, corpus.offsets)

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, session: int) -> NDArray[np.int32]:
        return self.tokens[self.offsets[session] : self.offsets[session + 1]]

    def __iter__(self) -> Iterator[NDArray[np.int32]]:
        for session in range(len(self)):
            yield self[session]

    @property
    def lengths(self) -> NDArray[np.int64]:
        """Items of each session, int64, shape (n_sessions,)."""
        return np.diff(self.offsets)

    @property
    def session_of_token(self) -> NDArray[np.int64]:
        """The session that each token belongs to, int64, shape (n_tokens,)."""
        return np.repeat(np.arange(len(self)), self.lengths)

    def part(self, start: int, stop: int) -> Sessions:
        """The sessions from ``start`` up to ``stop``."""
        offsets = self.offsets[start : stop + 1]
        return Sessions(self.tokens[offsets[0] : offsets[-1]], offsets - offsets[0])

    def chosen(self, sessions: NDArray[np.int64]) -> Sessions:
        """Some sessions, in this order."""
        lengths = self.lengths[sessions]
        offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        positions = np.arange(offsets[-1]) - np.repeat(offsets[:-1] - self.offsets[sessions], lengths)
        return Sessions(self.tokens[positions], offsets)

    def last(self) -> NDArray[np.int32]:
        """The last item of each session, int32, shape (n_sessions,); -1 for empty sessions."""
        if not len(self.tokens):
            return np.full(len(self), -1, np.int32)
        return np.where(self.lengths > 0, self.tokens[np.maximum(self.offsets[1:] - 1, 0)], -1).astype(np.int32)

    def matrix(self, n_items: int, weights: NDArray[np.float32] | None = None) -> Sparse:
        """Sessions × items: 1 where a session holds an item; with weights, one for each token, their sum.

        Parameters
        ----------
        n_items
            Columns.
        weights
            float32, shape (n_tokens,).

        Returns
        -------
        scipy.sparse.csr_matrix, float32, shape (n_sessions, n_items)
        """
        from scipy.sparse import csr_matrix

        data = np.ones(len(self.tokens), np.float32) if weights is None else np.asarray(weights, np.float32)
        matrix = csr_matrix((data, self.tokens, self.offsets), shape=(len(self), n_items), copy=True)
        matrix.sum_duplicates()
        if weights is None:
            matrix.data[:] = 1
        return matrix
