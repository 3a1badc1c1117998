"""Of each point how much a map keeps, and of one what it lost and who is a false friend, beside plain reckoning."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.projection import honesty, kept_by_point, measure_quality, misplaced, n_measured
from tests.projection.vectors import digits, noise, unit


def reckoned(from_: list[float], to: list[float], point: int, k: int) -> dict[int, int]:
    """The k with the highest of the first scores whose rank by the second is beyond 5 k and 2 % of all."""
    others = [each for each in range(len(from_)) if each != point]
    nearest = sorted(others, key=lambda each: (-from_[each], each))[:k]
    ranks = {each: 1 + sum(to[other] > to[each] for other in others) for each in nearest}
    return {each: rank for each, rank in ranks.items() if rank > max(5 * k, 0.02 * len(from_))}


@settings(max_examples=40, deadline=None)
@given(n=st.integers(2, 90), k=st.integers(1, 6), seed=st.integers(0, 1000), n_places=st.sampled_from([3, 1000]))
def test_lost_neighbors_and_false_friends_as_reckoned_by_hand(n: int, k: int, seed: int, n_places: int) -> None:
    matrix = unit(noise(n, seed=seed))
    coordinates = np.random.default_rng(seed).integers(0, n_places, (n, 2)).astype(np.float32)
    point = seed % n
    cosines = (matrix @ matrix[point]).astype(np.float32)
    found = misplaced(cosines, coordinates, point, k)
    near = [-float(((place - coordinates[point]) ** 2).sum()) for place in coordinates]
    assert dict(zip(found.lost.tolist(), found.lost_ranks.tolist(), strict=True)) == reckoned(
        cosines.tolist(), near, point, k
    )
    assert dict(zip(found.false_friends.tolist(), found.false_ranks.tolist(), strict=True)) == reckoned(
        near, cosines.tolist(), point, k
    )


def test_a_neighbor_at_the_other_end_is_lost_and_a_stranger_nearby_is_a_false_friend() -> None:
    angles = np.radians(np.arange(100))
    matrix = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    places = np.stack([np.arange(100.0), np.zeros(100)], axis=1).astype(np.float32)
    places[[1, 90]] = places[[90, 1]]
    found = misplaced(matrix @ matrix[0], places, 0, 2)
    assert (found.lost.tolist(), found.lost_ranks.tolist()) == ([1], [90])
    assert (found.false_friends.tolist(), found.false_ranks.tolist()) == ([90], [90])


def test_what_is_next_door_among_thousands_is_not_called_far() -> None:
    n = 5_000
    cosines = np.linspace(1, -1, n).astype(np.float32)
    places = np.stack([np.arange(n), np.zeros(n)], axis=1).astype(np.float32)
    places[[1, 90]] = places[[90, 1]]
    places[[2, 200]] = places[[200, 2]]
    found = misplaced(cosines, places, 0, 2)
    assert (found.lost.tolist(), found.false_friends.tolist()) == ([2], [200])


def test_a_faithful_map_has_neither() -> None:
    places = noise(60, dim=2)
    angles = np.arange(60)
    line = np.stack([angles, np.zeros(60)], axis=1).astype(np.float32)
    cosines = (1 - np.abs(angles - 30) / 100).astype(np.float32)
    found = misplaced(cosines, line, 30, 3)
    assert len(found.lost) == len(found.false_friends) == 0
    assert len(misplaced(cosines, places, 30, 3).lost) > 0


def test_what_is_kept_by_point_has_the_maps_mean(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix, coordinates = digits(300), noise(300, dim=2)
    coordinates[:, 0] += 3 * matrix[:, 20]
    kept = kept_by_point(matrix, coordinates)
    whole = measure_quality(matrix, coordinates)
    assert whole is not None
    assert kept.mean() == pytest.approx(whole.neighbors_kept, abs=1e-6)
    monkeypatch.setattr(honesty, "MAX_POINTS", 40)
    part = kept_by_point(matrix, coordinates)
    np.testing.assert_array_equal(part[:40], kept[:40])
    assert np.isnan(part[40:]).all()
    assert len(part) == 300


def test_many_points_are_measured_in_bounded_time() -> None:
    assert [n_measured(n) for n in (0, 1, 20_000, 50_000, 400_000)] == [0, 1, 20_000, 8_000, 1_000]
