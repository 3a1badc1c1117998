"""Why: the person's own items, observed and expected co-occurrence, and the sequences that hold both."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recommend.material import Material
from core.recommend.reasons import common, reasons, surprise
from tests.recommend.small import corpus_of, random_material, vectors_of

LISTS = [[0, 1, 2], [0, 1], [0, 3], [1, 0, 4, 2, 5], [3, 4], [0, 2, 0]]
OWNERS = ["a", "b", None, "a", "b", "c"]


def behaviour_only(*, times: bool = False) -> Material:
    corpus = corpus_of(
        LISTS,
        6,
        owners=OWNERS,
        names=["first", None, "third", "fourth", "fifth", "sixth"],
        times=list(range(100, 117)) if times else None,
    )
    return Material.of(corpus, None)


def test_observed_and_expected_are_counted_in_baskets() -> None:
    found = reasons(behaviour_only(), [1, 3], 0)
    by_row = {cause.row: cause for cause in found.causes}
    assert (by_row[1].together, by_row[1].expected) == (3, pytest.approx(5 * 3 / 6))
    assert by_row[1].lift == pytest.approx(3 / 2.5)
    assert (by_row[3].together, by_row[3].expected) == (1, pytest.approx(5 * 2 / 6))
    assert [cause.row for cause in found.causes] == [1, 3]
    assert (by_row[1].product, by_row[1].cosine) == (None, None)


def test_counts_are_those_of_a_plain_search() -> None:
    material = random_material(n_lists=200)
    behaviour = material.behaviour
    assert behaviour is not None
    lists = [set(each.tolist()) for each in behaviour.sessions]
    for suggested in (0, 5, 30):
        own = [row for row in range(0, 60, 4) if row != suggested]
        for cause in reasons(material, own, suggested, n_items=60).causes:
            assert cause.together == sum({cause.row, suggested} <= each for each in lists)
            n_own, n_suggested = (sum(row in each for each in lists) for row in (cause.row, suggested))
            assert cause.expected == pytest.approx(n_own * n_suggested / len(lists))


def test_sequences_hold_both_most_causes_first_then_the_shortest() -> None:
    found = reasons(behaviour_only(), [1, 2], 0, n_sequences=5)
    assert found.n_sequences == 4
    assert [each.sequence for each in found.sequences] == [0, 3, 1, 5]
    fourth = found.sequences[1]
    assert (fourth.name, fourth.owner, fourth.length, fourth.time) == ("fourth", 0, 5, None)
    assert list(zip(fourth.rows, fourth.positions, strict=True)) == [(1, 0), (0, 1), (2, 3)]
    assert found.sequences[2].name is None


def test_where_there_are_times_the_newest_come_first() -> None:
    found = reasons(behaviour_only(times=True), [1, 2], 0, n_sequences=2)
    assert [each.sequence for each in found.sequences] == [3, 0]
    assert found.sequences[0].time == 108
    assert found.n_sequences == 4


def test_sequences_of_nobody_have_no_owner() -> None:
    found = reasons(behaviour_only(), [3], 0)
    assert [(each.sequence, each.owner) for each in found.sequences] == [(2, None)]


def test_items_that_never_met_the_suggested_one_are_told_by_their_vectors() -> None:
    corpus = corpus_of([[0, 1], [2, 3], [0, 2]], 4)
    matrix = np.array([[1, 0], [0.9, 0.1], [0, 1], [1, 0.2]])
    output = np.array([[0, 0], [1, 0], [0, 1], [2, 1]], np.float32)
    material = Material(Material.of(corpus, None).behaviour, vectors_of(corpus, matrix), output)
    found = reasons(material, [0, 1], 3)
    assert [cause.row for cause in found.causes] == [0, 1]
    assert [cause.together for cause in found.causes] == [0, 0]
    assert [cause.product for cause in found.causes] == [pytest.approx(2), pytest.approx(1.9)]
    assert (found.sequences, found.n_sequences) == ((), 0)


def test_vectors_alone_give_cosines_and_no_sequences() -> None:
    material = random_material()
    found = reasons(Material(None, material.vectors), [1, 2, 3, 4], 9, n_items=2)
    cosines = material.units[[1, 2, 3, 4]] @ material.units[9]
    assert [cause.row for cause in found.causes] == (1 + np.argsort(-cosines, kind="stable")[:2]).tolist()
    assert found.causes[0].cosine == pytest.approx(cosines.max())
    assert (found.causes[0].together, found.causes[0].expected, found.causes[0].lift) == (None, None, None)
    assert found.n_sequences == 0


def test_an_item_is_no_reason_for_itself_and_counts_once() -> None:
    found = reasons(behaviour_only(), [0, 1, 1, 0], 0)
    assert [cause.row for cause in found.causes] == [1]
    assert reasons(behaviour_only(), [0], 0).causes == ()
    assert reasons(behaviour_only(), [], 0).n_sequences == 0


def test_what_met_often_comes_before_what_met_once_by_chance() -> None:
    lists = [[0, 1]] * 20 + [[0]] * 30 + [[1]] * 10 + [[0, 2]] + [[3]] * 40
    material = Material.of(corpus_of(lists, 4), None)
    found = {cause.row: cause for cause in reasons(material, [1, 2], 0).causes}
    assert list(found) == [1, 2]
    assert (found[1].lift or 0) < (found[2].lift or 0)


def test_only_items_that_are_there_are_explained() -> None:
    for session, suggested in (([6], 0), ([0], 6), ([0], -1)):
        with pytest.raises(IndexError):
            reasons(behaviour_only(), session, suggested)


def test_surprise_is_the_root_of_the_likelihood_ratio() -> None:
    from scipy.stats import chi2_contingency

    for both, n_first, n_second, n in ((10, 20, 20, 1000), (3, 40, 50, 100), (1, 5, 400, 1000)):
        table = [[both, n_first - both], [n_second - both, n - n_first - n_second + both]]
        ratio = chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic
        found = float(surprise(np.array([both]), np.array([n_first]), n_second, n)[0])
        assert abs(found) == pytest.approx(np.sqrt(ratio))
        assert (found > 0) == (both > n_first * n_second / n)


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_what_two_ascending_arrays_share(first: set[int], second: set[int]) -> None:
    one, other = (np.array(sorted(each), np.int32) for each in (first, second))
    assert common(one, other).tolist() == sorted(first & second)
