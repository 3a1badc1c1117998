"""A table file, checked before anything parses it, and read in batches of text cells.

polars reads what is regular, ten million rows in about two seconds; what strays from RFC 4180 goes through
``core.reading.tables.rows``, slower and with every oddity counted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.source import Source, Tell, count_byte, tell_nobody
from core.reading.tables.dialect import column_names
from core.reading.tables.rows import RowParser, quotes_are_proper
from core.reading.text.cleaning import CleaningCounts, clean_chunks, is_clean
from core.settings import Settings
from core.types import Dropped

BATCH_ROWS = 500_000
PYTHON_BATCH_ROWS = 50_000
LONGEST_FIRST_LINE, USUAL_FIRST_LINES = 4 << 20, 128 << 10
MOST_HEADER_LINES = 1_000
QUOTE, LINE_END = ord('"'), ord("\n")


@dataclass(frozen=True, slots=True)
class TableForm:
    """How a table is written; the fields are those of ``TableSettings``."""

    encoding: str
    delimiter: str
    quote: str = '"'
    has_header: bool = True
    skip_rows: int = 0


@dataclass(slots=True)
class ScanCounts:
    """What was odd about the form of a table."""

    cleaning: CleaningCounts = field(default_factory=CleaningCounts)
    long_rows: int = 0
    stray_quotes: int = 0

    def warnings(self) -> tuple[Dropped, ...]:
        """As warnings of a reading report."""
        found = (
            Dropped("reading-warning-long-rows", self.long_rows),
            Dropped("reading-warning-stray-quotes", self.stray_quotes),
        )
        return self.cleaning.warnings() + tuple(warning for warning in found if warning.count)


@dataclass(slots=True)
class _Layout:
    """What a first pass over the bytes found."""

    n_lines: int = 0
    long_rows: int = 0
    has_quotes: bool = False
    is_regular: bool = True


def columns_of(source: Source, form: TableForm, limits: Settings) -> list[str]:
    """The names of the columns, from the first row.

    Raises
    ------
    LimitError
        ``errors-too-many-columns``, ``errors-line-too-long``.
    ReadingError
        ``errors-nothing-to-read``.
    """
    head = source.head(USUAL_FIRST_LINES)
    if head.count(b"\n") <= form.skip_rows + MOST_HEADER_LINES:
        head = source.head(LONGEST_FIRST_LINE)
    _check_width(head, form, limits)
    text = "".join(clean_chunks(Source(head), form.encoding, CleaningCounts()))
    rows = RowParser(form.delimiter, form.quote).rows(
        text.split("\n", form.skip_rows + MOST_HEADER_LINES)[:-1] or [text]
    )
    first = next(islice(rows, form.skip_rows, None), None)
    if first is None or not any(first):
        raise ReadingError("errors-nothing-to-read")
    if len(first) > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=len(first), limit=limits.max_columns)
    return column_names(first, header=form.has_header)


def _check_width(head: bytes, form: TableForm, limits: Settings) -> None:
    """Refuse a first line that is too wide or too long, before anything splits it into cells."""
    line, end, _ = head.decode(form.encoding, "replace").partition("\n")
    n_columns = line.count(form.delimiter) + 1
    if n_columns > limits.max_columns and (not form.quote or '"' not in line or n_columns > 20 * limits.max_columns):
        raise LimitError("errors-too-many-columns", found=n_columns, limit=limits.max_columns)
    if not end and len(head) >= LONGEST_FIRST_LINE:
        raise LimitError("errors-line-too-long", line=1, limit=LONGEST_FIRST_LINE)


def table_batches(
    source: Source,
    form: TableForm,
    wanted: list[str],
    limits: Settings,
    counts: ScanCounts,
    tell: Tell = tell_nobody,
) -> Iterator[pl.DataFrame]:
    """The wanted columns, String, batch by batch; an empty cell is null or ``""``.

    Raises
    ------
    LimitError
        ``errors-too-many-columns``, ``errors-line-too-long``, ``errors-cell-too-long``.
    ReadingError
        ``errors-table-column-missing``.
    """
    names = columns_of(source, form, limits)
    for name in wanted:
        if name not in names:
            raise ReadingError("errors-table-column-missing", column=name[:40])
    first_row = 1 + form.skip_rows + form.has_header
    for batch in _batches(source, form, names, wanted, counts, tell):
        _check_cells(batch, first_row, limits.max_cell_chars)
        first_row += batch.height
        yield batch


def _batches(
    source: Source, form: TableForm, names: list[str], wanted: list[str], counts: ScanCounts, tell: Tell
) -> Iterator[pl.DataFrame]:
    if isinstance(source.content, bytes) or len(form.delimiter) > 1:
        yield from _parsed_batches(source, form, names, wanted, counts, tell)
        return
    with tempfile.TemporaryDirectory(prefix="e2v-table-", ignore_cleanup_errors=True) as folder:
        cleaned = _cleaned(source, form, counts, Path(folder))
        layout = _layout(cleaned, form, len(names))
        if layout.is_regular and not _looks_compressed(cleaned.head(2)):
            counts.long_rows += layout.long_rows
            yield from _regular_batches(cleaned, form, names, wanted, layout, tell)
        else:
            utf8 = TableForm("utf-8", form.delimiter, form.quote, form.has_header, form.skip_rows)
            yield from _parsed_batches(cleaned, utf8, names, wanted, counts, tell)


def _cleaned(source: Source, form: TableForm, counts: ScanCounts, folder: Path) -> Source:
    """The file itself if it is clean, else a clean copy."""
    if is_clean(source, form.encoding):
        return source
    path = folder / "table"
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(clean_chunks(source, form.encoding, counts.cleaning))
    return Source(path, source.name)


def _layout(source: Source, form: TableForm, n_columns: int) -> _Layout:
    """Count lines and rows that are too long, and look whether all quotes are in their places."""
    layout = _Layout()
    delimiter = form.delimiter.encode()
    for block in source.line_blocks():
        n_lines = count_byte(block, b"\n")
        if not layout.n_lines and form.skip_rows:
            above, block = _after_rows(block, form.skip_rows)
            n_lines -= form.skip_rows
            if form.quote and b'"' in above:
                layout.is_regular = False  # a row may be more than a line
                return layout
        layout.n_lines += n_lines
        if form.quote and b'"' in block:
            layout.has_quotes = True
            data = np.frombuffer(block, dtype=np.uint8)
            # A quoted cell that spans two blocks is left to the tolerant parser.
            if block.count(b'"') % 2 or not quotes_are_proper(data, delimiter[0]):
                layout.is_regular = False
                return layout
            layout.long_rows += _long_rows(data, delimiter[0], n_columns)
        elif count_byte(block, delimiter) != n_lines * (n_columns - 1):
            layout.long_rows += _long_rows(np.frombuffer(block, dtype=np.uint8), delimiter[0], n_columns)
    return layout


def _after_rows(block: bytes, n_rows: int) -> tuple[bytes, bytes]:
    """The first lines, and what follows them."""
    rest = block.split(b"\n", n_rows)[-1]
    return block[: len(block) - len(rest)], rest


def _long_rows(data: NDArray[np.uint8], delimiter: int, n_columns: int) -> int:
    """Rows with more cells than there are columns; the data begin outside of quotes."""
    marks = (data == delimiter) | (data == LINE_END)
    quotes = data == QUOTE
    if quotes.any():
        marks &= np.cumsum(quotes, dtype=np.int32) % 2 == 0
    places = np.flatnonzero(marks)
    ends = np.flatnonzero(data[places] == LINE_END)
    per_row = np.diff(ends, prepend=-1) - 1
    after_last_end = len(places) - (int(ends[-1]) + 1 if len(ends) else 0)
    return int((per_row >= n_columns).sum()) + int(after_last_end >= n_columns)


def _looks_compressed(first_bytes: bytes) -> bool:
    """polars unpacks what begins like a zlib stream, and a table may begin with ``x^2``."""
    return first_bytes[:1] == b"x" and first_bytes[1:2] in (b"\x01", b"^", b"\x9c", b"\xda")


def _regular_batches(
    source: Source, form: TableForm, names: list[str], wanted: list[str], layout: _Layout, tell: Tell
) -> Iterator[pl.DataFrame]:
    assert isinstance(source.content, Path)
    frame = pl.scan_csv(
        source.content,
        separator=form.delimiter,
        quote_char='"' if layout.has_quotes else None,
        has_header=False,
        skip_rows=form.skip_rows + form.has_header,
        schema=dict.fromkeys(names, pl.String),
        truncate_ragged_lines=True,
        extra_columns="ignore",
        missing_columns="insert",
        low_memory=True,
        glob=False,
    )
    bytes_per_line = source.size / max(layout.n_lines, 1)
    for batch in frame.select(wanted).collect_batches(chunk_size=BATCH_ROWS, maintain_order=True):
        yield batch
        tell(int(batch.height * bytes_per_line))


def _parsed_batches(
    source: Source, form: TableForm, names: list[str], wanted: list[str], counts: ScanCounts, tell: Tell
) -> Iterator[pl.DataFrame]:
    parser = RowParser(form.delimiter, form.quote)
    rows = parser.rows(_lines(source, form.encoding, counts.cleaning, tell))
    rows = islice(rows, form.skip_rows + form.has_header, None)
    places = [names.index(name) for name in wanted]
    while batch := list(islice(rows, PYTHON_BATCH_ROWS)):
        counts.long_rows += sum(len(row) > len(names) for row in batch)
        cells = [[row[place] if place < len(row) else None for row in batch] for place in places]
        yield pl.DataFrame(dict(zip(wanted, cells, strict=True)), schema=dict.fromkeys(wanted, pl.String))
    counts.stray_quotes += parser.n_stray


def _lines(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[str]:
    for chunk in clean_chunks(source, encoding, counts, tell):
        yield from chunk.removesuffix("\n").split("\n")


def _check_cells(batch: pl.DataFrame, first_row: int, limit: int) -> None:
    for name in batch.columns:
        cells = batch[name]
        if (cells.str.len_bytes() > limit).any() and (cells.str.len_chars() > limit).any():
            row = int((cells.str.len_chars() > limit).fill_null(False).arg_true()[0])
            raise LimitError("errors-cell-too-long", row=first_row + row, column=name[:40], limit=limit)
