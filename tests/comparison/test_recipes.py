"""What is trained for a ready question, and what of it differs by chance only."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.comparison.recipes import QUESTIONS, QuestionName, Recipe, asked, same_but_chance, without_last
from core.errors import SettingsError
from core.types import TrainingSettings
from tests.comparison.test_contrast import corpus_of

SETTINGS = TrainingSettings(window=5, seed=7)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_third_training_differs_from_one_of_the_two_by_chance_only(name: QuestionName) -> None:
    found = asked(name, SETTINGS)
    assert found.first != found.second
    if name == "seed":
        assert found.third is None
        assert same_but_chance(found.first, found.second)
        return
    assert found.third is not None
    assert not same_but_chance(found.first, found.second)
    assert same_but_chance(found.first, found.third) != same_but_chance(found.second, found.third)


def test_the_questions_are_what_they_say() -> None:
    window, order, added, counting = (asked(name, SETTINGS) for name in ("window", "order", "added", "counting"))
    assert (window.first.settings.window, window.second.settings.window) == (2, 15)
    assert (order.first.order, order.second.order) == (None, 1)
    assert (added.first.left_out, added.second.left_out) == (10, 0)
    assert (counting.first.counted, counting.second.counted) == (False, True)


def test_two_trainings_with_other_windows_are_not_the_same_but_for_chance() -> None:
    one = Recipe(SETTINGS)
    assert not same_but_chance(one, one)
    assert not same_but_chance(one, Recipe(replace(SETTINGS, seed=8, window=6)))
    assert not same_but_chance(one, Recipe(replace(SETTINGS, seed=8), order=1))
    assert same_but_chance(one, Recipe(replace(SETTINGS, seed=8)))
    assert not same_but_chance(replace(one, counted=True), Recipe(replace(SETTINGS, seed=8), counted=True))


def test_a_recipe_goes_through_json() -> None:
    for name in QUESTIONS:
        for recipe in asked(name, SETTINGS).recipes:
            assert Recipe.from_json(recipe.to_json()) == recipe


@pytest.mark.parametrize(
    "wrong",
    [
        {"order": -1},
        {"order": True},
        {"left_out": 1.5},
        {"left_out": "10"},
        {"counted": 1},
        {"settings": {"window": 0}},
        {"settings": {"window": "wide"}},
        {"settings": {"unheard": 1}},
        {"settings": []},
    ],
)
def test_what_is_no_recipe_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        Recipe.from_json(Recipe(SETTINGS).to_json() | wrong)


def test_without_the_last_sequences_items_are_counted_anew() -> None:
    corpus = corpus_of([[0, 1, 1], [2, 1, 2], [3, 3, 3, 3], [0, 3]], n_items=4)
    found = without_last(corpus, 2)
    left = [[found.items.keys[item] for item in sequence] for sequence in found]
    assert left == [["i0", "i1", "i1"], ["i2", "i1", "i2"]]
    assert found.items.table.select("key", "count").rows() == [("i1", 3), ("i2", 2), ("i0", 1)]
    with pytest.raises(SettingsError, match="compare-too-few"):
        without_last(corpus, 4)


def test_a_recipe_prepares_what_is_trained_on() -> None:
    corpus = corpus_of([list(range(30)), [0, 1], [2, 3]], n_items=30)
    found = Recipe(SETTINGS, order=1, left_out=2).prepared(corpus)
    assert found.n_sequences == 1
    assert sorted(found.tokens.tolist()) == list(range(30))
    assert found.tokens.tolist() != corpus.tokens[:30].tolist()
    assert Recipe(SETTINGS).prepared(corpus) is corpus
