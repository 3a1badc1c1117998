"""Where each item occurs, in one array: worked out with a large corpus, and kept with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from core.types import Corpus


@dataclass(frozen=True, slots=True)
class Places:
    """The places of all items, those of the first item first.

    Parameters
    ----------
    places
        int32, shape (n_tokens,): positions in ``tokens``, ascending for each item.
    starts
        int64, shape (n_items + 1,): those of item ``i`` are ``places[starts[i]:starts[i + 1]]``.

    Raises
    ------
    ValueError
        If the parts can't belong together.
    """

    places: NDArray[np.int32]
    starts: NDArray[np.int64]

    def __post_init__(self) -> None:
        n, starts = len(self.places), self.starts
        if not len(starts) or starts[0] != 0 or starts[-1] != n or bool((np.diff(starts) < 0).any()):
            raise ValueError("starts must ascend from 0 to the number of places")
        if n and (int(self.places.min()) < 0 or int(self.places.max()) >= n):
            raise ValueError("a place outside the corpus")

    @classmethod
    def of(cls, corpus: Corpus) -> Self:
        """Read a corpus the other way round.

        Counted, not sorted (a sparse matrix of one row becomes one of columns): 0.3 s for 10 million tokens, where a
        stable argsort takes 1.4 s.
        """
        from scipy.sparse import csr_array

        n, n_items = corpus.n_tokens, len(corpus.items)
        rows = np.array([0, n], dtype=np.int32)
        line = csr_array((np.arange(n, dtype=np.int32), np.asarray(corpus.tokens), rows), shape=(1, max(1, n_items)))
        columns = line.tocsc()
        return cls(columns.data, columns.indptr[: n_items + 1].astype(np.int64))

    @property
    def n_bytes(self) -> int:
        """What they take in memory, or on disk."""
        return int(self.places.nbytes + self.starts.nbytes)
