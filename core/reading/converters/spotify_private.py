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

PRIVATE = ("ip_addr", "ip_addr_decrypted", "conn_country", "platform", "username", "user_agent_decrypted", "city")
"""Fields that tell a file as it came from one that was stripped."""


def _has_more(piece: Piece) -> bool:
    """Whether entries have a field that we don't read."""
    return recognize(piece.head) > 0 and any(f'"{field}"' in piece.head.start for field in PRIVATE)


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


CONVERTER = Converter("spotify-private", each(_has_more), convert)
