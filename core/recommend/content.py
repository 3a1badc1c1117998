"""The content space: items by what is written about them, whoever had them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.recommend.content_tokens import tokens_by_column
from core.recommend.sessions import Sparse
from core.similarity import CosineIndex, Neighbors
from core.types import Items, VectorSet

MAX_DIM = 128
"""Dimensions of the space, at most. On yes_small the nearest song is by the same artist for 33, 46, 57 and 70 % of
those that could be with 32, 64, 128 and 256; 128 keep half a million items at 256 MB."""
LEAST_COSINE = 1e-3
"""Items that share nothing have cosine 0, but for what rounding and the SVD's approximation add."""


@dataclass(frozen=True)
class ContentSpace:
    """Items as vectors of what their title and metadata say; near are those that say the same.

    Parameters
    ----------
    items
        The vocabulary.
    vectors
        float32, shape (n_items, dim), dim at most `MAX_DIM`; zeros for items of which nothing is written.
    columns
        The columns that it is made of.
    """

    items: Items
    vectors: NDArray[np.float32]
    columns: tuple[str, ...]

    @classmethod
    def fit(cls, items: Items) -> ContentSpace | None:
        """From titles and metadata: TF-IDF of each column's words and values, then a truncated SVD of all.

        Each column counts the same: its rows are brought to length 1 before the columns are put side by side, so
        that a long title doesn't drown a genre. The result depends on nothing but the table.

        Source: latent semantic analysis, Deerwester et al. (1990, "Indexing by latent semantic analysis", JASIS), with
        the randomized SVD of Halko, Martinsson and Tropp (2011, SIAM Review): scikit-learn's ``TfidfVectorizer`` and
        ``TruncatedSVD``.

        Parameters
        ----------
        items
            With a title or metadata, see `core.recommend.content_tokens.usable_columns`; items that were never played
            are placed like all others.

        Returns
        -------
        ContentSpace or None
            None if nothing is written about the items, or nothing that two of them share.
        """
        from scipy.sparse import hstack

        weighted = {name: _tfidf(tokens) for name, tokens in tokens_by_column(items)}
        if not weighted:
            return None
        return cls(items, _reduced(hstack(list(weighted.values()), format="csr")), tuple(weighted))

    def neighbors(self, row: int, n_neighbors: int = 10, top: int | None = None) -> Neighbors:
        """The items whose content is most like an item's, nearest first; those that share nothing are left out.

        Parameters
        ----------
        row
            The item.
        n_neighbors
            How many, at most.
        top
            Look only among the first (most frequent) so many items.

        Raises
        ------
        IndexError
            If there is no such row.
        """
        found = self._index.neighbors(row, n_neighbors, top)
        shared = found.cosines > LEAST_COSINE
        return Neighbors(found.rows[shared], found.cosines[shared])

    def cosines(self, row: int) -> NDArray[np.float32]:
        """Cosine of an item's content with that of every item, float32, shape (n_items,); 0 where nothing is shared."""
        cosines = self._index.cosines(self.vectors[row])
        return np.where(cosines > LEAST_COSINE, cosines, np.float32(0))

    @cached_property
    def _index(self) -> CosineIndex:
        return CosineIndex(VectorSet(self.items, self.vectors))


def _tfidf(tokens: list[list[str]]) -> Sparse:
    """Items × tokens: csr, float32; rows at length 1, or empty. Tokens of a single item bring no two together."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer=_as_it_is, min_df=2, dtype=np.float32).fit_transform(tokens)


def _as_it_is(tokens: list[str]) -> list[str]:
    return tokens


def _reduced(matrix: Sparse) -> NDArray[np.float32]:
    """The rows in `MAX_DIM` dimensions at most, float32, C-contiguous."""
    from sklearn.decomposition import TruncatedSVD

    if matrix.shape[1] <= MAX_DIM:
        return np.ascontiguousarray(matrix.toarray(), np.float32)
    model = TruncatedSVD(min(MAX_DIM, matrix.shape[0]), random_state=0)
    return np.ascontiguousarray(model.fit_transform(matrix), np.float32)
