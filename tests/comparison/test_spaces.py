"""A comparison says what two spaces have in common, beside chance; both are drawn in one plane."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import ortho_group
from sklearn.decomposition import PCA

from core.comparison import spaces
from core.comparison.changes import COSINE, FLOOR, IN_COMMON, JACCARD, LOST, PLACE, changes
from core.comparison.spaces import Mean, chance, compare
from core.comparison.stability import Stability
from core.comparison.verdict import Floor, by_frequency, judge, usual_minimum
from core.types import Items, VectorSet

N, DIM = 400, 12


def vectors(matrix: np.ndarray, keys: list[str] | None = None) -> VectorSet:
    names = keys or [f"i{row}" for row in range(len(matrix))]
    counts = np.arange(len(matrix), 0, -1, dtype=np.int64)
    return VectorSet(Items.from_keys(names, counts), np.ascontiguousarray(matrix, dtype=np.float32))


def space(seed: int, n: int = N) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((n, DIM)) * np.linspace(3, 1, DIM)


def near(seed: int, noise: float) -> np.ndarray:
    """A space close to that of seed 0."""
    return space(0) + noise * np.random.default_rng(seed).standard_normal((N, DIM))


def test_a_space_turned_is_the_same_and_lies_at_the_same_place() -> None:
    turned = space(0) @ ortho_group.rvs(DIM, random_state=1)
    found = compare(vectors(space(0)), vectors(turned))
    assert (found.in_common == 10).all()
    assert found.cosines == pytest.approx(np.ones(N), abs=1e-5)
    assert found.plane.second == pytest.approx(found.plane.first, abs=1e-4)
    assert found.plane.first_share == pytest.approx(found.plane.second_share, abs=1e-5)


def test_the_plane_is_that_of_scikit_learns_pca() -> None:
    found = compare(vectors(space(0)), vectors(space(1)))
    units = space(0) / np.linalg.norm(space(0), axis=1, keepdims=True)
    pca = PCA(2, svd_solver="full").fit(units)
    assert np.abs(found.plane.first) == pytest.approx(np.abs(pca.transform(units)), abs=1e-4)
    assert found.plane.first_share == pytest.approx(pca.explained_variance_ratio_.sum(), abs=1e-4)
    x0, x1, y0, y1 = found.plane.bounds
    every = np.concatenate([found.plane.first, found.plane.second])
    assert [x0, y0] == pytest.approx(every.min(axis=0))
    assert [x1, y1] == pytest.approx(every.max(axis=0))


def test_unrelated_spaces_are_said_to_be_unrelated() -> None:
    verdicts = [judge(compare(vectors(space(seed)), vectors(space(seed + 10))), None) for seed in range(1, 9)]
    assert {verdict.word for verdict in verdicts} == {"unrelated"}
    assert np.mean([verdict.kept.value for verdict in verdicts]) == pytest.approx(chance(N), abs=0.03)
    assert judge(compare(vectors(space(0)), vectors(near(1, 0.3))), None).word is None


@pytest.mark.parametrize(("noise", "word"), [(1.5, "changed"), (0.5, "same"), (0.1, "closer")])
def test_what_is_more_than_chance_is_told_from_what_is_not(noise: float, word: str) -> None:
    base = vectors(space(0))
    floor = Floor.of(compare(base, vectors(near(1, 0.5))), np.arange(N, dtype=np.int32))
    found = compare(base, vectors(near(2, noise)))
    verdict = judge(found, floor)
    assert verdict.word == word
    assert verdict.floor == pytest.approx(compare(base, vectors(near(1, 0.5))).in_common.mean())


def test_items_are_matched_by_key_and_the_most_frequent_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spaces, "MAX_SHARED", 50)
    order = np.random.default_rng(3).permutation(N)[:200]
    second = vectors(space(0)[order], [f"i{row}" for row in order])
    found = compare(vectors(space(0)), second)
    assert found.n_shared == 200
    assert found.shared.first.tolist() == sorted(order.tolist())[:50]
    assert (found.in_common == 10).all()
    with pytest.raises(ValueError, match="0 items"):
        compare(vectors(space(0)), vectors(space(0), [f"j{row}" for row in range(N)]))


def test_a_space_of_few_items_and_of_other_dimensions_is_compared() -> None:
    found = compare(vectors(space(0)[:3]), vectors(space(0)[:3, :5]))
    assert found.n_neighbors == 2
    assert found.by_chance == 2
    assert judge(found, None).word is None


def test_the_floor_is_of_the_items_that_are_judged() -> None:
    base = vectors(space(0))
    known = compare(base, vectors(near(1, 0.5)[:100]))
    floor = Floor.of(known, np.array([5, 150, 7], dtype=np.int32))
    assert floor.known.tolist() == [True, False, True]
    assert floor.in_common[0] == known.in_common[5]
    assert floor.mean == pytest.approx((known.in_common[5] + known.in_common[7]) / 2)


def test_a_stability_is_a_floor() -> None:
    kept = np.array([[3, 0], [3, 3], [1, 2]], dtype=np.uint8)
    found = Stability(np.array([[1, 2], [0, 2], [0, 1]], np.int32), kept, (2, 3, 4), (2 / 3, 2 / 3, 2 / 3))
    floor = Floor.of_stability(found, np.array([1, 0, 9], dtype=np.int32))
    assert floor.in_common[:2].tolist() == [2.0, 1.0]
    assert not floor.known[2]


def test_changes_are_told_with_counts_the_most_changed_first() -> None:
    other = space(0).copy()
    other[[7, 11]] = other[[11, 7]]
    found = compare(vectors(space(0)), vectors(other))
    table = changes(found, vectors(space(0)).items)
    assert set(table["key"][:2]) == {"i7", "i11"}
    assert table.columns == [PLACE, "key", "count", IN_COMMON, JACCARD, COSINE]
    for line in table.head(30).to_dicts():
        one, two = (set(side[line[PLACE]].tolist()) for side in (found.neighborhoods.first, found.neighborhoods.second))
        assert line[IN_COMMON] == len(one & two)
        assert line[JACCARD] == pytest.approx(len(one & two) / len(one | two))


def test_with_a_floor_what_chance_takes_anyway_is_not_first() -> None:
    found = compare(vectors(space(0)), vectors(space(1)))
    floor = np.full(N, 1.0)
    floor[20], floor[21] = 10, np.nan
    table = changes(found, vectors(space(0)).items, Floor(floor))
    assert table["key"][0] == "i20"
    assert table[LOST][0] == 10 - found.in_common[20]
    assert table["key"][-1] == "i21"
    assert table[FLOOR].null_count() == table[LOST].null_count() == 1


def test_bands_hold_all_items_and_their_means() -> None:
    found = compare(vectors(space(0)), vectors(near(1, 0.5)))
    counts = np.maximum(1, np.arange(N, 0, -1) // 3)
    bands = by_frequency(found, counts, None)
    assert sum(band.n_items for band in bands) == N
    assert [band.low for band in bands] == sorted({band.low for band in bands})
    assert sum(band.kept * band.n_items for band in bands) / N == pytest.approx(found.in_common.mean())
    assert all(band.floor is None for band in bands)
    floors = by_frequency(found, counts, Floor(found.in_common.astype(float)))
    assert all(band.floor == band.kept for band in floors)
    assert len(by_frequency(found, np.ones(N, np.int64), None)) == 1


def test_the_usual_minimum_leaves_a_quarter() -> None:
    options, usual = usual_minimum(np.array([1] * 70 + [40] * 30))
    assert options == [1, 2, 5, 10, 20]
    assert usual == 20
    assert usual_minimum(np.array([1, 1])) == ([1], 1)


def test_an_interval_is_that_of_the_normal_distribution() -> None:
    values = np.random.default_rng(0).normal(5, 2, 10_000)
    found = Mean.of(values)
    assert (found.high - found.low) / 2 == pytest.approx(1.96 * 2 / 100, rel=0.03)
    assert Mean.of(np.array([3.0])) == Mean(3.0, 3.0, 3.0)
