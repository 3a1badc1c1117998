"""Spotify's extended streaming history without what is nobody's business: the same file with the fields we read alone.

Rules: as ``core.reading.formats.spotify_extended``. Beside the songs each entry has an IP address, a country, a device
(``ip_addr``, ``conn_country``, ``platform``) and, in older files, a user name and a browser: none of it is kept.
"""

from __future__ import annotations

import json
from pathlib import Path

from core.errors import LimitError
from core.reading.formats.spotify_extended import FIELDS, recognize
from core.reading.nested.records import ITEM, json_events, records
from core.reading.pieces import Converter, Group, Piece, each
from core.reading.source import ByteProgress
from core.reading.text.cleaning import CleaningCounts
from core.settings import MB, Settings


def _is_history(piece: Piece) -> bool:
    return recognize(piece.head) > 0


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The entries with our fields.

    Raises
    ------
    ReadingError, LimitError
        As `json_events`; ``errors-archive-too-large``.
    """
    source = group[0].source
    size = 0
    with path.open("x", encoding="ascii", newline="\n") as target:
        target.write("[")
        events = json_events(source, counts=CleaningCounts(), tell=progress.add)
        for _, entry in records(events, (ITEM,)):
            if not isinstance(entry, dict):
                continue
            kept = {field: entry[field] for field in FIELDS if isinstance(entry.get(field), str | int | float)}
            line = (",\n" if size else "\n") + json.dumps(kept)
            size += len(line)
            if size > limits.max_unpacked_bytes:
                raise LimitError("errors-archive-too-large", limit=limits.max_unpacked_bytes // MB)
            target.write(line)
        target.write("\n]\n")
    return source.name


CONVERTER = Converter("spotify-private", each(_is_history), convert)
