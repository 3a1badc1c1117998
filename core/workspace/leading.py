"""What a lecturer shows a room just now: a small file in the room, which everybody in it looks at every few seconds."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path

from core.errors import WorkspaceError
from core.workspace.artifacts import DAMAGE
from core.workspace.files import read_json, write_json
from core.workspace.room_keys import own_room
from core.workspace.workspace import Workspace

LEAD = "lead.json"
MAX_SCENE_CHARS = 20_000
FOLLOWED_SECONDS = 3 * 3600
"""So long a lecturer who closed the laptop still leads; whoever opens the link next week looks around alone."""

_CHAPTER = re.compile(r"[a-z0-9-]{0,40}")


@dataclass(frozen=True, slots=True)
class Lead:
    """A chapter, and what was set in it.

    Parameters
    ----------
    chapter
        As the address has it: lower-case letters, digits and hyphens. ``""``: the list of chapters.
    scene
        As the address has it; not checked here, as an address isn't. ``""``: as the chapter begins.
    stamp
        Another one whenever the lecturer shows something, the same again included.
    """

    chapter: str
    scene: str
    stamp: str


def lead(owner: Workspace, room_id: str, chapter: str, scene: str = "") -> None:
    """Show a room a chapter; a scene of more than 20,000 characters stays out.

    Raises
    ------
    WorkspaceError
        As `core.workspace.room_keys.own_room`, also if the room is closed in just this moment.
    ValueError
        If this can't be a chapter's name.
    """
    if not _CHAPTER.fullmatch(chapter):
        raise ValueError("not a chapter's name")
    shown = {"chapter": chapter, "scene": scene if len(scene) <= MAX_SCENE_CHARS else ""}
    try:
        write_json(own_room(owner.id, room_id) / LEAD, shown, durable=False)
    except FileNotFoundError as error:
        raise WorkspaceError("errors-workspace-missing") from error


def stop_leading(owner: Workspace, room_id: str) -> None:
    """Leave everybody in a room where they are.

    Raises
    ------
    WorkspaceError
        As `core.workspace.room_keys.own_room`.
    """
    (own_room(owner.id, room_id) / LEAD).unlink(missing_ok=True)


def lead_stamp(room_path: Path) -> str:
    """The stamp of what a room is shown; ``""``: nothing. One look at the folder, nothing is read."""
    try:
        stat = (room_path / LEAD).stat()
    except OSError:
        return ""
    # Every write is a new file: two within one tick of the clock differ all the same.
    return f"{stat.st_mtime_ns}.{stat.st_ino}" if time.time() - stat.st_mtime < FOLLOWED_SECONDS else ""


def lead_of(room: Workspace) -> Lead | None:
    """What a room is shown; None: nothing, or for too long already, or the file is damaged."""
    stamp = lead_stamp(room.path)
    if not stamp:
        return None
    try:
        shown = read_json(room.path / LEAD)
        chapter, scene = shown["chapter"], shown["scene"]
        if not (isinstance(scene, str) and len(scene) <= MAX_SCENE_CHARS and _CHAPTER.fullmatch(chapter)):
            return None
    except DAMAGE:
        return None
    return Lead(chapter, scene, stamp)
