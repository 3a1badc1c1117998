"""Rooms: a workspace as it is now, for everybody who has the link, to look at and to copy.

A room is a workspace of its own with a new random id, read-only for everybody. It holds the corpora, vectors, maps and
measurements, never the uploads. Only the workspace that it was made from can close it; with that workspace it ends,
whether that is deleted or expires.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from core.errors import LimitError, WorkspaceError
from core.settings import data_dir
from core.workspace.artifacts import artifact_ids, is_whole
from core.workspace.copies import copy_folder
from core.workspace.files import remove_folder, sync_folder, temporary_folder
from core.workspace.folder import now
from core.workspace.ids import new_workspace_id
from core.workspace.infos import FOLDERS
from core.workspace.record import write_record
from core.workspace.room_keys import forget_room, note_room, noted_rooms, one_room_at_a_time, own_room, proof
from core.workspace.workspace import Workspace

MAX_ROOMS = 5
"""Of one workspace at a time: what was deleted from it since stays on disk as long as a room has it."""


def open_room(owner: Workspace) -> Workspace:
    """A room with everything that is in a workspace now, but its uploads.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-read-only`` for a sample or a room; ``errors-workspace-missing`` if it was deleted meanwhile.
    LimitError
        ``errors-room-too-many``.
    """
    owner.check_writable()
    with one_room_at_a_time(owner.path):
        if len(rooms_of(owner)) >= MAX_ROOMS:
            raise LimitError("errors-room-too-many", limit=MAX_ROOMS)
        return _make_room(owner)


def _make_room(owner: Workspace) -> Workspace:
    room_id, root = new_workspace_id(), data_dir()
    note_room(owner.path, room_id)
    with temporary_folder(root) as path:
        _take_snapshot(owner.path, path)
        write_record(path, owner.name, now(), room=proof(owner.id, room_id))
        path.rename(root / room_id)
        sync_folder(root)
    if not owner.path.is_dir():  # deleted meanwhile, when the room couldn't yet be deleted with it
        remove_folder(root / room_id)
        raise WorkspaceError("errors-workspace-missing")
    return Workspace(room_id, root / room_id)


def _take_snapshot(source: Path, target: Path) -> None:
    for part in FOLDERS.values():
        for artifact in artifact_ids(source / part):
            if is_whole(source / part / artifact):
                with suppress(FileNotFoundError):  # deleted in another tab: what is left of it goes below
                    copy_folder(source / part / artifact, target / part / artifact)
                if not is_whole(target / part / artifact):
                    remove_folder(target / part / artifact)


def rooms_of(owner: Workspace) -> list[Workspace]:
    """The open rooms that were made from a workspace, oldest first."""
    found = []
    for room_id in noted_rooms(owner.path):
        with suppress(WorkspaceError):  # it has expired, or is being made in another tab
            found.append(Workspace(room_id, own_room(owner.id, room_id)))
    return sorted(found, key=lambda room: (room.created, room.id))


def close_room(owner: Workspace, room_id: str) -> None:
    """Delete a room, for everybody and at once; copies that people made of it are theirs.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing`` if there is none of this id; ``errors-room-of-others`` if it wasn't made from this
        workspace; ``errors-workspace-busy``.
    """
    remove_folder(own_room(owner.id, room_id))
    forget_room(owner.path, room_id)
