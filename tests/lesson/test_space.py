"""Chapter 2: one-hot is equally far everywhere, a column separates as a t-test says, and the cosine's parts add up."""

from __future__ import annotations

from itertools import combinations
from math import acos, degrees

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.distance import pdist
from scipy.stats import ttest_ind

from core.lesson.questions import Question
from core.lesson.reading import Asked
from core.lesson.space import SpaceScene, questions_of
from core.lesson.space.asked import dense_question, onehot_question, pair_question
from core.lesson.space.dense import FEATURES, LEFT, RIGHT, Strips, animals, of_vectors, separations
from core.lesson.space.onehot import n_zeros, one_hot, pairs
from core.lesson.space.pair import pair_reading, scaled
from core.similarity import CosineIndex
from core.types import Items, VectorSet


def right(question: Question) -> str:
    return question.options[question.answer].id


@pytest.mark.parametrize("n_animals", [3, 4, 1000])
def test_every_pair_is_equally_far(n_animals: int) -> None:
    assert [pair.distance for pair in pairs(n_animals)] == pytest.approx(pdist(one_hot(n_animals)).tolist())
    assert {pair.cosine for pair in pairs(n_animals)} == {0.0}
    assert {round(pair.distance, 3) for pair in pairs(n_animals)} == {1.414}


def test_a_thousand_animals_take_a_thousand_numbers_and_all_but_one_are_zeros() -> None:
    assert one_hot(1000).shape == (3, 1000)
    assert n_zeros(1000) == 999
    question = onehot_question(SpaceScene(n_animals=1000))
    assert right(question) == "space-onehot-same"
    assert "1,000 numbers, 999 of them zero" in question.why.written("en")


def test_fur_tells_mammals_from_the_others() -> None:
    strips = animals((), ())
    assert (strips.left, strips.right) == (LEFT, RIGHT)
    assert FEATURES[separations(strips)[0].column] == "fur"
    assert right(dense_question(strips)) == "space-feature-fur"


@given(st.integers(2, 6), st.integers(2, 6), st.integers(0, 2**32 - 1))
def test_the_effect_is_that_of_a_t_test(n_left: int, n_right: int, seed: int) -> None:
    values = np.random.default_rng(seed).normal(size=(n_left + n_right, 4))
    names = tuple(map(str, range(len(values))))
    found = separations(Strips(names, (), values, names[:n_left], names[n_left:]))
    t = ttest_ind(values[:n_left], values[n_left:]).statistic
    effects = np.abs(t) * np.sqrt(1 / n_left + 1 / n_right)
    assert [each.column for each in found] == np.argsort(-effects).tolist()
    assert [each.effect for each in found] == pytest.approx(np.sort(effects)[::-1].tolist())


def test_one_against_one_is_told_apart_by_the_largest_difference() -> None:
    found = separations(animals(("cat",), ("frog",)))
    assert FEATURES[found[0].column] == "fur"
    assert found[0].spread == 0


@pytest.mark.parametrize(("left", "right_group"), [((), ("dog",)), (("dog",), ()), (("dog",), ("dog",))])
def test_without_two_groups_another_question_is_asked(left: tuple[str, ...], right_group: tuple[str, ...]) -> None:
    question = dense_question(animals(left, right_group))
    assert question.name == "count"
    assert question.options[question.answer].params == {"n": len(FEATURES)}


def test_groups_of_opened_vectors_begin_far_apart() -> None:
    matrix = np.array([[1, 0, 0.1], [0, 1, 0], [0.9, 0.1, 0], [-1, 0, 0], [-0.9, 0.1, 0]], dtype=np.float32)
    vectors = VectorSet(Items.from_keys(["a", "b", "c", "d", "e"]), matrix)
    strips = of_vectors(vectors, CosineIndex(vectors), (), ())
    assert strips.left[:2] == ("a", "c")
    assert "d" in strips.right
    assert not set(strips.left) & set(strips.right)
    assert np.linalg.norm(strips.values, axis=1) == pytest.approx(np.ones(5))
    assert of_vectors(vectors, CosineIndex(vectors), ("b", "gone"), ("b", "d")).shown == ("b", "d")


def test_a_single_vector_has_nothing_to_be_told_from() -> None:
    vectors = VectorSet(Items.from_keys(["a"]), np.ones((1, 2), np.float32))
    assert dense_question(of_vectors(vectors, CosineIndex(vectors), (), ())).name == "count"


def test_the_formula_shows_all_its_parts() -> None:
    reading = pair_reading(Asked({"a": (3, 1), "b": (2, -4)}))
    texts = {line.name: [part.text for part in (*line.parts, *line.over, *line.under, line.result) if part]
             for line in reading.lines}  # fmt: skip
    assert texts == {
        "dot": ["3 × 2 + 1 × (−4)", "2"],
        "length-a": ["√(3² + 1²)", "3.162"],
        "length-b": ["√(2² + (−4)²)", "4.472"],
        "cosine": ["2", "3.162", "4.472", "0.141"],
        "angle": [f"{degrees(acos(2 / 200**0.5)):.1f}°"],
    }
    names = [
        part.name for line in reading.lines for part in (*line.parts, *line.over, *line.under, line.result) if part
    ]
    assert all(one != other for one, other in combinations(names, 2))


def test_a_vector_of_zeros_has_no_angle() -> None:
    reading = pair_reading(Asked({"a": (0, 0), "b": (2, 4)}))
    assert reading.angles == ()
    assert reading.lines[-1].result is not None
    assert reading.lines[-1].result.text == "–"


@pytest.mark.parametrize(
    ("a", "expected"), [((3, 1), "space-pair-dot"), ((2, -1), "space-pair-neither"), ((0, 0), "space-pair-dot")]
)
def test_twice_as_long_changes_the_dot_product_unless_it_is_zero(a: tuple[float, float], expected: str) -> None:
    assert right(pair_question(SpaceScene(a=a))) == expected


def test_what_would_not_fit_on_the_plane_is_not_made_longer() -> None:
    assert scaled((3, -3), 2) == (6, -6)
    assert scaled((3, -3.1), 2) is None


@pytest.mark.parametrize("given", [{}, {"n": 2}, {"n": True, "a": [1], "left": "dog", "source": 3}])
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    scene = SpaceScene.from_json(given)
    assert scene == SpaceScene()
    assert len(questions_of(scene, animals(scene.left, scene.right))) == 3
