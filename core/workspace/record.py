"""The record of a workspace, ``workspace.json``: its name, its age, and whether it is a room."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from core.errors import WorkspaceError
from core.workspace.artifacts import damage_is_told
from core.workspace.files import read_json, write_json
from core.workspace.ids import clean_name
from core.workspace.infos import time_from, time_text

WORKSPACE_FILE = "workspace.json"
FALLBACK_NAME = "Workspace"
PLAIN, WITH_ROOM = 1, 2
"""Versions of the record. A program that knows no rooms refuses one, where it would let everybody change it."""

_PROOF = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class WorkspaceRecord:
    """What ``workspace.json`` says.

    Parameters
    ----------
    name
        As people read it.
    created
        When it was made.
    room
        Of a room: the proof of the workspace that it was made from (`core.workspace.room_keys.proof`). None: no room.
    """

    name: str
    created: datetime
    room: str | None = None


def read_record(path: Path) -> WorkspaceRecord:
    """The record of the workspace in a folder.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing``, ``errors-workspace-damaged``, ``errors-artifact-damaged`` or
        ``errors-workspace-newer``.
    """
    try:
        record = read_json(path / WORKSPACE_FILE)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise WorkspaceError("errors-workspace-missing") from error
    except (OSError, ValueError) as error:
        raise WorkspaceError("errors-workspace-damaged") from error
    with damage_is_told(WORKSPACE_FILE):
        version = int(record["version"])
        if version > WITH_ROOM:
            raise WorkspaceError("errors-workspace-newer", version=version, supported=WITH_ROOM)
        name = clean_name(str(record["name"]), FALLBACK_NAME)
        return WorkspaceRecord(name, time_from(record["created"]), _room(record))


def write_record(path: Path, name: str, created: datetime, *, room: str | None = None) -> None:
    """Write ``workspace.json``; ``room`` as in `WorkspaceRecord`."""
    record: dict[str, Any] = {"version": PLAIN, "name": name, "created": time_text(created)}
    if room is not None:
        record |= {"version": WITH_ROOM, "room": room}
    write_json(path / WORKSPACE_FILE, record)


def _room(record: dict[str, Any]) -> str | None:
    """Whatever calls itself a room in any way is one, or damaged: never a workspace to be changed."""
    if "room" not in record:
        return None
    if not isinstance(record["room"], str) or not _PROOF.fullmatch(record["room"]):
        raise ValueError("not a room")
    return record["room"]
