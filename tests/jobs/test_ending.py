"""Jobs that end badly: cancelled, crashed, killed, too slow, too big. The next one always works."""

from __future__ import annotations

import os
import signal
import sys

import psutil
import pytest

from core.errors import WorkspaceError
from core.jobs import JobManager, JobStatus
from core.locales import translate
from core.workspace import Workspace, create_workspace
from tests.jobs.conftest import MakeManager
from tests.jobs.odd_jobs import SECRET
from tests.jobs.waiting import PATIENCE_SECONDS, done, eventually, is_alive, now, running, worker_pids

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@pytest.fixture(autouse=True)
def afterwards_the_next_job_works(manager: JobManager) -> object:
    yield
    assert done(manager, create_workspace("Next"), "count").state == "done"


def failure(status: JobStatus) -> tuple[str, dict[str, object]]:
    """Code and parameters of a failed job, which must be a message in every language."""
    assert status.state == "failed"
    assert status.error is not None
    assert status.result is None
    for language in ("en", "kk", "ru"):
        assert translate(language, status.error.code, **status.error.params)
    return status.error.code, dict(status.error.params)


@pytest.mark.parametrize("kind", ["until_stopped", "spin"])
def test_cancelling_ends_whatever_runs(manager: JobManager, workspace: Workspace, kind: str) -> None:
    status = running(manager, workspace, kind)
    before = worker_pids(os.getpid())
    manager.cancel(workspace.id)
    assert now(manager, workspace).state == "cancelled"
    assert manager.wait(status.id, PATIENCE_SECONDS).result is None
    eventually(lambda: not any(is_alive(pid) for pid in before))


def test_cancelling_ends_the_workers_children_too(manager: JobManager, workspace: Workspace) -> None:
    child = int(running(manager, workspace, "spin_with_child").facts["child"])
    assert is_alive(child)
    manager.cancel(workspace.id)
    eventually(lambda: not is_alive(child))


def test_cancelling_in_the_middle_of_writing_leaves_nothing(manager: JobManager, workspace: Workspace) -> None:
    running(manager, workspace, "half_write", "jobs-stage-saving")
    assert len(list((workspace.path / "vectors").iterdir())) == 1
    manager.cancel(workspace.id)
    eventually(lambda: list((workspace.path / "vectors").iterdir()) == [])
    assert workspace.vector_sets() == []


def test_cancelling_again_or_after_the_end_changes_nothing(manager: JobManager, workspace: Workspace) -> None:
    done(manager, workspace, "count")
    manager.cancel(workspace.id)
    assert now(manager, workspace).state == "done"
    manager.cancel(create_workspace("No job").id)


@pytest.mark.parametrize("how", ["exit", pytest.param("SIGKILL", marks=posix), pytest.param("segfault", marks=posix)])
def test_a_crash_is_one_clear_failure(manager: JobManager, workspace: Workspace, how: str) -> None:
    assert failure(done(manager, workspace, "die", how=how)) == ("errors-job-crashed", {})


@posix
def test_a_kill_from_outside_is_one_clear_failure(manager: JobManager, workspace: Workspace) -> None:
    status = running(manager, workspace, "until_stopped")
    for process in psutil.Process().children():
        process.send_signal(signal.SIGKILL)
    assert failure(manager.wait(status.id, PATIENCE_SECONDS)) == ("errors-job-crashed", {})


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS")
def test_too_much_memory_is_told(make_manager: MakeManager, workspace: Workspace) -> None:
    small = make_manager(max_job_memory_bytes=300_000_000)
    status = done(small, workspace, "fill_memory", bytes=2_000_000_000)
    assert failure(status) == ("errors-job-memory", {"limit": 300})
    assert done(small, workspace, "fill_memory", bytes=80_000_000).state == "done"


@posix
def test_too_much_processor_time_is_told_and_the_next_job_has_its_own(
    make_manager: MakeManager, workspace: Workspace
) -> None:
    quick = make_manager(cpu_seconds=1)
    assert failure(done(quick, workspace, "spin")) == ("errors-job-cpu", {"seconds": 1})
    assert done(quick, workspace, "count").state == "done"


@pytest.mark.parametrize("how", ["thread", "system"])
def test_refused_memory_is_known_by_any_name(manager: JobManager, workspace: Workspace, how: str) -> None:
    assert failure(done(manager, workspace, "run_out", how=how))[0] == "errors-job-memory"


@posix
def test_an_abort_counts_as_refused_memory(manager: JobManager, workspace: Workspace) -> None:
    assert failure(done(manager, workspace, "die", how="SIGABRT"))[0] == "errors-job-memory"


def test_the_time_limit_ends_a_job(make_manager: MakeManager, workspace: Workspace) -> None:
    hasty = make_manager(seconds=1.0)
    job_id = hasty.submit(workspace, "spin", {})
    assert failure(hasty.wait(job_id, PATIENCE_SECONDS)) == ("errors-job-timeout", {"seconds": 1})


def test_at_the_time_limit_what_can_be_kept_is_kept(make_manager: MakeManager, workspace: Workspace) -> None:
    hasty = make_manager(seconds=1.0)
    status = hasty.wait(hasty.submit(workspace, "until_stopped", {}), PATIENCE_SECONDS)
    assert (status.state, status.result, status.time_limit_reached) == ("done", {"stopped": "yes"}, True)


def test_what_does_not_stop_at_the_time_limit_is_ended(
    make_manager: MakeManager, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.jobs.manager.grace", lambda seconds: 0.5)
    hasty = make_manager(seconds=1.0)
    job_id = hasty.submit(workspace, "until_killed", {})
    assert failure(hasty.wait(job_id, PATIENCE_SECONDS))[0] == "errors-job-timeout"


def test_a_refusal_crosses_with_its_parameters(manager: JobManager, workspace: Workspace) -> None:
    status = done(manager, workspace, "refuse")
    assert failure(status) == ("errors-import-unexpected", {"number": 17})


def test_an_unforeseen_error_tells_its_type_and_no_data(
    manager: JobManager, workspace: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    assert done(manager, workspace, "count").state == "done"
    status = done(manager, workspace, "raise_secret")
    assert failure(status) == ("errors-job-failed", {"type": "LookupError"})
    record = (workspace.path / "jobs" / status.id / "job.json").read_text()
    assert SECRET not in record


def test_an_unknown_kind_is_a_fault_of_ours(manager: JobManager, workspace: Workspace) -> None:
    with pytest.raises(KeyError):
        manager.submit(workspace, "no such kind", {})
    assert manager.status(workspace.id) is None


def test_samples_take_no_jobs(manager: JobManager, workspace: Workspace) -> None:
    sample = Workspace("sample-x", workspace.path, read_only=True)
    with pytest.raises(WorkspaceError) as error:
        manager.submit(sample, "count", {})
    assert error.value.code == "errors-workspace-read-only"
    assert manager.status("sample-x") is None


def test_a_deleted_workspace_takes_no_jobs(manager: JobManager, workspace: Workspace) -> None:
    workspace.delete()
    with pytest.raises(WorkspaceError) as error:
        manager.submit(workspace, "count", {})
    assert error.value.code == "errors-workspace-missing"


def test_deleting_the_workspace_of_a_running_job(manager: JobManager, workspace: Workspace) -> None:
    status = running(manager, workspace, "until_stopped")
    workspace.delete()
    manager.cancel(workspace.id)
    assert manager.wait(status.id, PATIENCE_SECONDS).state == "cancelled"
    assert manager.status(workspace.id) is None
    assert not workspace.path.exists()


def test_nobody_waits_for_ever(manager: JobManager, workspace: Workspace) -> None:
    status = running(manager, workspace, "until_stopped")
    with pytest.raises(TimeoutError):
        manager.wait(status.id, 0.01)
    with pytest.raises(KeyError):
        manager.wait("0" * 16)
    manager.cancel(workspace.id)
