"""Small materials with everything, or with something missing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorer import UNKNOWN
from core.recommend.sessions import Sessions
from core.types import Corpus, Items, VectorSet


def corpus_of(
    lists: Sequence[Sequence[int]],
    n_items: int,
    *,
    owners: Sequence[str | None] | None = None,
    names: Sequence[str | None] | None = None,
    times: Sequence[int] | None = None,
) -> Corpus:
    """Lists of rows as a corpus; the caller numbers items by count, descending."""
    tokens = np.array([row for each in lists for row in each], np.int32)
    offsets = np.concatenate([[0], np.cumsum([len(each) for each in lists])]).astype(np.int64)
    counts = np.bincount(tokens, minlength=n_items)
    columns = {}
    if owners is not None:
        columns["owner"] = pl.Series(list(owners), dtype=pl.String)
    if names is not None:
        columns["name"] = pl.Series(list(names), dtype=pl.String)
    return Corpus(
        Items.from_keys([f"i{row}" for row in range(n_items)], counts),
        tokens,
        offsets,
        sequences=pl.DataFrame(columns) if columns else None,
        times=None if times is None else np.array(times, np.int64),
    )


def vectors_of(corpus: Corpus, matrix: NDArray[np.float64] | Sequence[Sequence[float]]) -> VectorSet:
    """Vectors of the first items of a corpus."""
    rows = np.ascontiguousarray(matrix, np.float32)
    return VectorSet(corpus.items.head(len(rows)), rows)


def random_material(
    *, n_items: int = 60, n_vectors: int = 50, n_owners: int = 12, n_lists: int = 80, dim: int = 6, seed: int = 0
) -> Material:
    """Random lists of random owners, vectors of the most frequent items, output vectors, times."""
    rng = np.random.default_rng(seed)
    raw = [rng.zipf(1.5, rng.integers(2, 9)) % n_items for _ in range(n_lists)]
    by_count = np.argsort(-np.bincount(np.concatenate(raw), minlength=n_items), kind="stable")
    row_of = np.argsort(by_count)
    lists = [row_of[each].tolist() for each in raw]
    owners = [f"owner {rng.integers(n_owners)}" for _ in lists]
    n_tokens = sum(map(len, lists))
    corpus = corpus_of(lists, n_items, owners=owners, times=rng.integers(0, 1_000, n_tokens).tolist())
    matrix = rng.normal(size=(n_vectors, dim))
    matrix[7] = 0
    output = rng.normal(size=(n_vectors, dim)).astype(np.float32)
    return Material(Material.of(corpus, None).behaviour, vectors_of(corpus, matrix), output)


class Fixed:
    """A scorer with one score for each pair of items, added up over a session; -inf for items that it doesn't know."""

    name = "fixed"

    def __init__(self, table: NDArray[np.float64]) -> None:
        self.table = table.astype(np.float32)
        self.n_items = len(table)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        found = [self.table[each].sum(axis=0) if len(each) else np.full(self.n_items, UNKNOWN) for each in sessions]
        return np.array(found, np.float32).reshape(len(sessions), self.n_items)
