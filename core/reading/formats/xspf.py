"""XSPF: ``<playlist><trackList><track>`` with ``<title>``, ``<creator>``, ``<album>`` and ``<location>``.

Rules: https://www.xspf.org/spec. A track without a title is named by the file at its location.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.reading.nested.records import xml_elements
from core.reading.reader import Head
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.songs.song_names import of_path
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts

FIELDS = ("title", "creator", "album", "location")


def recognize(head: Head) -> float:
    """The root element and its namespace."""
    return 0.99 if re.search(r"<playlist\b[^>]*xspf\.org/ns", head.start[:4_000]) else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """One list for each file; a title outside of all tracks names it."""
    name, inside, track = source.name.rpartition(".")[0] or source.name, False, dict[str, str]()
    for tag, text in xml_elements(source, encoding, counts=counts, tell=tell):
        if tag == "track":
            if text is not None:
                artist, title = _named(track)
                yield Play(title, artist, track.get("album", ""), sequence=source.name, name=name)
            inside, track = text is None, {}
        elif text is not None and text.strip():
            if inside and tag in FIELDS:
                track.setdefault(tag, text.strip())
            elif not inside and tag == "title":
                name = text.strip()


def _named(track: dict[str, str]) -> tuple[str, str]:
    if track.get("title"):
        return track.get("creator", ""), track["title"]
    artist, title = of_path(track.get("location", ""))
    return track.get("creator", artist), title


READER = play_reader(PlayFormat("xspf", recognize, plays))
