"""Holding out: nothing that training sees tells what came next."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import SettingsError
from core.recommend.evaluation import HeldOut, Protocol, Split, split
from tests.recommend.lists import Lists, any_lists, corpus_of, keys_of

BY_CHANCE = Protocol(by_time=False)
BY_TIME = Protocol(by_time=True)
SEEDS = st.integers(0, 1000)


def held_out(parts: Split) -> set[int]:
    return {*parts.test.sequences.tolist(), *parts.validation.sequences.tolist()}


def trained_lists(lists: Lists, parts: Split) -> list[list[str]]:
    """What a sample leaves to train on, from the lists themselves."""
    cut = held_out(parts)
    left = [keys[:-1] if number in cut else keys for number, keys in enumerate(lists.collapsed)]
    return [keys for keys in left if keys]


@given(any_lists(), SEEDS)
def test_only_lists_that_are_held_out_lose_their_last_item(lists: Lists, seed: int) -> None:
    parts = split(lists.corpus(), replace(BY_CHANCE, seed=seed))
    assert keys_of(parts.train) == trained_lists(lists, parts)


@given(any_lists(), SEEDS)
def test_what_is_held_out_is_a_disjoint_sample_of_long_lists(lists: Lists, seed: int) -> None:
    parts = split(lists.corpus(), replace(BY_CHANCE, seed=seed, max_test=6, max_validation=3))
    eligible = {number for number, keys in enumerate(lists.collapsed) if len(keys) >= 3}
    test, validation = set(parts.test.sequences.tolist()), set(parts.validation.sequences.tolist())
    assert not test & validation
    assert test | validation <= eligible
    assert len(test) == min(6, len(eligible) // 2)
    assert len(validation) == min(3, len(eligible) // 4)


@given(any_lists(timed=True), st.booleans())
def test_lists_and_targets_are_those_of_the_data(lists: Lists, by_time: bool) -> None:
    parts = split(lists.corpus(), BY_TIME if by_time else BY_CHANCE)
    known = set(parts.train.items.keys)
    for part in (parts.test, parts.validation):
        for number, sequence in enumerate(part.sequences):
            *before, last = lists.collapsed[sequence]
            found = [parts.train.items.keys[row] for row in part.prefixes[number]]
            assert found == [key for key in before if key in known]
            assert part.lengths[number] == len(before)
            target = part.targets[number]
            assert (parts.train.items.keys[target] if target >= 0 else None) == (last if last in known else None)


@given(any_lists(), SEEDS)
def test_what_came_next_changes_nothing_in_training(lists: Lists, seed: int) -> None:
    protocol = replace(BY_CHANCE, seed=seed)
    parts = split(lists.corpus(), protocol)
    # Repeats at the end belong to the target: a repeated song is one choice.
    changed = [
        [*lists.collapsed[number][:-1], f"new {number}"] if number in held_out(parts) else keys
        for number, keys in enumerate(lists.keys)
    ]
    again = split(Lists(changed).corpus(), protocol)
    assert keys_of(again.train) == keys_of(parts.train)
    assert again.train.items.table.equals(parts.train.items.table)
    assert again.facts["cold_share"] == 1


@given(any_lists(timed=True), st.booleans())
def test_the_training_corpus_is_counted_again(lists: Lists, by_time: bool) -> None:
    train = split(lists.corpus(), BY_TIME if by_time else BY_CHANCE).train
    counted = Counter(key for keys in keys_of(train) for key in keys)
    # most_common keeps the order of first appearance among equals.
    assert list(zip(train.items.keys, train.items.counts, strict=True)) == counted.most_common()
    assert train.items.table["artist"].to_list() == [key[0] for key in train.items.keys]


@given(any_lists(timed=True), st.booleans())
def test_owners_and_times_stay_with_their_lists(lists: Lists, by_time: bool) -> None:
    train = split(lists.corpus(), BY_TIME if by_time else BY_CHANCE).train
    assert train.sequences is not None
    assert train.times is not None
    assert lists.times is not None
    for number, keys in enumerate(keys_of(train)):
        source = lists.owners.index(train.sequences["owner"][number])
        assert keys == lists.collapsed[source][: len(keys)]
        moments = train.times[train.offsets[number] : train.offsets[number + 1]]
        assert set(zip(keys, moments.tolist(), strict=True)) <= set(
            zip(lists.keys[source], lists.times[source], strict=True)
        )


@given(any_lists(timed=True))
def test_by_time_nothing_is_learned_from_what_was_still_to_come(lists: Lists) -> None:
    parts = split(lists.corpus(), BY_TIME)
    ends = lists.ends
    test = [ends[number] for number in parts.test.sequences]
    validation = [ends[number] for number in parts.validation.sequences]
    assert max(validation) <= min(test)
    assert parts.train.times is not None
    assert parts.train.times.max() <= min(validation)
    eligible = [number for number, keys in enumerate(lists.collapsed) if len(keys) >= 3]
    others = [ends[number] for number in eligible if number not in held_out(parts)]
    assert max(others) <= min(validation)
    assert (len(test), len(validation)) == (len(eligible) // 5, len(eligible) // 10)


def playlists(n: int = 40, *, times: bool = False) -> Lists:
    keys = [[f"a{number % 7}", f"b{number % 5}", f"c{number % 3}"] for number in range(n)]
    return Lists(keys, [[60 * number + step for step in range(3)] for number in range(n)] if times else None)


def test_times_decide_unless_they_say_nothing() -> None:
    assert split(playlists(times=True).corpus()).facts["by_time"]
    assert not split(playlists().corpus()).facts["by_time"]
    together = playlists(times=True)
    assert not split(Lists(together.keys, [[1, 2, 3]] * 40).corpus()).facts["by_time"]


def test_a_long_last_list_is_no_reason_to_train_on_little() -> None:
    lists = playlists(times=True)
    assert lists.times is not None
    long = [f"d{number % 9}" for number in range(500)]
    corpus = Lists([*lists.keys, long], [*lists.times, list(range(500, 1000))]).corpus()
    with_long_at_the_end = Lists([*lists.keys, long], [*lists.times, list(range(9_000, 9_500))]).corpus()
    assert split(corpus).facts["by_time"]
    assert not split(with_long_at_the_end).facts["by_time"]


def test_the_seed_decides_the_sample() -> None:
    corpus = playlists().corpus()
    chosen = [split(corpus, replace(BY_CHANCE, seed=seed)).test.sequences.tolist() for seed in (1, 1, 2)]
    assert chosen[0] == chosen[1] != chosen[2]


def test_shares_of_lists_that_nobody_can_guess_are_told() -> None:
    repeated = [["a", "b", f"c{number}", "a"] for number in range(20)]
    assert split(corpus_of(repeated), BY_CHANCE).facts["repeated_share"] == 1
    unseen = [["a", "b", f"c{number}"] for number in range(20)]
    facts = split(corpus_of(unseen), BY_CHANCE).facts
    assert (facts["cold_share"], facts["repeated_share"]) == (1, 0)


def test_repeated_is_told_list_by_list() -> None:
    parts = split(corpus_of([["a", "b", "c", "abc"[number % 2]] for number in range(20)]), BY_CHANCE)
    expected = [target in prefix for prefix, target in zip(parts.test.prefixes, parts.test.targets, strict=True)]
    assert parts.test.repeated.tolist() == expected
    assert isinstance(parts.test, HeldOut)


@pytest.mark.parametrize(
    ("lists", "protocol", "code"),
    [
        (playlists(9), Protocol(), "errors-evaluation-too-few-lists"),
        (playlists(), BY_TIME, "errors-evaluation-no-times"),
        (playlists(), Protocol(min_length=4), "errors-evaluation-too-few-lists"),
        (Lists([["a", "a", "a"]] * 40), Protocol(), "errors-evaluation-too-few-lists"),
    ],
)
def test_data_that_cannot_be_split_is_refused(lists: Lists, protocol: Protocol, code: str) -> None:
    with pytest.raises(SettingsError) as error:
        split(lists.corpus(), protocol)
    assert error.value.code == code


@pytest.mark.parametrize("change", [{"seed": -1}, {"min_length": 1}, {"max_test": 0}, {"max_validation": 200_000}])
def test_protocols_out_of_range_are_refused(change: dict[str, int]) -> None:
    with pytest.raises(SettingsError) as error:
        Protocol(**change)  # type: ignore[arg-type]
    assert error.value.code == "errors-evaluation-protocol"
    assert error.value.params["name"] in change


def test_times_far_apart_fit() -> None:
    lists = playlists(times=True)
    assert lists.times is not None
    late = [[moment + 2**40 for moment in each] for each in lists.times]
    parts = split(Lists(lists.keys, late).corpus(), BY_TIME)
    assert parts.train.times is not None
    assert parts.train.times.dtype == np.int64
