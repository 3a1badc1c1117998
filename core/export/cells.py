"""Cells that a spreadsheet takes for text, whatever they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars as pl

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
ROWS_AT_ONCE = 10_000


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


def pieces_of(table: pl.DataFrame) -> Iterator[pl.DataFrame]:
    """The table in pieces of 10,000 rows; one empty piece for an empty table."""
    for start in range(0, max(table.height, 1), ROWS_AT_ONCE):
        yield table.slice(start, ROWS_AT_ONCE)
