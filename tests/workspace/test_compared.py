"""What was made to be compared is found again, tells the part of chance, and is believed only where it makes sense."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.comparison.recipes import QUESTIONS, asked
from core.jobs.tasks import TASKS
from core.settings import settings
from core.training.baselines import ppmi_svd
from core.workspace.compared import find_made, is_made_to_compare, made_of, only_chance, part_of_chance
from core.workspace.infos import VectorsInfo
from tests.comparison.made import SETTINGS, answer, with_a_model


@pytest.fixture(autouse=True)
def own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("E2V_DATA_DIR", str(tmp_path))
    settings.cache_clear()


def test_each_question_makes_what_is_missing_and_knows_the_part_of_chance() -> None:
    workspace, corpus_id = with_a_model()
    made = answer(workspace, corpus_id, QUESTIONS)
    n_sets = len(workspace.vector_sets())
    assert answer(workspace, corpus_id, QUESTIONS) == made
    assert len(workspace.vector_sets()) == n_sets
    for name, ids in made.items():
        wanted = asked(name, SETTINGS)
        first, second = (workspace.vectors_info(ids[key]) for key in ("vectors_id", "compared_id"))
        assert [made_of(info).recipe for info in (first, second)] == [wanted.first, wanted.second]  # type: ignore[union-attr]
        assert only_chance(first, second) == (name == "seed")
        found = part_of_chance(workspace, first, second)
        if wanted.third is not None:
            assert found is not None
            third = find_made(workspace, corpus_id, wanted.third)
            assert found.shuffled == (name == "order")
            assert found.base == (second.id if name in ("order", "added") else first.id)
            assert found.other == third or name in ("added", "counting")
        maps = {info.vectors_id for info in workspace.projections()}
        assert {info.id for info in (first, second) if not is_made_to_compare(info)} <= maps


def test_what_was_counted_is_what_counting_gives() -> None:
    workspace, corpus_id = with_a_model()
    counted = answer(workspace, corpus_id, ["counting"])["counting"]["compared_id"]
    expected = ppmi_svd(workspace.corpus(corpus_id), window=4, vector_size=12, min_count=1, random_state=SETTINGS.seed)
    np.testing.assert_allclose(workspace.vectors(counted).matrix, expected.matrix)
    assert is_made_to_compare(workspace.vectors_info(counted))


def info_with(info: VectorsInfo, request: Any) -> VectorsInfo:
    return replace(info, meta=info.meta | {"origin": {"uploads": [], "settings": request}})


@pytest.mark.parametrize("wrong", [None, [], "x", {}, {"compared": 1}, {"compared": {"order": []}, "corpus_id": 3}])
def test_a_record_that_makes_no_sense_is_passed_over(wrong: Any) -> None:
    workspace, corpus_id = with_a_model()
    counted = answer(workspace, corpus_id, ["counting"])["counting"]["compared_id"]
    info = workspace.vectors_info(counted)
    assert made_of(info) is not None
    assert made_of(info_with(info, wrong)) is None
    assert not is_made_to_compare(info_with(info, wrong))


def test_a_model_whose_corpus_is_gone_has_no_part_of_chance() -> None:
    workspace, corpus_id = with_a_model()
    ids = answer(workspace, corpus_id, ["window"])["window"]
    workspace.delete_artifact("corpus", corpus_id)
    first, second = (workspace.vectors_info(ids[key]) for key in ("vectors_id", "compared_id"))
    assert made_of(first) is None
    assert part_of_chance(workspace, first, second) is None


def test_the_job_tells_where_it_is() -> None:
    workspace, corpus_id = with_a_model()
    told = []
    recipes = [recipe.to_json() for recipe in asked("window", SETTINGS).recipes]
    TASKS["compare"](
        workspace,
        {"corpus_id": corpus_id, "recipes": recipes, "names": ["a", "b", "c"]},
        lambda progress: bool(told.append(progress)),
    )
    stages = {progress.stage for progress in told}
    assert stages == {"jobs-stage-compare"}
    shares = [progress.done / progress.total for progress in told if progress.total]
    assert max(shares) == pytest.approx(1)
