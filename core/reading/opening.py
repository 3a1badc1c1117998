"""What people bring, opened whole: unpacked, documents and tables made plain, and nothing kept that isn't read.

An archive may hold documents, tables and matrices, but no archive. Where it holds songs that were played, as the
archives of the music services do, everything in it that is no list of songs (names, addresses, payments) is left out
unread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import E2VError, ReadingError
from core.reading.converters import CONVERTERS, added_by, vector_table
from core.reading.detection import Detection, detect
from core.reading.formats import READERS, is_of_songs
from core.reading.packed.archives import is_archive, member_names, pack_together, read_members, write_member
from core.reading.pieces import Converter, Group, Piece, Plain
from core.reading.reader import Head, head_of
from core.reading.source import FORMS, ByteProgress, Source
from core.reading.text.encodings import SAMPLE_BYTES
from core.settings import Settings

STAGE_OPENING = "jobs-stage-opening"
HEADS_BYTES = 64 << 20
"""So much of all files of an archive together is held to look at."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Plain files, and how they came about.

    Parameters
    ----------
    sources
        What can be read as it is.
    containers
        Names of the converters that made some of them.
    left
        Names of the files that were not understood.
    lists_left
        Lists of records that a file holds beside the one that is read, with their sizes.
    """

    sources: tuple[Source, ...]
    containers: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    lists_left: tuple[str, ...] = ()


def needs_opening(path: Path, name: str) -> bool:
    """Whether a file is an archive, of a kind that is made plain first, or a list of songs, which people want counted.

    By its head alone.
    """
    if is_archive(path):
        return True
    piece = piece_of(Source(path, name))
    return bool(_claimed([piece])) or _is_of_plays(piece)


def piece_of(source: Source, folder: str = "", n_bytes: int = SAMPLE_BYTES) -> Piece:
    """A file as converters look at it: its first bytes, and what is in it."""
    assert isinstance(source.content, Path)
    head = Head(source.head(n_bytes), source.name, source.size)
    return Piece(source, head, member_names(source.content), folder)


def open_up(source: Source, folder: Path, limits: Settings, progress: ByteProgress) -> Opened:
    """The plain files of one file.

    Parameters
    ----------
    source
        A file on disk.
    folder
        An empty one, for what is unpacked and made.
    limits
        ``max_unpacked_bytes`` and those of the formats.
    progress
        Told the bytes that were read.

    Raises
    ------
    ReadingError, LimitError
        As `core.reading.packed.archives.read_members`; ``errors-archive-nothing`` if nothing in an archive can be
        read; of a document, what is wrong with it.
    """
    assert isinstance(source.content, Path)
    alone = piece_of(source)
    claimed = _claimed([alone])
    if claimed:
        (converter, group), *_ = claimed
        found, lists_left = _convert(converter, group, folder / "0", limits, progress)
        return Opened((found,), (converter.name,), lists_left=lists_left)
    if not is_archive(source.content):
        return Opened((source,))
    pieces = _unpacked(source, folder, limits, progress)
    if not any(map(_is_of_plays, pieces)):
        return _made_plain(pieces, folder, limits, progress)
    songs = {piece for piece in pieces if _is_of_plays(piece) or _is_song_table(piece)}
    opened = _made_plain([piece for piece in pieces if piece in songs], folder, limits, progress)
    others = tuple(piece.source.name for piece in pieces if piece not in songs)
    return replace(opened, left=opened.left + others)


def split(source: Source, folder: Path, limits: Settings, progress: ByteProgress) -> tuple[Source, ...]:
    """The plain files of one that was opened before (`packed`): nothing is made of anything any more."""
    assert isinstance(source.content, Path)
    if not is_archive(source.content):
        return (source,)
    return tuple(piece.source for piece in _unpacked(source, folder, limits, progress))


def detection_of(source: Source) -> Detection | None:
    """What a plain file is taken for; None for what can't be read."""
    head = head_of(source)
    try:
        return detect(head.data, source.name, head.size, source.made)
    except E2VError:
        return None


def _is_song_table(piece: Piece) -> bool:
    claimed = any(converter is not added_by.CONVERTER for converter, _ in _claimed([piece]))
    found = None if claimed else detection_of(piece.source)
    return found is not None and is_of_songs(found.settings)


def _claimed(pieces: Sequence[Piece]) -> list[tuple[Converter, Group]]:
    """Which converter takes which files; each file goes to the first that wants it."""
    found, taken = [], set[Piece]()
    for converter in CONVERTERS:
        for group in converter.find([piece for piece in pieces if piece not in taken]):
            found.append((converter, group))
            taken |= {*group}
    return found


def _convert(
    converter: Converter, group: Group, path: Path, limits: Settings, progress: ByteProgress
) -> tuple[Source, tuple[str, ...]]:
    """The plain file, and the lists that are not in it."""
    made = converter.convert(group, path, limits, progress)
    plain = made if isinstance(made, Plain) else Plain(made)
    found = Source(path, plain.name, made=FORMS.get(plain.name.rpartition(".")[2], ""))
    again = vector_table.CONVERTER.find([piece_of(found)]) if found.made == "table" else []
    if not again:
        return found, plain.lists_left
    # A spreadsheet may be a table of vectors.
    return _convert(vector_table.CONVERTER, again[0], path.with_name(f"{path.name}-vectors"), limits, progress)


def _unpacked(source: Source, folder: Path, limits: Settings, progress: ByteProgress) -> list[Piece]:
    """The files of an archive, on disk under numbers for names; archives among them are none of ours."""
    assert isinstance(source.content, Path)
    left, pieces = limits.max_unpacked_bytes, []
    with read_members(source.content, source.name, limits) as members:
        looked_at = min(SAMPLE_BYTES, HEADS_BYTES // max(len(members), 1))
        for number, member in enumerate(members):
            path = folder / f"member-{number}"
            left -= write_member(member, path, left, limits)
            if path.stat().st_size:
                pieces.append(piece_of(Source(path, member.name, made=member.made), member.folder, looked_at))
            progress.add(member.packed)
    return pieces


def _is_of_plays(piece: Piece) -> bool:
    return any(reader.of_plays and reader.recognize(piece.head) for reader in READERS)


def _made_plain(pieces: Sequence[Piece], folder: Path, limits: Settings, progress: ByteProgress) -> Opened:
    """What converters and readers make of the files of an archive; one that is damaged doesn't take the rest along."""
    sources: list[Source] = []
    containers: list[str] = []
    left: list[str] = []
    lists_left: list[str] = []
    errors: list[E2VError] = []
    claimed = _claimed(pieces)
    for number, (converter, group) in enumerate(claimed):
        try:
            found, lists = _convert(converter, group, folder / f"plain-{number}", limits, progress)
            sources.append(found)
            containers.append(converter.name)
            lists_left.extend(lists)
        except E2VError as error:
            errors.append(error)
            left.extend(piece.source.name for piece in group)
    taken = {piece for _, group in claimed for piece in group}
    for piece in pieces:
        if piece not in taken:
            try:
                detect(piece.head.data, piece.source.name, piece.source.size, piece.source.made)
                sources.append(piece.source)
            except E2VError as error:
                errors.append(error)
                left.append(piece.source.name)
    if not sources:
        raise errors[0] if len(errors) == 1 else ReadingError("errors-archive-nothing")
    return Opened(tuple(sources), tuple(dict.fromkeys(containers)), tuple(left), tuple(lists_left))


def packed(opened: Opened, path: Path, name: str) -> Source:
    """One file for all that was opened: itself where it is one, else a zip that is the same whenever it is made."""
    if len(opened.sources) == 1:
        return opened.sources[0]
    with path.open("xb") as archive:
        pack_together(((each.name, each.made, each.open) for each in opened.sources), archive)
    return Source(path, name)
