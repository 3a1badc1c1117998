"""Run by `test_restart`: a server with a job, to be killed. Prints the job's id and the worker's process id."""

from __future__ import annotations

import sys
import threading

import psutil

from core.jobs import JobManager
from core.settings import settings
from core.workspace import open_workspace
from tests.jobs.conftest import ODD_JOBS, kinds
from tests.jobs.waiting import running


def main() -> None:
    """Start the job, tell, wait for the end."""
    manager = JobManager(settings(), tasks=ODD_JOBS, kinds=kinds(100.0, settings().max_job_memory_bytes, 0))
    workspace = open_workspace(sys.argv[1])
    status = running(manager, workspace, sys.argv[2], sys.argv[3])
    print(status.id, *[child.pid for child in psutil.Process().children()], flush=True)
    if sys.argv[4] == "exit":
        return
    threading.Event().wait()


if __name__ == "__main__":
    main()
