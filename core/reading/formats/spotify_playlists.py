"""The playlists in Spotify's "download your data" (account data): ``Playlist1.json``, ``Playlist2.json`` …

Rules: https://support.spotify.com/article/understanding-my-data/: ``{"playlists": [{"name", "items": [{"track":
{"trackName", "artistName", "albumName", "trackUri"} or null, "episode": … or null, "localTrack": …,
"addedDate"}]}]}``.
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
    return 0.99 if has_keys(head.start, "{", "playlists", "items", "trackName", "artistName") else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """List after list."""
    events = json_events(source, encoding, counts=counts, tell=tell)
    for number, (_, playlist) in enumerate(records(events, ("playlists", ITEM))):
        for item in list_of(playlist, "items"):
            track = item.get("track")
            episode = item.get("episode")
            found = track if isinstance(track, dict) else episode if isinstance(episode, dict) else {}
            yield Play(
                text_of(found, "trackName") or text_of(found, "episodeName"),
                text_of(found, "artistName") or text_of(found, "showName"),
                text_of(found, "albumName"),
                sequence=f"{source.name} {number}",
                name=text_of(playlist, "name"),
                is_episode=not isinstance(track, dict) and isinstance(episode, dict),
            )


READER = play_reader(PlayFormat("spotify-playlists", recognize, plays))
