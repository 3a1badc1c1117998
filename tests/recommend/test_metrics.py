"""Measures against scikit-learn, SciPy and plain Python."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from numpy.typing import NDArray
from scipy.stats import binomtest, norm, rankdata
from sklearn.metrics import ndcg_score, top_k_accuracy_score

from core.recommend.evaluation import metrics

N_LISTS, N_ITEMS = 30, 50


@pytest.fixture(scope="module")
def scores() -> NDArray[np.float32]:
    return np.random.default_rng(0).normal(size=(N_LISTS, N_ITEMS)).astype(np.float32)


@pytest.fixture(scope="module")
def targets() -> NDArray[np.int32]:
    return np.random.default_rng(1).integers(0, N_ITEMS, N_LISTS).astype(np.int32)


@given(
    npst.arrays(np.float32, (4, 7), elements=st.sampled_from([-np.inf, 0, 0.5, 1, 2])),
    npst.arrays(np.int32, 4, elements=st.integers(-1, 6)),
)
def test_places_are_average_ranks(scores: NDArray[np.float32], targets: NDArray[np.int32]) -> None:
    found = metrics.ranks(scores, targets)
    for place, row, target in zip(found, scores, targets, strict=True):
        if target < 0 or row[target] == -np.inf:
            assert place == np.inf
        else:
            assert place == rankdata(-row, method="average")[target]


def test_who_says_the_same_of_all_gains_nothing() -> None:
    same = np.ones((N_ITEMS, N_ITEMS), np.float32)
    places = metrics.ranks(same, np.arange(N_ITEMS, dtype=np.int32))
    assert not metrics.hits(places, 20).any()


@pytest.mark.parametrize("k", [10, 20])
def test_hit_rate_is_scikit_learns_top_k_accuracy(
    scores: NDArray[np.float32], targets: NDArray[np.int32], k: int
) -> None:
    expected = top_k_accuracy_score(targets, scores, k=k, labels=range(N_ITEMS))
    assert metrics.hits(metrics.ranks(scores, targets), k).mean() == pytest.approx(expected)


def test_ndcg_is_scikit_learns(scores: NDArray[np.float32], targets: NDArray[np.int32]) -> None:
    relevance = np.eye(N_ITEMS)[targets]
    found = metrics.discounted(metrics.ranks(scores, targets), 10).mean()
    assert found == pytest.approx(ndcg_score(relevance, scores, k=10))


def test_reciprocal_rank_is_that_of_plain_python(scores: NDArray[np.float32], targets: NDArray[np.int32]) -> None:
    expected = []
    for row, target in zip(scores.tolist(), targets.tolist(), strict=True):
        place = sorted(row, reverse=True).index(row[target]) + 1
        expected.append(1 / place if place <= 20 else 0)
    found = metrics.reciprocal(metrics.ranks(scores, targets), 20)
    assert found.tolist() == pytest.approx(expected)


@given(st.integers(1, 5_000), st.data())
def test_shares_have_wilsons_interval(n: int, data: st.DataObject) -> None:
    n_hits = data.draw(st.integers(0, n))
    expected = binomtest(n_hits, n).proportion_ci(method="wilson")
    found = metrics.share(n_hits, n)
    assert (found.value, found.low, found.high) == pytest.approx((n_hits / n, expected.low, expected.high), abs=1e-9)
    assert 0 <= found.low <= found.value <= found.high <= 1


def test_no_lists_tell_nothing() -> None:
    assert metrics.share(0, 0) == metrics.Estimate(0, 0, 1)


@given(npst.arrays(np.float64, st.integers(2, 50), elements=st.sampled_from([0, 0.2, 0.5, 1])))
def test_means_have_the_normal_interval(values: NDArray[np.float64]) -> None:
    found = metrics.mean(values)
    assert found.value == pytest.approx(values.mean())
    assert 0 <= found.low <= found.value <= found.high <= 1
    if len(set(values.tolist())) > 1:
        low, high = norm.interval(0.95, values.mean(), values.std(ddof=1) / math.sqrt(len(values)))
        assert (found.low, found.high) == pytest.approx((max(0, low), min(1, high)))


def test_no_hit_at_all_is_no_proof_of_nothing() -> None:
    assert metrics.mean(np.zeros(100)) == metrics.share(0, 100)
    assert metrics.mean(np.zeros(100)).high > 0.03


@given(npst.arrays(np.bool_, (2, 40)))
def test_differences_are_paired(hits: NDArray[np.bool_]) -> None:
    before, after = hits
    found = metrics.difference(before, after)
    assert found.value == pytest.approx(after.mean() - before.mean())
    assert -1 <= found.low <= found.value <= found.high <= 1
    spread = (after.astype(int) - before).std(ddof=1)
    half = 1.959964 * spread / math.sqrt(40) if spread else metrics.share(0, 40).high
    expected = (max(-1.0, found.value - half), min(1.0, found.value + half))
    assert (found.low, found.high) == pytest.approx(expected, abs=1e-6)


def lists_of_people(alike: float, seed: int = 0) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Hits on 1 to 30 lists of each of 150 people, who differ by how well they are guessed, and whose they are."""
    rng = np.random.default_rng(seed)
    owners = np.repeat(np.arange(150), rng.integers(1, 31, 150))
    likely = rng.beta(0.3 / alike, 0.7 / alike, 150) if alike else np.full(150, 0.3)
    return rng.random(len(owners)) < likely[owners], owners


def bootstrapped(values: NDArray[np.float64], owners: NDArray[np.int64]) -> tuple[float, float]:
    """The middle 95 % of the means of 4,000 samples of people, each with all their lists."""
    rng = np.random.default_rng(1)
    sums, sizes = np.bincount(owners, weights=values), np.bincount(owners)
    drawn = rng.integers(0, len(sums), (4_000, len(sums)))
    low, high = np.quantile(sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1), [0.025, 0.975])
    return float(low), float(high)


@pytest.mark.parametrize("alike", [0.2, 1.0])
def test_intervals_of_lists_of_people_are_those_of_a_bootstrap_by_person(alike: float) -> None:
    hits, owners = lists_of_people(alike)
    values = np.where(hits, 0.5, 0.1)
    changed = np.random.default_rng(2).random(len(hits)) < 0.5
    for found, counted in (
        (metrics.hit_rate(hits, owners), hits.astype(float)),
        (metrics.mean(values, owners), values),
        (metrics.difference(hits & changed, hits, owners), (hits & ~changed).astype(float)),
    ):
        low, high = bootstrapped(counted, owners)
        assert found.value == pytest.approx(counted.mean())
        width = high - low
        assert (found.low, found.high) == pytest.approx((low, high), abs=0.1 * width)
        alone = metrics.mean(np.clip(counted, 0, 1))
        assert width > 1.2 * (alone.high - alone.low)


def test_lists_that_are_not_alike_have_wilsons_interval() -> None:
    hits, owners = lists_of_people(0)
    one_each = np.arange(len(hits))
    wilson = metrics.share(int(hits.sum()), len(hits))
    assert metrics.hit_rate(hits) == metrics.hit_rate(hits, one_each) == wilson
    assert metrics.hit_rate(hits, np.zeros(len(hits), np.int64)) == wilson
    found = metrics.hit_rate(hits, owners)
    assert found.low <= wilson.low
    assert found.high - found.low == pytest.approx(wilson.high - wilson.low, rel=0.15)


def test_who_owns_which_list_matters_and_what_they_are_called_does_not() -> None:
    hits, owners = lists_of_people(1.0)
    found, renamed = metrics.hit_rate(hits, owners), metrics.hit_rate(hits, -7 - 3 * owners)
    assert (renamed.low, renamed.high) == pytest.approx((found.low, found.high))
    two = metrics.hit_rate(hits, (owners < 75).astype(np.int64))
    assert two.high - two.low > 1.5 * (found.high - found.low)


def test_coverage_counts_each_item_once_and_no_gaps() -> None:
    assert metrics.coverage(np.array([[0, 3], [3, -1]], np.int32), 8) == 2 / 8
    assert metrics.coverage(np.full((2, 2), -1, np.int32), 8) == 0


def test_popularity_bias_is_in_doublings() -> None:
    counts = np.array([16, 8, 4, 2])
    recommended = np.array([[0, 1], [0, -1]], np.int32)
    # log2: 4, 3, 4 are recommended, 2 and 1 chosen; what training never saw has no count.
    bias = metrics.popularity_bias(recommended, np.array([2, 3, -1], np.int32), counts)
    assert bias == pytest.approx(11 / 3 - 1.5)


def test_what_people_chose_themselves_has_no_bias() -> None:
    targets = np.array([0, 2, 2, 3], np.int32)
    assert metrics.popularity_bias(targets[:, None], targets, np.array([16, 8, 4, 2])) == 0
    assert metrics.popularity_bias(np.full((4, 1), -1, np.int32), targets, np.array([16, 8, 4, 2])) == 0
