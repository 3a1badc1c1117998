"""Last.fm scrobbles as JSON: pages of the ``user.getRecentTracks`` answer, as export tools write them.

Rules: https://www.last.fm/api/show/user.getRecentTracks: tracks ``{"name", "artist": {"#text"} or {"name"},
"album": {"#text"}, "date": {"uts": seconds since 1970}}``, in one array, in an array of pages, or under
``recenttracks.track``. What is playing now has no date and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.reading.nested.records import ITEM, json_events, records
from core.reading.reader import Head
from core.reading.songs.json_fields import has_keys, text_of
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts

PLACES = ((ITEM, ITEM), ("recenttracks", "track", ITEM), (ITEM, "recenttracks", "track", ITEM), (ITEM, "track", ITEM))


def recognize(head: Head) -> float:
    """Its keys."""
    keys = ("artist", "date", "uts", "name")
    return 0.99 if has_keys(head.start, "[", *keys) or has_keys(head.start, "{", *keys) else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """Scrobble after scrobble, wherever in the file they are."""
    flat = source.head(4_096).lstrip(b"\xef\xbb\xbf \t\r\n").replace(b" ", b"").replace(b"\n", b"").startswith(b'[{"')
    is_flat = flat and b'"recenttracks"' not in source.head(4_096) and b'"track"' not in source.head(4_096)
    events = json_events(source, encoding, counts=counts, tell=tell)
    for _, entry in records(events, (ITEM,)) if is_flat else records(events, *PLACES):
        date = entry.get("date") if isinstance(entry, dict) else None
        if isinstance(date, dict):
            yield Play(
                text_of(entry, "name"), _name(entry.get("artist")), _name(entry.get("album")), time=text_of(date, "uts")
            )


def _name(value: Any) -> str:
    return (text_of(value, "#text") or text_of(value, "name")) if isinstance(value, dict) else ""


READER = play_reader(PlayFormat("lastfm-json", recognize, plays, "epoch-s"))
