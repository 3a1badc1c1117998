"""Files inside of a .zip or .gz: looked at and unpacked within limits, under names of ours, never nested.

Sizes are counted, not believed; of a bomb no more than the limit is ever written. Rules:
https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT and RFC 1952.
"""

from __future__ import annotations

import gzip
import re
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from core.errors import E2VError, LimitError, ReadingError
from core.settings import MB, Settings
from core.zips import damage_is, opened_zip

ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"
MAX_MEMBERS = 2_000
CHUNK_BYTES = 1_000_000
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
"""How files may be packed: in bounded memory. LZMA lets a file ask for as much as it likes."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every file in a zip of ours."""
OFFICE, EPUB, WORKSPACE = "[Content_Types].xml", "META-INF/container.xml", "workspace.json"


_OF_OURS = re.compile(r"\d{4}(?:-(text|table|vectors))?")


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
    nothing = ReadingError("errors-archive-damaged")
    try:
        with opened_zip(path, damaged=nothing, too_many=nothing) as archive:
            return frozenset(archive.namelist())
    except E2VError:
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
    damaged = ReadingError("errors-archive-damaged")
    with path.open("rb") as stream:
        start = stream.read(2)
    if start == GZIP:
        with damage_is(damaged):
            yield [Member(_without_gz(name), 0, lambda: _gzip(path))]
        return
    too_many = LimitError("errors-archive-too-many", limit=MAX_MEMBERS)
    with opened_zip(path, damaged=damaged, too_many=too_many) as archive:
        yield [
            Member(
                _plain(info),
                info.file_size,
                partial(_member, archive, info),
                _folder(info),
                info.compress_size,
                _made(info),
            )
            for info in _checked(archive.infolist(), limits)
        ]


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    return archive.open(info)  # type: ignore[return-value]


def _gzip(path: Path) -> BinaryIO:
    return gzip.open(path, "rb")  # type: ignore[return-value]


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
