"""Artist and title out of one text, as players and file names join them."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote

_BETWEEN = re.compile(r"\s+[-–—]\s+")
_NUMBER = re.compile(r"^\d{1,3}(?:[-.]\d{1,3})?\s*[-._)]?\s+(?=\S)")


def artist_and_title(text: str) -> tuple[str, str]:
    """Parted at the first dash that has space around it.

    >>> artist_and_title("a-ha - Take On Me")
    ('a-ha', 'Take On Me')
    >>> artist_and_title("Intro")
    ('', 'Intro')
    """
    artist, dash, title = _parted(text)
    return (artist, title) if dash else ("", text.strip())


def _parted(text: str) -> tuple[str, bool, str]:
    parts = _BETWEEN.split(text.strip(), maxsplit=1)
    return (parts[0], True, parts[1]) if len(parts) == 2 and all(parts) else ("", False, text)


def of_path(path: str) -> tuple[str, str]:
    """Artist and title from the name of a file or its address; a track number at the start is left out.

    >>> of_path("/music/Queen/03 - Queen - Under Pressure.mp3")
    ('Queen', 'Under Pressure')
    >>> of_path("file:///D:/%D3%99%D0%BD.flac")
    ('', 'ән')
    """
    plain = unquote(path) if "://" in path else path
    name = PurePosixPath(plain.replace("\\", "/")).name
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", name)
    return artist_and_title(_NUMBER.sub("", stem))
