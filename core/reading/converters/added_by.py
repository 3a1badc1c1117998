"""Tables of songs without the people who put them into a list: the same rows, those columns left out.

Exportify writes a user of Spotify beside each song (``Added By``: an address, ``spotify:user:31``, or the bare name;
https://github.com/watsonbox/exportify, whose columns are called otherwise in other languages;
https://github.com/pavelkomarov/exportify), Soundiiz does (``addedBy``). In a shared list these are other people. Who
owns a list is no such column: owners are what recommendations are made for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress, Source, Tell
from core.reading.tables import column_names
from core.reading.tables.csv_writing import CsvWriter
from core.reading.tables.rows import RowParser
from core.reading.tables.table_head import TableStart
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of
from core.settings import Settings

_PERHAPS = re.compile(r"added[\s_-]*by|spotify:user:", re.I)
_ADDED_BY = "addedby"
_USER = re.compile(r"spotify:user:[^\s:]*")
"""The address of a user; that of an older list begins with one: ``spotify:user:31:playlist:4``."""


def _places(start: TableStart) -> tuple[int, ...]:
    """The columns that tell who put a song into a list: by name, in a table with artists; by content, in any."""
    names = start.head.names
    if not start.head.header:
        return ()
    of_songs = any("artist" in column_names.roles_by_name(name) for name in names)
    named = {place for place, name in enumerate(names) if of_songs and column_names.plain_name(name) == _ADDED_BY}
    return tuple(place for place in range(len(names)) if place in named or _is_of_users(start.head.rows, place))


def _is_of_users(rows: Sequence[Sequence[str]], place: int) -> bool:
    filled = [row[place] for row in rows if row[place]]
    return bool(filled) and all(map(_USER.fullmatch, filled))


def _recognize(piece: Piece) -> bool:
    if not _PERHAPS.search(piece.head.start):
        return False
    start = piece.head.table
    return start is not None and bool(_places(start))


def _rows(source: Source, start: TableStart, tell: Tell) -> Iterator[list[str]]:
    chunks = clean_chunks(source, encoding_of(source), CleaningCounts(), tell)
    lines = chain.from_iterable(chunk.removesuffix("\n").split("\n") for chunk in chunks)
    return filter(any, RowParser(start.dialect.delimiter, start.dialect.quote).rows(lines))


def _convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """Write the table without those columns; of a row that is too long or too short, what stands before them.

    Raises
    ------
    LimitError
        ``errors-archive-too-large``.
    """
    (piece,) = group
    start = piece.head.table
    assert start is not None
    places, width = _places(start), len(start.head.names)

    def kept(row: list[str]) -> list[str]:
        if len(row) != width:
            return row[: places[0]]
        return [cell for place, cell in enumerate(row) if place not in places]

    with path.open("xb") as stream:
        CsvWriter(stream, limits).rows(map(kept, _rows(piece.source, start, progress.add)))
    return plain_name(piece.source.name, "csv")


CONVERTER = Converter("added-by", each(_recognize), _convert)
