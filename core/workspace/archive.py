"""A workspace as a zip: written in a stream, unpacked member by member under one budget, never extracted."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from core.errors import LimitError, WorkspaceError
from core.sink import Sink
from core.workspace.artifacts import artifact_ids
from core.workspace.codecs import MEMBERS
from core.workspace.files import MANIFEST, META
from core.workspace.record import WORKSPACE_FILE
from core.zips import opened_zip

MAX_MEMBERS = 10_000
CHUNK_BYTES = 1_000_000
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
# Float matrices hardly shrink (8 %) and cost most of the time; Parquet is packed already.
STORED = frozenset({"matrix.npy", "output.npy", "frames.npy", "coordinates.npy", "items.parquet", "sequences.parquet"})

# The local header of a zip's entry (APPNOTE.TXT 4.3.7): its signature, the length of the name, and where that begins.
ZIP, _NAME_LENGTH, _NAME_AT = b"PK\x03\x04", slice(26, 28), 30
_MEMBER = re.compile(r"(?P<part>[a-z]{1,16})/[0-9a-f]{16}/(?P<name>[a-z_.]{1,32})")


def write_zip(folder: Path, stream: IO[bytes]) -> None:
    """Write a workspace as `zip_pieces` gives it. The stream needn't be seekable."""
    for piece in zip_pieces(folder):
        stream.write(piece)


def zip_pieces(folder: Path) -> Iterator[bytes]:
    """A workspace's record, uploads and artifacts as a zip; jobs and half-made things stay out.

    Piece by piece of about a megabyte, so that a download takes neither memory nor disk. The same workspace gives
    the same bytes.
    """
    sink = Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for path, name in _members(folder):
            for _ in _added(archive, path, name):
                yield sink.taken()
    yield sink.taken()


def _members(folder: Path) -> Iterator[tuple[Path, str]]:
    yield folder / WORKSPACE_FILE, WORKSPACE_FILE
    for part in sorted(MEMBERS):
        for artifact in sorted(artifact_ids(folder / part)):
            for path in sorted((folder / part / artifact).iterdir()):
                if is_member(name := f"{part}/{artifact}/{path.name}"):
                    yield path, name


def _added(archive: zipfile.ZipFile, path: Path, name: str) -> Iterator[None]:
    """Add a file a chunk at a time, pausing after each."""
    info = zipfile.ZipInfo(name, FIXED_TIME)
    info.compress_type = zipfile.ZIP_STORED if path.name in STORED else zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.file_size = path.stat().st_size  # tells zipfile when it needs the 64-bit form
    with path.open("rb") as source, archive.open(info, "w", force_zip64=info.file_size > 2**31) as target:
        while chunk := source.read(CHUNK_BYTES):
            target.write(chunk)
            yield


def is_exported(stream: IO[bytes]) -> bool:
    """Whether a file begins as `write_zip` begins one: a zip whose first entry is a workspace's record.

    The stream, at its start, is left there.
    """
    start = stream.read(_NAME_AT + len(WORKSPACE_FILE))
    stream.seek(0)
    length = int.from_bytes(start[_NAME_LENGTH], "little")
    return start[:4] == ZIP and length == len(WORKSPACE_FILE) and start[_NAME_AT:] == WORKSPACE_FILE.encode()


def is_member(name: str) -> bool:
    """Whether a workspace may have a file of this name."""
    if name == WORKSPACE_FILE:
        return True
    found = _MEMBER.fullmatch(name)
    if found is None or found["part"] not in MEMBERS:
        return False
    return found["name"] in MEMBERS[found["part"]] | {MANIFEST, META}


def unpack(archive_path: Path, folder: Path, *, max_bytes: int) -> None:
    """Unpack an exported workspace into an empty folder.

    Names must be exactly those of a workspace, each once; sizes are counted, not believed. What the members hold is
    checked afterwards.

    Raises
    ------
    WorkspaceError
        ``errors-import-damaged`` or ``errors-import-unexpected`` (with the member's number).
    LimitError
        ``errors-import-too-large``.
    """
    damaged = WorkspaceError("errors-import-damaged")
    with opened_zip(archive_path, damaged=damaged, too_many=damaged) as archive:
        budget = max_bytes
        for info in _checked_members(archive.infolist(), max_bytes):
            budget -= _unpack_member(archive, info, folder / info.filename, budget)


def _checked_members(members: list[zipfile.ZipInfo], max_bytes: int) -> list[zipfile.ZipInfo]:
    if len(members) > MAX_MEMBERS or sum(info.file_size for info in members) > max_bytes:
        raise LimitError("errors-import-too-large", limit=max_bytes // 1_000_000)
    seen: set[str] = set()
    for number, info in enumerate(members, start=1):
        # orig_filename: zipfile cuts names at NUL and turns backslashes.
        name = info.orig_filename
        plain = not info.flag_bits & 0x1 and info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if name in seen or name != info.filename or not is_member(name) or not plain:
            raise WorkspaceError("errors-import-unexpected", number=number)
        seen.add(name)
    if WORKSPACE_FILE not in seen:
        raise WorkspaceError("errors-import-damaged")
    return members


def _unpack_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path, budget: int) -> int:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    size = 0
    with archive.open(info) as source, path.open("xb") as target:
        while chunk := source.read(CHUNK_BYTES):
            size += len(chunk)
            if size > budget:
                raise LimitError("errors-import-too-large", limit=budget // 1_000_000)
            target.write(chunk)
    return size
