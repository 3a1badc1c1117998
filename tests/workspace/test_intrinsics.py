"""What sets found out about vectors is kept with them, found again, and checked whoever wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from core.errors import WorkspaceError
from core.intrinsic import AnalogyReport, SectionScore, SimilarityReport, shipped_name, shipped_set
from core.workspace import Workspace, create_workspace
from tests.workspace import made
from tests.workspace.test_damage import rewrite_table

few = hypothesis_settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
HASH = "ab" * 32


@pytest.fixture
def vectors_id(workspace: Workspace) -> str:
    return workspace.save_vectors(made.vectors(), name="Vectors", origin={})


@st.composite
def any_section(draw: st.DrawFn) -> SectionScore:
    n_questions = draw(st.integers(0, 200_000))
    n_asked = draw(st.integers(0, n_questions))
    return SectionScore(
        draw(made.TEXT), n_questions, n_asked, draw(st.integers(0, n_asked)), draw(st.integers(0, n_asked))
    )


@few
@given(st.lists(any_section(), max_size=5), st.integers(0, 10**6))
def test_analogies_come_back(workspace: Workspace, sections: list[SectionScore], n_searched: int) -> None:
    vectors_id = workspace.save_vectors(made.vectors(), name="v", origin={})
    expected = AnalogyReport(tuple(sections), n_searched)
    found = workspace.save_intrinsic(expected, vectors_id=vectors_id, set_hash=HASH, top=7, name="Own\nset")
    made.assert_same(workspace.intrinsic(found), expected)
    (info,) = workspace.intrinsics(vectors_id)
    assert (info.task, info.name, info.set_hash, info.top) == ("analogies", "Own set", HASH, 7)
    assert (info.n_questions, info.n_known) == (expected.total.n_questions, expected.total.n_asked)
    workspace.delete_artifact("intrinsic", found)


@few
@given(st.lists(st.tuples(made.TEXT, made.TEXT, st.floats(-1e9, 1e9), st.floats(-1, 1)), max_size=9), st.integers(0, 9))
def test_similarities_come_back(workspace: Workspace, pairs: list[Any], n_unknown: int) -> None:
    vectors_id = workspace.save_vectors(made.vectors(), name="v", origin={})
    names = tuple((first, second) for first, second, _, _ in pairs)
    ratings, cosines = (np.array([pair[at] for pair in pairs], np.float64) for at in (2, 3))
    expected = SimilarityReport.of(len(pairs) + n_unknown, names, ratings, cosines)
    found = workspace.save_intrinsic(expected, vectors_id=vectors_id, set_hash=HASH, top=7)
    made.assert_same(workspace.intrinsic(found), expected)
    assert workspace.intrinsic_info(found).n_known == len(pairs)
    workspace.delete_artifact("intrinsic", found)


def test_the_same_request_is_found_again_and_another_is_not(workspace: Workspace, vectors_id: str) -> None:
    found = workspace.save_intrinsic(made.analogy_report(), vectors_id=vectors_id, set_hash=HASH, top=10)
    assert workspace.find_intrinsic(vectors_id, "analogies", HASH, 10) == found
    for other in ((vectors_id, "analogies", HASH, 11), (vectors_id, "analogies", "00" * 32, 10)):
        assert workspace.find_intrinsic(*other) is None
    assert workspace.find_intrinsic(vectors_id, "similarity", HASH, 10) is None


def test_measurements_go_with_their_vectors(workspace: Workspace, vectors_id: str) -> None:
    other = workspace.save_vectors(made.vectors(7), name="Other", origin={"other": 1})
    asked = {"set_hash": HASH, "top": 10}
    workspace.save_intrinsic(made.analogy_report(), vectors_id=vectors_id, **asked)
    kept = workspace.save_intrinsic(made.analogy_report(), vectors_id=other, **asked)
    workspace.delete_artifact("vectors", vectors_id)
    assert [info.id for info in workspace.intrinsics()] == [kept]
    with pytest.raises(WorkspaceError) as error:
        workspace.save_intrinsic(made.analogy_report(), vectors_id=vectors_id, **asked)
    assert error.value.code == "errors-artifact-missing"


def test_half_a_measurement_is_not_kept(workspace: Workspace, vectors_id: str) -> None:
    with pytest.raises(ValueError, match="whole"):
        workspace.save_intrinsic(
            replace(made.analogy_report(), stopped=True), vectors_id=vectors_id, set_hash=HASH, top=10
        )
    assert workspace.intrinsics() == []


def test_shipped_sets_are_known_by_their_content() -> None:
    assert shipped_name(shipped_set("wordsim353").digest) == "wordsim353"
    assert shipped_name(HASH) is None


@pytest.mark.parametrize(
    ("member", "change"),
    [
        ("sections", {"n_right": 5}),
        ("sections", {"n_nearest": 5}),
        ("sections", {"n_asked": 10}),
        ("sections", {"n_right": -1}),
        ("sections", {"n_right": None}),
        ("sections", {"n_right": 0.5}),
        ("sections", {"name": "x" * 10_001}),
        ("sections", {"more": 1}),
        ("pairs", {"cosine": 1.5}),
        ("pairs", {"cosine": float("nan")}),
        ("pairs", {"rating": float("inf")}),
        ("pairs", {"first": None}),
        ("pairs", {"second": "x" * 10_001}),
    ],
    ids=str,
)
def test_tables_are_checked(workspace: Workspace, vectors_id: str, member: str, change: dict[str, Any]) -> None:
    report = made.analogy_report() if member == "sections" else made.similarity_report()
    found = workspace.save_intrinsic(report, vectors_id=vectors_id, set_hash=HASH, top=10)
    folder = workspace.folder_of("intrinsic", found)
    table = pl.read_parquet(folder / f"{member}.parquet")
    ((name, value),) = change.items()
    dtype = table.schema.get(name) if value is None else None
    rewrite_table(folder, f"{member}.parquet", table.with_columns(pl.lit(value, dtype=dtype).alias(name)))
    with pytest.raises(WorkspaceError) as error:
        workspace.intrinsic(found)
    assert error.value.params == {"member": f"{member}.parquet"}


@pytest.mark.parametrize(
    "change",
    [
        {"task": "next-item"},
        {"task": None},
        {"height": 10**9},
        {"height": -1},
        {"n_searched": -1},
        {"n_searched": "many"},
        {"n_questions": 15},
        {"n_known": 5},
    ],
    ids=str,
)
def test_records_are_checked(workspace: Workspace, vectors_id: str, change: dict[str, Any]) -> None:
    found = workspace.save_intrinsic(made.analogy_report(), vectors_id=vectors_id, set_hash=HASH, top=10)
    path = workspace.folder_of("intrinsic", found) / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(WorkspaceError) as error:
        workspace.intrinsic(found)
    assert error.value.params == {"member": "meta.json"}


@pytest.mark.parametrize(
    "change",
    [{"vectors_id": "../x"}, {"set_hash": "zz" * 32}, {"set_hash": "ab"}, {"task": "x"}, {"top": -1}, {"created": 1}],
    ids=str,
)
def test_made_up_records_are_not_listed(workspace: Workspace, vectors_id: str, change: dict[str, Any]) -> None:
    found = workspace.save_intrinsic(made.analogy_report(), vectors_id=vectors_id, set_hash=HASH, top=10)
    path = workspace.folder_of("intrinsic", found) / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert workspace.intrinsics() == []
    with pytest.raises(WorkspaceError):
        workspace.intrinsic_info(found)


def test_workspaces_from_before_there_were_any_open() -> None:
    assert create_workspace("Old").intrinsics() == []
