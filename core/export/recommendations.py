"""Lists of recommendations for all owners or all items, as CSV or Parquet, written batch by batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import polars as pl

from core.export.cells import inert, pieces_of
from core.recommend.tasks.in_bulk import Batch
from core.sink import Sink
from core.types import Items


def recommendations_csv(batches: Iterable[Batch], items: Items, asked: pl.DataFrame) -> Iterator[bytes]:
    """One line for each recommendation, as CSV: who or what it is for, rank from 1, key, label and score.

    UTF-8 with a byte order mark, without which Excel shows Kazakh and Russian letters as garbage.

    Parameters
    ----------
    batches
        Lists, in the order of ``asked``.
    items
        The vocabulary of the recommended items.
    asked
        What stands first in each line: one row for each owner or item that was asked about (`item_columns`,
        `owner_columns`).
    """
    header = True
    for table in _tables(batches, items, asked):
        for piece in pieces_of(inert(table)):
            yield piece.write_csv(include_header=header, include_bom=header).encode()
            header = False


def recommendations_parquet(batches: Iterable[Batch], items: Items, asked: pl.DataFrame) -> Iterator[bytes]:
    """The same lines as a Parquet file, texts as they are; a row group for each batch."""
    from pyarrow import PythonFile
    from pyarrow.parquet import ParquetWriter

    sink = Sink()
    writer = None
    for table in _tables(batches, items, asked):
        arrow = table.to_arrow()
        writer = writer or ParquetWriter(PythonFile(sink, mode="w"), arrow.schema, compression="zstd")
        writer.write_table(arrow)
        yield sink.taken()
    assert writer is not None  # there is always a first table
    writer.close()
    yield sink.taken()


def item_columns(items: Items) -> pl.DataFrame:
    """What stands before a recommendation for an item: ``item`` (its key) and ``item_label``."""
    return pl.DataFrame(
        {"item": pl.Series(items.keys, dtype=pl.String), "item_label": pl.Series(items.labels, dtype=pl.String)}
    )


def owner_columns(n_owners: int, names: Sequence[str] | None = None) -> pl.DataFrame:
    """What stands before a recommendation for an owner: ``owner``, the number from 0; ``name`` only where given."""
    columns: dict[str, pl.Series] = {"owner": pl.Series(np.arange(n_owners, dtype=np.int64))}
    if names is not None:
        columns["name"] = pl.Series(list(names), dtype=pl.String)
    return pl.DataFrame(columns)


def _tables(batches: Iterable[Batch], items: Items, asked: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """One table for each batch; a first one without rows, so that a file without any has its columns."""
    keys, labels = pl.Series(items.keys, dtype=pl.String), pl.Series(items.labels, dtype=pl.String)
    yield _table(Batch.empty(), keys, labels, asked)
    for batch in batches:
        yield _table(batch, keys, labels, asked)


def _table(batch: Batch, keys: pl.Series, labels: pl.Series, asked: pl.DataFrame) -> pl.DataFrame:
    rows = batch.ranked.rows
    line, place = np.nonzero(rows >= 0)
    found = rows[line, place]
    return asked[batch.first + line].with_columns(
        pl.Series("rank", place + 1, dtype=pl.Int64),
        keys[found].alias("recommended"),
        labels[found].alias("recommended_label"),
        pl.Series("score", batch.ranked.scores[line, place], dtype=pl.Float32),
    )
