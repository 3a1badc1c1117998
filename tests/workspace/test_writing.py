"""Writing that is whole or not at all, whoever dies and whoever else writes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from core.errors import LimitError, WorkspaceError
from core.processes import ROOT
from core.types import ProjectionSettings
from core.workspace import Workspace, create_workspace
from core.workspace.files import TEMPORARY, FolderWriter, folder_size, sweep, temporary_folder, write_file
from core.workspace.locks import CAN_LOCK
from tests.workspace import made

posix = pytest.mark.skipif(not CAN_LOCK, reason="needs fork and flock")


@posix
def test_a_writer_killed_at_any_step_leaves_a_whole_artifact_or_none(workspace: Workspace) -> None:
    vectors_id = workspace.save_vectors(made.vectors(), name="v", origin={})
    run = subprocess.run(
        [sys.executable, "-m", "tests.workspace.killed_writer", workspace.id, vectors_id],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    steps = [line.split() for line in run.stdout.splitlines()]
    assert len(steps) > 10
    assert [code for code, _ in steps] == [str(int(signal.SIGKILL))] * (len(steps) - 1) + ["0"]
    seen = [what for _, what in steps]
    assert seen == sorted(seen)  # nothing … nothing, whole … whole
    assert set(seen) == {"nothing", "whole"}
    leftovers = list((workspace.path / "projections").glob(f"{TEMPORARY}*"))
    assert len(leftovers) <= 1  # each writer swept what the one before had left


@posix
def test_only_what_dead_processes_left_is_swept(tmp_path: Path) -> None:
    dead = tmp_path / f"{TEMPORARY}dead"
    dead.mkdir()
    (dead / "half").write_bytes(b"x")
    with temporary_folder(tmp_path) as alive:
        assert not dead.exists()
        dead.mkdir()
        assert sweep(tmp_path) == 1
        assert [path.name for path in tmp_path.iterdir()] == [alive.name]
    assert list(tmp_path.iterdir()) == []


def test_an_error_while_writing_leaves_nothing(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr(FolderWriter, "finish", broken)
    for write in (
        lambda: workspace.save_vectors(made.vectors(), name="v", origin={}),
        lambda: workspace.save_upload("u", b"u"),
        lambda: create_workspace("x").save_upload("u", b"u"),
    ):
        with pytest.raises(LimitError) as error:
            write()
        assert error.value.code == "errors-disk-full"
    assert list((workspace.path / "uploads").iterdir()) == []
    assert list((workspace.path / "vectors").iterdir()) == []


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "record"
    contents = {bytes([letter]) * 300_000 for letter in b"ab"}
    write_file(path, min(contents))
    seen, ended = set(), threading.Event()

    def read() -> None:
        while not ended.is_set():
            seen.add(path.read_bytes())

    reader = threading.Thread(target=read)
    reader.start()
    for content in sorted(contents) * 10:
        write_file(path, content, durable=False)
    ended.set()
    reader.join()
    assert seen <= contents
    assert list(tmp_path.iterdir()) == [path]


def test_many_writers_of_one_result_agree(workspace: Workspace) -> None:
    ids: list[str] = []
    at_once = threading.Barrier(6)

    def write() -> None:
        at_once.wait()
        ids.append(workspace.save_vectors(made.vectors(), name="v", origin={}))

    writers = [threading.Thread(target=write) for _ in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(ids) == 6
    assert len(set(ids)) == 1
    assert [path.name for path in (workspace.path / "vectors").iterdir()] == [ids[0]]
    made.assert_same(workspace.vectors(ids[0]), made.vectors())


def test_many_writers_of_different_results_all_succeed(workspace: Workspace) -> None:
    vectors_id = workspace.save_vectors(made.vectors(), name="v", origin={})
    at_once = threading.Barrier(6)

    def write(axis: int) -> None:
        at_once.wait()
        projection = made.projection(settings=ProjectionSettings(axes=(axis, axis + 1)))
        workspace.save_projection(projection, vectors_id=vectors_id)

    writers = [threading.Thread(target=write, args=(axis,)) for axis in range(6)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert sorted(info.settings.axes[0] for info in workspace.projections(vectors_id)) == list(range(6))


def test_a_reader_keeps_its_arrays_when_they_are_deleted(workspace: Workspace) -> None:
    vectors_id = workspace.save_vectors(made.vectors(), name="v", origin={})
    opened = workspace.vectors(vectors_id)
    workspace.delete_artifact("vectors", vectors_id)
    np.testing.assert_array_equal(opened.matrix, made.vectors().matrix)
    with pytest.raises(WorkspaceError):
        workspace.vectors(vectors_id)


def test_a_size_is_told_while_others_delete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    for path in (tmp_path / "first", tmp_path / "a" / "second", tmp_path / "a" / "b" / "third"):
        path.write_bytes(b"12345")
    whole = os.lstat

    def lstat(path: str) -> os.stat_result:
        if (tmp_path / "a" / "b").exists():
            (tmp_path / "a" / "b" / "third").unlink()
            (tmp_path / "a" / "b").rmdir()
            (tmp_path / "a" / "second").unlink()
        return whole(path)

    assert folder_size(tmp_path) == 15
    monkeypatch.setattr(os, "lstat", lstat)
    assert folder_size(tmp_path) == 5
