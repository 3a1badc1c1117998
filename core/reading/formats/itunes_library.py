"""The library that Apple Music and iTunes export (File → Library → Export Library…): ``Library.xml``.

A property list with ``Tracks`` (id → Name, Artist, Album, …) and ``Playlists`` (Name, Playlist Items → Track ID).
Lists that the program makes itself are left out: the library (``Master``), those with a ``Distinguished Kind``
(Music, Films, Podcasts, Purchased …), and folders (``Folder``), whose songs stand in the lists inside. Podcasts and
films (``Podcast``, ``Has Video``, ``Movie``) are no songs. Keys as in Apple's files; no public specification
exists, see https://github.com/liamks/libpytunes for a reader of the same keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from core.reading.nested.records import ANY, ITEM, plist_events, records, xml_elements
from core.reading.reader import Head
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts

IDS = ("Playlist Persistent ID", "Playlist ID", "Name")
SYSTEM = ("Master", "Distinguished Kind", "Folder")
NO_SONG = ("Podcast", "Has Video", "Movie", "TV Show")


def recognize(head: Head) -> float:
    """A property list that begins as Apple's libraries do."""
    return 0.99 if re.search(r"<plist\b", head.start[:2_000]) and "<key>Tracks</key>" in head.start[:20_000] else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """The lists that a person made, in the order of the file."""
    tracks: dict[str, dict[str, Any]] = {}
    events = plist_events(xml_elements(source, encoding, counts=counts, tell=tell))
    for place, record in records(events, ("Tracks", ANY), ("Playlists", ITEM)):
        if not isinstance(record, dict):
            continue
        if place[0] == "Tracks":
            tracks[place[1]] = {key: str(record.get(key, "")) for key in ("Name", "Artist", "Album", *NO_SONG)}
        elif not any(record.get(key, "false") != "false" for key in SYSTEM):
            yield from _songs(record, tracks)


def _songs(playlist: dict[str, Any], tracks: dict[str, dict[str, Any]]) -> Iterator[Play]:
    items = playlist.get("Playlist Items")
    for entry in items if isinstance(items, list) else ():
        track = tracks.get(str(entry.get("Track ID", ""))) if isinstance(entry, dict) else None
        if track is not None:
            yield Play(
                track["Name"],
                track["Artist"],
                track["Album"],
                sequence=next((str(playlist[key]) for key in IDS if playlist.get(key)), ""),
                name=str(playlist.get("Name", "")),
                is_episode=any(track[key] == "true" for key in NO_SONG),
            )


READER = play_reader(PlayFormat("itunes-library", recognize, plays, long_head=True))
