"""The material of a vector set: what doesn't belong together is damage, and told as such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.errors import WorkspaceError
from core.materials import material_of
from core.settings import settings
from core.types import Items, VectorSet
from core.workspace import create_workspace
from tests.workspace import made


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A data folder of its own."""
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()
    yield
    monkeypatch.undo()
    settings.cache_clear()


def test_a_model_comes_with_the_corpus_it_was_trained_on() -> None:
    workspace = create_workspace("Whole")
    corpus_id = workspace.save_corpus(made.corpus(), name="lists", origin={})
    material = material_of(workspace, workspace.save_model(made.model(), name="model", corpus_id=corpus_id))
    assert material.behaviour is not None
    made.assert_same(material.behaviour.corpus, made.corpus())
    made.assert_same(material.output, made.model().output)


def test_a_model_of_other_items_than_its_corpus_is_damaged() -> None:
    workspace = create_workspace("Made up")
    corpus_id = workspace.save_corpus(made.corpus(), name="lists", origin={})
    others = VectorSet(Items.from_keys(["x", "y", "z"], np.array([3, 2, 1])), made.vectors().matrix)
    model = replace(made.model(), vectors=others)
    vectors_id = workspace.save_model(model, name="model", corpus_id=corpus_id)
    with pytest.raises(WorkspaceError) as error:
        material_of(workspace, vectors_id)
    assert (error.value.code, error.value.params) == ("errors-artifact-damaged", {"member": "items.parquet"})
