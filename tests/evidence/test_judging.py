"""Where items are is what a sort finds; whether they meet more often than by chance is what Poisson's tails say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import poisson

from core.evidence import EvidenceIndex, Meetings, Places, lift_interval, meetings, rounded, verdict
from tests.evidence.test_evidence import LISTS, corpus_of


def found(n_near: int, expected: float, n_sequences: int = 1) -> Meetings:
    return Meetings(10, 10, n_near, expected, n_sequences, 1.0, 5)


@given(LISTS)
def test_places_are_those_of_a_sort(lists: list[list[int]]) -> None:
    corpus = corpus_of(lists)
    places = Places.of(corpus)
    np.testing.assert_array_equal(places.places, np.argsort(corpus.tokens, kind="stable"))
    np.testing.assert_array_equal(np.diff(places.starts), np.bincount(corpus.tokens, minlength=5))
    kept = EvidenceIndex(corpus, places)
    assert meetings(kept, 1, 3, 2) == meetings(EvidenceIndex(corpus), 1, 3, 2)


def test_places_of_another_corpus_are_refused() -> None:
    places = Places.of(corpus_of([[0, 1, 2]]))
    with pytest.raises(ValueError, match="another corpus"):
        EvidenceIndex(corpus_of([[0, 1]]), places)


@pytest.mark.parametrize(
    ("places", "starts"), [([0, 3], [0, 1, 2]), ([0, -1], [0, 1, 2]), ([0, 1], [0, 2, 1]), ([0, 1], [1, 2]), ([0], [])]
)
def test_places_that_can_not_be_are_refused(places: list[int], starts: list[int]) -> None:
    with pytest.raises(ValueError, match="place"):
        Places(np.array(places, np.int32), np.array(starts, np.int64))


@given(st.integers(0, 3000), st.floats(0.01, 2000))
def test_the_interval_ends_where_chance_would_seldom_go_so_far(n_near: int, expected: float) -> None:
    interval = lift_interval(found(n_near, expected))
    assert interval is not None
    low, high = interval
    assert low <= n_near / expected <= high
    assert poisson.cdf(n_near, high * expected) == pytest.approx(0.025, abs=1e-6)
    if n_near:
        assert poisson.sf(n_near - 1, low * expected) == pytest.approx(0.025, abs=1e-6)


@pytest.mark.parametrize(
    ("case", "word"),
    [
        (found(412, 31), "often"),
        (found(3, 31), "seldom"),
        (found(33, 31), "chance"),
        (found(1, 0.5), "chance"),
        (found(0, 5.0), "apart"),
        (found(0, 5.0, n_sequences=0), "never"),
        (found(0, 0.0), "apart"),
    ],
)
def test_the_word_follows_from_the_counts(case: Meetings, word: str) -> None:
    assert verdict(case) == word


@pytest.mark.parametrize(
    ("value", "told"), [(13.27, 13), (2.04, 2), (3.76, 3.8), (1234.5, 1200), (0.0123, 0.012), (0, 0), (99.6, 100)]
)
def test_figures_are_told_with_two_digits(value: float, told: float) -> None:
    assert rounded(value) == told
    assert isinstance(rounded(value), int) == (told == int(told))
