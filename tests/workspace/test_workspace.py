"""Workspaces as a whole: made, opened, renamed, copied, listed, expired, deleted; uploads; limits; same requests."""

from __future__ import annotations

import io
import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.comparison import Stability
from core.errors import LimitError, WorkspaceError
from core.recommend.evaluation import Protocol
from core.settings import settings
from core.types import Projection, ProjectionSettings, TrainingSettings
from core.workspace import (
    Workspace,
    artifact_id,
    build_sample,
    codecs,
    create_workspace,
    expire_workspaces,
    home,
    list_workspaces,
    open_workspace,
    sample_workspaces,
)
from core.workspace.files import FolderWriter
from core.workspace.ids import clean_file_name, clean_name, is_workspace_id
from core.workspace.stabilities import why_not
from tests.workspace import made

ORIGIN = {"uploads": ["0" * 16], "settings": {"min": 1}, "catalogue": None}


def filled(workspace: Workspace) -> tuple[str, str, str]:
    """Ids of a corpus, its model and the model's map; what was measured of them is there, too."""
    corpus_id = workspace.save_corpus(made.corpus(), name="Corpus", origin=ORIGIN)
    vectors_id = workspace.save_model(made.model(), name="Model", corpus_id=corpus_id)
    workspace.save_evaluation(made.evaluation(), corpus_id=corpus_id, settings=TrainingSettings())
    workspace.save_contrast(made.contrast(), corpus_id=corpus_id)
    workspace.save_tuning(made.tuning(), corpus_id=corpus_id, given=TrainingSettings())
    workspace.save_intrinsic(made.analogy_report(), vectors_id=vectors_id, set_hash="0" * 64, top=10)
    workspace.save_intrinsic(made.similarity_report(), vectors_id=vectors_id, set_hash="1" * 64, top=10)
    workspace.save_stability(made.stability(), vectors_id=vectors_id)
    workspace.save_space(made.space_report(), vectors_id=vectors_id)
    return corpus_id, vectors_id, workspace.save_projection(made.projection(), vectors_id=vectors_id)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def code_of(error: pytest.ExceptionInfo[Any]) -> str:
    return str(error.value.code)


def test_ids_are_128_random_bits() -> None:
    ids = {create_workspace("x").id for _ in range(5)}
    assert len(ids) == 5
    assert all(is_workspace_id(found) and len(found) == 32 for found in ids)


NO_IDS = ["", "..", "../../etc", "a" * 31, "A" * 32, "g" * 32, "0" * 32, "0" * 32 + "\n", "\0" * 32, "０" * 32]
NO_SAMPLES = ["sample-", "sample-../x", "sample-no such", "sample-nosuch", "sample-/etc", "sample-.."]


@pytest.mark.parametrize("asked", [*NO_IDS, *NO_SAMPLES, "0" * 16 + "/" + "0" * 15])
def test_only_ids_open_workspaces(asked: str) -> None:
    with pytest.raises(WorkspaceError) as error:
        open_workspace(asked)
    assert code_of(error) == "errors-workspace-missing"


@pytest.mark.parametrize("asked", ["", "..", "../corpora/x", "0" * 16, "X" * 16, "0" * 15 + "/", None, 7])
def test_only_ids_open_artifacts(workspace: Workspace, asked: Any) -> None:
    for opening in (workspace.corpus, workspace.vectors, workspace.model, workspace.projection, workspace.frames):
        with pytest.raises(WorkspaceError) as error:
            opening(asked)
        assert code_of(error) == "errors-artifact-missing"


def test_a_second_tab_sees_everything(workspace: Workspace) -> None:
    other = open_workspace(workspace.id)
    corpus_id, vectors_id, projection_id = filled(workspace)
    assert [info.id for info in other.corpora()] == [corpus_id]
    assert [info.id for info in other.vector_sets()] == [vectors_id]
    assert [info.id for info in other.projections(vectors_id)] == [projection_id]
    assert other.projections("f" * 16) == []
    other.rename("Renamed elsewhere")
    assert open_workspace(workspace.id).name == "Renamed elsewhere"


def test_the_same_request_is_answered_from_disk(workspace: Workspace) -> None:
    corpus_id, vectors_id, projection_id = filled(workspace)
    before = files(workspace.path)
    assert workspace.find_corpus(["0" * 16], {"min": 1.0}) == corpus_id
    assert workspace.find_model(corpus_id, TrainingSettings()) == vectors_id
    assert workspace.find_projection(vectors_id, ProjectionSettings(axes=(0, 2))) == projection_id
    assert filled(workspace) == (corpus_id, vectors_id, projection_id)
    assert files(workspace.path) == before


def test_other_requests_are_not(workspace: Workspace) -> None:
    corpus_id, vectors_id, _ = filled(workspace)
    assert workspace.find_corpus(["0" * 16], {"min": 2}) is None
    assert workspace.find_corpus(["0" * 16, "1" * 16], {"min": 1}) is None
    assert workspace.find_corpus(["0" * 16], {"min": 1}, catalogue="1" * 16) is None
    assert workspace.find_vectors(["0" * 16], {"min": 1}) is None
    assert workspace.find_model(corpus_id, TrainingSettings(seed=2)) is None
    assert workspace.find_projection(vectors_id, ProjectionSettings()) is None


def test_what_was_stopped_early_does_not_answer_for_the_whole(workspace: Workspace) -> None:
    corpus_id = workspace.save_corpus(made.corpus(), name="c", origin={})
    stopped = workspace.save_model(made.model(stopped=True), name="m", corpus_id=corpus_id)
    assert workspace.find_model(corpus_id, TrainingSettings()) is None
    whole = workspace.save_model(made.model(), name="m", corpus_id=corpus_id)
    assert workspace.find_model(corpus_id, TrainingSettings()) == whole != stopped
    early = made.projection(facts={"stopped": True})
    assert workspace.save_projection(early, vectors_id=whole) != workspace.save_projection(
        made.projection(), vectors_id=whole
    )


def test_artifact_ids_follow_values_not_their_writing() -> None:
    assert artifact_id({"a": 1.0, "b": (1, 2)}) == artifact_id({"b": [1, 2], "a": 1})
    assert artifact_id({"a": 1}) != artifact_id({"a": True})
    assert artifact_id("a", "b") != artifact_id("ab")


def test_an_upload_is_kept_under_its_hash_with_a_plain_name(workspace: Workspace) -> None:
    upload_id = workspace.save_upload("C:\\dir/..\\Диары\u202e\n.txt", io.BytesIO(b"one two"))
    path, name = workspace.upload(upload_id)
    assert (path.read_bytes(), name) == (b"one two", "Диары .txt")
    assert workspace.save_upload("other.csv", b"one two") == upload_id
    assert workspace.uploads() == [(upload_id, "other.csv")]
    workspace.delete_upload(upload_id)
    assert workspace.uploads() == []
    with pytest.raises(WorkspaceError) as error:
        workspace.upload(upload_id)
    assert code_of(error) == "errors-upload-missing"
    assert b"one two" not in files(workspace.path).values()


class Endless(io.RawIOBase):
    """A stream that never ends, and counts what was taken."""

    taken = 0

    def read(self, size: int = -1) -> bytes:
        self.taken += size
        return b"x" * size


def test_an_upload_over_the_limit_stops_at_the_limit(workspace: Workspace, limited: pytest.MonkeyPatch) -> None:
    limited.setenv("E2V_MAX_UPLOAD_BYTES", "3000000")
    settings.cache_clear()
    stream = Endless()
    with pytest.raises(LimitError) as error:
        workspace.save_upload("endless", stream)  # type: ignore[arg-type]
    assert (code_of(error), error.value.params["limit"]) == ("errors-upload-too-large", 3)
    assert stream.taken < 6_000_000
    assert workspace.size() < 10_000


def test_a_full_workspace_takes_nothing_more(workspace: Workspace, limited: pytest.MonkeyPatch) -> None:
    upload_id = workspace.save_upload("kept", b"x" * 900_000)
    limited.setenv("E2V_MAX_WORKSPACE_BYTES", "1000000")
    settings.cache_clear()
    for source in (b"y" * 200_000, io.BytesIO(b"y" * 200_000)):
        with pytest.raises(LimitError) as error:
            workspace.save_upload("more", source)
        assert code_of(error) == "errors-workspace-full"
    big = made.vectors()
    limited.setenv("E2V_MAX_WORKSPACE_BYTES", "900000")
    settings.cache_clear()
    with pytest.raises(LimitError):
        workspace.save_vectors(big, name="v", origin={})
    assert workspace.uploads() == [(upload_id, "kept")]
    assert workspace.vector_sets() == []


def test_deleting_leaves_nothing(workspace: Workspace, home: Path) -> None:
    filled(workspace)
    workspace.save_upload("diary", b"a secret of mine")
    workspace.delete()
    assert not any(b"a secret of mine" in content for content in files(home).values())
    assert workspace.id not in [path.name for path in home.iterdir()]
    with pytest.raises(WorkspaceError) as error:
        open_workspace(workspace.id)
    assert code_of(error) == "errors-workspace-missing"
    for late in (lambda: filled(workspace), lambda: workspace.save_upload("late", b"x")):
        with pytest.raises(WorkspaceError) as error:
            late()
        assert code_of(error) == "errors-workspace-missing"
    assert not workspace.path.exists()


def test_vectors_take_their_maps_along_and_models_outlive_their_corpus(workspace: Workspace) -> None:
    corpus_id, vectors_id, projection_id = filled(workspace)
    workspace.delete_artifact("corpus", corpus_id)
    assert workspace.vectors_info(vectors_id).corpus_id is None
    assert workspace.vector_sets()[0].corpus_id is None
    workspace.delete_artifact("vectors", vectors_id)
    assert (workspace.corpora(), workspace.vector_sets(), workspace.projections()) == ([], [], [])
    with pytest.raises(WorkspaceError):
        workspace.projection(projection_id)


def test_measurements_belong_to_their_corpus_and_go_with_it(workspace: Workspace) -> None:
    corpus_id, _, _ = filled(workspace)
    other = workspace.save_corpus(made.corpus(), name="Other", origin={})
    kept = workspace.save_evaluation(made.evaluation(), corpus_id=other, settings=TrainingSettings())
    assert [len(workspace.evaluations(each)) for each in (corpus_id, other, None)] == [1, 1, 2]
    assert [len(workspace.tunings(each)) for each in (corpus_id, other, None)] == [1, 0, 1]
    compared = workspace.save_contrast(made.contrast(), corpus_id=other)
    assert workspace.find_contrast(other) == compared != workspace.find_contrast(corpus_id)
    workspace.delete_artifact("corpus", corpus_id)
    assert [info.id for info in workspace.evaluations()] == [kept]
    assert workspace.tunings() == []
    assert [info.id for info in workspace.contrasts()] == [compared]
    with pytest.raises(WorkspaceError) as error:
        workspace.save_contrast(made.contrast(), corpus_id=corpus_id)
    assert code_of(error) == "errors-artifact-missing"
    with pytest.raises(WorkspaceError) as error:
        workspace.save_evaluation(made.evaluation(), corpus_id=corpus_id, settings=TrainingSettings())
    assert code_of(error) == "errors-artifact-missing"
    with pytest.raises(WorkspaceError) as error:
        workspace.save_tuning(made.tuning(), corpus_id=corpus_id, given=TrainingSettings())
    assert code_of(error) == "errors-artifact-missing"


def test_what_stays_belongs_to_its_vectors_and_goes_with_them(workspace: Workspace) -> None:
    _, vectors_id, _ = filled(workspace)
    (info,) = workspace.stabilities(vectors_id)
    assert (info.vectors_id, info.n_runs, info.mean) == (vectors_id, 2, made.stability().mean)
    assert workspace.find_stability(vectors_id, (2, 3)) == info.id
    assert workspace.find_stability(vectors_id, (2, 3, 4)) is None
    made.assert_same(workspace.stability(info.id), made.stability())
    neighbors, kept = made.stability().neighbors, np.ones((3, 2), np.uint8)
    less = workspace.save_stability(Stability(neighbors, kept, (2,), (1.0,)), vectors_id=vectors_id)
    assert [each.id for each in workspace.stabilities(vectors_id)] == [less, info.id]
    workspace.delete_artifact("vectors", vectors_id)
    assert workspace.stabilities() == []
    with pytest.raises(WorkspaceError) as error:
        workspace.save_stability(made.stability(), vectors_id=vectors_id)
    assert code_of(error) == "errors-artifact-missing"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, None),
        ({"kind": "imported"}, "stability-imported"),
        ({"corpus_id": None}, "stability-no-corpus"),
        ({"stopped": True}, "stability-stopped"),
        ({"n_items": 1}, "stability-one"),
    ],
    ids=str,
)
def test_why_vectors_cannot_be_trained_again(
    workspace: Workspace, change: dict[str, object], reason: str | None
) -> None:
    _, vectors_id, _ = filled(workspace)
    assert why_not(replace(workspace.vectors_info(vectors_id), **change)) == reason  # type: ignore[arg-type]


def test_another_protocol_is_another_measurement(workspace: Workspace) -> None:
    corpus_id, _, _ = filled(workspace)
    assert workspace.find_evaluation(corpus_id, TrainingSettings()) == workspace.evaluations()[0].id
    assert workspace.find_evaluation(corpus_id, TrainingSettings(), Protocol(by_time=False)) is None
    assert workspace.find_evaluation(corpus_id, TrainingSettings(window=9)) is None
    assert workspace.find_tuning(corpus_id, TrainingSettings()) == workspace.tunings()[0].id
    assert workspace.find_tuning(corpus_id, TrainingSettings(), Protocol(seed=1)) is None


def test_workspaces_from_before_there_were_measurements_open(workspace: Workspace) -> None:
    filled(workspace)
    for part in ("evaluations", "tunings", "contrasts"):
        shutil.rmtree(workspace.path / part)
    found = open_workspace(workspace.id)
    assert (found.evaluations(), found.tunings(), found.contrasts(), found.damaged()) == ([], [], [], [])
    found.delete_artifact("corpus", found.corpora()[0].id)
    assert found.corpora() == []


def test_a_fork_has_everything_and_shares_nothing(workspace: Workspace) -> None:
    corpus_id, vectors_id, _ = filled(workspace)
    upload_id = workspace.save_upload("a.txt", b"a")
    fork = workspace.fork("Copy")
    assert (fork.name, fork.read_only) == ("Copy", False)
    assert {k: v for k, v in files(fork.path).items() if k != "workspace.json"} == {
        k: v for k, v in files(workspace.path).items() if k != "workspace.json"
    }
    fork.rename_artifact("vectors", vectors_id, "Mine")
    fork.delete_artifact("corpus", corpus_id)
    fork.delete_upload(upload_id)
    assert workspace.vectors_info(vectors_id).name == "Model"
    assert workspace.upload(upload_id)[1] == "a.txt"
    assert workspace.corpora()[0].id == corpus_id


def test_workspaces_are_listed_by_last_use_and_expire(home: Path) -> None:
    old, new = create_workspace("Old"), create_workspace("New")
    past = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    os.utime(old.path / "workspace.json", (past, past))
    names = [info.name for info in list_workspaces()]
    assert names.index("New") < names.index("Old")
    assert expire_workspaces(datetime.now(UTC), 0) == 0
    assert expire_workspaces(datetime.now(UTC), 9) == 0
    assert expire_workspaces(datetime.now(UTC), 7) == 1
    assert not old.path.exists()
    assert new.path.exists()


def test_opening_keeps_a_workspace_from_expiring(workspace: Workspace) -> None:
    past = (datetime.now(UTC) - timedelta(days=8)).timestamp()
    os.utime(workspace.path / "workspace.json", (past, past))
    open_workspace(workspace.id)
    expire_workspaces(datetime.now(UTC), 7)
    assert workspace.path.exists()


def test_a_newer_workspace_is_refused_with_both_numbers(workspace: Workspace) -> None:
    record = workspace.path / "workspace.json"
    record.write_text(json.dumps(json.loads(record.read_text()) | {"version": 9}))
    with pytest.raises(WorkspaceError) as error:
        open_workspace(workspace.id)
    assert code_of(error) == "errors-workspace-newer"
    assert error.value.params == {"version": 9, "supported": 2}


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A sample, opened as it ships."""
    monkeypatch.setattr(home, "SAMPLES", tmp_path)
    filled(build_sample("small", "Small", created=datetime(2024, 1, 2, tzinfo=UTC)))
    return open_workspace("sample-small")


def test_a_sample_is_read_only_and_can_be_copied(sample: Workspace) -> None:
    assert [found.id for found in sample_workspaces()] == ["sample-small"]
    vectors_id = sample.vector_sets()[0].id
    changes = [
        lambda: sample.rename("x"),
        lambda: sample.delete(),
        lambda: sample.save_upload("x", b"x"),
        lambda: filled(sample),
        lambda: sample.delete_artifact("vectors", vectors_id),
        lambda: sample.rename_artifact("vectors", vectors_id, "x"),
        lambda: sample.delete_upload("0" * 16),
    ]
    before = files(sample.path)
    for change in changes:
        with pytest.raises(WorkspaceError) as error:
            change()
        assert code_of(error) == "errors-workspace-read-only"
    assert files(sample.path) == before
    fork = sample.fork("Mine")
    assert is_workspace_id(fork.id)
    assert fork.vector_sets()[0].id == vectors_id
    filled(fork)


def test_building_a_sample_again_gives_the_same_bytes(sample: Workspace) -> None:
    before = files(sample.path)
    filled(build_sample("small", "Small", created=datetime(2024, 1, 2, tzinfo=UTC)))
    assert files(sample.path) == before


@pytest.mark.parametrize("origin", [None, 7, "a", ["a"], {"uploads": 5}, {"uploads": [7, None], "catalogue": []}])
def test_a_made_up_record_names_no_uploads_and_shows_a_clean_name(workspace: Workspace, origin: object) -> None:
    corpus_id = workspace.save_corpus(made.corpus(), name="C", origin={})
    path = workspace.folder_of("corpus", corpus_id) / "meta.json"
    forged = {"origin": origin, "name": "a\u202eb\n" + "c" * 1000}
    path.write_text(json.dumps(json.loads(path.read_text()) | forged))
    assert workspace.used_uploads() == set()
    assert workspace.corpus_info(corpus_id).name == "ab " + "c" * 97


def test_names_are_cleaned() -> None:
    assert clean_name("  a\tb\n\u202ec\0 ") == "a b c"
    assert clean_name("\u0000", "fallback") == "fallback"
    assert clean_name("x" * 10_000_000) == "x" * 100
    assert clean_name("й") == "й"
    assert clean_file_name("../../..") == "file"
    assert clean_file_name("/a/b/c.txt/") == "c.txt"


def test_a_map_of_vectors_that_went_while_it_was_drawn_is_not_kept(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(writer: FolderWriter, projection: Projection) -> None:
        workspace.delete_artifact("vectors", vectors_id)
        write(writer, projection)

    vectors_id, write = workspace.save_vectors(made.vectors(), name="v", origin={}), codecs.write_projection
    monkeypatch.setattr(codecs, "write_projection", late)
    for _ in ("while it is written", "before"):
        with pytest.raises(WorkspaceError) as error:
            workspace.save_projection(made.projection(), vectors_id=vectors_id)
        assert error.value.code == "errors-artifact-missing"
        assert workspace.projections() == []
