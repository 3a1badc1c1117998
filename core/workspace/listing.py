"""Finding artifacts in a workspace by looking: by id, or all of a kind with their records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from core.errors import WorkspaceError
from core.workspace.artifacts import artifact_ids, damage_is_told, read_meta
from core.workspace.files import META, FolderWriter, remove_folder
from core.workspace.folder import WorkspaceFolder
from core.workspace.infos import FOLDERS, Kind


class Record(Protocol):
    """What all records of artifacts have."""

    @property
    def id(self) -> str:
        """The artifact's id."""
        ...

    @property
    def created(self) -> datetime:
        """When it was made."""
        ...


Info = TypeVar("Info", bound=Record)


class Listing(WorkspaceFolder):
    """A workspace's folder that can be looked through."""

    def found(self, kind: Kind, artifact_id: str) -> str | None:
        """The id itself, if such an artifact is there and whole."""
        return artifact_id if self.has(kind, artifact_id) else None

    def save_of_vectors(
        self, kind: Kind, artifact_id: str, n_bytes: int, meta: dict[str, Any], write: Callable[[FolderWriter], None]
    ) -> str:
        """As `save`, what is of the vectors ``meta["vectors_id"]``: they may be deleted while a job works on them.

        Raises
        ------
        WorkspaceError
            ``errors-artifact-missing`` if the vectors are gone, also if they went while it was written.
        """
        self._check_vectors(meta["vectors_id"])
        saved = self.save(kind, artifact_id, n_bytes, meta, write)
        try:
            self._check_vectors(meta["vectors_id"])
        except WorkspaceError:
            remove_folder(self.folder_of(kind, saved))
            raise
        return saved

    def _check_vectors(self, vectors_id: str) -> None:
        if not self.has("vectors", vectors_id):
            raise WorkspaceError("errors-artifact-missing")

    def info(self, kind: Kind, artifact_id: str, make: Callable[[str, dict[str, Any]], Info]) -> Info:
        """The record of one artifact.

        Raises
        ------
        WorkspaceError
            ``errors-artifact-missing`` or ``errors-artifact-damaged``.
        """
        return _read_info(self.folder_of(kind, artifact_id), make)

    def infos(self, kind: Kind, make: Callable[[str, dict[str, Any]], Info]) -> list[Info]:
        """The records of all artifacts of a kind, oldest first; damaged ones are left out."""
        parent = self.path / FOLDERS[kind]
        infos = []
        for artifact_id in artifact_ids(parent):
            try:
                infos.append(_read_info(parent / artifact_id, make))
            except WorkspaceError:
                continue  # `damaged` tells of it
        return sorted(infos, key=lambda info: (info.created, info.id))


def _read_info(folder: Path, make: Callable[[str, dict[str, Any]], Info]) -> Info:
    meta = read_meta(folder)
    with damage_is_told(META):
        return make(folder.name, meta)
