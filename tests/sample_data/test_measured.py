"""The playlists and the shop ship measured, with the settings of the model that ships."""

from __future__ import annotations

import pytest

from core.recommend.material import Material
from core.recommend.scorers import available
from core.workspace import open_workspace


@pytest.mark.parametrize("name", ["playlists", "shop"])
def test_the_recommenders_of_a_sample_are_measured(name: str) -> None:
    workspace = open_workspace(f"sample-{name}")
    (info,) = workspace.vector_sets()
    assert info.corpus_id is not None
    assert info.training_settings is not None
    found = workspace.find_evaluation(info.corpus_id, info.training_settings)
    assert found is not None
    evaluation = workspace.evaluation(found)
    material = Material.of(workspace.corpus(info.corpus_id), workspace.model(info.id))
    assert {result.name for result in evaluation.results} == set(available(material))
    assert evaluation.result(evaluation.winner).hr10.low > evaluation.result("popularity").hr10.high
    assert evaluation.facts["by_time"]
    assert not evaluation.changes.is_empty()
    assert not evaluation.probes.is_empty()
