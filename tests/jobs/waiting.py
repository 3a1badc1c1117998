"""Waiting for states."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import psutil

from core.jobs import JobManager, JobStatus
from core.workspace import Workspace

PATIENCE_SECONDS = 240
"""A worker's first job imports for five seconds of an idle machine; a busy one takes ten times as long."""


def eventually(condition: Callable[[], object]) -> None:
    """Wait until a condition holds; fail when patience ends."""
    pause, end = threading.Event(), time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, "it never happened"
        pause.wait(0.01)


def running(manager: JobManager, workspace: Workspace, kind: str, stage: str = "jobs-stage-training") -> JobStatus:
    """Submit a job and wait until it has told its first progress."""
    manager.submit(workspace, kind, {})
    eventually(lambda: now(manager, workspace).stage == stage)
    return now(manager, workspace)


def done(manager: JobManager, workspace: Workspace, kind: str, **args: object) -> JobStatus:
    """Submit a job and wait for its end."""
    return manager.wait(manager.submit(workspace, kind, dict(args)), PATIENCE_SECONDS)


def now(manager: JobManager, workspace: Workspace) -> JobStatus:
    """The workspace's job, which must be there."""
    status = manager.status(workspace.id)
    assert status is not None
    return status


def worker_pids(parent: int, tasks: str = "tests.jobs.odd_jobs") -> set[int]:
    """Living workers for such tasks that a process has started; tests of pages may have left others."""
    return {child.pid for child in psutil.Process(parent).children() if tasks in _arguments(child)}


def _arguments(process: psutil.Process) -> list[str]:
    """Of a living process; none of one that has ended."""
    try:
        return process.cmdline()
    except (psutil.NoSuchProcess, psutil.ZombieProcess):
        return []


def is_alive(pid: int) -> bool:
    """Whether a process is there and not just its entry in the table."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
