"""Items and neighbours as CSV for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl

from core.export.cells import distinct, inert, pieces_of
from core.similarity import Neighbors
from core.types import Items
from core.types.items import COUNT, KEY, TITLE


def items_csv(items: Items, rows: Sequence[int] | None = None) -> Iterator[bytes]:
    """Items as CSV: key, title, count and metadata as far as there are.

    UTF-8 with a byte order mark, without which Excel shows Kazakh and Russian letters as garbage.

    Parameters
    ----------
    items
        What to write.
    rows
        Only these, in this order; all where None.
    """
    return table_csv(described(items, rows))


def neighbors_csv(items: Items, row: int, neighbors: Neighbors) -> Iterator[bytes]:
    """Neighbours of an item as CSV: item, rank from 1, cosine, then the columns of `items_csv`."""
    n_neighbors = len(neighbors)
    first = pl.DataFrame(
        {
            "item": pl.Series([items.labels[row]] * n_neighbors, dtype=pl.String),
            "rank": np.arange(1, n_neighbors + 1),
            "cosine": neighbors.cosines,
        }
    )
    table = described(items, neighbors.rows.tolist())
    names = distinct([*first.columns, *table.columns])
    return table_csv(first.hstack(table.rename(dict(zip(table.columns, names[first.width :], strict=True)))))


def described(items: Items, rows: Sequence[int] | None = None) -> pl.DataFrame:
    """Items as a table for people: title first where there are titles, then key, count and metadata."""
    named = [TITLE] if TITLE in items.table.columns else []
    counted = [COUNT] if COUNT in items.table.columns else []
    table = items.table.select([*named, KEY, *counted, *items.metadata_columns])
    return table if rows is None else table[list(rows)]


def table_csv(table: pl.DataFrame) -> Iterator[bytes]:
    """Any table as CSV that Excel opens as it is: UTF-8 with a byte order mark, no cell a formula."""
    for number, piece in enumerate(pieces_of(inert(table))):
        first = number == 0
        yield piece.write_csv(include_header=first, include_bom=first).encode()
