"""What was watched or heard on YouTube and YouTube Music, from Google Takeout (format JSON): ``watch-history.json``.

Rules: https://support.google.com/accounts/answer/3024190: ``[{"header": "YouTube Music", "title": "Watched NAME",
"titleUrl", "subtitles": [{"name": CHANNEL, "url"}], "time": "2024-01-05T10:00:00.000Z", …}]``, newest first. The
words before the name depend on the account's language; those of `WATCHED` are taken off. Automatic music channels
end in " - Topic". Ads and videos that are gone have no ``subtitles``; they are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.reading.nested.records import ITEM, json_events, records
from core.reading.reader import Head
from core.reading.songs.json_fields import has_keys, list_of, text_of
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts

WATCHED = re.compile(r"^(?:Watched|Listened to|Viewed)\s+|^(?:Вы посмотрели видео|Просмотрено:?|Вы слушали)\s+[«\"“]?")


def recognize(head: Head) -> float:
    """Its keys."""
    known = has_keys(head.start, "[", "header", "titleUrl", "time") and "YouTube" in head.start
    # The history of searches has the same keys.
    return 0.99 if known and re.search(r"watch\?v(?:=|\\u003d)", head.start) else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """Video after video."""
    for _, entry in records(json_events(source, encoding, counts=counts, tell=tell), (ITEM,)):
        channels = list_of(entry, "subtitles") if isinstance(entry, dict) else []
        if channels:
            yield Play(
                WATCHED.sub("", text_of(entry, "title")).strip('»”"'),
                text_of(channels[0], "name").removesuffix(" - Topic"),
                time=text_of(entry, "time"),
            )


READER = play_reader(PlayFormat("youtube-history", recognize, plays, "year-first"))
