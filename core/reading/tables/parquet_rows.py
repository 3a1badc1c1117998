"""Parquet files, looked at and read some rows at a time.

Rules: https://parquet.apache.org/docs/file-format/. Arrow's own reader takes them, page by page, so that a file of some
kilobytes that unpacks to billions of rows stays small in memory; made-up bytes end in an exception there. (polars
reserves what such a file claims, 2 EB if it says so, and takes the process along.) What was read is checked, down to
each character, before polars sees it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from core.errors import LimitError, ReadingError
from core.reading.source import ByteProgress, Source
from core.settings import MB, Settings

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

MAGIC = b"PAR1"
STEP_ROWS, MOST_STEP_BYTES, VALUE_BYTES = 128, 100 * MB, 4
"""Arrow makes so many rows at a time, which is no slower than more; together they may take so much once unpacked."""
FRAME_ROWS, FRAME_BYTES = 50_000, 32 * MB


@contextmanager
def parquet_errors() -> Iterator[None]:
    """What goes wrong inside is the file's fault.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``.
    """
    import pyarrow as pa

    try:
        yield
    except (
        pa.ArrowException,
        pl.exceptions.PolarsError,
        pl.exceptions.PanicException,
        OSError,
        ValueError,
        OverflowError,
    ) as error:
        raise ReadingError("errors-parquet-damaged") from error


@contextmanager
def _opened(source: Source) -> Iterator[ParquetFile]:
    from pyarrow.parquet import ParquetFile

    assert isinstance(source.content, Path)
    with parquet_errors(), ParquetFile(source.content) as file:
        yield file


def schema_of(sources: Sequence[Source]) -> pl.Schema:
    """The columns that all these files have, as polars will see them.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``; ``errors-parquet-parts-differ``.
    """
    schemas = []
    for source in sources:
        with _opened(source) as file:
            schemas.append(_frame([], file.schema_arrow).schema)
    if any(schema != schemas[0] for schema in schemas):
        raise ReadingError("errors-parquet-parts-differ")
    return schemas[0]


def n_rows_of(sources: Sequence[Source], limits: Settings) -> int:
    """Rows as the files claim.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``.
    LimitError
        ``errors-archive-too-large`` where they claim more values than bytes may be written: none takes less than one;
        ``errors-parquet-rows-too-long``.
    """
    n_rows = n_values = 0
    for source in sources:
        with _opened(source) as file:
            n_rows += file.metadata.num_rows
            n_values += _n_values(file)
    if n_values > limits.max_unpacked_bytes:
        raise LimitError("errors-archive-too-large", limit=limits.max_unpacked_bytes // MB)
    return n_rows


def _n_values(file: ParquetFile) -> int:
    """Values of all columns, those in lists counted one by one, as the file claims.

    Raises
    ------
    LimitError
        ``errors-parquet-rows-too-long`` where lists are so long that a few of them would fill the memory.
    """
    n_values = 0
    for number in range(file.metadata.num_row_groups):
        group = file.metadata.row_group(number)
        counts = [max(group.column(place).num_values, 0) for place in range(group.num_columns)]
        if STEP_ROWS * max(counts, default=0) > max(group.num_rows, STEP_ROWS) * MOST_STEP_BYTES / VALUE_BYTES:
            raise LimitError("errors-parquet-rows-too-long", rows=STEP_ROWS, limit=MOST_STEP_BYTES // MB)
        n_values += sum(counts)
    return n_values


def batches(
    sources: Sequence[Source], columns: Sequence[str], progress: ByteProgress | None = None
) -> Iterator[pl.DataFrame]:
    """These columns of files with the same columns, about `FRAME_ROWS` rows at a time, fewer where they are long.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``.
    LimitError
        ``errors-parquet-rows-too-long``.
    """
    for source in sources:
        with _opened(source) as file:
            held: list[pa.RecordBatch] = []
            n_rows = n_bytes = 0
            for batch in file.iter_batches(STEP_ROWS, columns=list(columns), use_threads=False):
                if batch.nbytes > MOST_STEP_BYTES:
                    raise LimitError("errors-parquet-rows-too-long", rows=STEP_ROWS, limit=MOST_STEP_BYTES // MB)
                batch.validate(full=True)
                held.append(batch)
                n_rows, n_bytes = n_rows + batch.num_rows, n_bytes + batch.nbytes
                if n_rows >= FRAME_ROWS or n_bytes >= FRAME_BYTES:
                    yield _frame(held, held[0].schema).select(columns)
                    held, n_rows, n_bytes = [], 0, 0
            if n_rows:
                yield _frame(held, held[0].schema).select(columns)
        if progress is not None:
            progress.add(source.size)


def _frame(batches: list[pa.RecordBatch], schema: pa.Schema) -> pl.DataFrame:
    import pyarrow as pa

    frame = pl.from_arrow(pa.Table.from_batches(batches, schema))
    assert isinstance(frame, pl.DataFrame)
    return frame.rechunk()
