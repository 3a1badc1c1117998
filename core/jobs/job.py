"""A job as the manager holds it: one submitted piece of work from the queue to its end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.errors import Param
from core.jobs.kinds import JobKind
from core.jobs.status import ACTIVE, JobFailure, JobStatus, RateMeter, State
from core.workspace import Workspace
from core.workspace.artifacts import artifact_ids
from core.workspace.files import remove_folder
from core.workspace.folder import JOBS
from core.workspace.ids import new_short_id
from core.workspace.locks import FolderLock, is_locked, try_lock


class Job:
    """State of one job. The manager's lock guards everything here.

    While the job is queued or running its folder is locked: another process (or this one after a restart) can tell
    a living job from one whose server is gone.
    """

    def __init__(self, workspace: Workspace, kind: str, args: dict[str, Any], limits: JobKind) -> None:
        self.workspace, self.limits = workspace, limits
        self.seconds, self.can_stop = limits.seconds, limits.can_stop(args)
        self.ended = threading.Event()
        self._timer: threading.Timer | None = None
        self._meter = RateMeter()
        self._started = self._ended_at = 0.0
        self._status = JobStatus(new_short_id(), kind, args, "queued")
        self._lock = self._make_folder()

    @property
    def id(self) -> str:
        """The job's id."""
        return self._status.id

    @property
    def folder(self) -> Path:
        """Where its record and frames are."""
        return self.workspace.path / JOBS / self.id

    @property
    def state(self) -> State:
        """Where it is in its life."""
        return self._status.state

    @property
    def active(self) -> bool:
        """Whether it is queued or running."""
        return self.state in ACTIVE

    @property
    def request(self) -> dict[str, Any]:
        """What the worker needs to know."""
        return {
            "do": "run",
            "job": self.id,
            "kind": self._status.kind,
            "args": self._status.args,
            "workspace_id": self.workspace.id,
            "workspace": str(self.workspace.path.resolve()),
            "folder": str(self.folder.resolve()),
            "memory": self.limits.memory_bytes,
            "cpu_seconds": self.limits.cpu_seconds,
        }

    def begin(self) -> None:
        """It runs from now on."""
        self._started = time.monotonic()
        self._change(state="running")

    def set_timer(self, seconds: float, then: Callable[[Job], None]) -> None:
        """Call ``then`` with this job after so many seconds, unless it has ended."""
        self._timer = threading.Timer(seconds, then, (self,))
        self._timer.daemon = True
        self._timer.start()

    def progress(self, stage: str, done: float, total: float, unit: str, facts: dict[str, Param]) -> None:
        """Take in where the work is."""
        self._meter.update(stage, done, total, time.monotonic())
        known = {**self._status.facts, **facts}
        epochs = {**self._status.epoch_losses, **_epoch_loss(facts)}
        self._status = replace(
            self._status, stage=stage, done=done, total=total, unit=unit, facts=known, epoch_losses=epochs
        )

    def frame(self, sequence: int) -> None:
        """A new frame of the live map is there."""
        self._status = replace(self._status, frame_sequence=sequence)

    def ask_to_stop(self) -> bool:
        """Note the wish to stop and keep; returns whether it is new and makes sense."""
        sensible = self.state == "running" and self.can_stop and not self._status.stopping
        if sensible:
            self._status = replace(self._status, stopping=True)
        return sensible

    @property
    def stopping(self) -> bool:
        """Whether it runs and was asked to stop and keep."""
        return self._status.stopping

    def note_time_limit(self) -> None:
        """It was the time limit that asked it to stop."""
        self._status = replace(self._status, time_limit_reached=True)

    def end(self, state: State, *, error: JobFailure | None = None, result: dict[str, str] | None = None) -> None:
        """It has ended."""
        if self._timer is not None:
            self._timer.cancel()
        self._ended_at = time.monotonic()
        self._change(state=state, error=error, result=result, stopping=False, elapsed=self._elapsed())
        self._lock.release()
        self.ended.set()

    def status(self, place: int = 0) -> JobStatus:
        """A snapshot."""
        if self.state != "running":
            return replace(self._status, place=place)
        now = time.monotonic()
        return replace(
            self._status,
            rate=self._meter.rate,
            eta_seconds=self._meter.eta_seconds(now),
            elapsed=self._elapsed(),
            can_stop_and_keep=self.can_stop and not self._status.stopping,
        )

    def _elapsed(self) -> float:
        if not self._started:
            return 0.0
        return (self._ended_at or time.monotonic()) - self._started

    def _make_folder(self) -> FolderLock:
        parent = self.folder.parent
        parent.mkdir(exist_ok=True, mode=0o700)
        remove_ended_jobs(parent)
        self.workspace.sweep()  # also of what a worker still held when its server's end was noticed
        self.folder.mkdir(mode=0o700)
        lock = try_lock(self.folder)
        assert lock is not None, "nobody else knows this name yet"
        self._status.write(self.folder)
        return lock

    def _change(self, **changes: Any) -> None:
        self._status = replace(self._status, **changes)
        try:
            self._status.write(self.folder)
        except FileNotFoundError:
            return  # the workspace was deleted meanwhile


def _epoch_loss(facts: dict[str, Param]) -> dict[int, float]:
    epoch, loss = facts.get("epoch"), facts.get("loss")
    return {epoch: float(loss)} if isinstance(epoch, int) and isinstance(loss, int | float) else {}


def remove_ended_jobs(parent: Path) -> None:
    """Remove the folders of jobs that no living process runs."""
    for job_id in artifact_ids(parent):
        if not is_locked(parent / job_id):
            remove_folder(parent / job_id)


def recorded_status(workspace: Workspace) -> JobStatus | None:
    """The status of the newest job on record; one that no living process runs any more becomes ``interrupted``."""
    found = []
    for job_id in artifact_ids(workspace.path / JOBS):
        folder = workspace.path / JOBS / job_id
        try:
            found.append((folder.stat().st_mtime_ns, job_id, JobStatus.read(folder)))
        except (FileNotFoundError, ValueError):
            continue  # removed meanwhile, or the record was lost with the power
    if not found:
        return None
    _, job_id, status = max(found, key=lambda entry: entry[:2])
    folder = workspace.path / JOBS / job_id
    if status.active and not is_locked(folder):
        status = replace(status, state="interrupted")
        status.write(folder)
        workspace.sweep()
    return status
