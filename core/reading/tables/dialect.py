"""How a table is written: its delimiter, its quotation marks, its header."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice

import polars as pl

from core.reading.shares import median
from core.reading.tables.column_names import TEXT, plain_name, roles_by_name
from core.reading.tables.rows import RowParser
from core.reading.tables.times import guess_time_format

SAMPLE_ROWS = 400
WIDEST = 1_000
"""What has more cells in a row is no table that anybody could use."""

LOOKED_AT = 100
"""So many columns of a wide table tell what it is: more would take seconds, and where nobody may be kept waiting."""

LONGEST_TIME = 40
WORDS_OF_A_SENTENCE = 5
MOST_ABOVE = 20


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the cells of a table are parted and quoted; ``share`` of the rows have the same number of cells."""

    delimiter: str
    quote: str
    n_columns: int
    share: float


def guess_dialect(text: str) -> Dialect | None:
    """The delimiter that parts most lines into the same number of cells, at least two; None where none does.

    None as well where those would be more than `WIDEST`.

    Parameters
    ----------
    text
        Clean text of the first lines.

    Examples
    --------
    >>> guess_dialect("a;b\\n1;2,5\\n2;3,5\\n").delimiter
    ';'
    """
    found = []
    for rank, delimiter in enumerate(("\t", ";", "|", ",", "::")):
        if delimiter not in text:
            continue
        quote = guess_quote(text, delimiter)
        rows = islice(RowParser(delimiter, quote).rows(text.split("\n")), SAMPLE_ROWS)
        widths = Counter(len(row) for row in rows if any(row))
        if not widths:
            continue
        n_columns, n_rows = max(widths.items(), key=lambda entry: (entry[1], entry[0]))
        share = n_rows / widths.total()
        if n_columns >= 2 and share >= 0.85:
            found.append((round(share, 1), n_columns, -rank, Dialect(delimiter, quote, n_columns, share)))
    best = max(found, key=lambda entry: entry[:3])[3] if found else None
    return best if best is not None and best.n_columns <= WIDEST else None


def guess_quote(text: str, delimiter: str) -> str:
    """``'"'`` where cells stand in double quotes; ``""`` where such marks are ordinary characters."""
    if len(delimiter) > 1:
        return ""
    if f'"{delimiter}' not in text and f'{delimiter}"' not in text and '"\n' not in text:
        return '"' if '"' not in text else ""
    pairs = strays = 0
    for line in text.split("\n")[:SAMPLE_ROWS]:
        if '"' in line:
            opened = sum(cell.strip().startswith('"') for cell in line.split(delimiter))
            closed = sum(cell.strip().endswith('"') for cell in line.split(delimiter))
            pairs, strays = (pairs + 1, strays) if opened and opened == closed else (pairs, strays + 1)
    return '"' if pairs >= strays or delimiter != "\t" else ""


def has_header(rows: list[list[str]]) -> bool:
    """Whether the first row names the columns.

    It does if a name is known, if it holds no number or time in a column that otherwise does, or one word in a column
    of sentences. It doesn't if it holds a number, or a time among times; where all is text, a first row of names such
    as ``like_this`` counts as a header.
    """
    first, rest = rows[0], rows[1:]
    if any(cell.replace(".", "", 1).lstrip("-").isdecimal() for cell in first):
        return False
    if any(_is_dated(cell) and _is_numeric(_below(rest, column)) for column, cell in enumerate(first[:LOOKED_AT])):
        return False
    known = sum(bool(roles_by_name(cell)) or plain_name(cell) in TEXT for cell in first)
    if known >= 2 or (known and len(first) <= 3 and len(set(first)) == len(first) and not _recurs(first, rest)):
        return True
    for column, cell in enumerate(first[:LOOKED_AT]):
        below = _below(rest, column)
        if below and cell and (_is_numeric(below) or (" " not in cell and _are_sentences(below))):
            return True
    return bool(rest) and all(cell.replace("_", "").isalnum() and "_" in cell for cell in first)


def _below(rest: list[list[str]], column: int) -> list[str]:
    return [row[column] for row in rest if column < len(row) and row[column]]


def _are_sentences(cells: list[str]) -> bool:
    return median(pl.Series([cell.count(" ") for cell in cells])) >= WORDS_OF_A_SENTENCE


def _is_dated(cell: str) -> bool:
    return len(cell) < LONGEST_TIME and any(map(str.isdecimal, cell)) and _is_numeric([cell])


def _recurs(first: list[str], rest: list[list[str]]) -> bool:
    return any(column < len(row) and row[column] == cell for row in rest for column, cell in enumerate(first))


def _is_numeric(cells: list[str]) -> bool:
    column = pl.Series(cells)
    numbers = column.cast(pl.Float64, strict=False)
    return not numbers.null_count() or guess_time_format(column) is not None


def rows_above(text: str) -> int:
    """How many rows stand above a table that begins behind an empty line.

    Older playlists of Google Takeout begin so, with two rows about the list, and many reports. What stands above has
    another width than the table, and the table has a header.

    Parameters
    ----------
    text
        Clean text of the first lines.

    Returns
    -------
    int
        The empty row counted; 0 where the table begins at once.

    Examples
    --------
    >>> rows_above("Playlist Id,Title,Visibility\\nWL,Later,Private\\n\\nVideo Id,Time Added\\nabc,2021-05-01\\n")
    3
    """
    first = text.split("\n", MOST_ABOVE)[:MOST_ABOVE]
    empty = next((place for place, line in enumerate(first[1:], start=1) if not line.strip()), 0)
    lines = text.split("\n", empty + 1 + SAMPLE_ROWS) if empty else []
    below = lines[empty + 1 : empty + 1 + SAMPLE_ROWS]
    if not empty or not below or not below[0].strip():
        return 0
    dialect = guess_dialect("\n".join(below))
    if dialect is None:
        return 0
    above = list(RowParser(dialect.delimiter, dialect.quote).rows(lines[:empty]))
    rows = [row for row in RowParser(dialect.delimiter, dialect.quote).rows(below) if any(row)]
    other = all(len(row) != dialect.n_columns for row in above)
    return len(above) + 1 if other and len(rows) > 1 and has_header(rows) else 0


def column_names(first: list[str], *, header: bool) -> list[str]:
    """Unique names for the columns: from the header, or ``column_1``, ``column_2`` …

    Names that polars takes for patterns, ``*`` and ``^…$``, get a ``_`` behind.

    >>> column_names(["id", "", "id", "*"], header=True)
    ['id', 'column_2', 'id_2', '*_']
    """
    names: dict[str, int] = {}  # each name, and how often it came as a cell
    for place, cell in enumerate(first, start=1):
        name = (cell if header else "") or f"column_{place}"
        if name == "*" or (name.startswith("^") and name.endswith("$")):
            name += "_"
        base, copy = name, names.get(name, 0)
        while name in names:
            copy += 1
            name = f"{base}_{copy}"
        names[base] = max(copy, 1)
        names.setdefault(name, 1)
    return list(names)
