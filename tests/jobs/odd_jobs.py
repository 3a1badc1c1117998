"""Tasks for tests of the machinery: they wait, spin, crash, fill the memory. Only tests' managers know this module."""

from __future__ import annotations

import ctypes
import errno
import itertools
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import ReadingError
from core.settings import Settings
from core.types import Items, Progress, ProgressCallback, VectorSet
from core.workspace import Workspace
from core.workspace.files import temporary_folder

PRELOAD = ("json",)
SECRET = "a line of somebody's diary"


def count(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Count quickly to the end, with a frame."""
    callback(Progress("jobs-stage-saving", 0, 10, frame=np.zeros((2, 2), np.float32), frame_labels=["a", "b"]))
    for done in range(11):
        callback(Progress("jobs-stage-training", done, 10, "words", {"epoch": done, "loss": float("nan")}))
    return {"counted": "10", "pid": str(os.getpid())}


def until_stopped(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Go on until asked to stop and keep; the map moves meanwhile."""
    pause = threading.Event()
    for done in itertools.count():
        frame = np.full((3, 2), done, np.float32)
        if callback(Progress("jobs-stage-training", done, 0, "iterations", frame=frame)):
            return {"stopped": "yes"}
        pause.wait(0.01)
    raise AssertionError


def spin(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """A loop in C that never lets go of the interpreter."""
    callback(Progress("jobs-stage-training"))
    sum(itertools.repeat(1))
    raise AssertionError


def until_killed(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Said to stop when asked, but doesn't."""
    return spin(workspace, args, callback)


def spin_with_child(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """As `spin`, with a child process that would go on."""
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    callback(Progress("jobs-stage-training", facts={"child": child.pid}))
    sum(itertools.repeat(1))
    raise AssertionError


def die(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """End without a word, as a crash in C does."""
    callback(Progress("jobs-stage-training"))
    if args["how"] == "exit":
        os._exit(3)
    if args["how"] == "segfault":
        ctypes.string_at(0)
    os.kill(os.getpid(), getattr(signal, args["how"]))
    raise AssertionError


def fill_memory(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Take more than the limit."""
    return {"sum": str(np.ones(args["bytes"] // 8).sum())}


def run_out(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """What libraries raise when memory is refused to them."""
    if args["how"] == "thread":
        raise RuntimeError("can't start new thread")
    raise OSError(errno.ENOMEM, "Cannot allocate memory")


def raise_secret(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Fail in a way nobody thought of; the message quotes data."""
    raise LookupError(SECRET)


def refuse(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Fail in a way a person is told about."""
    raise ReadingError("errors-import-unexpected", number=np.int64(17))


def half_write(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Stop in the middle of writing an artifact."""
    with temporary_folder(workspace.path / "vectors") as folder:
        (folder / "matrix.npy").write_bytes(b"half")
        callback(Progress("jobs-stage-saving"))
        sum(itertools.repeat(1))
    raise AssertionError


def save_vectors(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Leave an artifact."""
    vectors = VectorSet(Items.from_keys(["a", "b"]), np.eye(2, dtype=np.float32))
    return {"vectors_id": workspace.save_vectors(vectors, name="two", origin={})}


def print_and_pass(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Libraries print; the protocol must not notice."""
    print('{"event": "done", "result": {}}', flush=True)
    os.write(1, b"raw bytes without a line end")
    return {"cwd_is_root": str((Path.cwd() / "core").is_dir())}


def tell_settings(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """What a worker knows of the settings."""
    from core.settings import data_dir, settings

    known: Settings = settings()
    threads = os.environ["OMP_NUM_THREADS"], os.environ["OMP_WAIT_POLICY"]
    return {
        "max_tokens": str(known.max_tokens),
        "same_folder": str(data_dir() / workspace.id == workspace.path),
        "omp": " ".join(threads),
        "nice": str(os.nice(0)),
    }


TASKS = {
    task.__name__: task
    for task in (
        count,
        until_stopped,
        spin,
        until_killed,
        spin_with_child,
        die,
        fill_memory,
        run_out,
        raise_secret,
        refuse,
        half_write,
        save_vectors,
        print_and_pass,
        tell_settings,
    )
}
