"""PLS: ``File1=…``, ``Title1=Artist - Title``, ``Length1=…`` under ``[playlist]``.

Rules: https://en.wikipedia.org/wiki/PLS_(file_format). Entries are numbered from 1 and may stand in any order;
where one has no title, its file's name is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.reading.reader import Head
from core.reading.songs.plays import Play, PlayFormat, play_reader
from core.reading.songs.song_names import artist_and_title, of_path
from core.reading.source import Source, Tell
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of

_ENTRY = re.compile(r"\s*(?P<what>file|title)(?P<number>\d{1,9})\s*=(?P<text>.*)", re.IGNORECASE)


def recognize(head: Head) -> float:
    """Its only section."""
    return 0.99 if re.match(r"\s*\[playlist\]\s*$", head.start, re.IGNORECASE | re.MULTILINE) else 0.0


def plays(source: Source, encoding: str, counts: CleaningCounts, tell: Tell) -> Iterator[Play]:
    """One list for each file."""
    files: dict[int, str] = {}
    titles: dict[int, str] = {}
    for chunk in clean_chunks(source, encoding_of(source, encoding), counts, tell):
        for entry in filter(None, map(_ENTRY.match, chunk.split("\n"))):
            (files if entry["what"].lower() == "file" else titles)[int(entry["number"])] = entry["text"].strip()
    name = source.name.rpartition(".")[0] or source.name
    for number in sorted(files.keys() | titles.keys()):
        told = titles.get(number)
        if not told and number not in files:
            continue  # a title without a text names nothing
        artist, title = artist_and_title(told) if told else of_path(files[number])
        yield Play(title, artist, sequence=source.name, name=name)


READER = play_reader(PlayFormat("pls", recognize, plays))
