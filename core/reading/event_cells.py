"""The cells of an event: keys of items, ids, times; what is missing and how a missing value is written."""

from __future__ import annotations

import polars as pl

from core.reading.settings import Roles
from core.reading.times import NULLS

_DASHES = "  –  "
BETWEEN = " – "


def id_cells(cells: pl.Series) -> pl.Series:
    """Ids without the space around them; null where there is none (``NA``, ``null`` …)."""
    stripped = cells.str.strip_chars()
    return stripped.set(stripped.is_in(NULLS), None)


def text_cells(cells: pl.Series) -> pl.Series:
    """Titles and other texts without the space around them; null where empty."""
    stripped = cells.str.strip_chars()
    return stripped.set(stripped == "", None)


def item_cells(batch: pl.DataFrame, roles: Roles) -> tuple[pl.Series, pl.Series]:
    """What equal items have in common, and how each is written.

    With an item column both are its cells. Without one, an item is made of artist and title; then spellings that
    differ only in case or spaces are the same item.

    Returns
    -------
    (Series, Series)
        String, null where a row has no item.
    """
    if roles.item is not None:
        cells = text_cells(batch[roles.item])
        return cells, cells
    title = text_cells(batch[roles.title]) if roles.title else pl.Series([None] * batch.height, dtype=pl.String)
    artist = text_cells(batch[roles.artist]) if roles.artist else pl.Series([None] * batch.height, dtype=pl.String)
    parts = pl.DataFrame({"artist": artist, "title": title})
    both = pl.concat_str("artist", "title", separator=BETWEEN)
    shown = parts.select(pl.coalesce(both, "title") if roles.title else pl.col("artist")).to_series()
    return shown.str.to_lowercase().str.replace_all(r"\s+", " "), shown


def shortened(keys: pl.Series, shown: pl.Series, limit: int) -> tuple[pl.Series, pl.Series, int]:
    """Keys of at most ``limit`` characters: longer ones end in ``…`` and a number made of the whole key.

    Returns
    -------
    (Series, Series, int)
        Both columns, and how many rows were changed.
    """
    too_long = (shown.str.len_bytes() > limit) & (shown.str.len_chars() > limit)
    count = int(too_long.sum() or 0)
    if not count:
        return keys, shown, 0
    number = keys.hash(seed=0).cast(pl.String).str.slice(0, 8)
    short = shown.str.slice(0, limit - 9) + "…" + number
    return keys.zip_with(~too_long.fill_null(False), short), shown.zip_with(~too_long.fill_null(False), short), count
