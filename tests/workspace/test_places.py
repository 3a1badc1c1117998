"""Where the items of a large corpus are is kept with it: right, checked, and done without where it is missing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import WorkspaceError
from core.evidence import meetings
from core.workspace import Workspace, codecs, create_workspace
from core.workspace.check import check_everything
from tests.workspace import made
from tests.workspace.test_archive import Members, npy, signed


@pytest.fixture
def kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Workspace, str]:
    """A workspace whose corpus counts as large."""
    monkeypatch.setattr(codecs, "PLACES_FROM_TOKENS", 6)
    workspace = create_workspace("Large")
    return workspace, workspace.save_corpus(made.corpus(), name="c", origin={})


def members_of(workspace: Workspace) -> Members:
    return {str(path.relative_to(workspace.path)): path.read_bytes() for path in workspace.path.rglob("*.*")}


def test_a_large_corpus_keeps_them_and_a_small_one_does_not(
    kept: tuple[Workspace, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, corpus_id = kept
    folder = workspace.folder_of("corpus", corpus_id)
    assert np.load(folder / "places.npy").tolist() == [0, 1, 2, 3, 4, 5]
    assert np.load(folder / "starts.npy").tolist() == [0, 3, 5, 6]
    check_everything(workspace)
    monkeypatch.setattr(codecs, "PLACES_FROM_TOKENS", 7)
    small = create_workspace("Small")
    other = small.save_corpus(made.corpus(), name="c", origin={})
    assert not (small.folder_of("corpus", other) / "places.npy").exists()
    found, expected = workspace.evidence(corpus_id), small.evidence(other)
    assert meetings(found, 1, 2, 2) == meetings(expected, 1, 2, 2)
    assert [found.places(row).tolist() for row in range(3)] == [expected.places(row).tolist() for row in range(3)]


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("places.npy", np.array([0, 1, 2, 3, 4, 6], np.int32)),
        ("places.npy", np.array([0, 1, 2, 3, 4], np.int32)),
        ("places.npy", np.array([0, 1, 2, 3, 4, 5], np.int64)),
        ("starts.npy", np.array([0, 3, 5, 7], np.int64)),
        ("starts.npy", np.array([0, 6], np.int64)),
        ("starts.npy", np.array([0, 5, 3, 6], np.int64)),
    ],
    ids=str,
)
def test_those_that_can_not_be_are_damage(kept: tuple[Workspace, str], name: str, array: np.ndarray) -> None:
    workspace, corpus_id = kept
    forge(workspace, corpus_id, name, array)
    with pytest.raises(WorkspaceError) as error:
        workspace.evidence(corpus_id)
    assert error.value.code == "errors-artifact-damaged"


def test_those_of_another_corpus_are_found_out_on_import(kept: tuple[Workspace, str]) -> None:
    workspace, corpus_id = kept
    forge(workspace, corpus_id, "places.npy", np.array([0, 1, 3, 2, 4, 5], np.int32))
    with pytest.raises(WorkspaceError) as error:
        check_everything(workspace)
    assert (error.value.code, error.value.params) == ("errors-artifact-damaged", {"member": "places.npy"})


def forge(workspace: Workspace, corpus_id: str, name: str, array: np.ndarray) -> None:
    """Another array with a right manifest."""
    for path, content in signed(members_of(workspace), f"corpora/{corpus_id}/{name}", npy(array)).items():
        (workspace.path / path).write_bytes(content)
