"""For whom, after which changes, and what vectors know: groups, changes, probes."""

from __future__ import annotations

from collections import Counter

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.recommend.evaluation import HeldOut
from core.recommend.evaluation.changes import changes_of, compared, kept_share, swap_column
from core.recommend.evaluation.groups import grouped, third_of
from core.recommend.evaluation.measuring import ranking, result
from core.recommend.evaluation.probing import MIN_MEMBERS, probed
from core.recommend.sessions import Sessions
from core.types import Items, VectorSet

COUNTS = np.array([90, 50, 40, 30, 30, 20, 10], np.int64)
N_ITEMS = len(COUNTS)


class Following:
    """Says that the item after the last one comes next, then the one after that …"""

    name = "following"
    n_items = N_ITEMS

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        steps = (np.arange(N_ITEMS) - sessions.last()[:, None]) % N_ITEMS
        return -steps.astype(np.float32)


def items(**columns: list[str | None]) -> Items:
    keys = [f"item {number}" for number in range(len(next(iter(columns.values()))))]
    return Items(pl.DataFrame({"key": keys, **columns}))


def lists(prefixes: list[list[int]], targets: list[int]) -> HeldOut:
    lengths = np.array([len(prefix) for prefix in prefixes])
    return HeldOut(
        Sessions.from_lists(prefixes), np.array(targets, np.int32), lengths, np.arange(len(targets), dtype=np.int64)
    )


TEST = lists([[0, 1], [1, 2, 3], [5, 4, 3, 2], [0, 1, 2, 3, 4, 5, 0, 1]], [2, 0, -1, 6])
ARTISTS = items(artist=["a", "a", "a", "b", "b", "c", None])


def nothing(n: int) -> None:
    """Told nobody."""


def test_a_ranking_tells_places_and_what_was_recommended() -> None:
    found = ranking(Following(), TEST.prefixes, TEST.targets, nothing)
    # After [1, 2, 3] come 4, 5, 6, 0; 3, 1 and 2 are in the list already.
    assert found.places.tolist() == [1, 4, np.inf, 1]
    assert found.recommended[1].tolist() == [4, 5, 6, 0, -1, -1, -1]
    told = result("following", found, TEST, COUNTS)
    assert (told.n, told.hr10.value, told.mrr20.value) == (4, 0.75, (1 + 0.25 + 1) / 4)
    assert told.coverage == len({*range(N_ITEMS)} & {*found.recommended.ravel().tolist()}) / N_ITEMS


def test_batches_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = ranking(Following(), TEST.prefixes, TEST.targets, nothing)
    monkeypatch.setattr("core.recommend.ranking.BATCH_CELLS", 2 * N_ITEMS)
    told: list[int] = []
    parts = ranking(Following(), TEST.prefixes, TEST.targets, told.append)
    assert told == [2, 2]
    assert parts.places.tolist() == whole.places.tolist()
    assert parts.recommended.tolist() == whole.recommended.tolist()


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=40))
def test_thirds_hold_about_a_third_of_the_plays(counts: list[int]) -> None:
    ordered = np.array(sorted(counts, reverse=True))
    third = third_of(ordered)
    assert (np.diff(third) >= 0).all()
    assert set(third.tolist()) <= {0, 1, 2}
    for number in range(3):
        # Items are whole: each end may be off by half of the largest one.
        assert abs(ordered[third == number].sum() - ordered.sum() / 3) <= ordered[0]


def test_groups_split_the_lists() -> None:
    found = {"following": ranking(Following(), TEST.prefixes, TEST.targets, nothing)}
    table = grouped(found, TEST, COUNTS)
    rows = {(kind, group): (n, hr10) for kind, group, _, n, hr10, _, _ in table.iter_rows()}
    assert rows == {
        ("length", "2-3"): (2, 1),
        ("length", "4-7"): (1, 0),
        ("length", "8-15"): (1, 1),
        ("popularity", "popular"): (1, 1),
        ("popularity", "middle"): (1, 1),
        ("popularity", "rare"): (1, 1),
        ("popularity", "unseen"): (1, 0),
    }


@given(st.integers(0, 100))
def test_shuffled_lists_hold_the_same_items(seed: int) -> None:
    shuffled = changes_of(TEST, ARTISTS, seed)[0]
    assert (shuffled.name, shuffled.column) == ("shuffled", "")
    for number, prefix in zip(shuffled.chosen, shuffled.prefixes, strict=True):
        assert Counter(prefix.tolist()) == Counter(TEST.prefixes[number].tolist())
        assert prefix.tolist() != TEST.prefixes[number].tolist()


def test_lists_that_have_no_other_order_are_left_out() -> None:
    test = lists([[], [3], [2, 2, 2], [0, 1], [4, 4, 5]], [1, 1, 1, 2, 2])
    assert changes_of(test, items(artist=["a"] * N_ITEMS), 0)[0].chosen.tolist() == [3, 4]


def test_where_chance_gives_no_other_order_two_items_change_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.recommend.evaluation.changes.MAX_DRAWS", 0)
    test = lists([[0, 1], [4, 4, 5]], [2, 2])
    assert [prefix.tolist() for prefix in changes_of(test, ARTISTS, 0)[0].prefixes] == [[1, 0], [5, 4, 4]]


@given(st.integers(0, 100))
def test_a_swapped_item_is_another_one_of_the_same_artist(seed: int) -> None:
    artist = ARTISTS.table["artist"].to_list()
    swapped = changes_of(TEST, ARTISTS, seed)[1]
    assert (swapped.name, swapped.column) == ("swapped", "artist")
    # [0, 1] → 2 has no song of a left, [1, 2, 3] has 4 of b, [5, 4, 3, 2] has 0 or 1 of a, the last one none.
    assert swapped.chosen.tolist() == [1, 2]
    for number, prefix in zip(swapped.chosen, swapped.prefixes, strict=True):
        before, target = TEST.prefixes[number], TEST.targets[number]
        assert prefix[:-1].tolist() == before[:-1].tolist()
        assert prefix[-1] not in (*before.tolist(), target)
        assert artist[prefix[-1]] == artist[before[-1]]


def test_the_same_seed_changes_the_same() -> None:
    once, again, other = (
        [change.prefixes.tokens.tolist() for change in changes_of(TEST, ARTISTS, n)] for n in (1, 1, 5)
    )
    assert once == again != other


def test_the_most_specific_column_that_items_share_is_swapped_by() -> None:
    genre = ["g", "g", "g", "g", "h", "h", "h"]
    artist = ["a", "a", "b", "b", "c", "c", "d"]
    album = ["k", "k", "l", "m", "n", "o", "p"]
    assert swap_column(items(genre=genre, artist=artist, album=album)) == "artist"
    assert swap_column(items(album=album)) is None
    assert swap_column(items(same=["x"] * 7)) is None
    assert swap_column(Items.from_keys(["a", "b"])) is None


def test_without_metadata_only_the_order_changes() -> None:
    changes = changes_of(TEST, Items.from_keys([str(row) for row in range(N_ITEMS)]), 0)
    assert [change.name for change in changes] == ["shuffled"]
    assert changes_of(lists([[1], [2]], [3, 4]), ARTISTS, 0)[-1].name == "swapped"
    assert changes_of(lists([[], []], [3, 4]), ARTISTS, 0) == []


def test_changes_are_compared_on_the_same_lists() -> None:
    before = ranking(Following(), TEST.prefixes, TEST.targets, nothing)
    changes = changes_of(TEST, ARTISTS, 3)
    table = compared({"following": Following()}, {"following": before}, TEST, changes, nothing)
    for row, change in zip(table.iter_rows(named=True), changes, strict=True):
        after = ranking(Following(), change.prefixes, TEST.targets[change.chosen], nothing)
        assert row["n"] == len(change.chosen)
        assert row["before"] == before.hits[change.chosen].mean()
        assert row["after"] == after.hits.mean()
        assert row["low"] <= row["difference"] <= row["high"]
        assert row["difference"] == pytest.approx(row["after"] - row["before"])


def test_kept_is_the_share_of_what_was_recommended_before() -> None:
    before = np.array([[0, 1, 2], [3, 4, -1], [-1, -1, -1]], np.int32)
    after = np.array([[2, 1, 5], [-1, -1, -1], [-1, -1, -1]], np.int32)
    assert kept_share(before, after) == pytest.approx((2 / 3 + 0 + 1) / 3)
    assert kept_share(before, before[:, ::-1]) == 1


def vectors_of(values: list[str | None], *, knowing: bool, **more: list[str | None]) -> VectorSet:
    rng = np.random.default_rng(0)
    matrix = rng.normal(size=(len(values), 6)).astype(np.float32)
    if knowing:
        matrix[:, 0] += [6.0 if value == "rock" else 0.0 for value in values]
    return VectorSet(items(genre=values, **more), matrix)


GENRES: list[str | None] = ["rock", "folk", "folk"] * 40


def test_what_vectors_hold_a_regression_tells() -> None:
    table = probed(vectors_of(GENRES, knowing=True), 0)
    row = table.row(0, named=True)
    assert (row["column"], row["n_items"], row["n_classes"]) == ("genre", 120, 2)
    assert row["majority"] == pytest.approx(2 / 3)
    assert row["low"] > 0.95


def test_what_they_do_not_hold_it_does_not_tell() -> None:
    row = probed(vectors_of(GENRES, knowing=False), 0).row(0, named=True)
    assert row["accuracy"] < row["majority"] + 0.05


def test_rare_values_and_columns_of_one_value_are_left_out() -> None:
    n = len(GENRES)
    rare: list[str | None] = ["x"] * (MIN_MEMBERS - 1) + [None] * (n - MIN_MEMBERS + 1)
    same: list[str | None] = ["y"] * n
    alone: list[str | None] = [f"title {row}" for row in range(n)]
    table = probed(vectors_of(GENRES, knowing=True, rare=rare, same=same, alone=alone), 0)
    assert table["column"].to_list() == ["genre"]
    assert probed(VectorSet(Items.from_keys(["a"]), np.zeros((1, 2), np.float32)), 0).height == 0


def test_many_items_are_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.recommend.evaluation.probing.MAX_ITEMS", 60)
    row = probed(vectors_of(GENRES, knowing=True), 0).row(0, named=True)
    assert 40 < row["n_items"] <= 60
