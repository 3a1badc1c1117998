"""Two spaces that are one space turned are the same; others differ as a plain count says."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial import procrustes
from scipy.stats import ortho_group
from sklearn.neighbors import NearestNeighbors

from core.comparison import align, compare_neighborhoods, shared_items
from core.similarity import nearest_rows


def space(n: int, dim: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, dim)).astype(np.float32)


def test_items_are_matched_by_key_in_the_order_of_the_first() -> None:
    found = shared_items(["the", "of", "cat", "dog"], ["dog", "cow", "the"])
    assert (found.first.tolist(), found.second.tolist()) == ([0, 3], [2, 0])
    assert len(found.head(1)) == 1
    assert len(shared_items(["a"], ["b"])) == 0


def test_a_turned_space_is_turned_back() -> None:
    first = space(200, 8)
    second = (first @ ortho_group.rvs(8, random_state=1) * 3).astype(np.float32)
    found = align(first, second)
    assert found.cosines == pytest.approx(np.ones(200), abs=1e-5)
    units = first / np.linalg.norm(first, axis=1, keepdims=True)
    assert found.turned(second) == pytest.approx(units, abs=1e-5)
    assert found.rotation @ found.rotation.T == pytest.approx(np.eye(8), abs=1e-10)


def test_the_turn_is_the_best_there_is() -> None:
    """scipy's procrustes also centers and scales; on centered unit vectors its turn is the same."""
    first, second = space(50, 4, 1), space(50, 4, 2)
    best = float(align(first, second).cosines.sum())
    for seed in range(20):
        turn = ortho_group.rvs(4, random_state=seed)
        units = [each / np.linalg.norm(each, axis=1, keepdims=True) for each in (first, second)]
        assert float((units[0] * (units[1] @ turn)).sum()) <= best + 1e-6
    assert procrustes(first, second)[2] > 0


def test_spaces_of_different_dimensions_are_comparable() -> None:
    first = space(100, 10)
    second = first[:, :6]
    found = align(first, second)
    assert found.turned(second).shape == (100, 10)
    assert found.cosines.mean() > 0.6


@given(st.integers(2, 40), st.integers(1, 12), st.integers(0, 5))
def test_the_nearest_are_those_of_scikit_learn(n: int, k: int, seed: int) -> None:
    matrix, k = space(n, 5, seed), min(k, n - 1)
    units = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)
    expected = NearestNeighbors(n_neighbors=k, metric="cosine", algorithm="brute").fit(units).kneighbors()[1]
    assert np.array_equal(nearest_rows(matrix, k), expected)


def test_neighborhoods_that_changed_are_found() -> None:
    first = space(300, 10)
    second = first.copy()
    second[7], second[11] = first[11], first[7]
    found = compare_neighborhoods(first, second, 5)
    assert set(found.most_changed(2).tolist()) == {7, 11}
    assert found.mean > 0.9
    for item in (0, 7, 50):
        a, b = set(found.first[item].tolist()), set(found.second[item].tolist())
        assert found.jaccard[item] == pytest.approx(len(a & b) / len(a | b))
        assert found.kept()[item].sum() == len(a & b)


def test_unrelated_spaces_have_as_much_in_common_as_chance() -> None:
    found = compare_neighborhoods(space(1000, 20, 1), space(1000, 20, 2), 10)
    assert found.mean == pytest.approx(found.by_chance, abs=0.003)


def test_too_little_is_refused() -> None:
    with pytest.raises(ValueError, match="at least two"):
        compare_neighborhoods(space(1, 2), space(1, 2))
    with pytest.raises(ValueError, match="same items"):
        align(space(3, 2), space(2, 2))
