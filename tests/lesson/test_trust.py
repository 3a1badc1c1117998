"""Chapter 10: what is said of the pictures is measured, and agrees with others' measures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.spatial.distance import pdist, squareform
from sklearn.manifold import trustworthiness
from sklearn.neighbors import NearestNeighbors

from core.lesson.trust.asking import (
    distances_question,
    lost_question,
    noise_question,
    order_of,
    perplexity_question,
)
from core.lesson.trust.clouds import (
    GROUP_NAMES,
    N_POINTS,
    distances,
    far_groups,
    few_of,
    group_numbers,
    groups,
    nearness,
    noise,
)
from core.lesson.trust.drawing import Drawn, content_of, draw_pca, draw_tsne, kept_of_each, trust_in
from core.lesson.trust.neighborhoods import looked_at, neighborhood
from core.lesson.trust.scene import FAR, TrustScene
from core.linear import unit_rows
from core.types import Items, VectorSet

UNITS = unit_rows(groups(4, 90)).astype(np.float32)


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return draw_tsne(UNITS, 30)


def nearest(points: NDArray[np.float32], item: int) -> list[int]:
    """By scikit-learn."""
    found = NearestNeighbors(n_neighbors=11).fit(points).kneighbors(points[[item]])[1][0].tolist()
    return [row for row in found if row != item][:10]


def test_what_a_map_keeps_loses_and_invents_is_what_scikit_learn_finds(drawn: Drawn) -> None:
    kept = kept_of_each(UNITS, drawn)
    for item in (0, 17, 60):
        found, true = neighborhood(UNITS, drawn, item), nearest(UNITS, item)
        shown = nearest(drawn.coordinates, item)
        assert set(found.true) == set(true)
        assert set(found.kept) == set(true) & set(shown)
        assert set(found.lost) == set(true) - set(shown)
        assert set(found.false) == set(shown) - set(true)
        assert kept[item] == pytest.approx(len(found.kept) / 10)


def test_the_trust_is_scikit_learns_and_random_coordinates_say_nothing(drawn: Drawn) -> None:
    found = trust_in(UNITS, drawn)
    expected = trustworthiness(UNITS, drawn.coordinates, n_neighbors=10, metric="cosine")
    assert found.picture.trustworthiness == pytest.approx(expected)
    assert found.random.trustworthiness == pytest.approx(0.5, abs=0.05)
    assert found.picture.trustworthiness > 0.8
    assert found.random.neighbors_kept == pytest.approx(10 / 89, abs=0.05)


def test_in_noise_nothing_is_near() -> None:
    points = noise(3)
    apart = squareform(pdist(points))
    means = apart.sum(axis=1) / (N_POINTS - 1)
    np.fill_diagonal(apart, np.inf)
    assert nearness(points) == pytest.approx((apart.min(axis=1) / means).mean())
    assert nearness(points) > 0.7 > 0.55 > nearness(groups(3))


def test_t_sne_draws_far_groups_no_farther_than_near_ones() -> None:
    points = far_groups(8, 1)
    found = distances(points, draw_tsne(points, 30).coordinates)
    assert found.of("A", "B") == (1, 1)
    assert found.of("A", "D")[0] == pytest.approx(8, rel=0.05)
    assert found.of("B", "C")[0] == pytest.approx(1, rel=0.05)
    assert found.of("A", "D")[1] < 3
    # PCA shows what its two axes can: D and E far from all others.
    flat = distances(points, draw_pca(points).coordinates)
    assert flat.of("A", "D")[1] / flat.of("A", "C")[1] > 3
    assert np.bincount(group_numbers()).min() >= N_POINTS // len(GROUP_NAMES)


@pytest.mark.parametrize("far", FAR)
def test_how_far_is_answered_from_the_points(far: int) -> None:
    points = far_groups(far, 1)
    question = distances_question(distances(points, draw_pca(points).coordinates))
    assert question.options[question.answer].params == {"n": far}
    assert question.why.params["true"] == pytest.approx(far, rel=0.05)


@pytest.mark.parametrize("seed", range(6))
def test_the_right_picture_is_where_it_lies(seed: int, drawn: Drawn) -> None:
    order = order_of(seed, "noise")
    assert sorted(order) == [0, 1, 2]
    trust = trust_in(UNITS, drawn)
    for question in (
        noise_question((0.75, 0.48, 0.5), order),
        perplexity_question((2, 30, 66), order, (trust, trust, trust), 90),
    ):
        letter = question.options[question.answer].params["text"]
        assert letter == "ABC"[order.index(0)]


def test_all_orders_come_up() -> None:
    assert len({order_of(seed, "noise") for seed in range(40)}) == 6
    assert order_of(1, "noise") != order_of(1, "perplexity")


@pytest.mark.parametrize("n_kept", range(11))
def test_however_many_are_kept_one_answer_is_right(n_kept: int, drawn: Drawn) -> None:
    found = neighborhood(UNITS, drawn, 0)
    others = [row for row in range(1, 90) if row not in found.true]
    shown = np.array([*found.true[:n_kept], *others[: 10 - n_kept]], dtype=np.int32)
    question = lost_question(replace(found, shown=shown), "x", "tsne")
    assert question.options[question.answer].params["k"] == n_kept
    assert len(question.options) == 4
    assert question.why.params["lost"] == 10 - n_kept


def test_the_item_is_the_wanted_one_else_a_usual_one() -> None:
    kept = np.array([0.1, 0.9, 0.5, 0.5], dtype=np.float32)
    assert looked_at(["a", "b", "c", "d"], "b", kept) == 1
    assert looked_at(["a", "b", "c", "d"], "nobody", kept) == 2


@pytest.mark.parametrize(("n", "first", "last"), [(1000, 100, 402), (402, 100, 402), (401, 0, 302), (60, 0, 60)])
def test_a_few_items_without_the_most_frequent_ones(n: int, first: int, last: int) -> None:
    vectors = VectorSet(Items.from_keys([f"k{row}" for row in range(n)]), np.eye(n, 3, dtype=np.float32))
    few = few_of(vectors)
    assert few is not None
    assert few.first == first
    assert few.vectors.items.keys == vectors.items.keys[first:last]


def test_too_few_items_are_not_drawn() -> None:
    assert few_of(VectorSet(Items.from_keys(["a"]), np.ones((1, 3), dtype=np.float32))) is None


def test_equal_points_have_one_name_and_one_picture(drawn: Drawn) -> None:
    assert content_of(UNITS) == content_of(UNITS.copy())
    assert content_of(UNITS) != content_of(UNITS.reshape(-1, 25))
    np.testing.assert_array_equal(draw_tsne(UNITS.copy(), 30).coordinates, drawn.coordinates)
    assert drawn.perplexity == pytest.approx(89 / 3)


@pytest.mark.parametrize(
    "given",
    [{}, {"part": 7, "item": ["x"]}, {"noise": True, "far": 9, "method": {}}, {"seed": -1, "groups": 1e9, "item": ""}],
)
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert TrustScene.from_json(given) == TrustScene()
