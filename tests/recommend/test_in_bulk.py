"""Everybody's and every item's lists at once are the lists one by one, however many fit into a batch."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import RecommendError
from core.recommend import ranking
from core.recommend.material import Material
from core.recommend.scorers import fit
from core.recommend.tasks import complementary, for_user, similar
from core.recommend.tasks.in_bulk import Batch, for_every_item, for_every_user
from tests.recommend.small import random_material


def lists_of(batches: list[Batch]) -> list[list[int]]:
    """All lists in order; the batches must follow each other without a gap."""
    lists: list[list[int]] = []
    for batch in batches:
        assert batch.first == len(lists)
        lists += [[row for row, _ in batch.ranked.of(place)] for place in range(len(batch.ranked.rows))]
    return lists


@pytest.fixture(params=[100, 8_000_000])
def cells(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(ranking, "BATCH_CELLS", request.param)
    return int(request.param)


def test_lists_of_all_items(cells: int) -> None:
    material = random_material()
    for task, alone in (("similar", similar), ("complementary", complementary)):
        batches = list(for_every_item(material, task, 6))
        assert len(batches) == (25 if cells == 100 else 1)
        expected = [alone(material, row, 6).rows.tolist() for row in range(material.n_vectors)]
        assert lists_of(batches) == expected


@pytest.mark.parametrize("exclude_known", [True, False])
def test_lists_of_all_owners(cells: int, exclude_known: bool) -> None:
    material = random_material()
    behaviour = material.behaviour
    assert behaviour is not None
    scorer = fit("item-knn", material)
    batches = list(for_every_user(material, scorer, 5, exclude_known=exclude_known))
    expected = [for_user(material, scorer, history, 5, exclude_known).rows.tolist() for history in behaviour.histories]
    assert lists_of(batches) == expected


def test_more_than_there_are_is_all_there_are() -> None:
    material = random_material()
    (batch,) = for_every_item(material, "similar", 1_000)
    assert batch.ranked.rows.shape == (50, 50)
    assert (batch.ranked.rows[:, -1] == -1).all()
    assert np.isneginf(batch.ranked.scores[7]).all()


def test_what_is_missing_is_told_before_the_first_batch() -> None:
    material = random_material()
    with pytest.raises(RecommendError, match="no-output"):
        for_every_item(Material(material.behaviour, material.vectors), "complementary", 3)
    with pytest.raises(RecommendError, match="no-corpus"):
        for_every_user(Material(None, material.vectors), fit("cosine", material), 3)
