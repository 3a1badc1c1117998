"""Cells that a spreadsheet takes for text, whatever they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
MAX_ROWS_AT_ONCE = 10_000
PIECE_BYTES = 1_000_000
"""What one piece of a file is meant to take, so that many slow downloads together take little."""


def inert_cell(text: str) -> str:
    """A cell that no spreadsheet runs: those that start like a formula get a leading apostrophe.

    Source: OWASP, "CSV injection".

    >>> inert_cell("=1+1"), inert_cell("plain")
    ("'=1+1", 'plain')
    """
    return "'" + text if text.startswith(FORMULA_STARTS) else text


def inert(table: pl.DataFrame) -> pl.DataFrame:
    """The table with all its texts and column names inert; numbers stay numbers, names stay different."""
    names = distinct([inert_cell(column) for column in table.columns])
    texts = pl.col(pl.String)
    starts_like_a_formula = texts.str.contains(r"^[=+\-@\t\r]")
    escaped = pl.when(starts_like_a_formula).then(pl.lit("'") + texts).otherwise(texts)
    return table.with_columns(escaped.name.keep()).rename(dict(zip(table.columns, names, strict=True)))


def distinct(names: Sequence[str]) -> list[str]:
    """The names with ``_`` behind those that came before.

    >>> distinct(["rank", "key", "rank", "rank_"])
    ['rank', 'key', 'rank_', 'rank__']
    """
    taken: dict[str, None] = {}
    for name in names:
        while name in taken:
            name += "_"
        taken[name] = None
    return list(taken)


def rows_at_once(bytes_per_row: int) -> int:
    """How many rows make a piece of about a megabyte; at most 10,000.

    >>> rows_at_once(4 * 50), rows_at_once(4 * 1_024), rows_at_once(0), rows_at_once(5_000_000)
    (5000, 244, 10000, 1)
    """
    return max(1, min(MAX_ROWS_AT_ONCE, PIECE_BYTES // max(1, bytes_per_row)))


def pieces_of(table: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The table in pieces of about a megabyte; one empty piece for an empty table."""
    step = rows_at_once(int(table.estimated_size()) // max(1, table.height))
    for start in range(0, max(table.height, 1), step):
        yield table.slice(start, step)
