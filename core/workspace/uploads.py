"""Raw uploads: kept as they came, named by their hash, deletable."""

from __future__ import annotations

import hashlib
import io
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from core.errors import LimitError, WorkspaceError
from core.workspace.artifacts import VERSION, damage_is_told, is_whole, read_meta
from core.workspace.files import META, FolderWriter, move_into_place, sync_folder, temporary_folder, write_json
from core.workspace.ids import clean_file_name
from core.workspace.infos import time_text

CONTENT, OPENED = "content", "opened"
CHUNK_BYTES = 1_000_000


def save_upload(
    parent: Path,
    name: str,
    source: bytes | IO[bytes],
    *,
    max_bytes: int,
    created: datetime,
    opened: dict[str, Any] | None = None,
) -> str:
    """Stream an upload to disk; the same bytes again keep their place and take the new name.

    Parameters
    ----------
    parent
        The workspace's uploads folder.
    max_bytes
        Size limit; nothing larger is ever on disk for longer than it takes to notice.
    opened
        What opening it found, JSON; None: it is as it came.

    Returns
    -------
    str
        First 16 hex characters of the content's SHA-256.

    Raises
    ------
    LimitError
        ``errors-upload-too-large``.
    """
    stream = io.BytesIO(source) if isinstance(source, bytes | bytearray) else source
    with temporary_folder(parent) as path:
        writer = FolderWriter(path)
        _copy(stream, writer, max_bytes)
        upload_id = str(writer.members[CONTENT]["sha256"])[:16]
        writer.meta = {"version": VERSION, "name": clean_file_name(name), "created": time_text(created)}
        opened = opened or _known_as(parent / upload_id)
        if opened is not None:
            writer.meta[OPENED] = opened
        writer.finish()
        sync_folder(path)
        move_into_place(path, parent / upload_id, is_whole)
    known = upload_meta(parent / upload_id)
    if any(known.get(key) != writer.meta.get(key) for key in ("name", OPENED)):
        write_json(parent / upload_id / META, writer.meta)
    return upload_id


def _known_as(folder: Path) -> dict[str, Any] | None:
    """What opening the same bytes found before."""
    try:
        found = read_meta(folder).get(OPENED)
    except WorkspaceError:
        return None
    return found if isinstance(found, dict) else None


def _copy(stream: IO[bytes], writer: FolderWriter, max_bytes: int) -> None:
    with writer.open(CONTENT) as file:
        while chunk := stream.read(CHUNK_BYTES):
            if file.size + len(chunk) > max_bytes:
                raise LimitError("errors-upload-too-large", limit=max_bytes // 1_000_000)
            file.write(chunk)


def id_of(file: io.BufferedReader) -> str:
    """The id that this content has as an upload."""
    return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def upload_name(folder: Path) -> str:
    """The original name of an upload.

    Raises
    ------
    WorkspaceError
        ``errors-upload-missing`` or ``errors-artifact-damaged``.
    """
    meta = upload_meta(folder)
    with damage_is_told(META):
        return clean_file_name(str(meta["name"]))


def note_opened(folder: Path, opened: dict[str, Any] | None) -> None:
    """Note what is known of an upload, or forget it.

    Raises
    ------
    WorkspaceError
        As `upload_meta`.
    """
    meta = {key: value for key, value in upload_meta(folder).items() if key != OPENED}
    write_json(folder / META, meta if opened is None else meta | {OPENED: opened})


def upload_meta(folder: Path) -> dict[str, Any]:
    """The record of an upload.

    Raises
    ------
    WorkspaceError
        ``errors-upload-missing`` or ``errors-artifact-damaged``.
    """
    try:
        return read_meta(folder)
    except WorkspaceError as error:
        if error.code == "errors-artifact-missing":
            raise WorkspaceError("errors-upload-missing") from error
        raise
