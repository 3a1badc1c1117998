"""The first rows of a table as columns, for guessing what they are."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from core.reading.tables.dialect import LOOKED_AT, WIDEST, Dialect, column_names, guess_dialect, has_header, rows_above
from core.reading.tables.rows import RowParser

SAMPLE_ROWS = 2000


@dataclass(frozen=True, slots=True)
class TableHead:
    """Column names, and the first rows, each as wide as there are columns; ``header``: the first row named them."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    header: bool

    def columns(self) -> dict[str, pl.Series]:
        """Name → cells, String, of the first `LOOKED_AT` columns; ``""`` where a row was too short."""
        return {
            name: pl.Series([row[place] for row in self.rows], dtype=pl.String)
            for place, name in enumerate(self.names[:LOOKED_AT])
        }


def table_head(
    text: str, *, delimiter: str, quote: str, header: bool | None = None, skip_rows: int = 0
) -> TableHead | None:
    """The first `SAMPLE_ROWS` rows that aren't empty; None where there are none, or more columns than `WIDEST`.

    Parameters
    ----------
    text
        Clean text of whole lines.
    delimiter, quote, skip_rows
        As in ``TableSettings``.
    header
        Whether the first row names the columns; None: found out.
    """
    lines = text.split("\n", 2 * SAMPLE_ROWS + skip_rows)[: 2 * SAMPLE_ROWS + skip_rows]
    parsed = list(RowParser(delimiter, quote).rows(lines))[skip_rows:]
    rows = [row for row in parsed if any(row)][: SAMPLE_ROWS + 1]
    if not rows or len(rows[0]) > WIDEST:
        return None
    named = has_header(rows) if header is None else header
    names = column_names(rows[0], header=named)
    filled = tuple(tuple((row + [""] * len(names))[: len(names)]) for row in rows[named:])
    return TableHead(tuple(names), filled, named)


@dataclass(frozen=True, slots=True)
class TableStart:
    """How a table is written, how many rows stand above it, and its first rows."""

    dialect: Dialect
    skip_rows: int
    head: TableHead


def table_start(text: str) -> TableStart | None:
    """The beginning of a table as it seems to be written; None where there is none, or only one row.

    Parameters
    ----------
    text
        Clean text of whole lines.
    """
    above = rows_above(text)
    # Rows above may hold line ends: the table itself begins behind the first empty line.
    dialect = guess_dialect(text.partition("\n\n")[2] if above else text)
    if dialect is None:
        return None
    head = table_head(text, delimiter=dialect.delimiter, quote=dialect.quote, skip_rows=above)
    if head is None or not head.rows or len(head.rows) + head.header < 2:
        return None
    return TableStart(dialect, above, head)
