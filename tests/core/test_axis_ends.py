"""Ends of axes: what the data propose, and what an address may say."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.axes import share_below
from core.axis_ends import MAX_AXES, MAX_ITEMS, Ends, proposed_ends, read_ends, written_ends
from core.types import Items

ROWS = st.lists(st.integers(0, 99), unique=True, max_size=12)


@given(st.lists(st.tuples(ROWS, ROWS), min_size=1, max_size=2))
def test_what_is_written_is_read(axes: list[tuple[list[int], list[int]]]) -> None:
    ends = [Ends(tuple(low), tuple(row for row in high if row not in low)) for low, high in axes]
    assert read_ends(written_ends(ends), 100) == ends


@given(st.text() | st.text("0123456789.-~"))
def test_whatever_an_address_says_only_rows_that_are_there_come_out(text: str) -> None:
    found = read_ends(text, 50)
    assert len(found) <= MAX_AXES
    for ends in found:
        assert all(0 <= row < 50 for row in (*ends.low, *ends.high))
        assert len(set(ends.low) | set(ends.high)) == len(ends.low) + len(ends.high)
        assert max(len(ends.low), len(ends.high)) <= MAX_ITEMS


@pytest.mark.parametrize("text", ["", "<script>", "1e9-2", "-1--2", "99999999999999999999-1", "../..", "1.2.3"])
def test_nonsense_is_no_axis(text: str) -> None:
    assert not any(ends.complete for ends in read_ends(text, 10))


def test_genres_and_prices_are_proposed_then_opposites_among_the_words() -> None:
    n = 40
    columns = {
        "key": ["he", "she", *(f"k{row}" for row in range(n - 2))],
        "genre": ["rock"] * 15 + ["pop"] * 20 + [None] * 5,
        "name": [f"name {row}" for row in range(n)],
        "price": pl.Series([None, *range(n - 1, 0, -1)], dtype=pl.Int64),
    }
    genre, price, words = proposed_ends(Items(pl.DataFrame(columns)))
    assert (genre.low_name, genre.high_name) == ("pop", "rock")
    assert (genre.ends.low, genre.ends.high) == ((15, 16, 17, 18, 19, 20), (0, 1, 2, 3, 4, 5))
    assert (price.low_name, price.high_name) == ("price ↓", "price ↑")
    assert (price.ends.low, price.ends.high) == ((36, 37, 38, 39), (1, 2, 3, 4))
    assert (words.low_name, words.ends) == ("he", Ends((0,), (1,)))


def test_where_nothing_is_known_nothing_is_proposed() -> None:
    assert proposed_ends(Items.from_keys(["a", "b"])) == []


def test_the_share_below_counts_the_others() -> None:
    places = np.array([0.5, -1, 0.2, 2], dtype=np.float32)
    assert [share_below(places, row) for row in range(4)] == [2 / 3, 0, 1 / 3, 1]
