"""Parquet: vectors where it holds vectors, else a table.

Rules: https://parquet.apache.org/docs/file-format/. A folder of parts (``part-00000-….parquet``, as Spark and Dask
write it) is one table. Times are written as ISO 8601, categories as text, objects in columns of their own
(``user.id``), bytes not at all. Which list of a row is its sequence, and becomes one row for each element, is decided
as for JSON (``core.reading.tables.json_rows``); other lists stay in one cell.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import polars as pl

from core.errors import LimitError, ReadingError
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress, Source
from core.reading.tables.csv_writing import CsvWriter
from core.reading.tables.dialect import column_names
from core.reading.tables.json_plan import Plan, plan_for, singular
from core.reading.tables.json_rows import BETWEEN
from core.reading.tables.parquet_rows import MAGIC, batches, n_rows_of, parquet_errors, schema_of
from core.reading.vectors.label_columns import MOST_LOOKED_AT, are_labels
from core.reading.vectors.parquet_vectors import VectorColumns, vector_columns, write_parquet_vectors
from core.settings import Settings

SAMPLE_ROWS = 1_000
DEEPEST = 4
_PART = re.compile(r"part[-_.]\d", re.IGNORECASE)
WRITTEN_TIME = "%Y-%m-%dT%H:%M:%S%.f"


def find(pieces: Sequence[Piece]) -> list[Group]:
    """Files by themselves, parts of one folder together."""
    files = [piece for piece in pieces if piece.head.data.startswith(MAGIC)]
    parts: dict[str, list[Piece]] = {}
    for piece in files:
        if _PART.match(piece.source.name):
            parts.setdefault(piece.folder, []).append(piece)
    together = [tuple(sorted(group, key=lambda piece: piece.source.name)) for group in parts.values()]
    return together + [(piece,) for piece in files if not _PART.match(piece.source.name)]


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The vectors with their labels, or a CSV table.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``, ``errors-parquet-parts-differ``, ``errors-parquet-nothing``, ``errors-no-vectors``.
    LimitError
        ``errors-too-many-columns``, ``errors-archive-too-large``; as `check_size`.
    """
    sources = [piece.source for piece in group]
    schema = schema_of(sources)
    columns = vector_columns(schema)
    if columns is not None and _are_items(sources, columns):
        write_parquet_vectors(sources, columns, path, limits, progress)
        return plain_name(sources[0].name, "safetensors")
    left_out = columns.numbers if columns is not None else ()  # vectors of events say nothing of their order
    unread = (pl.Binary, pl.Null, pl.Object)
    wanted = [name for name, dtype in schema.items() if name not in left_out and not isinstance(dtype, unread)]
    if not wanted:
        raise ReadingError("errors-parquet-nothing")
    if len(wanted) > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=len(wanted), limit=limits.max_columns)
    _write_table(sources, wanted, path, limits, progress)
    return plain_name(sources[0].name, "csv")


def _are_items(sources: Sequence[Source], columns: VectorColumns) -> bool:
    """Whether the first rows are items with a vector each, and no events."""
    names = [columns.label, *columns.others[:MOST_LOOKED_AT]]
    with parquet_errors():
        frame = next(islice(batches(sources, names), 1), pl.DataFrame()).head(SAMPLE_ROWS)
        cells = {name: frame[name].cast(pl.String).fill_null("") for name in frame.columns}
    return not cells or are_labels(cells, columns.label)


def _write_table(
    sources: Sequence[Source], wanted: list[str], path: Path, limits: Settings, progress: ByteProgress
) -> None:
    n_rows_of(sources, limits)
    plan = _plan(sources, wanted)
    n_before = 0
    with path.open("xb") as target:
        writer = CsvWriter(target, limits)
        for frame in batches(sources, wanted, progress):
            with parquet_errors():
                flat = _flat(_one_row_each(frame, plan, n_before))
                if flat.width > limits.max_columns:
                    raise LimitError("errors-too-many-columns", found=flat.width, limit=limits.max_columns)
                flat.columns = column_names(flat.columns, header=True)
                text = flat.write_csv(datetime_format=WRITTEN_TIME, include_header=not n_before)
            writer.write(text.encode())
            n_before += frame.height
    if not n_before:
        raise ReadingError("errors-file-empty")


def _plan(sources: Sequence[Source], wanted: list[str]) -> Plan:
    """Which list is the sequence, as the first rows tell."""
    with parquet_errors():
        frame = next(islice(batches(sources, wanted), 1), pl.DataFrame()).head(SAMPLE_ROWS)
        records = [{name: _as_json(value) for name, value in row.items()} for row in frame.to_dicts()]
    return plan_for(records)


def _as_json(value: object) -> object:
    """Lists and objects as they are; anything else as text, which is what plans are made from."""
    return value if value is None or isinstance(value, list | dict) else str(value)


def _one_row_each(frame: pl.DataFrame, plan: Plan, n_before: int) -> pl.DataFrame:
    """One row for each element of the sequence."""
    if plan.sequence is None:
        return frame
    length = pl.col(plan.sequence).list.len()
    nothing = pl.lit(None).repeat_by(length)
    along = [
        pl.when(pl.col(name).list.len() == length).then(pl.col(name)).otherwise(nothing).alias(name)
        for name in plan.along
    ]
    frame = frame.with_columns(along)
    if plan.number is not None:
        frame = frame.with_row_index(plan.number, offset=n_before + 1)
    exploded = frame.explode(plan.sequence, *plan.along)
    names = {name: singular(name) for name in (plan.sequence, *plan.along)}
    return exploded.rename({name: new for name, new in names.items() if new == name or new not in exploded.columns})


def _flat(frame: pl.DataFrame) -> pl.DataFrame:
    """Objects in columns of their own, lists in one cell, times in UTC."""
    for _ in range(DEEPEST):
        structs = [name for name, dtype in frame.schema.items() if isinstance(dtype, pl.Struct)]
        for name in structs:
            fields = frame[name].struct.unnest()
            fields.columns = [f"{name}.{field}" for field in fields.columns]
            frame = frame.drop(name).hstack(fields)
        if not structs:
            break
    kept = [expression for name, dtype in frame.schema.items() if (expression := _cell(name, dtype)) is not None]
    return frame.select(kept)


def _cell(name: str, dtype: pl.DataType) -> pl.Expr | None:
    """How a column is written; None for what can't be."""
    column = pl.col(name)
    if isinstance(dtype, pl.Array):
        column, dtype = column.arr.to_list(), pl.List(dtype.inner)
    if isinstance(dtype, pl.List):
        nested = isinstance(dtype.inner, pl.List | pl.Array | pl.Struct | pl.Binary | pl.Object)
        return None if nested else column.cast(pl.List(pl.String)).list.join(BETWEEN, ignore_nulls=True)
    if isinstance(dtype, pl.Struct | pl.Binary | pl.Object):
        return None
    if isinstance(dtype, pl.Datetime):
        return column.dt.convert_time_zone("UTC").dt.replace_time_zone(None) if dtype.time_zone else column
    if dtype == pl.Duration:
        return column.dt.to_string("iso")
    return column if dtype.is_numeric() or dtype in (pl.Date, pl.Boolean) else column.cast(pl.String)


CONVERTER = Converter("parquet", find, convert)
