"""A small file of each format of songs, made after its documentation."""

from __future__ import annotations

import json
from typing import Any

SONGS = (("Роза Рымбаева", "Әлия"), ("Кино", "Группа крови"), ("Queen", "Under Pressure"))


def _plist(value: Any) -> str:
    if isinstance(value, dict):
        return f"<dict>{''.join(f'<key>{key}</key>{_plist(entry)}' for key, entry in value.items())}</dict>"
    if isinstance(value, list):
        return f"<array>{''.join(map(_plist, value))}</array>"
    if isinstance(value, bool):
        return "<true/>" if value else "<false/>"
    return f"<integer>{value}</integer>" if isinstance(value, int) else f"<string>{value}</string>"


TRACKS = {
    str(100 + k): {"Track ID": 100 + k, "Name": title, "Artist": artist} for k, (artist, title) in enumerate(SONGS)
}
TRACKS["200"] = {"Track ID": 200, "Name": "Episode 1", "Artist": "A podcast", "Podcast": True}


def _items(*ids: int) -> list[dict[str, int]]:
    return [{"Track ID": track} for track in ids]


LISTS = [
    {"Name": "Library", "Master": True, "Playlist Items": _items(100, 101, 102, 200)},
    {"Name": "Music", "Distinguished Kind": 4, "Playlist Items": _items(100, 101, 102)},
    {"Name": "Folder", "Folder": True, "Playlist Items": _items(100, 101)},
    {"Name": "Менің әндерім", "Playlist Persistent ID": "A1", "Playlist Items": _items(102, 100, 200, 101)},
    {"Name": "Two", "Playlist Persistent ID": "A2", "Playlist Items": _items(101, 102)},
]

EXTENDED = [
    {
        "ts": f"2024-01-0{1 + k // 3}T10:{10 + 4 * (k % 3)}:00Z",
        "platform": "Android (secret phone)",
        "ms_played": 200_000,
        "conn_country": "KZ",
        "ip_addr": "192.0.2.17",
        "master_metadata_track_name": SONGS[k % 3][1],
        "master_metadata_album_artist_name": SONGS[k % 3][0],
        "master_metadata_album_album_name": "Album",
        "episode_name": None,
        "skipped": False,
    }
    for k in range(6)
]
EXTENDED.append({**EXTENDED[0], "ts": "2024-01-01T10:30:00Z", "ms_played": 4_000})
EXTENDED.append({**EXTENDED[0], "ts": "2024-01-01T10:31:00Z", "skipped": True})
EXTENDED.append(
    {
        "ts": "2024-01-01T10:32:00Z",
        "ms_played": 900_000,
        "master_metadata_track_name": None,
        "episode_name": "Episode 1",
        "episode_show_name": "A podcast",
    }
)


def _each(make: Any) -> list[Any]:
    """Two evenings with the three songs each."""
    return [make(artist, title, day, k) for day in (1, 2) for k, (artist, title) in enumerate(SONGS)]


DOCTYPE = (
    '<!DOCTYPE plist PUBLIC "-//Apple Computer//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">'
)
HISTORY = _each(
    lambda artist, title, day, k: {
        "endTime": f"2024-01-0{day} 10:{10 + 4 * k}",
        "artistName": artist,
        "trackName": title,
        "msPlayed": 200_000,
    }
)
HISTORY.append({"endTime": "2024-01-02 11:00", "artistName": "Queen", "trackName": "Intro", "msPlayed": 1_000})
SCROBBLES = _each(
    lambda artist, title, day, k: {
        "name": title,
        "artist": {"#text": artist, "mbid": ""},
        "album": {"#text": "A"},
        "date": {"uts": str(1_704_100_000 + 86_400 * day + 240 * k)},
    }
)[::-1]
SCROBBLES.append({"name": "Now", "artist": {"#text": "Playing"}, "@attr": {"nowplaying": "true"}})
WATCHED = _each(
    lambda artist, title, day, k: {
        "header": "YouTube Music",
        "title": f"Watched {title}",
        "titleUrl": "https://music.youtube.com/watch?v=x",
        "subtitles": [{"name": f"{artist} - Topic", "url": "https://www.youtube.com/channel/x"}],
        "time": f"2024-01-0{day}T10:{10 + 4 * k}:00.123Z",
    }
)[::-1]
WATCHED.append({"header": "YouTube", "title": "Watched an ad", "titleUrl": "https://x", "time": "2024-01-01T00:00:00Z"})

PLAY_FILES: dict[str, str] = {
    "m3u": "#EXTM3U\n#PLAYLIST:Менің әндерім\n"
    + "".join(f"#EXTINF:200,{artist} - {title}\nmusic/{k}.mp3\n" for k, (artist, title) in enumerate(SONGS)),
    "pls": "[playlist]\n"
    + "".join(
        f"File{k}=/music/{k}.mp3\nTitle{k}={artist} - {title}\nLength{k}=200\n"
        for k, (artist, title) in enumerate(SONGS, start=1)
    )
    + "NumberOfEntries=3\nVersion=2\n",
    "xspf": '<?xml version="1.0" encoding="UTF-8"?>\n<playlist version="1" xmlns="http://xspf.org/ns/0/"><title>Mine</title>'
    "<trackList>"
    + "".join(f"<track><title>{title}</title><creator>{artist}</creator></track>" for artist, title in SONGS)
    + "</trackList></playlist>\n",
    "itunes-library": '<?xml version="1.0" encoding="UTF-8"?>\n'
    + DOCTYPE
    + '\n<plist version="1.0">\n'
    + _plist({"Major Version": 1, "Tracks": TRACKS, "Playlists": LISTS})
    + "\n</plist>\n",
    "spotify-playlists": json.dumps(
        {
            "playlists": [
                {
                    "name": "Менің әндерім",
                    "lastModifiedDate": "2024-01-01",
                    "items": [
                        *(
                            {"track": {"trackName": title, "artistName": artist, "albumName": "A"}, "episode": None}
                            for artist, title in SONGS
                        ),
                        {"track": None, "episode": {"episodeName": "Episode 1", "showName": "A podcast"}},
                    ],
                }
            ]
        },
        ensure_ascii=False,
        indent=1,
    ),
    "spotify-history": json.dumps(HISTORY),
    "spotify-extended": json.dumps(EXTENDED, ensure_ascii=False),
    "spotify-million": json.dumps(
        {
            "info": {"slice": "0-999"},
            "playlists": [
                {
                    "name": "Throwbacks",
                    "pid": 7,
                    "tracks": [
                        {"pos": k, "artist_name": artist, "track_name": title, "album_name": "A"}
                        for k, (artist, title) in enumerate(SONGS)
                    ],
                }
            ],
        }
    ),
    "lastfm-json": json.dumps([SCROBBLES]),
    "listenbrainz": "\n".join(
        _each(
            lambda artist, title, day, k: json.dumps(
                {
                    "listened_at": 1_704_100_000 + 86_400 * day + 240 * k,
                    "track_metadata": {"track_name": title, "artist_name": artist, "release_name": "A"},
                }
            )
        )
    ),
    "youtube-history": json.dumps(WATCHED),
}
LISTS_OF_SONGS = ("m3u", "pls", "xspf", "itunes-library", "spotify-playlists", "spotify-million")
