"""Which file of an archive is looked at: its beginning stands for all of them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from core.errors import E2VError, ReadingError
from core.reading.detection import detect
from core.reading.formats import reader_of
from core.reading.packed.archives import GZIP, ZIP, Member, is_archive, read_members
from core.reading.text.encodings import SAMPLE_BYTES
from core.settings import Settings

LOOKED_AT = 60
"""So many files of an archive are looked at for the main one."""


def head_and_name(
    path: Path, name: str, n_bytes: int, limits: Settings, made: str = "", main: int | None = None
) -> tuple[bytes, str, int, str]:
    """First bytes, name, size and plain form of a file, or of the main one in an archive: what `detect` asks for.

    The main one is of the format that most of the archive's bytes have, formats of songs before others.

    Parameters
    ----------
    made
        The plain form of the file itself, if it has one.
    main
        Which file of an archive is the main one (`main_member`), where that is known.

    Raises
    ------
    ReadingError, LimitError
        As `read_members`; ``errors-archive-nothing`` if nothing in it can be read.
    """
    if not is_archive(path):
        with path.open("rb") as stream:
            return stream.read(n_bytes), name, path.stat().st_size, made
    place = main_member(path, name, limits) if main is None else main
    with read_members(path, name, limits) as members:
        if not 0 <= place < len(members):
            raise ReadingError("errors-archive-damaged")
        member = members[place]
        head = member.head(n_bytes)
        return head, member.name, _size(member, head, n_bytes), member.made


def main_member(path: Path, name: str, limits: Settings) -> int:
    """The place of the main file of an archive among `read_members`.

    Raises
    ------
    ReadingError, LimitError
        As `head_and_name`.
    """
    return _main_member(path, name, path.stat().st_mtime_ns, limits)


@lru_cache(maxsize=64)
def _main_member(path: Path, name: str, _: int, limits: Settings) -> int:
    with read_members(path, name, limits) as members:
        formats = [_format(member) for member in members[:LOOKED_AT]]
        sizes: dict[str, int] = {}
        for member, format in zip(members, formats, strict=False):
            if format is not None:
                sizes[format] = sizes.get(format, 0) + member.size + 1
        if not sizes:
            raise ReadingError("errors-archive-nothing")
        main = max(sizes, key=lambda format: (reader_of(format).of_plays, sizes[format]))
        return max(
            (place for place, format in enumerate(formats) if format == main), key=lambda p: (members[p].size, -p)
        )


def _size(member: Member, head: bytes, n_bytes: int) -> int:
    """What the archive says, unless the head shows that there is more."""
    return max(member.size, len(head) + (len(head) >= n_bytes))


def _format(member: Member) -> str | None:
    """What a member is taken for; None for what can't be read, another archive among it."""
    head = member.head(SAMPLE_BYTES)
    if head[:4] == ZIP or head[:2] == GZIP:
        return None
    try:
        return detect(head, member.name, _size(member, head, SAMPLE_BYTES), member.made).format
    except E2VError:
        return None
