"""M3U and M3U8: one file a line, in the order of the list.

Rules: https://en.wikipedia.org/wiki/M3U: ``#EXTINF:seconds,Artist - Title`` tells of the file on the next line,
``#PLAYLIST:`` names the list, other lines that begin with ``#`` are comments. Without ``#EXTINF`` the file's name
is taken, which players write as ``Artist - Title``, too, often behind a track number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.reading.reader import Head
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.songs.song_names import artist_and_title, of_path
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of

_INFO = re.compile(r"#EXTINF:\s*-?[\d.]+[^,]*,(?P<text>.*)", re.IGNORECASE)


def recognize(head: Head) -> float:
    """The mark at the top, or the ending and a path on every line."""
    if re.match(r"\s*#EXTM3U", head.start, re.IGNORECASE):
        return 0.99
    return 0.9 if head.ending in ("m3u", "m3u8") else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """One list for each file."""
    name, told = source.name.rpartition(".")[0] or source.name, ""
    for chunk in clean_chunks(source, encoding_of(source, encoding), counts, tell):
        for line in map(str.strip, chunk.split("\n")):
            if info := _INFO.match(line):
                told = info["text"].strip()
            elif line.upper().startswith("#PLAYLIST:"):
                name = line.partition(":")[2].strip() or name
            elif line and not line.startswith("#"):
                artist, title = artist_and_title(told) if told else of_path(line)
                yield Play(title, artist, sequence=source.name, name=name)
                told = ""


READER = play_reader(PlayFormat("m3u", recognize, plays))
