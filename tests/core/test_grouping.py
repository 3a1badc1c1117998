"""Groups are what lies together, named by what is typical of them."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import adjusted_rand_score

from core import grouping, linear
from core.errors import SettingsError
from core.grouping import group_items


def clouds(sizes: tuple[int, ...], seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    centers = np.eye(10)[: len(sizes)] * 4
    truth = rng.permutation(np.repeat(np.arange(len(sizes)), sizes))
    lengths = rng.lognormal(size=(len(truth), 1))
    return ((centers[truth] + rng.standard_normal((len(truth), 10)) * 0.5) * lengths).astype(np.float32), truth


def test_clouds_are_found_the_largest_first() -> None:
    matrix, truth = clouds((50, 200, 100))
    found = group_items(matrix, 3)
    assert adjusted_rand_score(truth, found.labels) > 0.99
    assert found.sizes.tolist() == [200, 100, 50]
    assert found.silhouette > 0.5
    assert found.by_chance < 0.6
    assert not found.arbitrary
    for group, typical in enumerate(found.typical):
        assert {int(found.labels[row]) for row in typical} == {group}
        own = np.flatnonzero(found.labels == group)
        assert all(row in own[: len(own) // 2] for row in typical)


def test_noise_has_no_groups_and_the_silhouette_says_so() -> None:
    for dim in (3, 12, 30):
        noise = np.random.default_rng(1).standard_normal((500, dim)).astype(np.float32)
        found = group_items(noise, 5)
        assert found.arbitrary
        assert found.silhouette == pytest.approx(found.by_chance, abs=0.06)


def test_the_same_seed_gives_the_same_groups() -> None:
    matrix, _ = clouds((40, 40))
    assert np.array_equal(group_items(matrix, 4, random_state=3).labels, group_items(matrix, 4, random_state=3).labels)


def test_items_beyond_the_fitted_ones_join_the_nearest_group(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grouping, "MAX_FITTED", 60)
    monkeypatch.setattr(linear, "CHUNK_BYTES", 1_000)
    matrix, truth = clouds((120, 100, 80))
    found = group_items(matrix, 3)
    assert adjusted_rand_score(truth, found.labels) > 0.98
    assert all(row in np.flatnonzero(found.labels == group) for group, rows in enumerate(found.typical) for row in rows)


@pytest.mark.parametrize("n_groups", [0, 1, 5, 51])
def test_numbers_that_can_t_be_are_refused(n_groups: int) -> None:
    with pytest.raises(SettingsError):
        group_items(np.eye(5, dtype=np.float32), n_groups)
