"""All workspaces of a machine: make, open, list, expire; and the samples that ship."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.errors import WorkspaceError
from core.settings import data_dir
from core.workspace.files import remove_folder, sweep, sync_folder, temporary_folder
from core.workspace.folder import now
from core.workspace.ids import SAMPLE_PREFIX, clean_name, is_workspace_id, new_workspace_id, sample_name
from core.workspace.infos import WorkspaceInfo
from core.workspace.record import FALLBACK_NAME, WORKSPACE_FILE, read_record, write_record
from core.workspace.room_keys import close_rooms
from core.workspace.workspace import Workspace

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data" / "workspaces"
TOUCH_AFTER_SECONDS = 600


def create_workspace(name: str) -> Workspace:
    """A new, empty workspace with a new random id."""
    new_id, root = new_workspace_id(), data_dir()
    with temporary_folder(root) as path:
        write_record(path, clean_name(name, FALLBACK_NAME), now())
        path.rename(root / new_id)
        sync_folder(root)
    return Workspace(new_id, root / new_id)


def open_workspace(workspace_id: str) -> Workspace:
    """A workspace by its id, or a read-only sample by ``sample-…``. A room is read-only, too.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing`` (also for ids of any other form), ``errors-workspace-damaged`` or
        ``errors-workspace-newer``.
    """
    sample = sample_name(workspace_id)
    if sample is not None:
        return Workspace(workspace_id, SAMPLES / sample, read_only=True)
    if not is_workspace_id(workspace_id):
        raise WorkspaceError("errors-workspace-missing")
    workspace = Workspace(workspace_id, data_dir() / workspace_id)
    _touch(workspace.path)
    return workspace


def sample_workspaces() -> list[Workspace]:
    """The samples that ship, by name of their folder. Read-only: `Workspace.fork` gives a copy to change."""
    if not SAMPLES.is_dir():
        return []
    names = sorted(path.name for path in SAMPLES.iterdir() if (path / WORKSPACE_FILE).is_file())
    return [open_workspace(SAMPLE_PREFIX + name) for name in names if sample_name(SAMPLE_PREFIX + name)]


def build_sample(name: str, title: str, *, created: datetime, samples: Path | None = None) -> Workspace:
    """An empty sample to be filled, in place of the one of that name; everything in it gets one fixed time.

    Parameters
    ----------
    name
        Folder name and id: lower-case letters, digits and hyphens.
    title
        What people read.
    created
        The time that stands in every record, so that building again gives the same bytes.
    samples
        Where samples are; the ones that ship by default.

    Raises
    ------
    ValueError
        If the name can't be a sample's.
    """
    if sample_name(SAMPLE_PREFIX + name) is None:
        raise ValueError(f"not a sample's name: {name!r}")
    path = (samples or SAMPLES) / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    write_record(path, clean_name(title, name), created)
    return Workspace(SAMPLE_PREFIX + name, path, clock=lambda: created)


def list_workspaces() -> list[WorkspaceInfo]:
    """All own workspaces of this machine, last used first; rooms are listed by the workspace they were made from.

    Only for a person's own machine: ids are capabilities.
    """
    own = (info for info in _infos() if not info.read_only)
    return sorted(own, key=lambda info: info.touched, reverse=True)


def expire_workspaces(at: datetime, days: int) -> int:
    """Delete workspaces that nobody opened for ``days`` before ``at``; returns how many. 0 days: never.

    Rooms that were made from one go with it, and a room that nobody opened goes by itself.
    """
    root = data_dir()
    sweep(root)
    if days <= 0:
        return 0
    expired = 0
    for info in _infos():  # looked at one by one: what is opened while others are deleted stays
        if info.touched < at - timedelta(days=days):
            try:
                close_rooms(info.id, root / info.id)
                remove_folder(root / info.id)
            except WorkspaceError:
                continue  # the system refuses just now: another time
            expired += 1
    return expired


def _infos() -> Iterator[WorkspaceInfo]:
    root = data_dir()
    for path in root.iterdir():
        if is_workspace_id(path.name):
            try:
                record = read_record(path)
                touched = datetime.fromtimestamp((path / WORKSPACE_FILE).stat().st_mtime, UTC)
            except (WorkspaceError, FileNotFoundError):
                continue  # damaged or deleted meanwhile: opening it tells which
            yield WorkspaceInfo(path.name, record.name, record.created, touched, read_only=record.room is not None)


def _touch(path: Path) -> None:
    file = path / WORKSPACE_FILE
    if now().timestamp() - file.stat().st_mtime > TOUCH_AFTER_SECONDS:
        os.utime(file)
