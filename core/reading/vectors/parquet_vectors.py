"""Vectors in Parquet: a column of labels, and a column of lists of floats or one column for each dimension."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from core.errors import LimitError, ReadingError
from core.reading.source import ByteProgress, Source
from core.reading.tables.parquet_rows import batches, n_rows_of, parquet_errors, schema_of
from core.reading.vectors.label_files import label_place
from core.reading.vectors.labelled_vectors import write_vectors
from core.reading.vectors.number_rows import Rows, are_years, numbered_run, rows_of_lists
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

FEWEST_COLUMNS = 8
SAMPLE_ROWS = 1_000
_VECTOR = re.compile(r"emb|vec|feature", re.IGNORECASE)
_TEXTS = (pl.String, pl.Categorical, pl.Enum)


@dataclass(frozen=True, slots=True)
class VectorColumns:
    """Which column is what: the label; one of lists or several of floats; what else is kept."""

    label: str
    numbers: tuple[str, ...]
    others: tuple[str, ...]

    @property
    def all(self) -> list[str]:
        """Every column that is needed."""
        return [self.label, *self.numbers, *self.others]


def vector_columns(schema: pl.Schema) -> VectorColumns | None:
    """The columns of vectors, by their types and names; None where there are none.

    A list of floats and a text; without any text, an id of integers. Or at least eight columns of floats that are most
    of the columns: beside one text alone, or with numbered names that aren't years.
    """
    lists = [name for name, dtype in schema.items() if _is_vector(dtype)]
    floats = [name for name, dtype in schema.items() if dtype.is_float()]
    if lists and not any(_is_sequence(dtype) for dtype in schema.values()):
        numbers = [next(filter(_VECTOR.search, lists), lists[0])]
    elif len(floats) >= FEWEST_COLUMNS and len(floats) > len(schema) / 2 and not are_years(floats):
        numbers = floats
    else:
        return None
    rest = {name: dtype for name, dtype in schema.items() if name not in numbers}
    texts = [name for name, dtype in rest.items() if isinstance(dtype, _TEXTS)]
    labels = texts or [name for name, dtype in rest.items() if dtype.is_integer()]
    if not labels or not (len(numbers) == 1 or len(rest) == 1 or len(numbered_run(floats)) == len(floats)):
        return None
    label = labels[label_place(labels)]
    others = [name for name, dtype in rest.items() if name != label and (name in texts or dtype.is_numeric())]
    return VectorColumns(label, tuple(numbers), tuple(others))


def _is_vector(dtype: object) -> bool:
    """A list or an array of floats; Spark's own type of vectors has one in it, in ``values``."""
    if isinstance(dtype, pl.Struct):
        fields = dtype.to_schema()
        return fields.keys() == {"type", "size", "indices", "values"} and _is_vector(fields["values"])
    return isinstance(dtype, pl.List | pl.Array) and isinstance(dtype.inner, pl.Float32 | pl.Float64)


def _is_sequence(dtype: object) -> bool:
    """A list of things that aren't fractions: then the file is of sessions, and the floats are prices."""
    return isinstance(dtype, pl.List) and not _is_vector(dtype)


def write_parquet_vectors(
    sources: Sequence[Source], columns: VectorColumns, path: Path, limits: Settings, progress: ByteProgress
) -> None:
    """The plain form of the vectors in files with the same columns.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``, ``errors-no-vectors``.
    LimitError
        As `check_size` and `n_rows_of`; ``errors-too-many-columns``.
    """
    if len(columns.others) > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=len(columns.others), limit=limits.max_columns)
    n_rows = n_rows_of(sources, limits)
    dim = _dim(sources, columns)
    check_size(n_rows, dim, limits)
    rows = Rows(limits, n_rows)
    for frame in batches(sources, columns.all, progress):
        with parquet_errors():
            numbers, whole = rows_of_lists(_lists(frame, columns), dim)
            labels = frame[columns.label].cast(pl.String)
            about = frame.select(pl.col(list(columns.others)).cast(pl.String))
        rows.add(labels, numbers, whole, about)
    write_vectors(path, rows.labels(), rows.matrix(), limits, about=rows.about(), ragged=rows.ragged)


def _lists(frame: pl.DataFrame, columns: VectorColumns) -> pl.Series:
    if len(columns.numbers) > 1:
        return frame.select(pl.concat_list(pl.col(list(columns.numbers)).cast(pl.Float32))).to_series()
    lists = frame[columns.numbers[0]]
    if isinstance(lists.dtype, pl.Struct):
        lists = lists.struct.field("values")
    return lists.arr.to_list() if isinstance(lists.dtype, pl.Array) else lists


def _dim(sources: Sequence[Source], columns: VectorColumns) -> int:
    """How long most of the first lists are."""
    if len(columns.numbers) > 1:
        return len(columns.numbers)
    for frame in batches(sources, columns.numbers):
        lengths = Counter(_lists(frame.head(SAMPLE_ROWS), columns).list.len().drop_nulls().to_list())
        if lengths and lengths.most_common(1)[0][0]:
            return int(lengths.most_common(1)[0][0])
    raise ReadingError("errors-no-vectors")


def convert_vectors(sources: Sequence[Source], path: Path, limits: Settings, progress: ByteProgress) -> bool:
    """Write the vectors of files if they hold some.

    Raises
    ------
    ReadingError, LimitError
        As `schema_of` and `write_parquet_vectors`.
    """
    columns = vector_columns(schema_of(sources))
    if columns is None:
        return False
    write_parquet_vectors(sources, columns, path, limits, progress)
    return True
