"""Locks on folders that end with their process: how others tell work in progress from what a dead process left.

The lock is the operating system's (``flock`` on the folder itself), so nothing needs a process number, which
containers reuse. Where folders can't be locked (Windows, some network disks) age decides instead.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

CAN_LOCK = sys.platform != "win32"
ABANDONED_AFTER_SECONDS = 86_400

_IN_THIS_PROCESS = Lock()


class FolderLock:
    """A lock on a folder, held until `release` or the end of the process. Use `try_lock` to get one."""

    __slots__ = ("_descriptor",)

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    @property
    def real(self) -> bool:
        """False where folders can't be locked, so that having the lock says nothing about others."""
        return self._descriptor is not None

    def release(self) -> None:
        """Give the lock back; again is harmless."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def try_lock(folder: Path) -> FolderLock | None:
    """Lock a folder without waiting.

    Returns
    -------
    FolderLock or None
        None if somebody else holds it. Where locking isn't possible, one that isn't `real`.

    Raises
    ------
    FileNotFoundError
        If there is no such folder.
    """
    if sys.platform == "win32":
        folder.stat()
        return FolderLock(None)
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        return None if error.errno in (errno.EAGAIN, errno.EACCES) else FolderLock(None)
    return FolderLock(descriptor)


def is_locked(folder: Path) -> bool:
    """Whether a living process holds the folder, as far as the system can tell. False if it is gone."""
    try:
        lock = try_lock(folder)
    except FileNotFoundError:
        return False
    if lock is None:
        return True
    lock.release()
    return False


def claim_abandoned(folder: Path) -> FolderLock | None:
    """The lock of a folder whose maker is gone, to remove it under; None if it is in use or not there."""
    try:
        lock = try_lock(folder)
        if lock is None or lock.real or time.time() - folder.stat().st_mtime > ABANDONED_AFTER_SECONDS:
            return lock
    except FileNotFoundError:
        return None
    return None


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder until the end of the block; who comes second waits.

    Where folders can't be locked, only the threads of this process wait for each other (Windows), or nobody does.

    Raises
    ------
    FileNotFoundError
        If there is no such folder.
    """
    if sys.platform == "win32":
        with _IN_THIS_PROCESS:
            yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
