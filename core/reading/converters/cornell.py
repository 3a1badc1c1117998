"""The Cornell playlist files dropped together: songs get their titles, artists and tags.

Rules (S. Chen et al., https://www.cs.cornell.edu/~shuochen/lme/data_page.html): ``train.txt`` and ``test.txt`` as
``core.reading.formats.lines`` knows them: two headings, then a playlist of song numbers a line; ``song_hash.txt``:
number, title and artist with tabs, numbers from 0; ``tags.txt``: the tags' numbers of each song, ``#`` for none;
``tag_hash.txt``: ``number, name``. Titles are out of JSON and have ``\\/`` for ``/``; where a title or an artist isn't
known there is ``-``. The training files alone are read as lines.

The table has one row for each play: ``playlist,song_id,title,performer,tags``. A song is its number: some have the
same artist and title, and some have none. (Of songs with an *artist*, the table reader would take these for the song.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from core.errors import LimitError
from core.reading.formats import lines
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress, Source, tell_nobody
from core.reading.tables.csv_writing import CsvWriter
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of
from core.settings import Settings

COLUMNS = ("playlist", "song_id", "title", "performer", "tags")
NO_TAGS, UNKNOWN = "#", "-"
HEADINGS = 2
LOOKED_AT = 50
_SONG, _TAG_NAME = re.compile(r"(\d+)\t[^\t]*\t[^\t]*"), re.compile(r"(\d+), \S.*")
_TAGS = re.compile(r"#|\d+(?: \d+)*")
_NUMBERS = re.compile(r"[\d \n]+")
_LISTS_NAME = re.compile(r"(?:train|test)\b.*", re.IGNORECASE)


def find(pieces: Sequence[Piece]) -> list[Group]:
    """In each folder with one file of song names: it, the lists, and what there is of tags and of their names."""
    groups = []
    for folder in dict.fromkeys(piece.folder for piece in pieces):
        here = [piece for piece in pieces if piece.folder == folder]
        songs = [piece for piece in here if _counts_up(piece, _SONG)]
        lists = [piece for piece in here if piece not in songs and _is_lists(piece)]
        if len(songs) == 1 and lists:
            names = [piece for piece in here if piece not in lists and _counts_up(piece, _TAG_NAME)][:1]
            tags = [piece for piece in here if piece not in lists and _is_tags(piece)][:1]
            groups.append((*songs, *sorted(lists, key=_is_test), *tags, *names))
    return groups


def _is_test(piece: Piece) -> bool:
    return piece.source.name.lower().startswith("test")


def _counts_up(piece: Piece, form: re.Pattern[str]) -> bool:
    """Whether the first lines are numbered from 0 and have this form."""
    if piece.head.data[:1] != b"0":
        return False
    found = [form.fullmatch(line.rstrip()) for line in piece.head.lines.head(LOOKED_AT).to_list()]
    return all(match is not None and int(match[1]) == place for place, match in enumerate(found))


def _is_lists(piece: Piece) -> bool:
    """By content; where the headings are longer than what we see, by name, too."""
    if not piece.head.data[:1].isdigit():
        return False
    start = piece.head.start
    if _LISTS_NAME.match(piece.source.name) and "\n" not in start and _NUMBERS.fullmatch(start):
        return True
    opinion = lines.recognize(piece.head)
    return opinion is not None and any(reason.code == "reading-reason-cornell" for reason in opinion.reasons)


def _is_tags(piece: Piece) -> bool:
    if "tag" not in piece.source.name.lower() or piece.head.data[:1] not in b"#0123456789":
        return False
    return all(_TAGS.fullmatch(line.strip()) for line in piece.head.lines.head(LOOKED_AT).to_list())


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """Write the table of plays.

    Raises
    ------
    LimitError
        ``errors-too-many-different-items``, ``errors-cell-too-long``, ``errors-archive-too-large``.
    """
    (songs, *others) = group
    lists = [piece for piece in others if _is_lists(piece)]
    names = next((piece for piece in others if piece not in lists and _counts_up(piece, _TAG_NAME)), None)
    tags = next((piece for piece in others if piece not in lists and piece is not names), None)
    titles = _titles(songs.source, limits)
    described = _described(tags, names, limits)
    with path.open("xb") as stream:
        table = CsvWriter(stream, limits)
        table.rows([COLUMNS])
        numbers = count(1)
        for piece in lists:
            table.rows(_plays(piece.source, numbers, titles, described, progress))
    return plain_name(lists[0].source.name, "csv")


def _plays(
    source: Source,
    numbers: Iterator[int],
    titles: dict[str, tuple[str, str]],
    tags: dict[str, str],
    progress: ByteProgress,
) -> Iterator[tuple[str, ...]]:
    counts = CleaningCounts()
    place = 0
    for chunk in clean_chunks(source, encoding_of(source), counts, progress.add):
        for line in chunk.removesuffix("\n").split("\n"):
            place += 1
            if place > HEADINGS and line.strip():
                playlist = str(next(numbers))
                for song in line.split():
                    yield (playlist, song, *titles.get(song, ("", "")), tags.get(song, ""))


def _titles(source: Source, limits: Settings) -> dict[str, tuple[str, str]]:
    """Song number → title and artist."""
    titles: dict[str, tuple[str, str]] = {}
    for row, line in enumerate(_lines(source), start=1):
        number, _, rest = line.replace("\\/", "/").partition("\t")
        title, _, artist = rest.partition("\t")
        _check(row, "title", rest, limits)
        titles.setdefault(number.strip(), (_known(title), _known(artist)))
        if len(titles) > limits.max_vocabulary:
            raise LimitError("errors-too-many-different-items", limit=limits.max_vocabulary)
    return titles


def _known(text: str) -> str:
    return "" if text.strip() == UNKNOWN else text.strip()


def _described(tags: Piece | None, names: Piece | None, limits: Settings) -> dict[str, str]:
    """Song number → the names of its tags, or their numbers where the names are missing."""
    known = dict(line.partition(", ")[::2] for line in _lines(names.source)) if names else {}
    described: dict[str, str] = {}
    for song, line in enumerate(_lines(tags.source) if tags else ()):
        own = [known.get(tag, tag).strip() for tag in line.split() if tag != NO_TAGS]
        if own and song < limits.max_vocabulary:
            described[str(song)] = "; ".join(own)
            _check(song + 1, "tags", described[str(song)], limits)
    return described


def _lines(source: Source) -> Iterator[str]:
    for chunk in clean_chunks(source, encoding_of(source), CleaningCounts(), tell_nobody):
        yield from chunk.removesuffix("\n").split("\n")


def _check(row: int, column: str, cell: str, limits: Settings) -> None:
    if len(cell) > limits.max_cell_chars:
        raise LimitError("errors-cell-too-long", row=row, column=column, limit=limits.max_cell_chars)


CONVERTER = Converter("cornell", find, convert)
