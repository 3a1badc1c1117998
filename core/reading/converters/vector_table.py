"""Vectors in a table: a column of labels, and one column for each dimension or one with the whole vector.

Rules: RFC 4180, and what pandas' ``to_csv`` and spreadsheets write: ``word,0,1,2`` or ``word,dim_1,dim_2`` over at
least eight columns of fractions; cells of at least eight numbers, ``[0.1, 0.2, …]`` or ``0.1 0.2 …``. Without a header,
at least eight columns of fractions and one of labels, with commas or semicolons between: with tabs or spaces that is
GloVe's own format. Tables whose many numbers have names of their own (``temperature``, ``danceability``, ``1990``,
``1991``) are measurements, not vectors; and nothing is vectors whose labels recur, as items do in a log of sessions.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import polars as pl

from core.errors import LimitError, ReadingError
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress, Source
from core.reading.tables.dialect import column_names
from core.reading.tables.times import guess_time_format
from core.reading.vectors.label_columns import MOST_LOOKED_AT, are_labels
from core.reading.vectors.label_files import label_place
from core.reading.vectors.labelled_vectors import write_vectors
from core.reading.vectors.number_rows import (
    LONGEST_LINE,
    NUMBER,
    Rows,
    count_lines,
    lists_of_cells,
    matrix_of,
    numbered_run,
    numbers_of_cell,
    rows_of_lists,
    table_block,
    whole_rows,
)
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

BLOCK_BYTES = 16 << 20
BATCH_ROWS = 5_000
SAMPLE_ROWS = 50
WIDEST = 10_000
"""More than a vector may have, so that one that is too long is called so."""
FEWEST = 8
MOSTLY, FRACTIONS = 0.9, 0.5
LONGEST_CELL = 131_072
"""Of Python's csv module."""


@dataclass(frozen=True, slots=True)
class VectorTable:
    """How a table of vectors is written.

    Parameters
    ----------
    delimiter
        Between cells.
    names
        Of all columns.
    header
        Whether the first row holds them.
    label
        The place of the column of labels.
    numbers
        The places of the columns of numbers; of one, where its cells hold whole vectors.
    dim
        Numbers in each vector.
    """

    delimiter: str
    names: tuple[str, ...]
    header: bool
    label: int
    numbers: tuple[int, ...]
    dim: int

    @property
    def others(self) -> list[int]:
        """The places of the other columns."""
        taken = {self.label, *self.numbers}
        return [place for place in range(len(self.names)) if place not in taken]


def form_of(data: bytes, *, whole: bool) -> VectorTable | None:
    """How a table of vectors is written, from its first bytes; None where it is something else."""
    text = _first_lines(data, whole=whole)
    if "\x00" in text[:1000]:
        return None
    found = (_form_with(text, delimiter) for delimiter in ",;\t|" if delimiter in text)
    return next((form for form in found if form is not None), None)


def _first_lines(data: bytes, *, whole: bool) -> str:
    lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n", 4 * SAMPLE_ROWS)
    return b"\n".join(lines if whole and len(lines) <= 4 * SAMPLE_ROWS else lines[:-1]).decode("utf-8", "replace")


def _first_rows(text: str, delimiter: str) -> list[list[str]]:
    try:
        return [row for row in islice(csv.reader(io.StringIO(text), delimiter=delimiter), SAMPLE_ROWS) if row]
    except csv.Error:
        return []


def _form_with(text: str, delimiter: str) -> VectorTable | None:
    rows = _first_rows(text, delimiter)
    width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 0
    regular = [row for row in rows[1:] if len(row) == width]
    if not 2 <= width <= WIDEST or len(rows[0]) != width or len(regular) < MOSTLY * (len(rows) - 1) or not regular:
        return None
    return _with_a_cell(rows[0], regular, delimiter) or _with_columns(rows[0], regular, delimiter)


def _with_a_cell(first: list[str], rows: list[list[str]], delimiter: str) -> VectorTable | None:
    """One column whose cells are whole vectors."""
    for place in range(len(first)):
        sizes = Counter(len(numbers_of_cell(row[place]) or ()) for row in rows)
        dim, count = sizes.most_common(1)[0]
        has_fractions = any("." in row[place] or "e" in row[place].lower() for row in rows)
        if dim and count >= MOSTLY * len(rows) and has_fractions:
            header = numbers_of_cell(first[place]) is None
            return _table(first, delimiter, header, (place,), dim)
    return None


def _with_columns(first: list[str], rows: list[list[str]], delimiter: str) -> VectorTable | None:
    """One column for each dimension: those with numbered names, or all that are fractions where nothing is named."""
    numeric = [place for place in range(len(first)) if _is_numeric([row[place] for row in rows])]
    are_numeric = set(numeric)
    run = numbered_run([cell if place in are_numeric else "" for place, cell in enumerate(first)])
    if len(run) >= FEWEST and len(run) > len(first) / 2 and _has_fractions(run, rows):
        return _table(first, delimiter, True, tuple(run), len(run))
    named = [place for place in range(len(first)) if place not in are_numeric]
    fractions = [place for place in numeric if _has_fractions([place], [first, *rows])]
    if delimiter == "\t" or len(named) != 1 or len(fractions) < max(FEWEST, MOSTLY * len(numeric)):
        return None
    if not all(NUMBER.fullmatch(first[place].strip()) for place in numeric) or not _has_fractions(numeric, [first]):
        return None
    if guess_time_format(pl.Series([row[named[0]] for row in rows])) is not None:
        return None
    return _table(first, delimiter, False, tuple(numeric), len(numeric))


def _table(first: list[str], delimiter: str, header: bool, numbers: tuple[int, ...], dim: int) -> VectorTable | None:
    taken = set(numbers)
    others = [place for place in range(len(first)) if place not in taken]
    if not others:
        return None
    names = column_names([cell.strip() for cell in first], header=header)
    label = others[label_place([names[place] for place in others])]
    return VectorTable(delimiter, tuple(names), header, label, numbers, dim)


def _is_numeric(cells: list[str]) -> bool:
    return sum(NUMBER.fullmatch(cell.strip()) is not None for cell in cells) >= MOSTLY * len(cells)


def _has_fractions(places: list[int], rows: list[list[str]]) -> bool:
    cells = [row[place] for row in rows for place in places]
    return sum("." in cell or "e" in cell.lower() for cell in cells) >= FRACTIONS * len(cells)


def _recognize(piece: Piece) -> bool:
    form = form_of(piece.head.data, whole=piece.head.whole)
    if form is None:
        return False
    rows = _first_rows(_first_lines(piece.head.data, whole=piece.head.whole), form.delimiter)[form.header :]
    cells = {
        form.names[place]: pl.Series([row[place] for row in rows if len(row) == len(form.names)], dtype=pl.String)
        for place in (form.label, *form.others[:MOST_LOOKED_AT])
    }
    return are_labels(cells, form.names[form.label])


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The vectors with their labels; the other columns as metadata.

    Raises
    ------
    ReadingError
        ``errors-no-vectors``.
    LimitError
        As `check_size`; ``errors-too-many-columns``, ``errors-cell-too-long``.
    """
    source = group[0].source
    form = form_of(source.head(4 << 20), whole=source.size <= 4 << 20)
    if form is None:
        raise ReadingError("errors-no-vectors")
    if len(form.others) > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=len(form.others), limit=limits.max_columns)
    check_size(0, form.dim, limits)
    collect = _columns if form.dim == len(form.numbers) > 1 else _cells
    rows = collect(source, form, limits, progress)
    write_vectors(path, rows.labels(), rows.matrix(), limits, about=rows.about(), ragged=rows.ragged)
    return plain_name(source.name, "safetensors")


def _columns(source: Source, form: VectorTable, limits: Settings, progress: ByteProgress) -> Rows:
    """One number a column."""
    n_lines = count_lines(source)
    check_size(n_lines - form.header - 1, form.dim, limits)
    rows = Rows(limits, n_lines)
    for number, block in enumerate(source.line_blocks(BLOCK_BYTES)):
        text = block.removeprefix(b"\xef\xbb\xbf") if number == 0 else block
        text = text.partition(b"\n")[2] if number == 0 and form.header else text
        frame = table_block(text, form.delimiter, len(form.names), form.numbers, '"')
        whole = whole_rows(frame, form.numbers)
        about = frame.select(pl.col(str(place)).alias(form.names[place]) for place in form.others)
        rows.add(frame[str(form.label)], matrix_of(frame, form.numbers, whole), whole, about)
        progress.add(len(block))
    return rows


def _cells(source: Source, form: VectorTable, limits: Settings, progress: ByteProgress) -> Rows:
    """One cell with the whole vector."""
    rows = Rows(limits)
    for batch in _batches(source, form, progress):
        columns = [
            pl.Series([row[place] if place < len(row) else None for row in batch], dtype=pl.String)
            for place in range(len(form.names))
        ]
        numbers, whole = rows_of_lists(lists_of_cells(columns[form.numbers[0]]), form.dim)
        about = pl.DataFrame([columns[place].alias(form.names[place]) for place in form.others])
        rows.add(columns[form.label], numbers, whole, about)
    return rows


def _batches(source: Source, form: VectorTable, progress: ByteProgress) -> Iterator[list[list[str]]]:
    """Cells, `BATCH_ROWS` rows at a time."""
    number = 0
    with source.open() as stream, io.TextIOWrapper(stream, "utf-8-sig", "replace", newline="") as text:
        # A longer line comes in pieces, none of which is a row.
        reader = csv.reader(iter(lambda: text.readline(LONGEST_LINE), ""), delimiter=form.delimiter)
        try:
            for _ in range(form.header):
                next(reader, None)
            while batch := list(islice(reader, BATCH_ROWS)):
                number += len(batch)
                yield [row for row in batch if row]
        except csv.Error as error:
            column = form.names[form.numbers[0]]
            raise LimitError("errors-cell-too-long", row=number + 1, column=column, limit=LONGEST_CELL) from error
    progress.add(source.size)


CONVERTER = Converter("vector-table", each(_recognize), convert)
