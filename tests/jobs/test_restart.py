"""The server ends in any way: workers end too, finished things stay, the job is known as interrupted."""

from __future__ import annotations

import subprocess
import sys

import pytest

from core.jobs import JobManager
from core.processes import ROOT
from core.workspace import Workspace
from core.workspace.locks import is_locked
from tests.jobs.conftest import MakeManager
from tests.jobs.waiting import done, eventually, is_alive, now, running


def server(workspace: Workspace, kind: str, stage: str, end: str) -> tuple[subprocess.Popen[str], str, int]:
    """A server process with a running job; its job's id and its worker's process id."""
    command = [sys.executable, "-m", "tests.jobs.server", workspace.id, kind, stage, end]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    job_id, worker = process.stdout.readline().split()
    return process, job_id, int(worker)


@pytest.mark.parametrize("end", ["kill", "exit"])
def test_the_worker_ends_with_its_server(manager: JobManager, workspace: Workspace, end: str) -> None:
    process, job_id, worker = server(workspace, "until_stopped", "jobs-stage-training", end)
    with process:
        if end == "kill":
            assert now(manager, workspace).state == "running"  # seen from another server
            process.kill()
    eventually(lambda: not is_alive(worker))
    status = now(manager, workspace)
    assert (status.id, status.state, status.kind) == (job_id, "interrupted", "until_stopped")
    assert not status.can_stop_and_keep
    assert now(manager, workspace).state == "interrupted"
    assert done(manager, workspace, "count").state == "done"


def test_what_was_half_made_is_swept_after_a_restart(manager: JobManager, workspace: Workspace) -> None:
    done(manager, workspace, "save_vectors")
    kept = [info.id for info in workspace.vector_sets()]
    process, _, worker = server(workspace, "half_write", "jobs-stage-saving", "kill")
    with process:
        process.kill()
    _end(worker, workspace)  # the loop in C doesn't notice that its server is gone
    assert len(_made(workspace)) == 2
    assert now(manager, workspace).state == "interrupted"
    assert _made(workspace) == kept
    assert [info.id for info in workspace.vector_sets()] == kept


@pytest.mark.parametrize("then", ["the next job", "dismissing it"])
def test_what_a_worker_held_when_its_end_was_told_is_swept_later(
    manager: JobManager, workspace: Workspace, then: str
) -> None:
    process, _, worker = server(workspace, "half_write", "jobs-stage-saving", "kill")
    with process:
        process.kill()
    assert now(manager, workspace).state == "interrupted"
    assert len(_made(workspace)) == 1
    _end(worker, workspace)
    if then == "the next job":
        assert done(manager, workspace, "count").state == "done"
    else:
        manager.dismiss(workspace.id)
    assert _made(workspace) == []


def _made(workspace: Workspace) -> list[str]:
    return [path.name for path in (workspace.path / "vectors").iterdir()]


def _end(pid: int, workspace: Workspace) -> None:
    """Kill a worker; what it held is free a moment after it is dead, when the last of its threads is."""
    import psutil

    psutil.Process(pid).kill()
    eventually(lambda: not any(is_locked(path) for path in (workspace.path / "vectors").iterdir()))


def test_closing_the_manager_interrupts_its_jobs(make_manager: MakeManager, workspace: Workspace) -> None:
    closing = make_manager()
    status = running(closing, workspace, "until_stopped")
    closing.close()
    assert closing.wait(status.id).state == "interrupted"
    assert now(make_manager(), workspace).state == "interrupted"


def test_an_ended_job_is_still_known_after_a_restart(
    manager: JobManager, make_manager: MakeManager, workspace: Workspace
) -> None:
    status = done(manager, workspace, "save_vectors")
    found = now(make_manager(), workspace)
    assert (found.id, found.state, found.result) == (status.id, "done", status.result)
    failed = done(manager, workspace, "refuse")
    assert now(make_manager(), workspace).error == failed.error


def test_a_record_lost_with_the_power_is_no_job(make_manager: MakeManager, workspace: Workspace) -> None:
    folder = workspace.path / "jobs" / ("0" * 16)
    folder.mkdir(parents=True)
    for content in (b"", b"{}", b'{"state": 7}', b"[]"):
        (folder / "job.json").write_bytes(content)
        assert make_manager().status(workspace.id) is None
