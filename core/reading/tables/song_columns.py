"""Tables of songs: what the columns of music services mean, where other tables would be read differently.

* A song is its artist and title, not the service's id (Track URI, ISRC, Video ID): ids of two services never meet, and
  one service has several for one song (single, album, remaster). Only a table without artists keeps its ids.
* When a song was put into a list says nothing of the order of the list, so such times are no times.
* A track number is the place on the album, not in the list.

Sources: Exportify (https://github.com/watsonbox/exportify, https://github.com/pavelkomarov/exportify), TuneMyMusic and
Soundiiz exports, Google Takeout's playlists (``Video ID,Playlist Video Creation Timestamp``), lastfm-to-csv
(https://github.com/benfoxall/lastfm-to-csv: no header; artist, album, track, ``01 Jan 2020 12:34``).
"""

from __future__ import annotations

import polars as pl

from core.reading.shares import share
from core.reading.songs.music import is_music_name
from core.reading.tables.column_names import ADDED, NO_ROLE, plain_name

ALMOST_ALL = 0.95
_ON_THE_ALBUM = frozenset({"tracknumber", "trackno"})
_SCROBBLED = r"^\d{1,2} \p{L}{3} \d{4},? \d{1,2}:\d{2}$"
_VIDEO = r"^[A-Za-z0-9_-]{11}$"


def scrobble_roles(columns: dict[str, pl.Series]) -> dict[str, str]:
    """Roles in a table of lastfm-to-csv, which has no header; nothing where it is another one."""
    names = list(columns)
    if len(names) != 4 or not all(name.startswith("column_") for name in names):
        return {}
    if share(columns[names[3]].str.contains(_SCROBBLED)) < ALMOST_ALL:
        return {}
    return {"artist": names[0], "title": names[2], "time": names[3]}


def is_of_songs(roles: dict[str, str]) -> bool:
    """Whether artist and title are known, and one of them is called so in music only."""
    return {"artist", "title"} <= roles.keys() and (is_music_name(roles["artist"]) or is_music_name(roles["title"]))


def is_service_export(columns: dict[str, pl.Series], roles: dict[str, str]) -> bool:
    """Whether songs come with what services say of them; then no other column is anybody's id."""
    return is_of_songs(roles) and any(plain_name(name) in NO_ROLE for name in columns)


def is_list(columns: dict[str, pl.Series], roles: dict[str, str]) -> bool:
    """Whether the times of a table only say when something was put into a list.

    Known by name; Google's playlists, which have names in every language, by their two columns. Somebody's events
    stay events: who has an owner and no list is ordered by time.
    """
    if "time" not in roles or ("user" in roles and "sequence" not in roles):
        return False
    if plain_name(roles["time"]) in ADDED:
        return True
    others = [cells for name, cells in columns.items() if name != roles["time"]]
    return len(others) == 1 and share(others[0].str.contains(_VIDEO)) == 1 and others[0].n_unique() == len(others[0])


def song_roles(columns: dict[str, pl.Series], roles: dict[str, str]) -> dict[str, str]:
    """The same roles without those that mean something else in a list or a table of songs."""
    left = set()
    if is_list(columns, roles):
        left.add("time")
    if is_of_songs(roles):
        left.add("item")
        if plain_name(roles.get("order", "")) in _ON_THE_ALBUM and any("album" in plain_name(name) for name in columns):
            left.add("order")
    return {role: name for role, name in roles.items() if role not in left}
