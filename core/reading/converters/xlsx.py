"""Excel workbooks (.xlsx, .xlsm): the table in them.

Rules: ECMA-376 (https://ecma-international.org/publications-and-standards/standards/ecma-376/). The largest visible
sheet is read; with it, all that have the same header, as one table in their order: then a column ``list_name`` says
which sheet a row is from, unless a column of sessions or users is there already. Empty rows are left out, and so are
rows above the header that have no more than half of its cells (a title, a date). Cells are what was last computed in
them: dates and times in ISO 8601, whole numbers without ``.0``, as Excel itself knows no other numbers.

Read by calamine: for 1,000,000 × 5 cells 3 CPU-seconds and 390 MB, openpyxl 59 seconds and 130 MB; python-calamine
weighs 2 MB and needs nothing else, polars' own way (fastexcel) is the same library with more around it. It believes
the file, hence ``core.reading.tables.workbook_parts``. The old .xls and .ods can't be made safe that way and aren't
read.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any

from core.errors import LimitError, ReadingError
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress, Source
from core.reading.tables.column_names import roles_by_name
from core.reading.tables.csv_writing import CsvWriter
from core.reading.tables.workbook_parts import copy_workbook
from core.settings import Settings

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

BOOK = "xl/workbook.xml"
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
ENDINGS = ("xlsx", "xlsm", "xls")
ENCRYPTED, BOOK_STREAM = "EncryptedPackage".encode("utf-16-le"), "Workbook".encode("utf-16-le")
LIST_NAME = "list_name"
LOOKED_AT = 10
WHOLE = 1e15
"""Excel keeps 15 digits; whole numbers up to here are written as such."""

Row = list[str]


def recognize(piece: Piece) -> bool:
    """A zip with a workbook in it, or half of one; or what passwords and old versions are kept in."""
    if piece.head.data.startswith(OLE):
        return piece.head.ending in ENDINGS or BOOK_STREAM in piece.head.data
    if not piece.members:
        return piece.head.data.startswith(ZIP) and piece.head.ending in ENDINGS
    return any(name.replace("\\", "/").lstrip("/").lower() == BOOK for name in piece.members)


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """Write the table.

    Raises
    ------
    ReadingError
        ``errors-workbook-encrypted``, ``errors-workbook-old``, ``errors-workbook-damaged``, ``errors-file-empty``.
    LimitError
        ``errors-workbook-too-large``, ``errors-too-many-columns``, ``errors-archive-too-large``.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    (piece,) = group
    source = piece.source
    assert isinstance(source.content, Path)
    if piece.head.data.startswith(OLE):
        raise ReadingError("errors-workbook-encrypted" if _holds(source, ENCRYPTED) else "errors-workbook-old")
    parts = path.with_name(f"{path.name}.parts")
    try:
        copy_workbook(source.content, parts, limits, progress.add)
        with CalamineWorkbook.from_path(parts) as book, path.open("xb") as target:
            CsvWriter(target, limits).rows(_rows(book, limits))
    except CalamineError as error:
        raise ReadingError("errors-workbook-damaged") from error
    finally:
        parts.unlink(missing_ok=True)
    return plain_name(source.name, "csv")


def _holds(source: Source, mark: bytes) -> bool:
    """Whether some bytes are anywhere in a file."""
    before = b""
    for block in source.blocks():
        if mark in before + block:
            return True
        before = block[-len(mark) :]
    return False


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet with cells: its name, its header without empty cells at the end, how wide and how high it is."""

    name: str
    header: Row
    width: int
    height: int


def _rows(book: CalamineWorkbook, limits: Settings) -> Iterator[Row]:
    """The header and the rows of all sheets that have it."""
    names = _names(book)
    # One that is alone needn't be loaded twice; of several, two would be held at once.
    alone = book.get_sheet_by_name(names[0]) if len(names) == 1 else None
    sheets = [sheet for name in names if (sheet := _look(alone or book.get_sheet_by_name(name))).header]
    if not sheets:
        raise ReadingError("errors-file-empty")
    header = max(sheets, key=lambda sheet: sheet.width * sheet.height).header
    sheets = [sheet for sheet in sheets if sheet.header == header]
    width = max(sheet.width for sheet in sheets)
    if width > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=width, limit=limits.max_columns)
    told = {role for cell in header for role in roles_by_name(cell)[:1]}
    named = len(sheets) > 1 and not told & {"sequence", "user"}
    for number, sheet in enumerate(sheets):
        rows = (row + [""] * (width - len(row)) for row in _table(alone or book.get_sheet_by_name(sheet.name)))
        first = next(rows)
        if number == 0:
            yield [LIST_NAME, *first] if named else first
        for row in rows:
            yield [sheet.name, *row] if named else row


def _look(sheet: CalamineSheet) -> _Sheet:
    header = next(_table(sheet), [])
    while header and not header[-1]:
        header.pop()
    return _Sheet(sheet.name, header, sheet.width, sheet.height)


def _names(book: CalamineWorkbook) -> list[str]:
    """The names of the sheets with cells; hidden ones only where there are no others."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    visible = [sheet.name for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible]
    return visible or [sheet.name for sheet in sheets]


def _table(sheet: CalamineSheet) -> Iterator[Row]:
    """The rows that aren't empty, from the header on."""
    rows = filter(any, ([cell_text(value) for value in row] for row in sheet.iter_rows()))
    first = list(islice(rows, LOOKED_AT))
    n_filled = [sum(map(bool, row)) for row in first]
    is_full = [2 * n_cells > max(n_filled) for n_cells in n_filled]
    if not first:
        return iter(())
    start = is_full.index(True)
    # Where rows go on being half empty, those above are no titles.
    return chain(first[start:] if fmean(is_full[start:]) > 0.5 else first, rows)


def cell_text(value: Any) -> str:
    """What stands in a cell.

    >>> cell_text(12345.0), cell_text(0.5), cell_text(True), cell_text(datetime.datetime(2024, 1, 5, 10))
    ('12345', '0.5', 'true', '2024-01-05 10:00:00')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < WHOLE else repr(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, datetime.timedelta):
        return cell_text(value.total_seconds())
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else str(value)


CONVERTER = Converter("xlsx", each(recognize), convert)
