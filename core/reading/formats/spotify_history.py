"""What was played in the last year, in Spotify's "download your data": ``StreamingHistory_music_0.json``.

Older files are called ``StreamingHistory0.json``. Rules:
https://support.spotify.com/article/understanding-my-data/: ``[{"endTime": "2023-03-01 18:05" (UTC), "artistName",
"trackName", "msPlayed"}]``. Podcasts stand in ``StreamingHistory_podcast_0.json`` with ``podcastName`` and
``episodeName``.
"""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.nested.records import ITEM, json_events, records
from core.reading.reader import Head
from core.reading.songs.json_fields import has_keys, seconds_of, text_of
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts


def recognize(head: Head) -> float:
    """Its keys."""
    return 0.99 if has_keys(head.start, "[", "endTime", "msPlayed") else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """Play after play."""
    for _, entry in records(json_events(source, encoding, counts=counts, tell=tell), (ITEM,)):
        if isinstance(entry, dict):
            yield Play(
                text_of(entry, "trackName") or text_of(entry, "episodeName"),
                text_of(entry, "artistName") or text_of(entry, "podcastName"),
                time=text_of(entry, "endTime"),
                seconds=seconds_of(entry, "msPlayed"),
                is_episode="podcastName" in entry,
            )


READER = play_reader(PlayFormat("spotify-history", recognize, plays, "year-first"))
