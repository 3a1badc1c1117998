"""Jobs that go well: progress, results, frames, stop and keep, and what a worker inherits."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import numpy as np
import pytest

from core.errors import WorkspaceError
from core.jobs import JobManager, frame_labels, newest_frame
from core.workspace import Workspace, create_workspace, open_workspace
from tests.jobs.conftest import MakeManager
from tests.jobs.waiting import PATIENCE_SECONDS, done, eventually, now, running, worker_pids


def test_a_job_tells_its_progress_and_its_result(manager: JobManager, workspace: Workspace) -> None:
    status = done(manager, workspace, "count")
    assert (status.state, status.error, status.active) == ("done", None, False)
    assert status.result is not None
    assert status.result["counted"] == "10"
    assert (status.stage, status.done, status.total, status.unit) == ("jobs-stage-training", 10, 10, "words")
    assert status.facts == {"epoch": 10}  # a loss that is no number is not told
    assert now(manager, workspace) == status


def test_artifacts_are_in_the_workspace_when_the_job_is_done(manager: JobManager, workspace: Workspace) -> None:
    status = done(manager, workspace, "save_vectors")
    assert [info.id for info in workspace.vector_sets()] == [status.result["vectors_id"]]  # type: ignore[index]


def test_the_next_job_begins_in_the_same_warm_worker(manager: JobManager, workspace: Workspace) -> None:
    pids = {done(manager, workspace, "count").result["pid"] for _ in range(3)}  # type: ignore[index]
    assert len(pids) == 1
    assert worker_pids(os.getpid()) == {int(pid) for pid in pids}


def test_a_job_is_found_again_by_its_workspace(manager: JobManager, workspace: Workspace) -> None:
    status = running(manager, workspace, "until_stopped")
    found = now(manager, open_workspace(workspace.id))
    assert (found.id, found.state, found.can_stop_and_keep) == (status.id, "running", True)
    eventually(lambda: now(manager, workspace).done > found.done)
    manager.stop_and_keep(workspace.id)
    assert manager.wait(status.id, PATIENCE_SECONDS).result == {"stopped": "yes"}


def test_stopping_keeps_the_result(manager: JobManager, workspace: Workspace) -> None:
    running(manager, workspace, "until_stopped")
    manager.stop_and_keep(workspace.id)
    manager.stop_and_keep(workspace.id)
    status = manager.wait(now(manager, workspace).id, PATIENCE_SECONDS)
    assert (status.state, status.result, status.can_stop_and_keep) == ("done", {"stopped": "yes"}, False)


def test_a_wish_to_stop_does_not_reach_the_next_job(manager: JobManager, workspace: Workspace) -> None:
    running(manager, workspace, "until_stopped")
    manager.stop_and_keep(workspace.id)
    manager.wait(now(manager, workspace).id, PATIENCE_SECONDS)
    status = running(manager, workspace, "until_stopped")
    eventually(lambda: now(manager, workspace).done > status.done)
    assert now(manager, workspace).state == "running"
    manager.cancel(workspace.id)


def test_a_wish_to_stop_right_after_the_start_is_not_lost(make_manager: MakeManager, workspace: Workspace) -> None:
    cold = make_manager()
    job_id = cold.submit(workspace, "until_stopped", {})
    cold.stop_and_keep(workspace.id)
    assert now(cold, workspace).stopping
    assert cold.wait(job_id, PATIENCE_SECONDS).result == {"stopped": "yes"}


def test_the_newest_frames_can_be_seen(manager: JobManager, workspace: Workspace) -> None:
    status = running(manager, workspace, "until_stopped")
    eventually(lambda: now(manager, workspace).frame_sequence > 4)
    first = newest_frame(workspace, status.id)
    assert first is not None
    assert first.coordinates.shape == (3, 2)
    eventually(lambda: newest_frame(workspace, status.id, after=first.sequence) is not None)
    newer = newest_frame(workspace, status.id, after=first.sequence)
    assert newer is not None
    assert newer.coordinates[0, 0] > first.coordinates[0, 0]
    folder = workspace.path / "jobs" / status.id / "frames"
    assert len(list(folder.glob("*.f32"))) <= 4
    manager.cancel(workspace.id)


def test_labels_come_with_the_first_frame(manager: JobManager, workspace: Workspace) -> None:
    status = done(manager, workspace, "count")
    frame = newest_frame(workspace, status.id)
    assert frame is not None
    assert frame_labels(workspace, status.id) == ["a", "b"]
    np.testing.assert_array_equal(frame.coordinates, np.zeros((2, 2), np.float32))
    assert newest_frame(workspace, status.id, after=frame.sequence) is None


@pytest.mark.parametrize("job_id", ["", "..", "../" + "0" * 13, "X" * 16])
def test_frames_of_no_job(workspace: Workspace, job_id: str) -> None:
    with pytest.raises(WorkspaceError):
        newest_frame(workspace, job_id)
    with pytest.raises(WorkspaceError):
        frame_labels(workspace, job_id)
    assert newest_frame(workspace, "0" * 16) is None
    assert frame_labels(workspace, "0" * 16) is None


def test_a_dismissed_job_leaves_nothing(manager: JobManager, workspace: Workspace) -> None:
    done(manager, workspace, "count")
    manager.dismiss(workspace.id)
    assert manager.status(workspace.id) is None
    assert list((workspace.path / "jobs").iterdir()) == []


def test_a_running_job_cannot_be_dismissed(manager: JobManager, workspace: Workspace) -> None:
    status = running(manager, workspace, "until_stopped")
    manager.dismiss(workspace.id)
    assert now(manager, workspace).id == status.id
    manager.cancel(workspace.id)


def test_the_next_job_replaces_the_last_ones_record(manager: JobManager, workspace: Workspace) -> None:
    done(manager, workspace, "count")
    second = done(manager, workspace, "count")
    assert [path.name for path in (workspace.path / "jobs").iterdir()] == [second.id]


def test_what_libraries_print_does_not_disturb(manager: JobManager, workspace: Workspace) -> None:
    assert done(manager, workspace, "print_and_pass").result == {"cwd_is_root": "True"}


def test_a_worker_knows_the_settings_wherever_the_server_was_started(
    make_manager: MakeManager, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    result = done(make_manager(max_tokens=123, job_niceness=3), workspace, "tell_settings").result
    assert result is not None
    assert (result["max_tokens"], result["same_folder"]) == ("123", "True")
    threads, policy = result["omp"].split()
    assert 1 <= int(threads) <= 8
    assert policy == "passive"
    if hasattr(os, "nice"):
        assert int(result["nice"]) == os.nice(0) + 3


def test_warming_up_starts_one_worker(make_manager: MakeManager, workspace: Workspace) -> None:
    before = worker_pids(os.getpid())
    warm = make_manager()
    assert worker_pids(os.getpid()) == before
    warm.warm_up()
    warm.warm_up()
    started = worker_pids(os.getpid()) - before
    assert len(started) == 1
    assert done(warm, workspace, "count").result["pid"] == str(*started)  # type: ignore[index]


def test_many_threads_may_ask_at_once(manager: JobManager) -> None:
    workspaces = [create_workspace(str(number)) for number in range(4)]
    ended, faults = threading.Event(), []

    def ask() -> None:
        while not ended.wait(0.001):
            for workspace in workspaces:
                status = manager.status(workspace.id)
                if status is not None and status.state not in ("queued", "running", "done"):
                    faults.append(status)

    askers = [threading.Thread(target=ask) for _ in range(3)]
    for asker in askers:
        asker.start()
    jobs = [manager.submit(workspace, "count", {}) for _ in range(3) for workspace in _all_ended(manager, workspaces)]
    for job in jobs[-4:]:
        assert manager.wait(job, PATIENCE_SECONDS).state == "done"
    ended.set()
    for asker in askers:
        asker.join()
    assert faults == []


def _all_ended(manager: JobManager, workspaces: list[Workspace]) -> list[Workspace]:
    def ended() -> bool:
        found = [manager.status(workspace.id) for workspace in workspaces]
        return not any(status is not None and status.active for status in found)

    eventually(ended)
    return workspaces
