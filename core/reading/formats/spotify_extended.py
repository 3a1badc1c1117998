"""Spotify's extended streaming history: ``Streaming_History_Audio_2014-2016_0.json``, ``endsong_0.json``.

Rules: https://support.spotify.com/article/understanding-my-data/: ``[{"ts": "2014-07-27T20:34:47Z" (end of the
play, UTC), "ms_played", "master_metadata_track_name", "master_metadata_album_artist_name",
"master_metadata_album_album_name", "episode_name", "episode_show_name", "skipped", …}]``. The file also holds IP
addresses, devices and countries: nothing but `FIELDS` is looked at, and ``core.reading.converters.spotify_private``
takes the rest out of what is kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.nested.records import ITEM, json_events, records
from core.reading.reader import Head
from core.reading.songs.json_fields import has_keys, seconds_of, text_of
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts

FIELDS = (
    "ts",
    "ms_played",
    "master_metadata_track_name",
    "master_metadata_album_artist_name",
    "master_metadata_album_album_name",
    "episode_name",
    "episode_show_name",
    "audiobook_chapter_title",
    "skipped",
)
"""All that is ever looked at."""


def recognize(head: Head) -> float:
    """Its keys."""
    return 0.99 if has_keys(head.start, "[", "ts", "ms_played", "master_metadata_track_name") else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """Play after play."""
    for _, entry in records(json_events(source, encoding, counts=counts, tell=tell), (ITEM,)):
        if isinstance(entry, dict):
            song = text_of(entry, "master_metadata_track_name")
            yield Play(
                song or text_of(entry, "episode_name") or text_of(entry, "audiobook_chapter_title"),
                text_of(entry, "master_metadata_album_artist_name") or text_of(entry, "episode_show_name"),
                text_of(entry, "master_metadata_album_album_name"),
                time=text_of(entry, "ts"),
                seconds=seconds_of(entry, "ms_played"),
                skipped=entry.get("skipped") is True,
                is_episode=not song,
            )


READER = play_reader(PlayFormat("spotify-extended", recognize, plays, "year-first"))
