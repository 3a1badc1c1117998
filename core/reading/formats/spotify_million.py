"""Slices of the Spotify Million Playlist Dataset: ``mpd.slice.0-999.json``.

Rules: https://www.aicrowd.com/challenges/spotify-million-playlist-dataset-challenge: ``{"info": …, "playlists":
[{"name", "pid", "tracks": [{"pos", "artist_name", "track_name", "album_name", "track_uri", …}]}]}``.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.nested.records import ITEM, json_events, records
from core.reading.reader import Head
from core.reading.songs.json_fields import has_keys, list_of, text_of
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts


def recognize(head: Head) -> float:
    """Its keys."""
    return 0.99 if has_keys(head.start, "{", "playlists", "tracks", "track_name", "artist_name") else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """List after list."""
    events = json_events(source, encoding, counts=counts, tell=tell)
    for number, (_, playlist) in enumerate(records(events, ("playlists", ITEM))):
        for track in list_of(playlist, "tracks"):
            yield Play(
                text_of(track, "track_name"),
                text_of(track, "artist_name"),
                text_of(track, "album_name"),
                sequence=text_of(playlist, "pid") or str(number),
                name=text_of(playlist, "name"),
            )


READER = play_reader(PlayFormat("spotify-million", recognize, plays))
