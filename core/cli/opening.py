"""What the WORKSPACE argument may be: a workspace as zip or folder, or a file of vectors."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from core.cli.progress import shown_progress
from core.errors import WorkspaceError
from core.export import replacing
from core.reading import HEAD_BYTES, ReadingSettings, detect, head_and_name
from core.reading.opening import needs_opening, open_up, packed
from core.reading.source import ByteProgress, Source
from core.settings import settings
from core.types import Projection, VectorSet, keep_going
from core.workspace import VectorsInfo, Workspace
from core.workspace.archive import unpack
from core.workspace.check import check_everything
from core.workspace.folder import now
from core.workspace.ids import new_workspace_id
from core.workspace.record import WORKSPACE_FILE, write_record


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace and the vector set that was chosen in it."""

    workspace: Workspace
    vectors_id: str
    vectors: VectorSet

    @classmethod
    def chosen(cls, workspace: Workspace, wanted: str | None) -> Opened:
        """The vector set of this id or name; the newest where None. Raises as `opened_vectors`."""
        info = _chosen(workspace.vector_sets(), wanted)
        return cls(workspace, info.id, workspace.vectors(info.id))

    @property
    def info(self) -> VectorsInfo:
        """The record of the vector set."""
        return self.workspace.vectors_info(self.vectors_id)

    def shown_projection(self) -> Projection | None:
        """The map that the app shows first: flat, t-SNE if there is one, the newest of these; None without maps."""
        infos = self.workspace.projections(self.vectors_id)
        if not infos:
            return None
        first = max(infos, key=lambda info: (info.dim == 2, info.method == "tsne", info.created))
        return self.workspace.projection(first.id)


@contextmanager
def opened_workspace(path: Path) -> Iterator[Workspace]:
    """A workspace from a zip, a folder, or a file of vectors; zips and files are opened in a temporary folder.

    Raises
    ------
    WorkspaceError
        ``errors-cli-no-such-file``, or what is wrong with the workspace.
    ReadingError
        If it is a file of another kind.
    """
    if not path.exists():
        raise WorkspaceError("errors-cli-no-such-file", name=path.name)
    if path.is_dir():
        yield Workspace("", path)
        return
    with TemporaryDirectory() as folder:
        place = Path(folder)
        if zipfile.is_zipfile(path):
            unpack(path, place, max_bytes=settings().max_workspace_bytes)
            workspace = Workspace("", place)
            check_everything(workspace)
        else:
            workspace = new_workspace(place, path.stem)
            _read_vectors(workspace, path)
        yield workspace


@contextmanager
def opened_vectors(path: Path, wanted: str | None) -> Iterator[Opened]:
    """A vector set of what the WORKSPACE argument names.

    Parameters
    ----------
    path
        Zip, folder or file of vectors.
    wanted
        Id or name of the vector set; the newest where None.

    Raises
    ------
    WorkspaceError
        ``errors-cli-no-vectors``, ``errors-cli-no-such-vectors``, or as `opened_workspace`.
    """
    with opened_workspace(path) as workspace:
        yield Opened.chosen(workspace, wanted)


def new_workspace(folder: Path, name: str) -> Workspace:
    """An empty workspace in an empty folder."""
    write_record(folder, name or "Workspace", now())
    return Workspace(new_workspace_id(), folder)


def add_upload(workspace: Workspace, path: Path) -> str:
    """A file as an upload of a workspace; returns its id."""
    with path.open("rb") as file:
        return workspace.save_upload(path.name, file)


def detected(path: Path) -> ReadingSettings:
    """How a file would be read, guessed from the beginning of what is in it."""
    limits = settings()
    if not needs_opening(path, path.name):
        return detect(*head_and_name(path, path.name, HEAD_BYTES, limits)).settings
    with TemporaryDirectory() as folder:
        source = Source(path, path.name)
        opened = open_up(source, Path(folder), limits, ByteProgress(keep_going, source.size))
        plain = packed(opened, Path(folder) / "packed", path.name)
        assert isinstance(plain.content, Path)
        return detect(*head_and_name(plain.content, plain.name, HEAD_BYTES, limits, plain.made)).settings


def save_zip(workspace: Workspace, path: Path) -> None:
    """A workspace as a zip that the app opens; an old file is replaced in one step."""
    with replacing(path) as stream:
        workspace.export_zip(stream)


def is_workspace(path: Path) -> bool:
    """Whether a path holds a workspace rather than a file of vectors."""
    return (path / WORKSPACE_FILE).is_file() if path.is_dir() else zipfile.is_zipfile(path)


def _chosen(infos: list[VectorsInfo], wanted: str | None) -> VectorsInfo:
    if not infos:
        raise WorkspaceError("errors-cli-no-vectors")
    if wanted is None:
        return infos[-1]
    found = [info for info in infos if wanted in (info.id, info.name)]
    if not found:
        raise WorkspaceError("errors-cli-no-such-vectors", name=wanted)
    return found[-1]


def _read_vectors(workspace: Workspace, path: Path) -> None:
    from core.reading import read

    chosen = detected(path)
    if chosen.kind != "vectors":
        raise WorkspaceError("errors-cli-not-vectors", name=path.name)
    with shown_progress() as callback:
        vectors = read([path], [path.name], chosen, callback=callback)
    assert isinstance(vectors, VectorSet)
    workspace.save_vectors(vectors, name=path.stem, origin={})
