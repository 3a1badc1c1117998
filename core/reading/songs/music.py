"""Words in names of files and columns that tell of music: they make a corpus one of playlists."""

from __future__ import annotations

import re

_MUSIC = re.compile(
    r"playlist|song|track|artist|album|listen|scrobbl|music|spotify|last\.?fm|deezer"
    r"|плейлист|песн|трек|исполнител|артист|музык|альбом|прослуш"
    r"|ойнату|әндер|әнші|орындаушы|тыңда|музыка"
)


def is_music_name(name: str) -> bool:
    """Whether a file or column name speaks of music.

    >>> is_music_name("my_playlists.csv"), is_music_name("orders.csv")
    (True, False)
    """
    return _MUSIC.search(name.lower()) is not None
