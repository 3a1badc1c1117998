"""Nearest rows beside scikit-learn's brute force."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.neighbors import NearestNeighbors

from core.projection import nearest
from core.projection.nearest import nearest_rows
from tests.projection.vectors import digits, noise, unit


@pytest.mark.parametrize("n_jobs", [1, 3])
def test_rows_and_distances_are_scikit_learns(n_jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest, "BLOCK_SCORES", 300 * 70)
    points = noise(300)
    found = nearest_rows(points, 20, n_jobs=n_jobs)
    assert found is not None
    distances, rows = NearestNeighbors(algorithm="brute").fit(points.astype(np.float64)).kneighbors(n_neighbors=20)
    np.testing.assert_array_equal(found[0], rows)
    np.testing.assert_allclose(found[1], distances, atol=1e-5)


def test_the_number_of_threads_changes_no_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest, "BLOCK_SCORES", 700 * 90)
    points = unit(digits(700)).astype(np.float32)
    one, four = nearest_rows(points, 90, n_jobs=1), nearest_rows(points, 90, n_jobs=4)
    assert one is not None and four is not None
    np.testing.assert_array_equal(one[0], four[0])
    np.testing.assert_array_equal(one[1], four[1])


def test_equal_rows_are_neighbors_and_nobody_is_their_own() -> None:
    points = np.repeat(noise(10), 3, axis=0)
    found = nearest_rows(points, 2)
    assert found is not None
    expected = [{3 * (row // 3), 3 * (row // 3) + 1, 3 * (row // 3) + 2} - {row} for row in range(30)]
    assert [set(near) for near in found[0].tolist()] == expected
    assert np.abs(found[1]).max() < 1e-3


def test_the_search_can_be_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest, "BLOCK_SCORES", 100 * 10)
    told: list[int] = []

    def enough(n_done: int) -> bool:
        told.append(n_done)
        return n_done >= 30

    assert nearest_rows(noise(100), 5, on_block=enough) is None
    assert told == [10, 20, 30]
