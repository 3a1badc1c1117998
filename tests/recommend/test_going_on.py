"""User → item and session → next item: any scorer, with or without what is known, and a word where there is nothing."""

from __future__ import annotations

import numpy as np
import pytest

from core.recommend.material import Material
from core.recommend.scorer import UNKNOWN
from core.recommend.scorers import fit
from core.recommend.tasks import HOW, for_user, nearest_to_place, next_items, place_of_user
from core.recommend.tasks.places import How
from tests.recommend.small import Fixed, random_material

TABLE = np.array([[9, 5, 3, 1], [0, 9, 4, 4], [UNKNOWN] * 4, [1, 2, 7, UNKNOWN]], dtype=np.float64)
"""Scores of items 0 to 3 (columns) after each item; nothing is known after item 2."""


@pytest.fixture(scope="module")
def material() -> Material:
    return random_material()


@pytest.fixture(scope="module")
def scorer() -> Fixed:
    table = np.full((60, 60), UNKNOWN)
    table[:4, :4] = TABLE
    return Fixed(table)


@pytest.mark.parametrize(
    ("session", "exclude", "rows", "scores"),
    [
        ([0], True, [1, 2, 3], [5, 3, 1]),
        ([0], False, [0, 1, 2, 3], [9, 5, 3, 1]),
        ([0, 1], True, [2, 3], [7, 5]),
        ([1], True, [2, 3, 0], [4, 4, 0]),
        ([3], False, [2, 1, 0], [7, 2, 1]),
    ],
)
def test_what_comes_next_is_what_the_scorer_says(
    material: Material, scorer: Fixed, session: list[int], exclude: bool, rows: list[int], scores: list[float]
) -> None:
    found = next_items(material, scorer, session, 10, exclude)
    assert (found.rows.tolist(), found.scores.tolist(), found.why_none) == (rows, scores, "")
    assert next_items(material, scorer, session, 1, exclude).rows.tolist() == rows[:1]


@pytest.mark.parametrize(
    ("session", "reason"),
    [([2], "recommend-why-none-scorer"), ([30, 40], "recommend-why-none-scorer"), ([], "recommend-why-none-empty")],
)
def test_where_nothing_is_known_there_is_a_word_why(
    material: Material, scorer: Fixed, session: list[int], reason: str
) -> None:
    for found in (next_items(material, scorer, session, 3), for_user(material, scorer, session, 3)):
        assert (len(found), found.why_none) == (0, reason)


def test_where_everything_known_is_had_already_nothing_is_left(material: Material) -> None:
    table = np.full((60, 60), UNKNOWN)
    table[:2, :2] = 1
    found = next_items(material, Fixed(table), [1, 0], 3)
    assert (len(found), found.why_none) == (0, "recommend-why-none-nothing-left")


def test_only_the_last_item_that_the_scorer_knows_counts(material: Material, scorer: Fixed) -> None:
    found = for_user(material, scorer, [0, 1, 2, 30], 4, exclude_known=False, how="last")
    assert found.rows.tolist() == next_items(material, scorer, [1], 4, exclude_known=False).rows.tolist()


def test_recent_items_weigh_more(material: Material, scorer: Fixed) -> None:
    found = for_user(material, scorer, [0, 2, 1], 4, exclude_known=False, how="recency")
    older = 0.5 ** (1 / 5)
    expected = (TABLE[1] + older * TABLE[0]) / (1 + older)
    assert found.rows.tolist() == np.argsort(-expected, kind="stable").tolist()
    np.testing.assert_allclose(found.scores, np.sort(expected)[::-1], rtol=1e-6)


@pytest.mark.parametrize("cells", [1, 100, 8_000_000])
def test_recent_items_are_asked_at_once_as_far_as_they_fit(
    material: Material, scorer: Fixed, monkeypatch: pytest.MonkeyPatch, cells: int
) -> None:
    monkeypatch.setattr("core.recommend.ranking.BATCH_CELLS", cells)
    asked: list[int] = []
    scores = scorer.scores
    monkeypatch.setattr(scorer, "scores", lambda sessions: asked.append(len(sessions)) or scores(sessions))
    history = [0] * 50 + [1] * 15 + [2] * 40 + [3] * 14
    found = for_user(material, scorer, history, 4, exclude_known=False, how="recency")
    weights = 0.5 ** (np.arange(30) / 5)
    heard = [*[3] * 14, *[1] * 15, 0]
    expected = sum(w * np.where(np.isfinite(TABLE[row]), TABLE[row], 0) for w, row in zip(weights, heard, strict=True))
    np.testing.assert_allclose(found.scores, np.sort(expected / weights.sum())[::-1], rtol=1e-5)
    assert max(asked) == {1: 1, 100: 1, 8_000_000: 30}[cells]
    if cells == 8_000_000:
        assert asked == [30, 30, 30]


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("history", [[3], [1, 2, 3, 4, 5, 6, 8, 9, 10, 11], [55, 4, 55, 20, 21]])
def test_for_the_cosine_scorer_the_list_is_what_is_nearest_to_the_person(
    material: Material, history: list[int], how: How
) -> None:
    nearest = nearest_to_place(material, place_of_user(material, history, how), 8, exclude=history)
    found = for_user(material, fit("cosine", material), history, 8, how=how)
    assert found.rows.tolist() == nearest.rows.tolist()


def test_items_that_arent_there_are_refused(material: Material, scorer: Fixed) -> None:
    for how in HOW:
        with pytest.raises(IndexError, match="60"):
            for_user(material, scorer, [1, 60], 3, how=how)
    with pytest.raises(IndexError, match="-1"):
        next_items(material, scorer, [-1], 3)
