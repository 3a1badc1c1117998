"""Files inside of a .zip or .gz: looked at and unpacked within limits, under names of ours, never nested.

Sizes are counted, not believed; of a bomb no more than the limit is ever written. Rules:
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT and RFC 1952.
"""

from __future__ import annotations

import errno
import gzip
import io
import re
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from core.errors import E2VError, LimitError, ReadingError
from core.reading.detection import detect
from core.reading.formats import reader_of
from core.reading.text.encodings import SAMPLE_BYTES
from core.settings import MB, Settings

ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"
MAX_MEMBERS = 2_000
MAX_DIRECTORY_BYTES = 4_000_000
LOOKED_AT = 60
CHUNK_BYTES = 1_000_000
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
"""How files may be packed: in bounded memory. LZMA lets a file ask for as much as it likes."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a zip of ours."""
OFFICE, EPUB, WORKSPACE = "[Content_Types].xml", "META-INF/container.xml", "workspace.json"


_OF_OURS = re.compile(r"\d{4}(?:-(text|table|vectors))?")
DAMAGE = (
    zipfile.BadZipFile,
    gzip.BadGzipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    struct.error,
    ValueError,
    OverflowError,
)
"""What made-up bytes cause in zipfile and gzip."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: its plain name, its sizes as far as they are told, how to open it, and where it lay."""

    name: str
    size: int
    open: Callable[[], BinaryIO]
    folder: str = ""
    packed: int = 0
    made: str = ""

    def head(self, n_bytes: int) -> bytes:
        """The first bytes."""
        with self.open() as stream:
            return stream.read(n_bytes)


def is_archive(path: Path) -> bool:
    """Whether a file begins like a zip or gzip."""
    with path.open("rb") as stream:
        start = stream.read(4)
    return start == ZIP or start[:2] == GZIP


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


def pack_together(files: Iterable[tuple[str, str, Callable[[], IO[bytes]]]], archive: IO[bytes]) -> None:
    """Files in one zip, in this order, stored as they are; the same files make the same zip whenever it is made.

    Parameters
    ----------
    files
        The name of each, its plain form or ``""``, and how to open it.
    archive
        Where to.

    Two files may have the same name: each lies in a folder of its own. Each is opened when its turn comes.
    """
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as target:
        for number, (name, made, opened) in enumerate(files):
            folder = f"{number:04}-{made}" if made else f"{number:04}"
            info = zipfile.ZipInfo(f"{folder}/{PurePosixPath(name).name}", EPOCH)
            with opened() as stream, target.open(info, "w", force_zip64=True) as member:
                shutil.copyfileobj(stream, member, CHUNK_BYTES)


def write_member(member: Member, path: Path, left: int, limits: Settings) -> int:
    """Unpack one file, ``left`` bytes at most; returns its real size.

    Raises
    ------
    LimitError
        ``errors-archive-too-large``.
    """
    size = 0
    with member.open() as stream, path.open("xb") as target:
        while chunk := stream.read(CHUNK_BYTES):
            size += len(chunk)
            if size > left:
                raise LimitError("errors-archive-too-large", limit=limits.max_unpacked_bytes // MB)
            target.write(chunk)
    return size


def member_names(path: Path) -> frozenset[str]:
    """The names in a zip, with their folders; none where it isn't one or its table of contents can't be read."""
    with path.open("rb") as stream:
        if stream.read(4) != ZIP:
            return frozenset()
    try:
        with BoundedReads(path.open("rb", buffering=0)) as file, zipfile.ZipFile(file) as archive:
            return frozenset(archive.namelist())
    except (*DAMAGE, E2VError, OSError):
        return frozenset()


@contextmanager
def read_members(path: Path, name: str, limits: Settings) -> Iterator[list[Member]]:
    """The files of an archive, by name; folders, links, hidden files and what macOS adds left out.

    Raises
    ------
    ReadingError
        ``errors-archive-damaged``, ``errors-archive-encrypted``, ``errors-archive-workspace``, or
        ``errors-format-unknown`` for office documents and books, which are zips, too.
    LimitError
        ``errors-archive-too-many``, ``errors-archive-too-large``.
    """
    try:
        with path.open("rb") as stream:
            start = stream.read(2)
        if start == GZIP:
            yield [Member(_without_gz(name), 0, lambda: _gzip(path))]
            return
        with BoundedReads(path.open("rb", buffering=0)) as file, zipfile.ZipFile(file) as archive:
            infos = _checked(archive.infolist(), limits)
            yield [
                Member(
                    _plain(info),
                    info.file_size,
                    partial(_member, archive, info),
                    _folder(info),
                    info.compress_size,
                    _made(info),
                )
                for info in infos
            ]
    except E2VError:
        raise
    except DAMAGE as error:
        raise ReadingError("errors-archive-damaged") from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning
            raise
        raise ReadingError("errors-archive-damaged") from error


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    return archive.open(info)  # type: ignore[return-value]


def _gzip(path: Path) -> BinaryIO:
    return gzip.open(path, "rb")  # type: ignore[return-value]


class BoundedReads(io.BufferedReader):
    """Refuses to read a huge table of contents at once: a zip of 200 MB could list four million empty members."""

    def read(self, size: int | None = -1, /) -> bytes:
        content = super().read(MAX_DIRECTORY_BYTES + 1 if size is None or size < 0 else size)
        if len(content) > MAX_DIRECTORY_BYTES:
            raise LimitError("errors-archive-too-many", limit=MAX_MEMBERS)
        return content


def _checked(infos: list[zipfile.ZipInfo], limits: Settings) -> list[zipfile.ZipInfo]:
    if len(infos) > MAX_MEMBERS:
        raise LimitError("errors-archive-too-many", limit=MAX_MEMBERS)
    names = {info.filename for info in infos}
    for mark, format in ((OFFICE, "Office"), (EPUB, "EPUB")):
        if mark in names:
            raise ReadingError("errors-format-unknown", format=format)
    if WORKSPACE in names:
        raise ReadingError("errors-archive-workspace")
    files = sorted(filter(_is_file, infos), key=lambda info: info.filename)
    if any(info.flag_bits & 0x1 for info in files):
        raise ReadingError("errors-archive-encrypted")
    if any(info.compress_type not in METHODS for info in files):
        raise ReadingError("errors-archive-method")
    if sum(info.file_size for info in files) > limits.max_unpacked_bytes:
        raise LimitError("errors-archive-too-large", limit=limits.max_unpacked_bytes // MB)
    return files


def _is_file(info: zipfile.ZipInfo) -> bool:
    parts = _path(info).parts
    hidden = any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in parts)
    return not info.is_dir() and not hidden and not stat.S_ISLNK(info.external_attr >> 16) and bool(parts)


def _path(info: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(info.filename.replace("\\", "/"))


def _plain(info: zipfile.ZipInfo) -> str:
    """The name without folders; nothing is ever written under it."""
    return _path(info).name


def _folder(info: zipfile.ZipInfo) -> str:
    """The folders before the name, to tell which files belong together; those of `pack_together` say nothing."""
    folder = _whole_folder(info)
    return "" if _OF_OURS.fullmatch(folder) else folder


def _whole_folder(info: zipfile.ZipInfo) -> str:
    return "/".join(_path(info).parts[:-1])


def _made(info: zipfile.ZipInfo) -> str:
    """The plain form that `pack_together` noted."""
    found = _OF_OURS.fullmatch(_whole_folder(info))
    return (found[1] or "") if found else ""


def _without_gz(name: str) -> str:
    return name[:-3] if name.lower().endswith(".gz") else name
