"""Writing that is whole or not at all: files replaced in one step, folders renamed into place."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG
from typing import IO, Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, WorkspaceError
from core.workspace.ids import new_short_id
from core.workspace.locks import FolderLock, claim_abandoned, try_lock

TEMPORARY = ".tmp-"
MANIFEST, META = "manifest.json", "meta.json"
MAX_JSON_BYTES = 4_000_000


def sync_folder(folder: Path) -> None:
    """Ask the disk to keep the folder's list of names. Windows can't and needn't."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_file(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Write or replace a file in one step; ``durable=False`` leaves it to the system when it reaches the disk."""
    temporary = path.with_name(f"{TEMPORARY}{new_short_id()}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    if durable:
        sync_folder(path.parent)


def json_bytes(value: Any) -> bytes:
    """JSON as it is kept: sorted, indented, UTF-8; the same value gives the same bytes."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, indent=1, allow_nan=False) + "\n").encode()


def write_json(path: Path, value: Any, *, durable: bool = True) -> None:
    """Write or replace a JSON file in one step."""
    write_file(path, json_bytes(value), durable=durable)


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file of bounded size.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it isn't a JSON object, or larger than 4 MB, or holds half a character: ``"\\ud800"`` can't be shown.
    """
    with path.open("rb") as file:
        content = file.read(MAX_JSON_BYTES + 1)
    if len(content) > MAX_JSON_BYTES:
        raise ValueError("JSON file too large")
    try:
        value = json.loads(content)
        if b"\\u" in content:  # we write none
            json.dumps(value, ensure_ascii=False).encode()
    except RecursionError as error:
        raise ValueError("JSON nested too deeply") from error
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")
    return value


class _Hashing(io.RawIOBase):
    """A file that hashes what is written to it."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file, self.sha256, self.size = file, hashlib.sha256(), 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        view = memoryview(data).cast("B")
        self.sha256.update(view)
        self.size += view.nbytes
        return self.file.write(view)


class FolderWriter:
    """Writes the members of an artifact folder that nobody else can see yet. Made by `new_folder`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.members: dict[str, dict[str, Any]] = {}
        self.meta: dict[str, Any] = {}

    @contextmanager
    def open(self, name: str) -> Iterator[_Hashing]:
        """A member to be written in pieces; its size and hash go into the manifest."""
        with (self.path / name).open("xb") as file:
            hashing = _Hashing(file)
            yield hashing
            file.flush()
            os.fsync(file.fileno())
        self.members[name] = {"size": hashing.size, "sha256": hashing.sha256.hexdigest()}

    def write(self, name: str, content: bytes) -> None:
        """A member from bytes."""
        with self.open(name) as file:
            file.write(content)

    def array(self, name: str, array: NDArray[Any]) -> None:
        """A member ``name`` as .npy (no pickle), in C order."""
        with self.open(name) as file:
            np.lib.format.write_array(file, np.ascontiguousarray(array), allow_pickle=False)

    def table(self, name: str, table: pl.DataFrame) -> None:
        """A member ``name`` as Parquet."""
        buffer = io.BytesIO()
        table.write_parquet(buffer, compression="zstd", statistics=False)
        self.write(name, buffer.getvalue())

    def finish(self) -> None:
        """Write manifest and meta."""
        for name, value in ((MANIFEST, {"version": 1, "members": self.members}), (META, self.meta)):
            write_json(self.path / name, value)


@contextmanager
def new_folder(target: Path, is_whole: Callable[[Path], bool]) -> Iterator[FolderWriter]:
    """Make an artifact folder that appears at ``target`` whole or not at all.

    Where ``target`` already exists and ``is_whole``, the new one is discarded: equal names mean equal content.
    A damaged one is replaced.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-missing`` if the workspace was deleted meanwhile.
    """
    with temporary_folder(target.parent) as path:
        writer = FolderWriter(path)
        yield writer
        writer.finish()
        sync_folder(path)
        move_into_place(path, target, is_whole)


@contextmanager
def temporary_folder(parent: Path) -> Iterator[Path]:
    """A locked folder beside the others, removed at the end unless it was renamed. Sweeps those of dead processes.

    Raises
    ------
    LimitError
        ``errors-disk-full``.
    WorkspaceError
        ``errors-workspace-missing`` if the workspace was deleted meanwhile.
    """
    path, lock = _make_temporary(parent)
    try:
        yield path
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise LimitError("errors-disk-full") from error
        raise
    finally:
        lock.release()
        shutil.rmtree(path, ignore_errors=True)


def _make_temporary(parent: Path) -> tuple[Path, FolderLock]:
    try:
        # Not parents=True: a deleted workspace must stay deleted.
        parent.mkdir(exist_ok=True, mode=0o700)
    except FileNotFoundError as error:
        raise WorkspaceError("errors-workspace-missing") from error
    sweep(parent)
    while True:
        path = parent / f"{TEMPORARY}{new_short_id()}"
        path.mkdir(mode=0o700)
        try:
            lock = try_lock(path)
        except FileNotFoundError:  # swept between the two lines above
            continue
        if lock is not None and path.exists():
            return path, lock


def move_into_place(path: Path, target: Path, is_whole: Callable[[Path], bool]) -> None:
    """Rename a finished folder to its target, unless somebody's equal one is there already."""
    for _ in range(3):
        try:
            path.rename(target)
        except OSError:
            if not target.exists():
                raise
            if is_whole(target):
                return
            remove_folder(target)
        else:
            sync_folder(target.parent)
            return
    raise WorkspaceError("errors-workspace-busy")


def remove_folder(folder: Path) -> None:
    """Delete a folder: it vanishes in one step, then its content goes.

    Raises
    ------
    WorkspaceError
        ``errors-workspace-busy`` if the system refuses, for example while Windows has a file of it open.
    """
    trash = folder.with_name(f"{TEMPORARY}{new_short_id()}")
    try:
        folder.rename(trash)
        sync_folder(folder.parent)
        shutil.rmtree(trash)
    except FileNotFoundError:
        shutil.rmtree(trash, ignore_errors=True)  # somebody else is deleting it too
    except OSError as error:
        raise WorkspaceError("errors-workspace-busy") from error


def sweep(folder: Path) -> int:
    """Remove half-made temporary folders and files whose process is gone; returns how many."""
    removed = 0
    try:
        entries = [Path(entry.path) for entry in os.scandir(folder) if entry.name.startswith(TEMPORARY)]
    except (FileNotFoundError, NotADirectoryError):
        return 0
    for path in entries:
        if path.is_dir():
            removed += _sweep_folder(path)
        elif path.is_file() and _age_seconds(path) > 3_600:
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def _sweep_folder(path: Path) -> bool:
    lock = claim_abandoned(path)
    if lock is None:
        return False
    # Under the lock: a process that has only just made this folder will find it taken, and make another.
    shutil.rmtree(path, ignore_errors=True)
    lock.release()
    return True


def _age_seconds(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except FileNotFoundError:
        return 0.0


def folder_size(folder: Path) -> int:
    """Bytes of all files below a folder; what vanishes meanwhile, as the half-made folders of others do, is nothing."""
    total = 0
    for inside, _, names in os.walk(folder):
        for name in names:
            with suppress(FileNotFoundError):
                stat = os.lstat(os.path.join(inside, name))  # noqa: PTH118 - a Path for each of many files is slow
                total += stat.st_size if S_ISREG(stat.st_mode) else 0
    return total
