"""Taking in an exported workspace: everything in it is opened and checked before it exists."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import LimitError, WorkspaceError
from core.processes import ROOT, child_environment
from core.settings import data_dir, settings
from core.workspace.archive import unpack
from core.workspace.artifacts import artifact_ids
from core.workspace.files import sync_folder, temporary_folder
from core.workspace.folder import UPLOADS
from core.workspace.ids import new_workspace_id
from core.workspace.record import read_record, write_record
from core.workspace.uploads import note_opened
from core.workspace.workspace import Workspace

WAITING = 40
"""A class that opens its teacher's workspace in the same minute finds room; a loop is turned away."""
WAIT_SECONDS = 180.0

_line = threading.BoundedSemaphore(1 + WAITING)
_turn = threading.Lock()


def import_workspace(archive: Path) -> Workspace:
    """A new workspace from an exported zip, with a new id.

    Parameters
    ----------
    archive
        The zip file.

    Raises
    ------
    WorkspaceError
        ``errors-import-damaged``, ``errors-import-unexpected``, ``errors-artifact-damaged`` or
        ``errors-workspace-newer``.
    LimitError
        ``errors-import-too-large``, or ``errors-import-busy`` where too many others are at it.
    """
    new_id, root = new_workspace_id(), data_dir()
    with _one_at_a_time(), temporary_folder(root) as path:
        unpack(archive, path, max_bytes=settings().max_workspace_bytes)
        check_apart(path)
        _forget_openings(path)
        _forget_room(path)
        path.rename(root / new_id)
        sync_folder(root)
    return Workspace(new_id, root / new_id)


def _forget_openings(folder: Path) -> None:
    """Let every upload be opened again, by a job under limits, before it is looked at.

    That it was opened is what its record says, and anybody can write that: of a file that was never made plain, the
    server itself would then look at the parts.
    """
    for upload_id in artifact_ids(folder / UPLOADS):
        note_opened(folder / UPLOADS / upload_id, None)


def _forget_room(folder: Path) -> None:
    """Whoever opens a file has a workspace of one's own, also where the file was downloaded in a room or says so."""
    record = read_record(folder)
    write_record(folder, record.name, record.created)


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Wait for one's turn: an import may take as much memory and disk as a job."""
    if not _line.acquire(blocking=False):
        raise LimitError("errors-import-busy")
    try:
        if not _turn.acquire(timeout=WAIT_SECONDS):
            raise LimitError("errors-import-busy")
        try:
            yield
        finally:
            _turn.release()
    finally:
        _line.release()


def check_apart(folder: Path) -> None:
    """Check an unpacked workspace in a process of its own (`core.workspace.check`).

    Made-up files can make parsers take any amount of memory or crash; then that process does, not the server.

    Raises
    ------
    WorkspaceError
        What is wrong; ``errors-import-damaged`` if the check itself died of it.
    """
    limits = settings()
    try:
        run = subprocess.run(
            [sys.executable, "-m", "core.workspace.check", str(folder.resolve())],
            cwd=ROOT,
            env=child_environment(limits, data_dir()),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            timeout=limits.read_seconds,
            check=True,
        )
        wrong = json.loads(run.stdout)
    except (subprocess.SubprocessError, ValueError) as error:
        raise WorkspaceError("errors-import-damaged") from error
    if wrong:
        raise WorkspaceError(wrong["code"], **wrong["params"])
