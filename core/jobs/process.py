"""A worker process as the server sees it: start, talk, kill; one thread reads what it says."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.jobs.protocol import encode, messages
from core.processes import ROOT, child_environment
from core.settings import Settings


class WorkerProcess:
    """One worker.

    Parameters
    ----------
    tasks
        Name of the module with the tasks.
    settings, data_dir
        Handed on through the environment.
    on_message
        Called by the reader thread with this worker and each message.
    on_exit
        Called by the reader thread once, with this worker and its exit code.
    """

    def __init__(
        self,
        tasks: str,
        settings: Settings,
        data_dir: Path,
        on_message: Callable[[WorkerProcess, dict[str, Any]], None],
        on_exit: Callable[[WorkerProcess, int], None],
    ) -> None:
        self._on_message, self._on_exit = on_message, on_exit
        self._process = subprocess.Popen(
            [sys.executable, "-m", "core.jobs.worker", "--tasks", tasks, "--nice", str(settings.job_niceness)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env=child_environment(settings, data_dir),
            **_own_group(),
        )
        self._reader = threading.Thread(target=self._read, daemon=True, name="job-reader")
        self._reader.start()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    def send(self, message: dict[str, Any]) -> None:
        """Say something. To a worker that has ended it is lost; `on_exit` tells of that."""
        stdin = self._process.stdin
        try:
            if stdin is not None and not stdin.closed:
                stdin.write(encode(message))
                stdin.flush()
        except OSError:
            return  # broken pipe: the reader thread sees the end too

    def close(self) -> None:
        """Ask an idle worker to end: no more work will come."""
        try:
            if self._process.stdin is not None:
                self._process.stdin.close()
        except OSError:
            return  # it has ended already

    def kill(self) -> None:
        """End the worker and whatever it started, at once, whatever it does."""
        if self._process.returncode is not None:
            return
        if sys.platform == "win32":
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(self.pid)], capture_output=True, check=False)
            return
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            return  # ended meanwhile

    def join(self, timeout: float | None = None) -> None:
        """Wait until the worker has ended and its end is dealt with."""
        if threading.current_thread() is not self._reader:
            self._reader.join(timeout)

    def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        with stdout:
            for message in messages(stdout):
                self._on_message(self, message)
        # Before it is waited for, so that the number can't be somebody else's yet: children must not outlive it.
        self.kill()
        code = self._process.wait()
        self.close()
        self._on_exit(self, code)


def _own_group() -> dict[str, Any]:
    """Its own process group: Ctrl-C at the terminal is the server's affair, and a kill reaches all children."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}
