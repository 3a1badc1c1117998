"""What people read: titles that tell items apart, and metadata as numbers where it is numbers."""

from __future__ import annotations

import polars as pl

from core.types.items import COUNT, KEY, TITLE

ARTIST = "artist"
RESERVED = frozenset({KEY, COUNT, TITLE, ARTIST})


def free_name(name: str) -> str:
    """A name for a metadata column that none of our own columns has."""
    return f"{name}_" if name in RESERVED else name


def titles_apart(table: pl.DataFrame) -> pl.DataFrame:
    """A table of items whose titles differ.

    Items that share a title get their artist behind it, ``Hurt – Johnny Cash``; those that share both, or have no
    artist, get their key: ``Intro (1234)``.

    Parameters
    ----------
    table
        Columns ``key`` and ``title``, perhaps ``artist``.
    """
    if ARTIST in table.columns:
        artist = pl.col(ARTIST)
        named = pl.when(_shared() & artist.is_not_null()).then(pl.concat_str(TITLE, artist, separator=" – "))
        table = table.with_columns(named.otherwise(pl.col(TITLE)).alias(TITLE))
    keyed = pl.when(_shared()).then(pl.format("{} ({})", TITLE, KEY)).otherwise(pl.col(TITLE))
    return table.with_columns(keyed.alias(TITLE))


def _shared() -> pl.Expr:
    return pl.col(TITLE).is_not_null() & pl.col(TITLE).is_duplicated()


def with_numbers(table: pl.DataFrame, names: list[str]) -> pl.DataFrame:
    """The table with each of these String columns as Int64 or Float64 if all its values are such numbers.

    Codes with leading zeros stay text.
    """
    for name in names:
        cells = table[name].replace("", None)
        table = table.with_columns(cells.alias(name))
        filled = cells.drop_nulls()
        if not len(filled) or filled.str.contains(r"^[+-]?0\d").any():
            continue
        for dtype in (pl.Int64, pl.Float64):
            numbers = filled.cast(dtype, strict=False)
            if not numbers.null_count() and numbers.cast(pl.Float64).is_finite().all():
                table = table.with_columns(cells.cast(dtype).alias(name))
                break
    return table
