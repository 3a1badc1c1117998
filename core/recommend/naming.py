"""Items by the names that people give them: key or title, or a song as "artist – title"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

import polars as pl

from core.search import SearchIndex
from core.spelling import fold
from core.types import Items

ARTIST = "artist"
MAX_SPLITS = 5
"""Places where one name is cut in two, at most: nobody's song has more dashes than this."""
_BETWEEN = re.compile(r"\s+[-–—]\s+")

Pair = tuple[str, str]


def rows_named(search: SearchIndex, names: Sequence[str]) -> list[int | None]:
    """The row that each name means; for songs also "title – artist" and "artist – title".

    Parameters
    ----------
    search
        Of the items. Where these have a column ``artist``, names that are neither a key nor a title are understood as
        both, in either order, with a dash (-, – or —) between spaces, whatever the capitals and accents.
    names
        As typed.

    Returns
    -------
    list of (int or None)
        None for names that are not known. Of several items with the same title and artist it is the one that is
        written just so, else the most frequent.
    """
    rows = search.rows_of(names)
    unknown = dict.fromkeys(name for name, row in zip(names, rows, strict=True) if row is None)
    halves = {name: tuple(_halves(name)) for name in unknown}
    artists = _artists(search.items)
    if artists is None or not any(halves.values()):
        return rows
    meant = _rows_of_songs(search, artists, halves)
    return [meant.get(name) if row is None else row for name, row in zip(names, rows, strict=True)]


def _halves(name: str) -> Iterator[Pair]:
    """What stands before and after each dash between spaces."""
    for dash in islice(_BETWEEN.finditer(name), MAX_SPLITS):
        before, after = name[: dash.start()].strip(), name[dash.end() :].strip()
        if before and after:
            yield before, after


def _artists(items: Items) -> pl.Series | None:
    return items.table[ARTIST].cast(pl.String) if ARTIST in items.table.columns else None


def _rows_of_songs(search: SearchIndex, artists: pl.Series, halves: dict[str, tuple[Pair, ...]]) -> dict[str, int]:
    """Rows of names that are a title and an artist, all in one pass over the items."""
    parts = pl.Series([half for pairs in halves.values() for pair in pairs for half in pair], dtype=pl.String)
    forms = fold(parts)
    folded = dict(zip(parts, forms, strict=True))
    titled = search.folded_labels.is_in(forms.unique().implode()).arg_true()
    by_pair: dict[Pair, list[int]] = {}
    found = zip(titled, search.folded_labels.gather(titled), fold(artists.gather(titled)), strict=True)
    for row, title, artist in found:
        if title and artist:  # nothing is left of names that are only apostrophes
            by_pair.setdefault((title, artist), []).append(row)
    labels = search.items.labels
    meant = {}
    for name, pairs in halves.items():
        candidates = [
            ((labels[row], artists[row]) != (title, artist), row)
            for one, other in pairs
            for title, artist in ((one, other), (other, one))
            for row in by_pair.get((folded[title], folded[artist]), ())
        ]
        if candidates:
            meant[name] = min(candidates)[1]
    return meant
