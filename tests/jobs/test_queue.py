"""Who may run, who waits, who is sent away."""

from __future__ import annotations

import pytest

from core.errors import JobError
from core.workspace import Workspace, create_workspace
from tests.jobs.conftest import MakeManager
from tests.jobs.waiting import PATIENCE_SECONDS, done, eventually, now, running


@pytest.fixture
def workspaces() -> list[Workspace]:
    """Five people."""
    return [create_workspace(str(number)) for number in range(5)]


def test_jobs_wait_their_turn_and_know_their_place(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    manager = make_manager(concurrent_jobs=1)
    first, second, third, *_ = workspaces
    running(manager, first, "until_stopped")
    waiting = [manager.submit(workspace, "count", {}) for workspace in (second, third)]
    assert [(now(manager, w).state, now(manager, w).place) for w in (second, third)] == [("queued", 1), ("queued", 2)]
    assert not now(manager, second).can_stop_and_keep
    manager.cancel(second.id)
    assert (now(manager, second).state, now(manager, second).place) == ("cancelled", 0)
    assert now(manager, third).place == 1
    manager.stop_and_keep(first.id)
    assert manager.wait(waiting[1], PATIENCE_SECONDS).state == "done"
    assert now(manager, second).state == "cancelled"


def test_first_come_first_served(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    manager = make_manager(concurrent_jobs=1)
    running(manager, workspaces[0], "until_stopped")
    jobs = [manager.submit(workspace, "until_stopped", {}) for workspace in workspaces[1:]]
    for position, workspace in enumerate(workspaces):
        eventually(lambda w=workspace: now(manager, w).state == "running")
        later = workspaces[position + 1 :]
        assert [now(manager, other).place for other in later] == list(range(1, len(later) + 1))
        manager.stop_and_keep(workspace.id)
    assert manager.wait(jobs[-1], PATIENCE_SECONDS).state == "done"


def test_so_many_at_once_as_the_setting_says(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    manager = make_manager(concurrent_jobs=2)
    for workspace in workspaces[:2]:
        running(manager, workspace, "until_stopped")
    manager.submit(workspaces[2], "until_stopped", {})
    assert [now(manager, w).state for w in workspaces[:3]] == ["running", "running", "queued"]
    manager.cancel(workspaces[0].id)
    eventually(lambda: now(manager, workspaces[2]).state == "running")


def test_a_full_queue_sends_people_away(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    manager = make_manager(concurrent_jobs=1, queued_jobs=2)
    running(manager, workspaces[0], "until_stopped")
    for workspace in workspaces[1:3]:
        manager.submit(workspace, "count", {})
    with pytest.raises(JobError) as error:
        manager.submit(workspaces[3], "count", {})
    assert (error.value.code, dict(error.value.params)) == ("errors-job-queue-full", {"limit": 2})
    assert manager.status(workspaces[3].id) is None
    assert not (workspaces[3].path / "jobs").exists()
    manager.cancel(workspaces[1].id)
    manager.submit(workspaces[3], "count", {})


def test_what_nobody_asked_for_waits_and_fills_the_queue_for_nobody(
    make_manager: MakeManager, workspaces: list[Workspace]
) -> None:
    manager = make_manager(concurrent_jobs=1, queued_jobs=2, quiet=("count",))
    running(manager, workspaces[0], "until_stopped")
    for workspace in workspaces[1:3]:
        manager.submit(workspace, "count", {})
    with pytest.raises(JobError) as error:
        manager.submit(workspaces[3], "count", {})
    assert error.value.code == "errors-job-queue-full"
    manager.submit(workspaces[3], "until_stopped", {})
    manager.submit(workspaces[4], "until_killed", {})
    order = [workspaces[place] for place in (3, 4, 1, 2)]
    assert [now(manager, workspace).place for workspace in order] == [1, 2, 3, 4]
    manager.cancel(workspaces[1].id)
    with pytest.raises(JobError) as error:
        manager.submit(workspaces[1], "until_stopped", {})
    assert error.value.code == "errors-job-queue-full"


def test_only_the_job_that_is_meant_is_cancelled(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    manager = make_manager(concurrent_jobs=1)
    status = running(manager, workspaces[0], "until_stopped")
    manager.cancel(workspaces[0].id, "another")
    assert now(manager, workspaces[0]).state == "running"
    manager.cancel(workspaces[0].id, status.id)
    assert now(manager, workspaces[0]).state == "cancelled"


def test_one_job_per_workspace(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    manager = make_manager()
    status = running(manager, workspaces[0], "until_stopped")
    with pytest.raises(JobError) as error:
        manager.submit(workspaces[0], "count", {})
    assert error.value.code == "errors-job-already-running"
    assert now(manager, workspaces[0]).id == status.id
    manager.cancel(workspaces[0].id)
    assert done(manager, workspaces[0], "count").state == "done"


def test_another_server_respects_the_running_job(make_manager: MakeManager, workspaces: list[Workspace]) -> None:
    one, other = make_manager(), make_manager()
    status = running(one, workspaces[0], "until_stopped")
    assert now(other, workspaces[0]).state == "running"
    with pytest.raises(JobError) as error:
        other.submit(workspaces[0], "count", {})
    assert error.value.code == "errors-job-already-running"
    other.dismiss(workspaces[0].id)
    assert now(one, workspaces[0]).id == status.id
    one.cancel(workspaces[0].id)
    assert done(other, workspaces[0], "count").state == "done"
