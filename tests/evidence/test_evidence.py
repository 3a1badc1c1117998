"""Evidence is what a person would find by counting in the file."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.evidence import EvidenceIndex, contexts, meetings, shared_contexts, sightings
from core.types import Corpus, Items

LISTS = st.lists(st.lists(st.integers(0, 4), max_size=12), min_size=1, max_size=8)


def corpus_of(lists: Sequence[Sequence[int]], n_items: int = 5) -> Corpus:
    tokens = np.array([row for each in lists for row in each], dtype=np.int32)
    offsets = np.concatenate([[0], np.cumsum([len(each) for each in lists])]).astype(np.int64)
    counts = np.bincount(tokens, minlength=n_items).astype(np.int64)
    return Corpus(Items.from_keys([str(row) for row in range(n_items)], counts), tokens, offsets)


def near(lists: Sequence[Sequence[int]], a: int, b: int, window: int) -> int:
    return sum(
        each[i] == a and each[j] == b and 0 < abs(i - j) <= window
        for each in lists
        for i in range(len(each))
        for j in range(len(each))
    )


@given(LISTS, st.integers(1, 6))
def test_meetings_are_counted_as_by_hand(lists: list[list[int]], window: int) -> None:
    index = EvidenceIndex(corpus_of(lists))
    found = meetings(index, 1, 3, window)
    assert found.n_near == near(lists, 1, 3, window)
    assert found.n_sequences == sum(1 in each and 3 in each for each in lists)
    holding = [sum(row in each for each in lists) for row in (1, 3)]
    assert found.expected_sequences == pytest.approx(holding[0] * holding[1] / len(lists))
    pairs = sum(near(lists, a, b, window) for a in range(5) for b in range(5))
    n = sum(map(len, lists))
    expected = found.n_first * found.n_second / n**2 * pairs if n else 0
    assert found.expected_near == pytest.approx(expected)


@given(LISTS)
def test_every_sequence_that_holds_both_is_shown_once_in_order(lists: list[list[int]]) -> None:
    index = EvidenceIndex(corpus_of(lists))
    pages = [sightings(index, 1, 3, page=page, size=2) for page in range(5)]
    shown = [sighting for page in pages for sighting in page]
    assert [each.sequence for each in shown] == [n for n, each in enumerate(lists) if 1 in each and 3 in each]
    for each in shown:
        assert {row for row, marked in zip(each.rows, each.marked, strict=True) if marked} == {1, 3}


def test_of_a_long_sequence_the_two_are_shown_with_what_is_around_them() -> None:
    long = [0] * 100 + [1] + [0] * 50 + [3] + [0] * 100 + [1, 2, 3] + [0] * 100
    (near_each_other,) = sightings(EvidenceIndex(corpus_of([long])), 1, 3)
    assert near_each_other.rows == (0,) * 8 + (1, 2, 3) + (0,) * 8
    assert (near_each_other.start, near_each_other.length) == (244, len(long))
    (far,) = sightings(EvidenceIndex(corpus_of([long[:200]])), 1, 3)
    assert far.rows == (0,) * 8 + (1,) + (0,) * 8 + (-1,) + (0,) * 8 + (3,) + (0,) * 8


def test_lift_and_pmi() -> None:
    index = EvidenceIndex(corpus_of([[0, 1], [0, 1], [2, 3], [2, 3]]))
    found = meetings(index, 0, 1, 1)
    assert (found.n_near, found.expected_near) == (2, 2 * 2 / 64 * 8)
    assert found.lift == 4
    assert found.pmi == 2
    apart = meetings(index, 0, 3, 1)
    assert (apart.n_near, apart.lift, apart.pmi, apart.n_sequences) == (0, 0, None, 0)
    assert meetings(index, 0, 4, 1).lift is None


def test_items_that_never_meet_share_their_company() -> None:
    """Orange and apple never meet; both are eaten. Rows: 0 eat, 1 apple, 2 orange, 3 read, 4 book."""
    lists = [[0, 1], [0, 2], [0, 1], [0, 2], [3, 4], [3, 4], [3, 4]]
    index = EvidenceIndex(corpus_of(lists))
    assert meetings(index, 1, 2, 2).n_sequences == 0
    (context,) = shared_contexts(index, 1, 2, 2)
    assert (context.row, context.with_first, context.with_second) == (0, 2, 2)
    assert context.expected_first == pytest.approx(4 * 2 / 14**2 * 14)
    assert context.lifts == pytest.approx((3.5, 3.5))


def test_what_stands_there_often_is_more_telling_than_what_stood_there_once() -> None:
    """Rows: 0 often near both 1 and 2, among others; 3 once near each, and nowhere else."""
    lists = [[0, 1], [0, 2]] * 10 + [[0, 4], [4, 4]] * 3 + [[3, 1], [3, 2]]
    found = shared_contexts(EvidenceIndex(corpus_of(lists)), 1, 2, 1)
    assert [context.row for context in found] == [0, 3]
    assert found[1].lifts > found[0].lifts


@given(LISTS, st.integers(1, 5))
def test_contexts_are_counted_as_by_hand(lists: list[list[int]], window: int) -> None:
    for context in shared_contexts(EvidenceIndex(corpus_of(lists)), 0, 1, window):
        assert context.with_first == near(lists, 0, context.row, window)
        assert context.with_second == near(lists, 1, context.row, window)
        assert min(context.lifts) > 1


def test_of_a_frequent_item_a_sample_tells_nearly_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    lists = rng.integers(0, 5, size=(2000, 20)).tolist()
    index = EvidenceIndex(corpus_of(lists))
    whole = contexts._around(index, 0, 3)
    monkeypatch.setattr(contexts, "MAX_PLACES", 1000)
    assert contexts._around(index, 0, 3) == pytest.approx(whole, rel=0.1)


def test_what_isn_t_there_is_refused() -> None:
    index = EvidenceIndex(corpus_of([[0, 1]]))
    with pytest.raises(ValueError, match="itself"):
        meetings(index, 1, 1, 2)
    with pytest.raises(ValueError, match="window"):
        meetings(index, 0, 1, 0)
    with pytest.raises(IndexError):
        meetings(index, 0, 5, 2)
