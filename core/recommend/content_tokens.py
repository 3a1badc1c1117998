"""What is written about items, as tokens: words of titles, whole values of categories, bins of numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import numpy as np
import polars as pl

from core.types import Items
from core.types.items import TITLE

SEPARATORS = "[;|]"
"""Between several values of one cell: "jazz; piano" as JSON lists and tags are read, "Comedy|Drama" in MovieLens."""
MANY_VALUES = 0.2
"""A column with more different values than this share of its cells is a text, of which also the words are taken."""
N_BINS = 10
"""Bins of a number with more different values: tenths of the items, because prices and plays are skewed."""
WORD = r"[\p{L}\p{M}\p{N}]+"


def usable_columns(items: Items) -> tuple[str, ...]:
    """The columns that say something: title and metadata in which two items share a word, a value or a bin.

    Parameters
    ----------
    items
        Any vocabulary.
    """
    names = [name for name in (TITLE, *items.metadata_columns) if name in items.table.columns]
    return tuple(name for name in names if _says_something(items.table[name]))


def tokens_by_column(items: Items) -> Iterator[tuple[str, list[list[str]]]]:
    """Each usable column with the tokens of every item, one list an item, empty where the cell is."""
    for name in usable_columns(items):
        yield name, list(column_tokens(items.table[name]))


def column_tokens(column: pl.Series) -> Iterator[list[str]]:
    """The different tokens of each cell, in order of appearance.

    Examples
    --------
    >>> list(column_tokens(pl.Series(["Jazz; Piano", None, "jazz"])))
    [['=jazz', 'jazz', '=piano', 'piano'], [], ['=jazz', 'jazz']]
    """
    if column.dtype == pl.String:
        yield from _texts(column)
    elif column.dtype.is_numeric():
        yield from _numbers(column)
    else:
        yield from _texts(column.cast(pl.String))


def _says_something(column: pl.Series) -> bool:
    """Whether two items share a token, and not all items say the same."""
    filled = column.drop_nulls()
    if filled.n_unique() < 2 or column.dtype.is_nested() or _is_numbering(filled):
        return False
    seen: set[str] = set()
    for tokens in column_tokens(filled):
        if not seen.isdisjoint(tokens):
            return True
        seen.update(tokens)
    return False


def _is_numbering(column: pl.Series) -> bool:
    """Whether whole numbers all differ: ids and places in a list, which say nothing about a thing."""
    return column.dtype.is_integer() and column.n_unique() == len(column)


def _texts(column: pl.Series) -> Iterator[list[str]]:
    """Whole values, marked by "=", and where values are many their words, too."""
    import regex

    filled = max(1, len(column) - column.null_count())
    with_words = column.n_unique() > MANY_VALUES * filled
    for cell in column.to_list():
        tokens = []
        for value in regex.split(SEPARATORS, unicodedata.normalize("NFC", cell or "").casefold()):
            words = regex.findall(WORD, value)
            if words:
                tokens += ["=" + " ".join(words), *(words if with_words else ())]
        yield list(dict.fromkeys(tokens))


def _numbers(column: pl.Series) -> Iterator[list[str]]:
    """The number itself where there are few, else its tenth of the items; nothing for what is no number."""
    values = column.cast(pl.Float64).fill_nan(None)
    known = values.drop_nulls().to_numpy()
    if len(np.unique(known)) <= N_BINS:
        yield from ([] if value is None else [str(value)] for value in values.to_list())
        return
    edges = np.quantile(known, np.arange(1, N_BINS) / N_BINS)
    for value in values.to_list():
        yield [] if value is None else [str(int(np.searchsorted(edges, value, side="right")))]
