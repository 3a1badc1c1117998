"""A corpus from some of another one's tokens, counted again."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.types import Corpus, Items
from core.types.items import COUNT


def remade(corpus: Corpus, kept: NDArray[np.bool_]) -> tuple[Corpus, NDArray[np.int32]]:
    """A corpus of some tokens: items by count descending, ties by first appearance; sequences left empty are gone.

    Parameters
    ----------
    corpus
        Whose tokens they are.
    kept
        Which tokens, bool, shape (n_tokens,).

    Returns
    -------
    train
        The corpus; titles and metadata of the items, rows of the sequences and times come along.
    row_of
        int32, shape (n_items,): the row that each item of ``corpus`` has in it; -1: none of its tokens is kept.
    """
    tokens = np.asarray(corpus.tokens)[kept]
    order, counts = _by_count(tokens, len(corpus.items))
    row_of = np.full(len(corpus.items), -1, np.int32)
    row_of[order] = np.arange(len(order), dtype=np.int32)
    table = corpus.items.table[order.tolist()].with_columns(pl.Series(COUNT, counts, dtype=pl.Int64))
    ends = np.concatenate([[0], np.cumsum(kept)])[corpus.offsets]
    lengths = np.diff(ends)
    filled = np.flatnonzero(lengths > 0)
    train = Corpus(
        Items(table),
        row_of[tokens],
        np.concatenate([[0], np.cumsum(lengths[filled])]).astype(np.int64),
        corpus.report,
        None if corpus.sequences is None else corpus.sequences[filled.tolist()],
        None if corpus.times is None else np.asarray(corpus.times)[kept],
    )
    return train, row_of


def _by_count(tokens: NDArray[np.int32], n_items: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The items that occur, most frequent first, ties by first appearance; and how often each occurs."""
    counts = np.bincount(tokens, minlength=n_items)
    first = np.full(n_items, len(tokens))
    # Backwards: what is written last is the first appearance.
    first[tokens[::-1]] = np.arange(len(tokens))[::-1]
    seen = np.flatnonzero(counts)
    order = seen[np.lexsort((first[seen], -counts[seen]))]
    return order.astype(np.int64), counts[order].astype(np.int64)
