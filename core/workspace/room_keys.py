"""Whose a room is: the workspace that it was made from keeps its id, the room keeps a proof of that workspace's id.

Neither leads to the other: who has the room's link can't find the workspace, and two rooms of one workspace don't show
that they belong together.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from core.errors import WorkspaceError
from core.settings import data_dir
from core.workspace.files import remove_folder
from core.workspace.ids import is_workspace_id
from core.workspace.locks import held
from core.workspace.record import read_record

ROOMS = "rooms"


def proof(owner_id: str, room_id: str) -> str:
    """What a room's record holds of the workspace it was made from: HMAC-SHA-256, 64 hex characters.

    Ids are 128 random bits, so that nobody can try them all.
    """
    return hmac.new(owner_id.encode(), room_id.encode(), hashlib.sha256).hexdigest()


@contextmanager
def one_room_at_a_time(owner_path: Path) -> Iterator[None]:
    """Rooms of one workspace are opened one after the other: each is counted before the next.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing`` if the workspace was deleted meanwhile.
    """
    with ExitStack() as stack:
        try:
            (owner_path / ROOMS).mkdir(exist_ok=True, mode=0o700)
            stack.enter_context(held(owner_path / ROOMS))
        except FileNotFoundError as error:
            raise WorkspaceError("errors-workspace-missing") from error
        yield


def note_room(owner_path: Path, room_id: str) -> None:
    """Keep a room's id with its owner: an empty file of that name, so that two tabs can't lose each other's.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing`` if the workspace was deleted meanwhile.
    """
    try:
        (owner_path / ROOMS / room_id).touch(mode=0o600)
    except FileNotFoundError as error:
        raise WorkspaceError("errors-workspace-missing") from error


def forget_room(owner_path: Path, room_id: str) -> None:
    """Keep a room's id no longer."""
    (owner_path / ROOMS / room_id).unlink(missing_ok=True)


def noted_rooms(owner_path: Path) -> list[str]:
    """Ids of the rooms that were made from a workspace; some may be gone."""
    try:
        with os.scandir(owner_path / ROOMS) as entries:
            return sorted(entry.name for entry in entries if is_workspace_id(entry.name))
    except (FileNotFoundError, NotADirectoryError):
        return []


def own_room(owner_id: str, room_id: str) -> Path:
    """The folder of a room, if it was made from this workspace.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing`` if there is none of this id; ``errors-room-of-others`` if it is somebody else's, or
        no room at all.
    """
    if not is_workspace_id(room_id):
        raise WorkspaceError("errors-workspace-missing")
    path = data_dir() / room_id
    kept = read_record(path).room
    if kept is None or not hmac.compare_digest(kept, proof(owner_id, room_id)):
        raise WorkspaceError("errors-room-of-others")
    return path


def close_rooms(owner_id: str, owner_path: Path) -> None:
    """Delete every room that was made from a workspace.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-busy`` if the system refuses.
    """
    for room_id in noted_rooms(owner_path):
        try:
            path = own_room(owner_id, room_id)
        except WorkspaceError:
            continue  # it has expired, or the note is made up
        remove_folder(path)
        forget_room(owner_path, room_id)
