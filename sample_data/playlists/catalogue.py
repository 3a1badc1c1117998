"""The catalogue of real songs, read from ``songs/*.toml``."""

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Song:
    """One song. `decade` is a label such as "1980s" or "19th century", empty where it is not known for certain."""

    id: str
    title: str
    artist: str
    genre: str
    decade: str
    language: str


def read_songs(folder: Path) -> list[Song]:
    """Read every file of the folder; ids are given in the order artist, title, so that they don't depend on files."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        for artist in tomllib.loads(path.read_text(encoding="utf-8"))["artist"]:
            for decade, titles in artist["songs"].items():
                found += [(artist["name"], title, artist["genre"], decade, artist["language"]) for title in titles]
    if len({(artist, title) for artist, title, *_ in found}) < len(found):
        raise ValueError("a song is listed twice")
    return [
        Song(f"s{number:03d}", title, artist, genre, decade, language)
        for number, (artist, title, genre, decade, language) in enumerate(sorted(found), start=1)
    ]
