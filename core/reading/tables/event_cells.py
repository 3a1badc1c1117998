"""The cells of events: what an item is made of, and how numbered cells are cleaned once for each different one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.reading.collector import NONE, Interner
from core.reading.settings import Roles
from core.reading.songs.song_match import BETWEEN, song_keys
from core.settings import Settings


def text_cells(cells: pl.Series) -> pl.Series:
    """Texts without the space around them; null where empty."""
    stripped = cells.str.strip_chars()
    return stripped.set(stripped == "", None)


def item_cells(batch: pl.DataFrame, roles: Roles) -> tuple[pl.Series, pl.Series]:
    """What equal items have in common, and how each is written.

    With an item column both are its cells. Without one, an item is made of artist and title, the same for all the
    ways in which services write it (`song_keys`); of one of them alone, spellings may differ in case and spaces.

    Returns
    -------
    (Series, Series)
        String, null where a row has no item.
    """
    if roles.item is not None:
        return batch[roles.item], batch[roles.item]
    if roles.title is None or roles.artist is None:
        shown = text_cells(batch[roles.title or roles.artist or ""])
        return shown.str.to_lowercase().str.replace_all(r"\s+", " "), shown
    parts = pl.DataFrame({"artist": text_cells(batch[roles.artist]), "title": text_cells(batch[roles.title])})
    both = pl.concat_str("artist", "title", separator=BETWEEN)
    shown = parts.select(pl.coalesce(both, "title")).to_series()
    return song_keys(parts["artist"], parts["title"]), shown


@dataclass(frozen=True, slots=True)
class Settled:
    """Strings by number, cleaned; ``new`` is the number that each old one has now, or None where none changed."""

    strings: pl.Series
    new: NDArray[np.int32] | None

    def apply(self, numbers: NDArray[np.int32]) -> NDArray[np.int32]:
        """Old numbers as new ones."""
        if self.new is None:
            return numbers
        # The last place answers for NONE, which is -1.
        return np.append(self.new, np.int32(NONE))[numbers]


def settled(interner: Interner, missing: Collection[str], limits: Settings) -> Settled:
    """What was numbered, without the space around it; values that mean "missing" lose their number.

    Parameters
    ----------
    interner
        Filled.
    missing
        How a missing value is written.
    limits
        For the second numbering.
    """
    raw = interner.strings()
    clean = raw.str.strip_chars()
    clean = clean.set(clean.is_in(list(missing)), None)
    if not clean.null_count() and (clean == raw).all():
        return Settled(raw, None)
    second = Interner(limits)
    numbers = second.numbers(clean)
    return Settled(second.strings(), numbers)


def shortened(keys: pl.Series, limit: int) -> tuple[pl.Series, int]:
    """Keys of at most ``limit`` characters: longer ones end in ``…`` and a number made of the whole key.

    Returns
    -------
    (Series, int)
        The keys, and how many were changed.
    """
    too_long = (keys.str.len_bytes() > limit) & (keys.str.len_chars() > limit)
    count = int(too_long.sum() or 0)
    if not count:
        return keys, 0
    number = keys.hash(seed=0).cast(pl.String).str.slice(0, 8)
    return keys.zip_with(~too_long, keys.str.slice(0, limit - 9) + "…" + number), count
