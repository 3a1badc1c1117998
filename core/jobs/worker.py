"""The worker: ``python -m core.jobs.worker --tasks MODULE``; runs one job at a time, ends with its server.

``MODULE`` has ``TASKS`` (kind → function of workspace, arguments and progress callback that returns ids) and
``PRELOAD`` (modules to import while waiting for work).
"""

from __future__ import annotations

import argparse
import errno
import importlib
import math
import os
import queue
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core import processes
from core.errors import E2VError
from core.jobs.frames import FrameWriter
from core.jobs.protocol import encode, messages
from core.types import Progress
from core.workspace import Workspace

SECONDS_BETWEEN_REPORTS = 0.1
RECYCLE_BYTES = 1_000_000_000
"""A worker that has grown to this size makes room for a fresh one."""

Send = Callable[[dict[str, Any]], None]


class Inbox:
    """What the server says, read by a thread of its own so that "stop" and the server's end are noticed at work."""

    def __init__(self) -> None:
        self.jobs: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.stop = threading.Event()
        threading.Thread(target=self._read, daemon=True, name="inbox").start()

    def _read(self) -> None:
        for message in messages(sys.stdin.buffer):
            if message["do"] == "stop":
                self.stop.set()
            else:
                self.stop.clear()
                self.jobs.put(message)
        # The server is gone, or has no more work: nothing here is worth a goodbye.
        os._exit(0)


class Reporter:
    """The progress callback of a job: reports at most ten times a second, writes frames, passes on the wish to stop."""

    def __init__(self, job: str, folder: Path, send: Send, stop: threading.Event) -> None:
        self.job, self.send, self.stop = job, send, stop
        self.frames = FrameWriter(folder)
        self._stage, self._told, self._drawn = ("", False), -math.inf, -math.inf

    def __call__(self, progress: Progress) -> bool:
        now = time.monotonic()
        if progress.frame_labels is not None:
            self.frames.labels(progress.frame_labels)
        if progress.frame is not None and now - self._drawn >= SECONDS_BETWEEN_REPORTS:
            self._drawn = now
            self._tell({"event": "frame", "sequence": self.frames.frame(progress.frame)})
        stage = (progress.stage, 0 < progress.total <= progress.done)
        if stage != self._stage or now - self._told >= SECONDS_BETWEEN_REPORTS:
            self._stage, self._told = stage, now
            self._tell({"event": "progress", **_progress_json(progress)})
        return self.stop.is_set()

    def _tell(self, message: dict[str, Any]) -> None:
        self.send({"job": self.job, **message})


def _progress_json(progress: Progress) -> dict[str, Any]:
    facts = {name: _plain(value) for name, value in (progress.facts or {}).items()}
    return {
        "stage": progress.stage,
        "done": float(progress.done),
        "total": float(progress.total),
        "unit": progress.unit,
        "facts": {name: value for name, value in facts.items() if value is not None},
    }


def _plain(value: Any) -> Any:
    value = value.item() if hasattr(value, "item") else value
    return None if isinstance(value, float) and not math.isfinite(value) else value


def run(message: dict[str, Any], tasks: dict[str, Any], send: Send, stop: threading.Event) -> dict[str, Any]:
    """Run one job; returns the message that tells its end."""
    try:
        processes.limit_memory(message["memory"])
        processes.limit_cpu(message["cpu_seconds"])
        processes.end_after(message["seconds"])
        # What a killed job leaves there goes with its folder.
        tempfile.tempdir = message["folder"]
        workspace = Workspace(message["workspace_id"], Path(message["workspace"]))
        reporter = Reporter(message["job"], Path(message["folder"]), send, stop)
        result = tasks[message["kind"]](workspace, message["args"], reporter)
        return {"event": "done", "result": result}
    except E2VError as error:
        return {"event": "failed", "code": error.code, "params": {k: _plain(v) for k, v in error.params.items()}}
    except BaseException as error:  # noqa: BLE001  the worker's last word, whatever happened (Rust panics included)
        log_without_data(error)
        return {"event": "failed", "recycle": True, **_failure(error, message["memory"])}
    finally:
        processes.limit_cpu(0)
        processes.end_whenever()


def _failure(error: BaseException, memory: int) -> dict[str, Any]:
    # Without memory for their stack, threads don't start.
    threadless = isinstance(error, RuntimeError) and "start new thread" in str(error)
    if isinstance(error, MemoryError) or threadless or getattr(error, "errno", None) == errno.ENOMEM:
        return {"code": "errors-job-memory", "params": {"limit": memory // 1_000_000}}
    return {"code": "errors-job-failed", "params": {"type": type(error).__name__}}


def log_without_data(error: BaseException | None) -> None:
    """Write where it happened to stderr, not the exceptions' texts: those may quote people's data."""
    while error is not None:
        lines = traceback.format_tb(error.__traceback__)
        sys.stderr.write("".join(["A job failed:\n", *lines, type(error).__name__, "\n"]))
        error = error.__cause__ or error.__context__
    sys.stderr.flush()


def serve(tasks_module: str, send: Send) -> None:
    """Wait for jobs and run them, importing what they will need meanwhile."""
    inbox = Inbox()
    module = importlib.import_module(tasks_module)
    for name in module.PRELOAD:
        if not inbox.jobs.empty():
            break
        try:
            importlib.import_module(name)
        except ImportError as error:
            log_without_data(error)  # the job that needs it will fail, and tell
    while True:
        message = inbox.jobs.get()
        end = run(message, module.TASKS, send, inbox.stop)
        recycle = bool(end.pop("recycle", False)) or processes.resident_bytes() > RECYCLE_BYTES
        send({"job": message["job"], "recycle": recycle, **end})


def _private_stdout() -> Send:
    """Keep stdout for the protocol; whatever libraries print goes to stderr."""
    descriptor = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    lock = threading.Lock()

    def send(message: dict[str, Any]) -> None:
        line = encode(message)
        with lock:
            while line:
                line = line[os.write(descriptor, line) :]

    return send


def main() -> None:
    """Entry point of the process."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tasks", required=True)
    parser.add_argument("--nice", type=int, default=0)
    options = parser.parse_args()
    processes.lower_priority(options.nice)
    serve(options.tasks, _private_stdout())


if __name__ == "__main__":
    main()
