"""Rooms: what they hold, who may do what with them, and what made-up ones come to."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import LimitError, WorkspaceError
from core.settings import settings
from core.workspace import (
    Workspace,
    build_sample,
    close_room,
    create_workspace,
    expire_workspaces,
    folder,
    home,
    import_workspace,
    list_workspaces,
    open_room,
    open_workspace,
    room_keys,
    rooms,
    rooms_of,
    shared_by,
)
from core.workspace.copies import copy_folder
from core.workspace.infos import FOLDERS
from tests.workspace import made
from tests.workspace.test_workspace import NO_IDS, code_of, files, filled

RECORD = "workspace.json"
OWN = {RECORD, "rooms"}


@pytest.fixture
def owner(workspace: Workspace) -> Workspace:
    """A lecturer's workspace: an upload, one artifact of each kind, one that is damaged, and something of a job's."""
    filled(workspace)
    workspace.save_upload("private.csv", b"who,what\nme,this\n")
    damaged = workspace.save_corpus(made.corpus(), name="Damaged", origin={"other": 1})
    (workspace.path / "corpora" / damaged / "items.parquet").unlink()
    (workspace.path / "jobs").mkdir()
    (workspace.path / "jobs" / "note.json").write_text("{}")
    return workspace


@pytest.fixture
def room(owner: Workspace) -> Workspace:
    """Its room, as a student opens it."""
    return open_workspace(open_room(owner).id)


def test_a_room_holds_every_whole_artifact_and_no_upload(owner: Workspace, room: Workspace) -> None:
    held = {name: content for name, content in files(room.path).items() if name != RECORD}
    damaged = {artifact_id for _, artifact_id in owner.damaged()}
    whole = {
        name: content
        for name, content in files(owner.path).items()
        if name.split("/")[0] not in {*OWN, "uploads", "jobs"} and name.split("/")[1] not in damaged
    }
    assert len(damaged) == 1
    assert held == whole
    assert {name.split("/")[0] for name in held} == set(FOLDERS.values())
    assert (room.name, room.uploads(), room.damaged()) == (owner.name, [], [])
    assert b"private.csv" not in b"".join(files(room.path).values())


def test_a_room_does_not_tell_where_it_comes_from(owner: Workspace, room: Workspace) -> None:
    other = open_room(owner)
    told = b"".join(files(room.path).values())
    assert owner.id.encode() not in told
    proofs = [json.loads((found.path / RECORD).read_text())["room"] for found in (room, other)]
    assert proofs[0] != proofs[1]


def test_a_room_is_read_only_for_everybody(room: Workspace) -> None:
    vectors_id = room.vector_sets()[0].id
    changes: list[Callable[[], object]] = [
        lambda: room.rename("x"),
        room.delete,
        lambda: room.save_upload("x", b"x"),
        lambda: filled(room),
        lambda: room.delete_artifact("vectors", vectors_id),
        lambda: room.rename_artifact("vectors", vectors_id, "x"),
        lambda: open_room(room),
        lambda: Workspace(room.id, room.path, read_only=False).delete(),
    ]
    before = files(room.path)
    for change in changes:
        with pytest.raises(WorkspaceError) as error:
            change()
        assert code_of(error) == "errors-workspace-read-only"
    assert files(room.path) == before


def test_what_the_lecturer_does_later_does_not_show_in_the_room(owner: Workspace, room: Workspace) -> None:
    before = files(room.path)
    corpus, vectors = room.corpora()[0], room.vector_sets()[0]
    owner.rename_artifact("vectors", vectors.id, "Renamed")
    owner.save_corpus(made.corpus(), name="Later", origin={"later": 1})
    assert room.vector_sets()[0].name == vectors.name
    owner.delete_artifact("vectors", vectors.id)
    owner.delete_artifact("corpus", corpus.id)
    assert files(room.path) == before
    assert room.projection(room.projections()[0].id).coordinates.shape == (3, 2)
    made.assert_same(room.vectors(vectors.id).matrix, made.vectors().matrix)


def test_a_copy_of_a_room_is_one_s_own(owner: Workspace, room: Workspace) -> None:
    before = files(room.path)
    copy = room.fork("Mine")
    assert (copy.is_room, copy.read_only, open_workspace(copy.id).read_only) == (False, False, False)
    copy.rename_artifact("vectors", copy.vector_sets()[0].id, "Mine")
    copy.delete_artifact("corpus", copy.corpora()[0].id)
    copy.save_corpus(made.corpus(), name="New", origin={"new": 1})
    assert files(room.path) == before
    with pytest.raises(WorkspaceError) as error:
        close_room(copy, room.id)
    assert code_of(error) == "errors-room-of-others"


def test_of_a_room_that_is_closed_meanwhile_there_is_no_half_copy(
    owner: Workspace, room: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(source: Path, target: Path) -> None:
        copy_folder(source, target)
        if (owner.path / "rooms" / room.id).exists():
            close_room(owner, room.id)

    monkeypatch.setattr(folder, "copy_folder", slow)
    before = set(room.path.parent.iterdir()) - {room.path}
    with pytest.raises(WorkspaceError) as error:
        room.fork("Mine")
    assert code_of(error) == "errors-workspace-missing"
    assert set(room.path.parent.iterdir()) == before


def test_a_room_takes_no_disk_of_its_own(owner: Workspace, room: Workspace) -> None:
    matrix = next(room.path.rglob("matrix.npy"))
    assert matrix.stat().st_ino == (owner.path / matrix.relative_to(room.path)).stat().st_ino


def test_where_files_cannot_be_linked_they_are_copied(owner: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(f"no links here, not even from {self} to {target}")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    room = open_room(owner)
    matrix = next(room.path.rglob("matrix.npy"))
    source = owner.path / matrix.relative_to(room.path)
    assert matrix.stat().st_ino != source.stat().st_ino
    assert matrix.read_bytes() == source.read_bytes()


def test_only_the_owner_closes_a_room(owner: Workspace, room: Workspace) -> None:
    stranger = create_workspace("Stranger")
    (stranger.path / "rooms").mkdir()
    (stranger.path / "rooms" / room.id).touch()
    assert rooms_of(stranger) == []
    for other in (stranger, room):
        with pytest.raises(WorkspaceError) as error:
            close_room(other, room.id)
        assert code_of(error) == "errors-room-of-others"
    stranger.delete()
    assert room.path.is_dir()
    close_room(owner, room.id)
    assert (rooms_of(owner), room.path.exists(), owner.path.is_dir()) == ([], False, True)
    with pytest.raises(WorkspaceError) as error:
        open_workspace(room.id)
    assert code_of(error) == "errors-workspace-missing"


@pytest.mark.parametrize("asked", [*NO_IDS, "sample-words", "../" + "0" * 32])
def test_only_ids_close_rooms(owner: Workspace, asked: str) -> None:
    before = files(owner.path)
    with pytest.raises(WorkspaceError) as error:
        close_room(owner, asked)
    assert code_of(error) == "errors-workspace-missing"
    assert files(owner.path) == before


def test_no_workspace_can_be_closed_as_a_room(owner: Workspace) -> None:
    for other in (owner, create_workspace("Somebody's")):
        with pytest.raises(WorkspaceError) as error:
            close_room(owner, other.id)
        assert code_of(error) == "errors-room-of-others"
        assert other.path.is_dir()


def test_deleting_the_workspace_deletes_its_rooms_and_nobody_else_s(owner: Workspace, room: Workspace) -> None:
    second, elsewhere = open_room(owner), open_room(create_workspace("Other"))
    copy = room.fork("Copy")
    assert [found.id for found in rooms_of(owner)] == [room.id, second.id]
    owner.delete()
    assert [found.path.exists() for found in (owner, room, second, elsewhere, copy)] == [False] * 3 + [True] * 2


def test_a_workspace_that_was_deleted_while_its_room_was_made_leaves_none(
    owner: Workspace, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path.name for path in home.iterdir()} - {owner.id}
    write = rooms.write_record

    def delete_first(path: Path, *args: object, **more: object) -> None:
        owner.delete()
        write(path, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(rooms, "write_record", delete_first)
    with pytest.raises(WorkspaceError) as error:
        open_room(owner)
    assert code_of(error) == "errors-workspace-missing"
    assert {path.name for path in home.iterdir()} == before


def test_a_sample_needs_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "SAMPLES", tmp_path)
    build_sample("small", "Small", created=datetime(2024, 1, 2, tzinfo=UTC))
    with pytest.raises(WorkspaceError) as error:
        open_room(open_workspace("sample-small"))
    assert code_of(error) == "errors-workspace-read-only"


def test_rooms_of_a_workspace_are_few(owner: Workspace) -> None:
    opened = [open_room(owner) for _ in range(rooms.MAX_ROOMS)]
    with pytest.raises(LimitError) as error:
        open_room(owner)
    assert error.value.params == {"limit": rooms.MAX_ROOMS}
    close_room(owner, opened[0].id)
    assert open_room(owner).is_room


def test_rooms_that_are_opened_at_once_are_few_too(owner: Workspace) -> None:
    n_people, refused = 2 * rooms.MAX_ROOMS, []
    together = Barrier(n_people)

    def lecture() -> None:
        together.wait()
        try:
            open_room(owner)
        except LimitError as error:
            refused.append(error.code)

    people = [Thread(target=lecture) for _ in range(n_people)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert len(rooms_of(owner)) == rooms.MAX_ROOMS
    assert refused == ["errors-room-too-many"] * rooms.MAX_ROOMS


def test_rooms_end_with_the_workspace_that_expires_and_copies_stay(owner: Workspace, room: Workspace) -> None:
    elsewhere, copy = open_room(create_workspace("Other")), room.fork("Copy")
    past = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    os.utime(owner.path / RECORD, (past, past))
    assert expire_workspaces(datetime.now(UTC), 7) == 1
    assert [found.path.exists() for found in (owner, room, elsewhere, copy)] == [False, False, True, True]


def test_what_is_opened_while_others_expire_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    past = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    old = {workspace.id: workspace for workspace in map(create_workspace, ("One", "Other"))}
    for workspace in old.values():
        os.utime(workspace.path / RECORD, (past, past))
    remove = home.remove_folder

    def remove_while_the_other_is_opened(path: Path) -> None:
        monkeypatch.setattr(home, "remove_folder", remove)
        (other,) = old.keys() - {path.name}
        open_workspace(other)
        remove(path)

    monkeypatch.setattr(home, "remove_folder", remove_while_the_other_is_opened)
    assert expire_workspaces(datetime.now(UTC), 7) == 1
    assert sorted(workspace.path.exists() for workspace in old.values()) == [False, True]


def test_one_that_cannot_be_deleted_just_now_keeps_no_other_from_expiring(monkeypatch: pytest.MonkeyPatch) -> None:
    past = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    old = [create_workspace("One"), create_workspace("Other")]
    for workspace in old:
        os.utime(workspace.path / RECORD, (past, past))
    remove = home.remove_folder

    def refuse_once(path: Path) -> None:
        monkeypatch.setattr(home, "remove_folder", remove)
        raise WorkspaceError("errors-workspace-busy")

    monkeypatch.setattr(home, "remove_folder", refuse_once)
    assert [expire_workspaces(datetime.now(UTC), 7) for _ in range(3)] == [1, 1, 0]
    assert not any(workspace.path.exists() for workspace in old)


def test_rooms_expire_by_themselves_and_are_not_listed(owner: Workspace, room: Workspace) -> None:
    listed = [info.id for info in list_workspaces()]
    assert owner.id in listed
    assert room.id not in listed
    past = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    os.utime(room.path / RECORD, (past, past))
    assert expire_workspaces(datetime.now(UTC), 7) == 1
    assert (rooms_of(owner), owner.path.is_dir()) == ([], True)


def test_a_room_that_was_downloaded_opens_as_a_workspace_of_one_s_own(room: Workspace, tmp_path: Path) -> None:
    stream = io.BytesIO()
    room.export_zip(stream)
    (tmp_path / "room.zip").write_bytes(stream.getvalue())
    taken = import_workspace(tmp_path / "room.zip")
    assert (taken.is_room, taken.read_only) == (False, False)
    assert json.loads((taken.path / RECORD).read_text()).keys() == {"version", "name", "created"}
    assert [info.id for info in taken.vector_sets()] == [info.id for info in room.vector_sets()]
    taken.rename("Mine")


@pytest.mark.parametrize(
    ("name", "content"),
    [(f"rooms/{'0' * 32}", b""), (f"rooms/{'0' * 16}/meta.json", b"{}"), ("lead.json", b"{}")],
)
def test_an_export_brings_no_rooms_along(owner: Workspace, tmp_path: Path, name: str, content: bytes) -> None:
    """A note of somebody else's room, made up: it isn't even taken in."""
    open_room(owner)
    stream = io.BytesIO()
    owner.export_zip(stream)
    with zipfile.ZipFile(stream, "a") as archive:
        assert not [info.filename for info in archive.infolist() if info.filename.startswith("rooms")]
        archive.writestr(name, content)
    (tmp_path / "made-up.zip").write_bytes(stream.getvalue())
    with pytest.raises(WorkspaceError) as error:
        import_workspace(tmp_path / "made-up.zip")
    assert code_of(error) == "errors-import-unexpected"


FORGED = st.none() | st.booleans() | st.integers() | st.text(max_size=70) | st.lists(st.text(max_size=3), max_size=2)


@given(FORGED | st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2))
def test_a_damaged_record_of_a_room_never_makes_it_writable(forged: object) -> None:
    workspace = create_workspace("Forged")
    record = json.loads((workspace.path / RECORD).read_text())
    (workspace.path / RECORD).write_text(json.dumps(record | {"room": forged}))
    with pytest.raises(WorkspaceError) as error:
        open_workspace(workspace.id)
    assert code_of(error) == "errors-artifact-damaged"


def test_a_room_is_refused_by_a_program_that_knows_none(owner: Workspace, room: Workspace) -> None:
    assert json.loads((owner.path / RECORD).read_text())["version"] == 1
    assert json.loads((room.path / RECORD).read_text())["version"] == 2
    # Whatever version it claims, what has a room's record is one.
    record = json.loads((room.path / RECORD).read_text()) | {"version": 1}
    (room.path / RECORD).write_text(json.dumps(record))
    assert open_workspace(room.id).read_only


def test_the_proof_is_of_both_ids() -> None:
    one, other = "0" * 32, "1" * 32
    assert len({room_keys.proof(a, b) for a in (one, other) for b in (one, other)}) == 4


def test_a_room_does_not_need_room_in_a_full_workspace(owner: Workspace, limited: pytest.MonkeyPatch) -> None:
    limited.setenv("E2V_MAX_WORKSPACE_BYTES", str(owner.size()))
    settings.cache_clear()
    assert open_room(owner).size() <= owner.size()


def test_what_a_room_would_show_is_told_before(owner: Workspace) -> None:
    nobody_s = made.corpus()
    owner.save_corpus(replace(nobody_s, sequences=None), name="Nobody's", origin={"other": 2})
    found = shared_by(owner)
    room = open_room(owner)
    assert (found.n_corpora, found.n_vectors, found.n_projections, found.n_evaluations) == (3, 1, 1, 5)
    assert (found.n_uploads, found.is_empty) == (1, False)
    # The damaged one has its record and its owners, but can't be opened: the room leaves it out.
    assert len(room.corpora()) == 2
    assert found.with_owners == ("Corpus", "Damaged")
    assert shared_by(create_workspace("Empty")).is_empty
