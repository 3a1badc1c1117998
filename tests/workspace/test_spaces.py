"""A look at vectors is kept with them, found again, goes where they go, and is checked whoever wrote it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from core.errors import LimitError, WorkspaceError
from core.intrinsic import SpaceReport, look_at_space
from core.settings import settings
from core.types import Items, VectorSet
from core.workspace import Workspace, identity, import_workspace, open_room, spaces
from core.workspace.files import FolderWriter
from core.workspace.space_codecs import write_space
from tests.workspace import made
from tests.workspace.test_damage import rewrite

few = hypothesis_settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def vectors_id(workspace: Workspace) -> str:
    return workspace.save_vectors(made.vectors(), name="Vectors", origin={})


@pytest.fixture
def space_id(workspace: Workspace, vectors_id: str) -> str:
    return workspace.save_space(made.space_report(), vectors_id=vectors_id)


@few
@given(n_items=st.integers(3, 40), dim=st.integers(1, 6), seed=st.integers(0, 99), size=st.floats(-30, 30))
def test_any_look_comes_back(workspace: Workspace, n_items: int, dim: int, seed: int, size: float) -> None:
    matrix = (np.random.default_rng(seed).standard_normal((n_items, dim)) * 10**size).astype(np.float32)
    if len(np.unique(matrix / np.abs(matrix).max(axis=1, keepdims=True), axis=0)) < min(8, n_items - 1):
        return  # k-means finds fewer groups, and warns of it
    items = Items.from_keys([f"{seed} {row}" for row in range(n_items)])
    vectors_id = workspace.save_vectors(VectorSet(items, matrix), name="v", origin={"size": size})
    expected = look_at_space(matrix, np.arange(n_items, 0, -1))
    assert expected is not None
    found = workspace.save_space(expected, vectors_id=vectors_id)
    made.assert_same(workspace.space(found), expected)
    workspace.delete_artifact("vectors", vectors_id)


def test_groups_without_items_come_back(workspace: Workspace, vectors_id: str) -> None:
    report = made.space_report()
    groups = type(report.groups)(np.zeros(3, np.int32), ((0, 1, 2), ()), 0.0, 0.0)
    found = workspace.save_space(made.space_report(groups=groups), vectors_id=vectors_id)
    made.assert_same(workspace.space(found).groups, groups)


def test_it_is_found_again_by_its_vectors(workspace: Workspace, vectors_id: str, space_id: str) -> None:
    other = workspace.save_vectors(made.vectors(7), name="Other", origin={"other": 1})
    assert workspace.find_space(vectors_id) == space_id
    assert workspace.find_space(other) is None
    (info,) = workspace.spaces(vectors_id)
    assert (info.id, info.vectors_id) == (space_id, vectors_id)
    assert workspace.spaces(other) == []


def test_it_goes_with_its_vectors(workspace: Workspace, vectors_id: str, space_id: str) -> None:
    other = workspace.save_vectors(made.vectors(7), name="Other", origin={"other": 1})
    kept = workspace.save_space(made.space_report(), vectors_id=other)
    workspace.delete_artifact("vectors", vectors_id)
    assert [info.id for info in workspace.spaces()] == [kept]
    assert not workspace.folder_of("space", space_id).exists()
    with pytest.raises(WorkspaceError) as error:
        workspace.save_space(made.space_report(), vectors_id=vectors_id)
    assert error.value.code == "errors-artifact-missing"


def test_nothing_is_left_of_one_whose_vectors_go_while_it_is_written(
    workspace: Workspace, vectors_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(writer: FolderWriter, report: SpaceReport) -> None:
        workspace.delete_artifact("vectors", vectors_id)
        write_space(writer, report)

    monkeypatch.setattr(spaces, "write_space", late)
    with pytest.raises(WorkspaceError) as error:
        workspace.save_space(made.space_report(), vectors_id=vectors_id)
    assert error.value.code == "errors-artifact-missing"
    assert workspace.spaces() == []


def test_a_look_in_the_place_of_one_at_other_vectors_is_refused(
    workspace: Workspace, vectors_id: str, space_id: str, tmp_path: Path
) -> None:
    other = workspace.save_vectors(made.vectors(7), name="Other", origin={"other": 1})
    folder = workspace.folder_of("space", space_id)
    folder.rename(folder.with_name(identity.space_id(other)))
    with (tmp_path / "workspace.zip").open("wb") as stream:
        workspace.export_zip(stream)
    with pytest.raises(WorkspaceError) as error:
        import_workspace(tmp_path / "workspace.zip")
    assert error.value.code == "errors-artifact-damaged"


def test_rooms_copies_and_zips_have_it(workspace: Workspace, space_id: str, tmp_path: Path) -> None:
    room = open_room(workspace)
    made.assert_same(room.space(space_id), made.space_report())
    made.assert_same(room.fork("Copy").space(space_id), made.space_report())
    stream = io.BytesIO()
    workspace.export_zip(stream)
    (tmp_path / "workspace.zip").write_bytes(stream.getvalue())
    made.assert_same(import_workspace(tmp_path / "workspace.zip").space(space_id), made.space_report())


def test_it_counts_as_the_workspace_s_and_needs_room(
    workspace: Workspace, vectors_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workspace.size()
    monkeypatch.setenv("E2V_MAX_WORKSPACE_BYTES", str(before + made.space_report().n_bytes - 1))
    settings.cache_clear()
    try:
        with pytest.raises(LimitError) as error:
            workspace.save_space(made.space_report(), vectors_id=vectors_id)
    finally:
        monkeypatch.undo()
        settings.cache_clear()
    assert error.value.code == "errors-workspace-full"
    workspace.save_space(made.space_report(), vectors_id=vectors_id)
    assert workspace.size() > before


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("pairs", np.array([0.5, np.nan], np.float32)),
        ("pairs", np.array([1.5], np.float32)),
        ("pairs", np.zeros(0, np.float32)),
        ("pairs", np.zeros(2, np.float64)),
        ("nearest", np.array([1, 0.5], np.float32)),
        ("nearest", np.zeros(4, np.float32)),
        ("nearest", np.array([0, 0, -np.inf], np.float32)),
        ("norms", np.zeros(2)),
        ("norms", np.array([1.0, np.inf, 0.0])),
        ("norms", np.array([1.0, np.nan, 0.0])),
        ("norms", np.array([1.0, -1.0, 0.0])),
        ("norms", np.zeros(3, np.float32)),
        ("occurrences", np.array([2, 3, 0], np.int32)),
        ("occurrences", np.array([2, -1, 0], np.int32)),
        ("occurrences", np.zeros(2, np.int32)),
        ("occurrences", np.zeros(4, np.int32)),
        ("occurrences", np.zeros(3, np.int64)),
        ("labels", np.array([0, 1], np.uint8)),
        ("labels", np.array([0, 1, 0], np.int32)),
    ],
    ids=str,
)
def test_arrays_are_checked(workspace: Workspace, space_id: str, name: str, array: np.ndarray) -> None:
    rewrite(workspace.folder_of("space", space_id), f"{name}.npy", array)
    with pytest.raises(WorkspaceError) as error:
        workspace.space(space_id)
    assert error.value.code == "errors-artifact-damaged"
    assert error.value.params == {"member": f"{name}.npy"}


@pytest.mark.parametrize("labels", [[0, 2, 0], [1, 1, 0], [0, 0, 0]])
def test_groups_are_those_of_the_record(workspace: Workspace, space_id: str, labels: list[int]) -> None:
    rewrite(workspace.folder_of("space", space_id), "labels.npy", np.array(labels, np.uint8))
    with pytest.raises(WorkspaceError) as error:
        workspace.space(space_id)
    assert error.value.params == {"member": "meta.json"}


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("noise", {"cosine": 1.5}),
        ("noise", {"cosine": float("nan")}),
        ("noise", {"cosine": "0.5"}),
        ("noise", {"cosine": True}),
        ("noise", {"by_chance": []}),
        ("noise", {"by_chance": [0.5, None]}),
        ("noise", {"by_chance": [0.5] * 1_001}),
        ("noise", {"dim_needed": 5}),
        ("noise", {"dim_needed": -1}),
        ("noise", {"dim_needed": 0.5}),
        ("facts", {"norm_frequency": 2}),
        ("facts", {"mean_cosine": None}),
        ("facts", {"isotropy": -0.1}),
        ("facts", {"hub_skewness": float("inf")}),
        ("facts", {"hub_skewness": "many"}),
        ("facts", {"hub_skewness": -1e300}),
        ("groups", {"typical": [[2, 0]]}),
        ("groups", {"typical": [[2, 0], [1], []]}),
        ("groups", {"typical": [[2, 2], [1]]}),
        ("groups", {"typical": [[2], [1]]}),
        ("groups", {"typical": [[2, 1], [0]]}),
        ("groups", {"typical": [[2, 0], [3]]}),
        ("groups", {"typical": [[2, 0], [-1]]}),
        ("groups", {"typical": [[2, 0], ["1"]]}),
        ("groups", {"typical": 3}),
        ("groups", {"silhouette": 1.1}),
        ("groups", {"by_chance": -2}),
    ],
    ids=str,
)
def test_records_are_checked(workspace: Workspace, space_id: str, part: str, change: dict[str, Any]) -> None:
    path = workspace.folder_of("space", space_id) / "meta.json"
    meta = json.loads(path.read_text())
    path.write_text(json.dumps(meta | {part: meta[part] | change}))
    with pytest.raises(WorkspaceError) as error:
        workspace.space(space_id)
    assert error.value.params == {"member": "meta.json"}


@pytest.mark.parametrize("change", [{"vectors_id": "../x"}, {"vectors_id": 3}, {"created": 1}], ids=str)
def test_made_up_records_are_not_listed(workspace: Workspace, space_id: str, change: dict[str, Any]) -> None:
    path = workspace.folder_of("space", space_id) / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert workspace.spaces() == []
    with pytest.raises(WorkspaceError):
        workspace.space_info(space_id)


def test_a_look_at_vectors_that_are_not_there_is_refused(workspace: Workspace, space_id: str) -> None:
    path = workspace.folder_of("space", space_id) / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"vectors_id": "f" * 16}))
    with pytest.raises(WorkspaceError) as error:
        workspace.space(space_id)
    assert error.value.params == {"member": "meta.json"}
