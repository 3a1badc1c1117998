"""Items by the names that people give them: key or title, or a song as "artist – title"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import polars as pl

from core.errors import RecommendError, UnknownItemError
from core.search import SearchIndex, shortened
from core.spelling import fold
from core.types import Items

ARTIST = "artist"
MAX_SPLITS = 5
"""Places where one name is cut in two, at most: nobody's song has more dashes than this."""
_BETWEEN = re.compile(r"\s+[-–—]\s+")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Named:
    """What names mean: ``rows`` of the vocabulary, or one item that nobody has played, a row of the unplayed."""

    rows: tuple[int, ...] = ()
    unplayed_row: int | None = None


def items_named(
    names: Sequence[str], search: SearchIndex, unplayed: Callable[[], SearchIndex | None], *, alone: bool
) -> Named:
    """The items that a question is about, by name.

    Parameters
    ----------
    names
        As typed.
    search
        Of the vocabulary.
    unplayed
        Gives the search for items that nobody has played; asked only for a name that the vocabulary doesn't have.
    alone
        Whether one item that nobody has played can be asked about: where its description answers.

    Raises
    ------
    UnknownItemError
        If a name means nothing here, with what it may mean.
    RecommendError
        ``recommend-unplayed`` if nobody has played the item, and behaviour would have to answer.
    """
    found = rows_named(search, names) if names else []
    for name, row in zip(names, found, strict=True):
        if row is not None:
            continue
        catalogue = unplayed()
        meant = None if catalogue is None else rows_named(catalogue, [name])[0]
        if catalogue is None or meant is None:
            raise UnknownItemError(shortened(name), search.suggestions(name))
        if not alone or len(names) > 1:
            raise RecommendError("recommend-unplayed", item=shortened(catalogue.items.labels[meant]))
        return Named(unplayed_row=meant)
    return Named(tuple(row for row in found if row is not None))


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
