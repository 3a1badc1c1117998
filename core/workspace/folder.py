"""A workspace's folder: its name, size and end, its uploads, and what all artifacts have in common."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Self

from core.errors import LimitError, WorkspaceError
from core.settings import data_dir, settings
from core.workspace import uploads
from core.workspace.artifacts import VERSION, artifact_ids, check_sizes, is_whole, read_meta
from core.workspace.copies import copy_folder
from core.workspace.files import (
    META,
    FolderWriter,
    folder_size,
    new_folder,
    remove_folder,
    sweep,
    sync_folder,
    temporary_folder,
    write_json,
)
from core.workspace.ids import check_artifact_id, clean_name, new_workspace_id
from core.workspace.infos import FOLDERS, Kind, time_text
from core.workspace.record import read_record, write_record
from core.workspace.room_keys import close_rooms

UPLOADS, JOBS = "uploads", "jobs"


def now() -> datetime:
    """The time, UTC."""
    return datetime.now(UTC)


class WorkspaceFolder:
    """What a workspace is on disk. Use `core.workspace.open_workspace` and `create_workspace`.

    Nothing is held in memory but the record in ``workspace.json``; everything else is found by looking, so
    several tabs, jobs and servers may work on one workspace at once.

    Parameters
    ----------
    workspace_id
        32 hex characters, or ``sample-…``. Whoever knows it has the workspace: never log it.
    path
        The folder.
    read_only
        True for the samples that ship; a room is read-only whatever stands here.
    clock
        Tells the time of new artifacts; fixed where the same bytes must come out again.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing``, ``errors-workspace-damaged`` or ``errors-workspace-newer``.
    """

    def __init__(
        self, workspace_id: str, path: Path, *, read_only: bool = False, clock: Callable[[], datetime] = now
    ) -> None:
        record = read_record(path)
        self.id, self.path, self.clock = workspace_id, path, clock
        self.name, self.created = record.name, record.created
        self.is_room = record.room is not None
        self.read_only = read_only or self.is_room

    def rename(self, name: str) -> None:
        """Give the workspace another name; an empty one changes nothing.

        Raises
        ------
        WorkspaceError
            ``errors-workspace-read-only``; ``errors-workspace-missing`` if it was deleted meanwhile.
        """
        self.check_writable()
        if not self.path.is_dir():
            raise WorkspaceError("errors-workspace-missing")
        self.name = clean_name(name, self.name)
        write_record(self.path, self.name, self.created)

    def delete(self) -> None:
        """Delete everything, the rooms that were made from it too. It is gone at once and for good."""
        self.check_writable()
        close_rooms(self.id, self.path)
        remove_folder(self.path)

    def fork(self, name: str) -> Self:
        """A writable copy with all uploads and artifacts under the same ids (jobs stay behind).

        Of a room the files themselves are shared, where the system can: thirty copies take the disk of one.

        Raises
        ------
        WorkspaceError
            ``errors-workspace-missing`` if it is closed or deleted meanwhile: half of it is no copy.
        """
        self.check_room(0 if self.read_only else self.size())
        new_id, root = new_workspace_id(), data_dir()
        with temporary_folder(root) as path:
            self._copy_to(path)
            write_record(path, clean_name(name, self.name), now())
            path.rename(root / new_id)
            sync_folder(root)
        return type(self)(new_id, root / new_id)

    def _copy_to(self, path: Path) -> None:
        copy = copy_folder if self.is_room else shutil.copytree
        for part in (UPLOADS, *FOLDERS.values()):
            for artifact in artifact_ids(self.path / part):
                try:
                    copy(self.path / part / artifact, path / part / artifact)
                except FileNotFoundError:  # deleted in another tab: what is left of it isn't copied
                    shutil.rmtree(path / part / artifact, ignore_errors=True)
        if not self.path.is_dir():
            raise WorkspaceError("errors-workspace-missing")

    def size(self) -> int:
        """Bytes on disk, without what jobs have in hand."""
        return sum(folder_size(self.path / part) for part in (UPLOADS, *FOLDERS.values()))

    def sweep(self) -> int:
        """Remove what dead processes left half-made; returns how many."""
        parts = ("", UPLOADS, JOBS, *FOLDERS.values())
        return 0 if self.read_only else sum(sweep(self.path / part) for part in parts)

    def check_writable(self) -> None:
        """Raise WorkspaceError ``errors-workspace-read-only`` for a sample or a room."""
        if self.read_only:
            raise WorkspaceError("errors-workspace-read-only")

    def check_room(self, n_bytes: int) -> None:
        """Raise LimitError ``errors-workspace-full`` if so many bytes more don't fit."""
        limit = settings().max_workspace_bytes
        if n_bytes > limit or (not self.read_only and self.size() + n_bytes > limit):
            raise LimitError("errors-workspace-full", limit=limit // 1_000_000)

    def save_upload(self, name: str, source: bytes | IO[bytes], *, opened: dict[str, Any] | None = None) -> str:
        """Stream an upload to disk.

        Parameters
        ----------
        name
            The file's name as the browser told it; kept for showing, cleaned.
        source
            Bytes, or a binary file at its start.
        opened
            Where it was made from what a person brought: what was found then, JSON (`opened_as`).

        Returns
        -------
        str
            The upload's id: equal bytes have equal ids.

        Raises
        ------
        LimitError
            ``errors-upload-too-large`` or ``errors-workspace-full``.
        """
        self.check_writable()
        self.check_room(len(source) if isinstance(source, bytes | bytearray) else 0)
        limit = settings().max_upload_bytes if opened is None else settings().max_unpacked_bytes
        parent = self.path / UPLOADS
        made = uploads.save_upload(parent, name, source, max_bytes=limit, created=self.clock(), opened=opened)
        return self._with_room(made)

    def _with_room(self, upload_id: str) -> str:
        """The upload, unless the workspace is too full for it now."""
        try:
            self.check_room(0)
        except LimitError:
            self.delete_upload(upload_id)
            raise
        return upload_id

    def upload(self, upload_id: str) -> tuple[Path, str]:
        """The file of an upload and the name it came with.

        Raises
        ------
        WorkspaceError
            ``errors-upload-missing`` or ``errors-artifact-damaged``.
        """
        folder = self.path / UPLOADS / check_artifact_id(upload_id)
        name = uploads.upload_name(folder)
        check_sizes(folder)
        return folder / uploads.CONTENT, name

    def opened_as(self, upload_id: str) -> dict[str, Any] | None:
        """What opening an upload found, JSON; None where it is as it came.

        Raises
        ------
        WorkspaceError
            ``errors-upload-missing`` or ``errors-artifact-damaged``.
        """
        found = uploads.upload_meta(self.path / UPLOADS / check_artifact_id(upload_id)).get(uploads.OPENED)
        return found if isinstance(found, dict) else None

    def note_opened(self, upload_id: str, opened: dict[str, Any]) -> None:
        """Note what is known of an upload that needs no opening (any more), JSON: `opened_as` tells it.

        Raises
        ------
        WorkspaceError
            ``errors-workspace-read-only``, ``errors-upload-missing``, ``errors-artifact-damaged``.
        """
        self.check_writable()
        uploads.note_opened(self.path / UPLOADS / check_artifact_id(upload_id), opened)

    def uploads(self) -> list[tuple[str, str]]:
        """Id and name of each upload, oldest first."""
        found = []
        for upload_id in artifact_ids(self.path / UPLOADS):
            try:
                meta = uploads.upload_meta(self.path / UPLOADS / upload_id)
                found.append((str(meta["created"]), upload_id, str(meta["name"])))
            except (WorkspaceError, KeyError):
                continue
        return [(upload_id, name) for _, upload_id, name in sorted(found)]

    def delete_upload(self, upload_id: str) -> None:
        """Delete a raw upload; what was read from it stays."""
        self.check_writable()
        remove_folder(self.path / UPLOADS / check_artifact_id(upload_id))

    def folder_of(self, kind: Kind, artifact_id: str) -> Path:
        """Where an artifact is, or would be."""
        return self.path / FOLDERS[kind] / check_artifact_id(artifact_id)

    def has(self, kind: Kind, artifact_id: str) -> bool:
        """Whether an artifact is there and whole."""
        return is_whole(self.folder_of(kind, artifact_id))

    def damaged(self) -> list[tuple[Kind, str]]:
        """Artifacts that can't be read; the lists leave them out."""
        return [
            (kind, artifact_id)
            for kind, part in FOLDERS.items()
            for artifact_id in artifact_ids(self.path / part)
            if not is_whole(self.path / part / artifact_id)
        ]

    def rename_artifact(self, kind: Kind, artifact_id: str, name: str) -> None:
        """Give a corpus or a vector set another name."""
        self.check_writable()
        folder = self.folder_of(kind, artifact_id)
        meta = read_meta(folder)
        write_json(folder / META, meta | {"name": clean_name(name, str(meta.get("name", "")))})

    def save(
        self, kind: Kind, artifact_id: str, n_bytes: int, meta: dict[str, Any], write: Callable[[FolderWriter], None]
    ) -> str:
        """Write an artifact, unless it is there already; returns its id.

        Raises
        ------
        WorkspaceError
            ``errors-workspace-read-only`` or ``errors-workspace-missing``.
        LimitError
            ``errors-workspace-full``.
        """
        self.check_writable()
        if self.has(kind, artifact_id):
            return artifact_id
        self.check_room(n_bytes)
        with new_folder(self.folder_of(kind, artifact_id), is_whole) as writer:
            writer.meta = {"version": VERSION, "created": time_text(self.clock())} | meta
            write(writer)
        return artifact_id

    def meta_of(self, kind: Kind, artifact_id: str, *, whole: bool = True) -> tuple[Path, dict[str, Any]]:
        """Folder and ``meta.json`` of an artifact, its members' sizes checked if ``whole``."""
        folder = self.folder_of(kind, artifact_id)
        meta = read_meta(folder)
        if whole:
            check_sizes(folder)
        return folder, meta
