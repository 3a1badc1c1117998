"""ListenBrainz listens: one JSON object a line, or one array of them.

Rules: https://listenbrainz.readthedocs.io/en/latest/users/json.html: ``{"listened_at": seconds since 1970,
"track_metadata": {"track_name", "artist_name", "release_name", "additional_info": …}}``.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.nested.records import ITEM, json_events, records
from core.reading.reader import Head
from core.reading.songs.json_fields import has_keys, text_of
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts


def recognize(head: Head) -> float:
    """Its keys, in an array or in the first of many objects."""
    keys = ("listened_at", "track_metadata", "track_name")
    return 0.99 if has_keys(head.start, "[", *keys) or has_keys(head.start, "{", *keys) else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """Listen after listen."""
    events = json_events(source, encoding, lines=True, counts=counts, tell=tell)
    for _, entry in records(events, (), (ITEM,)) if _is_lines(source) else records(events, (ITEM,)):
        song = entry.get("track_metadata") if isinstance(entry, dict) else None
        if isinstance(song, dict):
            yield Play(
                text_of(song, "track_name"),
                text_of(song, "artist_name"),
                text_of(song, "release_name"),
                time=text_of(entry, "listened_at"),
            )


def _is_lines(source: Source) -> bool:
    return source.head(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


READER = play_reader(PlayFormat("listenbrainz", recognize, plays, "epoch-s"))
