"""The same sequences in another order, and a part of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.types import Corpus, Items
from core.types.items import COUNT


def shuffled(corpus: Corpus, seed: int) -> Corpus:
    """Every sequence with its items in an order of its own by chance; what stands in it stays in it.

    Parameters
    ----------
    corpus
        Times, which belong to places in the sequences, are left out.
    seed
        Of the orders; the same seed gives the same ones.
    """
    rng = np.random.default_rng(seed)
    sequence_of = np.repeat(np.arange(corpus.n_sequences), np.diff(corpus.offsets))
    order = np.lexsort((rng.random(corpus.n_tokens), sequence_of))
    return replace(corpus, tokens=np.ascontiguousarray(corpus.tokens[order]), times=None)


def part_of(corpus: Corpus, max_tokens: int, seed: int) -> Corpus:
    """Whole sequences drawn by chance until they hold so many items; the corpus itself where it isn't larger.

    Parameters
    ----------
    corpus
        To draw from.
    max_tokens
        At least one sequence is drawn, even if it is longer.
    seed
        Of the draw.

    Returns
    -------
    Corpus
        With the items that occur in the part, counted there; without times, sequence records and unplayed items.
    """
    if corpus.n_tokens <= max_tokens:
        return corpus
    lengths = np.diff(corpus.offsets)
    drawn = np.random.default_rng(seed).permutation(corpus.n_sequences)
    n_drawn = max(1, int(np.searchsorted(np.cumsum(lengths[drawn]), max_tokens, side="right")))
    chosen = np.sort(drawn[:n_drawn])
    tokens = corpus.tokens[np.repeat(_marked(chosen, corpus.n_sequences), lengths)]
    offsets = np.concatenate([[0], np.cumsum(lengths[chosen])]).astype(np.int64)
    rows, tokens, counts = _counted(tokens)
    table = corpus.items.table[rows.tolist()].with_columns(pl.Series(COUNT, counts))
    return Corpus(Items(table), tokens, offsets, corpus.report)


def _marked(chosen: NDArray[np.int64], n: int) -> NDArray[np.bool_]:
    marked = np.zeros(n, dtype=bool)
    marked[chosen] = True
    return marked


def _counted(tokens: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.int64]]:
    """Rows of the items that occur, most frequent first, ties by first place; tokens in these; counts."""
    rows, first, places, counts = np.unique(tokens, return_index=True, return_inverse=True, return_counts=True)
    order = np.lexsort((first, -counts))
    new_row = np.empty(len(order), dtype=np.int32)
    new_row[order] = np.arange(len(order), dtype=np.int32)
    return rows[order].astype(np.int64), new_row[places.reshape(-1)], counts[order].astype(np.int64)
