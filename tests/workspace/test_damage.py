"""Damaged files: one clear error for what is damaged, everything else still works."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

from core.errors import WorkspaceError
from core.recommend.evaluation import Protocol
from core.types import TrainingSettings
from core.workspace import Kind, Workspace, create_workspace, open_workspace
from core.workspace.infos import FOLDERS
from tests.workspace import made

PARTS: list[tuple[Kind, str, str]] = [
    ("corpus", "corpora", name)
    for name in ("items.parquet", "tokens.npy", "offsets.npy", "times.npy", "sequences.parquet")
]
PARTS += [
    ("vectors", "vectors", name)
    for name in ("items.parquet", "matrix.npy", "output.npy", "frames.npy", "frame_epochs.npy", "directions.npy")
]
PARTS += [("projection", "projections", name) for name in ("coordinates.npy", "rows.npy")]
PARTS += [("evaluation", "evaluations", name) for name in ("groups.parquet", "changes.parquet", "probes.parquet")]
PARTS += [("tuning", "tunings", "rungs.parquet")]
PARTS += [("contrast", "contrasts", name) for name in ("neighbors.npy", "compared.npy")]
PARTS += [("intrinsic", "intrinsic", "sections.parquet")]
PARTS += [("stability", "stabilities", name) for name in ("neighbors.npy", "kept.npy")]
PARTS += [("space", "spaces", f"{name}.npy") for name in ("pairs", "nearest", "norms", "occurrences", "labels")]
PARTS += [(kind, part, name) for kind, part in FOLDERS.items() for name in ("meta.json", "manifest.json")]


@pytest.fixture(scope="module")
def original(home: Path) -> tuple[Workspace, dict[str, str]]:
    """A workspace with two artifacts of each kind, and their ids."""
    workspace, found = create_workspace("Original"), {}
    for role, seed in (("healthy", 1), ("other", 2)):
        corpus_id = workspace.save_corpus(made.corpus(), name=role, origin={"seed": seed})
        vectors_id = workspace.save_model(made.model(), name=role, corpus_id=corpus_id)
        found[f"{role} projection"] = workspace.save_projection(made.projection(), vectors_id=vectors_id)
        asked = {"corpus_id": corpus_id, "protocol": Protocol(seed=seed)}
        found[f"{role} evaluation"] = workspace.save_evaluation(made.evaluation(), settings=TrainingSettings(), **asked)
        found[f"{role} tuning"] = workspace.save_tuning(made.tuning(), given=TrainingSettings(), **asked)
        found[f"{role} contrast"] = workspace.save_contrast(made.contrast(), corpus_id=corpus_id)
        asked_of = {"vectors_id": vectors_id, "set_hash": f"{seed}" * 64, "top": 10}
        found[f"{role} intrinsic"] = workspace.save_intrinsic(made.analogy_report(), **asked_of)
        found[f"{role} stability"] = workspace.save_stability(made.stability(), vectors_id=vectors_id)
        found[f"{role} space"] = workspace.save_space(made.space_report(), vectors_id=vectors_id)
        found[f"{role} corpus"], found[f"{role} vectors"] = corpus_id, vectors_id
    return workspace, found


@pytest.fixture
def workspace(original: tuple[Workspace, dict[str, str]]) -> Workspace:
    """A copy to be damaged."""
    return original[0].fork("Damaged")


@pytest.fixture
def ids(original: tuple[Workspace, dict[str, str]]) -> dict[str, str]:
    """What is in it: "healthy" and "other" of each kind."""
    return original[1]


def load(workspace: Workspace, kind: Kind, artifact_id: str) -> Any:
    loaders: dict[Kind, Callable[[str], Any]] = {
        "corpus": workspace.corpus,
        "vectors": workspace.model,
        "projection": workspace.projection,
        "evaluation": workspace.evaluation,
        "tuning": workspace.tuning,
        "stability": workspace.stability,
        "contrast": workspace.contrast,
        "intrinsic": workspace.intrinsic,
        "space": workspace.space,
    }
    return loaders[kind](artifact_id)


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-7])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def remove(path: Path) -> None:
    path.unlink()


def garble(path: Path) -> None:
    path.write_bytes(b"\xff" * path.stat().st_size)


def nest(path: Path) -> None:
    path.write_bytes(b'{"a":' * 100_000)


@pytest.mark.parametrize("damage", [truncate, empty, remove, garble, nest], ids=lambda f: f.__name__)
@pytest.mark.parametrize(("kind", "part", "name"), PARTS, ids=lambda value: str(value))
def test_damage_is_told_once_and_spreads_nowhere(
    workspace: Workspace, ids: dict[str, str], kind: Kind, part: str, name: str, damage: Callable[[Path], None]
) -> None:
    other = ids[f"other {kind}"]
    damage(workspace.path / part / other / name)
    with pytest.raises(WorkspaceError) as error:
        load(workspace, kind, other)
    assert error.value.code == "errors-artifact-damaged"
    assert error.value.params["member"] == name
    reopened = open_workspace(workspace.id)
    made.assert_same(reopened.corpus(ids["healthy corpus"]), made.corpus())
    made.assert_same(reopened.model(ids["healthy vectors"]), made.model())
    made.assert_same(reopened.projection(ids["healthy projection"]), made.projection())
    made.assert_same(reopened.evaluation(ids["healthy evaluation"]), made.evaluation())
    made.assert_same(reopened.tuning(ids["healthy tuning"]), made.tuning())
    made.assert_same(reopened.stability(ids["healthy stability"]), made.stability())
    made.assert_same(reopened.contrast(ids["healthy contrast"]), made.contrast())
    made.assert_same(reopened.intrinsic(ids["healthy intrinsic"]), made.analogy_report())
    made.assert_same(reopened.space(ids["healthy space"]), made.space_report())
    listed = [info.id for info in (*reopened.corpora(), *reopened.vector_sets(), *reopened.projections())]
    listed += [info.id for info in reopened.contrasts()]
    listed += [info.id for info in (*reopened.evaluations(), *reopened.tunings(), *reopened.intrinsics())]
    listed += [info.id for info in (*reopened.stabilities(), *reopened.spaces())]
    assert {artifact_id for role, artifact_id in ids.items() if role.startswith("healthy")} <= set(listed)
    if damage is not garble or name.endswith(".json"):
        assert reopened.damaged() == [(kind, other)]


def test_a_damaged_result_can_be_made_again(workspace: Workspace, ids: dict[str, str]) -> None:
    truncate(workspace.path / "vectors" / ids["other vectors"] / "matrix.npy")
    again = workspace.save_model(made.model(), name="again", corpus_id=ids["other corpus"])
    assert again == ids["other vectors"]
    made.assert_same(workspace.model(again), made.model())
    assert workspace.damaged() == []


def rewrite(folder: Path, name: str, array: np.ndarray) -> None:
    """Another array of a right manifest: damage that sizes don't show."""
    np.save(folder / name, array)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["members"][name]["size"] = (folder / name).stat().st_size
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    ("kind", "part", "name", "array"),
    [
        ("corpus", "corpora", "tokens.npy", np.array([0, 0, 0, 1, 1, 3], np.int32)),
        ("corpus", "corpora", "tokens.npy", np.array([0, 0, 0, 1, 1, -1], np.int32)),
        ("corpus", "corpora", "tokens.npy", np.array([0, 0, 0, 1, 1, 2], np.int64)),
        ("corpus", "corpora", "offsets.npy", np.array([0, 7, 6], np.int64)),
        ("corpus", "corpora", "offsets.npy", np.array([0, 6], np.int64)),
        ("corpus", "corpora", "offsets.npy", np.array([1, 3, 6], np.int64)),
        ("corpus", "corpora", "times.npy", np.zeros(5, np.int64)),
        ("vectors", "vectors", "matrix.npy", np.zeros((4, 4), np.float32)),
        ("vectors", "vectors", "matrix.npy", np.zeros((3, 4), np.float64)),
        ("vectors", "vectors", "matrix.npy", np.asfortranarray(np.zeros((3, 4), np.float32))),
        ("vectors", "vectors", "output.npy", np.zeros((3, 5), np.float32)),
        ("vectors", "vectors", "frames.npy", np.zeros((2, 4, 2), np.float32)),
        ("vectors", "vectors", "frames.npy", np.zeros((3, 2, 2), np.float32)),
        ("vectors", "vectors", "frame_epochs.npy", np.array([1, 1], np.int32)),
        ("vectors", "vectors", "directions.npy", np.zeros((2, 2, 4), np.int8)),
        ("vectors", "vectors", "directions.npy", np.zeros((1, 2, 5), np.int8)),
        ("projection", "projections", "coordinates.npy", np.full((3, 2), np.nan, np.float32)),
        ("projection", "projections", "coordinates.npy", np.zeros((2, 2), np.float32)),
        ("projection", "projections", "rows.npy", np.array([0, 2, 1], np.int32)),
        ("stability", "stabilities", "neighbors.npy", np.array([[1, 2], [0, 3], [1, 0]], np.int32)),
        ("stability", "stabilities", "neighbors.npy", np.array([[1, 2], [0, -1], [1, 0]], np.int32)),
        ("stability", "stabilities", "neighbors.npy", np.array([[1, 1], [0, 2], [1, 0]], np.int32)),
        ("stability", "stabilities", "neighbors.npy", np.array([[0, 2], [0, 2], [1, 0]], np.int32)),
        ("stability", "stabilities", "neighbors.npy", np.zeros((0, 2), np.int32)),
        ("stability", "stabilities", "kept.npy", np.array([[3, 0], [0, 1], [2, 0]], np.uint8)),
        ("stability", "stabilities", "kept.npy", np.array([[2, 2], [2, 1], [2, 0]], np.uint8)),
        ("stability", "stabilities", "kept.npy", np.zeros((2, 2), np.uint8)),
        ("stability", "stabilities", "kept.npy", np.zeros((3, 2), np.int32)),
        ("projection", "projections", "rows.npy", np.array([-1, 0, 1], np.int32)),
    ],
)
def test_shapes_and_ranges_are_checked(
    workspace: Workspace, ids: dict[str, str], kind: Kind, part: str, name: str, array: np.ndarray
) -> None:
    rewrite(workspace.path / part / ids[f"other {kind}"], name, array)
    with pytest.raises(WorkspaceError) as error:
        load(workspace, kind, ids[f"other {kind}"])
    assert error.value.code == "errors-artifact-damaged"


def test_pickled_arrays_are_not_opened(workspace: Workspace, ids: dict[str, str]) -> None:
    rewrite(workspace.path / "vectors" / ids["other vectors"], "matrix.npy", np.array([{"a": 1}] * 12).reshape(3, 4))
    with pytest.raises(WorkspaceError) as error:
        workspace.vectors(ids["other vectors"])
    assert error.value.params == {"member": "matrix.npy"}


def test_a_table_of_another_height_is_damage(workspace: Workspace, ids: dict[str, str]) -> None:
    folder = workspace.path / "corpora" / ids["other corpus"]
    pl.DataFrame({"key": ["a"], "count": [1]}).write_parquet(folder / "items.parquet")
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["members"]["items.parquet"]["size"] = (folder / "items.parquet").stat().st_size
    (folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(WorkspaceError) as error:
        workspace.corpus(ids["other corpus"])
    assert error.value.params == {"member": "items.parquet"}


def rewrite_table(folder: Path, name: str, table: pl.DataFrame) -> None:
    """Another table of a right manifest."""
    table.write_parquet(folder / name)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["members"][name]["size"] = (folder / name).stat().st_size
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    ("kind", "name", "change"),
    [
        ("evaluation", "groups", {"hr10": 1.5}),
        ("evaluation", "groups", {"hr10": float("nan")}),
        ("evaluation", "groups", {"low": float("inf")}),
        ("evaluation", "groups", {"scorer": "oracle"}),
        ("evaluation", "groups", {"scorer": "cosine"}),
        ("evaluation", "groups", {"kind": "popularity"}),
        ("evaluation", "groups", {"group": "most"}),
        ("evaluation", "groups", {"n": 0.5}),
        ("evaluation", "groups", {"n": -1}),
        ("evaluation", "groups", {"extra": 1}),
        ("evaluation", "changes", {"difference": -1.5}),
        ("evaluation", "changes", {"kept": -0.1}),
        ("evaluation", "changes", {"change": "turned"}),
        ("evaluation", "changes", {"column": "x" * 10_001}),
        ("evaluation", "probes", {"column": "x" * 10_001}),
        ("evaluation", "probes", {"accuracy": None}),
        ("tuning", "rungs", {"ndcg10": 2.0}),
        ("tuning", "rungs", {"scorer": None}),
    ],
)
def test_tables_of_measurements_are_checked(
    workspace: Workspace, ids: dict[str, str], kind: Kind, name: str, change: dict[str, Any]
) -> None:
    folder = workspace.folder_of(kind, ids[f"other {kind}"])
    table = pl.read_parquet(folder / f"{name}.parquet")
    lit = [pl.lit(value, dtype=table.schema.get(each) if value is None else None) for each, value in change.items()]
    rewrite_table(folder, f"{name}.parquet", table.with_columns(**dict(zip(change, lit, strict=True))))
    with pytest.raises(WorkspaceError) as error:
        load(workspace, kind, ids[f"other {kind}"])
    assert error.value.params == {"member": f"{name}.parquet"}


@pytest.mark.parametrize(
    "value",
    [{"settings": {"windows": 3}}, {"settings": None}, {"n_tokens": "many"}, {"n_tokens": -1}],
)
def test_a_contrast_of_other_numbers_is_damaged(
    workspace: Workspace, ids: dict[str, str], value: dict[str, Any]
) -> None:
    path = workspace.folder_of("contrast", ids["other contrast"]) / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | value))
    with pytest.raises(WorkspaceError) as error:
        workspace.contrast(ids["other contrast"])
    assert error.value.code == "errors-artifact-damaged"


FACTS = made.evaluation().facts
ESTIMATE = {"value": 0.4, "low": 0.5, "high": 0.6}


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("evaluation", {"results": []}),
        ("evaluation", {"results": "many"}),
        ("evaluation", {"winner": "popularity"}),
        ("evaluation", {"weights": [["oracle", 1.0]]}),
        ("evaluation", {"weights": [["markov", -1.0]]}),
        ("evaluation", {"weights": [["markov", "much"]]}),
        ("evaluation", {"facts": FACTS | {"n_test": [1] * 1000}}),
        ("evaluation", {"facts": FACTS | {"note": "x" * 1000}}),
        ("evaluation", {"facts": FACTS | {f"fact {number}": 1 for number in range(1000)}}),
        ("evaluation", {"facts": {"n_test": 100}}),
        ("evaluation", {"facts": FACTS | {"n_test": -1}}),
        ("evaluation", {"facts": FACTS | {"n_train_sequences": "many"}}),
        ("evaluation", {"facts": FACTS | {"by_time": 1}}),
        ("evaluation", {"facts": FACTS | {"cold_share": 1.5}}),
        ("evaluation", {"facts": FACTS | {"repeated_share": float("nan")}}),
        ("evaluation", {"facts": FACTS | {"seconds": float("inf")}}),
        ("evaluation", {"heights": {"groups": 10**9, "changes": 1, "probes": 1}}),
        ("evaluation", {"heights": {}}),
        ("tuning", {"settings": {"windows": 3}}),
        ("tuning", {"facts": None}),
        ("tuning", {"facts": {"given": 0.2, "stopped": False}}),
        ("tuning", {"facts": {"best": 2, "given": 0.2, "stopped": False}}),
        ("tuning", {"facts": {"best": 0.2, "given": "0.2", "stopped": False}}),
        ("tuning", {"facts": {"best": 0.2, "given": None, "stopped": "no"}}),
        ("tuning", {"heights": {"rungs": -1}}),
        ("stability", {"seeds": []}),
        ("stability", {"seeds": [2, 2]}),
        ("stability", {"seeds": [2, 2**32]}),
        ("stability", {"seeds": [2, "3"]}),
        ("stability", {"seeds": None}),
        ("stability", {"by_run": [0.5, 1.5]}),
        ("stability", {"by_run": [0.5, 0.6]}),
        ("stability", {"mean": 0.9}),
        ("stability", {"mean": "much"}),
        ("stability", {"vectors_id": "f" * 16}),
        ("stability", {"vectors_id": "../../vectors"}),
    ],
    ids=str,
)
def test_records_of_measurements_are_checked(
    workspace: Workspace, ids: dict[str, str], kind: Kind, change: dict[str, Any]
) -> None:
    meta = workspace.folder_of(kind, ids[f"other {kind}"]) / "meta.json"
    meta.write_text(json.dumps(json.loads(meta.read_text()) | change))
    with pytest.raises(WorkspaceError) as error:
        load(workspace, kind, ids[f"other {kind}"])
    assert error.value.params == {"member": "meta.json"}


@pytest.mark.parametrize(
    "change",
    [{"hr10": ESTIMATE}, {"name": "oracle"}, {"coverage": None}, {"popularity_bias": "much"}, {"n": None}, {"more": 1}],
    ids=str,
)
def test_results_of_measurements_are_checked(workspace: Workspace, ids: dict[str, str], change: dict[str, Any]) -> None:
    path = workspace.folder_of("evaluation", ids["other evaluation"]) / "meta.json"
    meta = json.loads(path.read_text())
    meta["results"][0] |= change
    path.write_text(json.dumps(meta))
    with pytest.raises(WorkspaceError) as error:
        workspace.evaluation(ids["other evaluation"])
    assert error.value.params == {"member": "meta.json"}


@pytest.mark.parametrize(
    "change", [{"corpus_id": "../../corpora"}, {"winner": "oracle"}, {"protocol": {"seed": -1}}, {"hr10": "x"}], ids=str
)
def test_records_with_made_up_values_are_not_listed(
    workspace: Workspace, ids: dict[str, str], change: dict[str, Any]
) -> None:
    path = workspace.folder_of("evaluation", ids["other evaluation"]) / "meta.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert [info.id for info in workspace.evaluations()] == [ids["healthy evaluation"]]
    with pytest.raises(WorkspaceError):
        workspace.evaluation_info(ids["other evaluation"])
