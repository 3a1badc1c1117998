"""What a person types finds the item they mean."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UnknownItemError
from core.search import SearchIndex, find_items
from core.types import Items

WORDS = Items.from_keys(["the", "king", "queen", "kingdom", "King", "viking", "kin", "new_york", "don't", "beyoncé"])
KAZAKH = Items.from_keys(
    ["патша", "ханшайым", "қыз", "жүрек", "ұлы", "көл", "мәтін", "һәм", "ғалым", "таң", "ёлка", "кол"]
)
SONGS = Items(
    pl.DataFrame(
        {
            "key": ["s1", "s2", "s3", "s4", "s5"],
            "title": ["Bohemian Rhapsody (Queen)", "Yesterday (The Beatles)", None, "Help (The Beatles)", "Yesterday"],
            "artist": ["Queen", "The Beatles", "?", "The Beatles", "Another"],
        }
    )
)


def names(items: Items, query: str, limit: int = 10) -> list[tuple[str, str]]:
    return [(items.labels[match.row], match.how) for match in find_items(items, query, limit)]


def test_exact_comes_before_case_prefix_and_part() -> None:
    expected = [("king", "exact"), ("King", "case"), ("kingdom", "prefix"), ("viking", "substring")]
    assert names(WORDS, "king") == expected


def test_capitals_are_respected_where_both_spellings_exist() -> None:
    assert names(WORDS, "King")[0] == ("King", "exact")
    assert names(WORDS, "KING")[0] == ("king", "case")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("кыз", "қыз"),
        ("журек", "жүрек"),
        ("улы", "ұлы"),
        ("матин", "мәтін"),
        ("хам", "һәм"),
        ("галым", "ғалым"),
        ("тан", "таң"),
        ("елка", "ёлка"),
        ("ханшаиым", "ханшайым"),
    ],
)
def test_russian_keyboard_finds_kazakh_words(typed: str, meant: str) -> None:
    assert names(KAZAKH, typed)[0] == (meant, "letters")


def test_the_letter_that_was_really_typed_comes_first() -> None:
    assert names(KAZAKH, "көл")[0] == ("көл", "exact")
    assert names(KAZAKH, "кол")[0] == ("кол", "exact")


@pytest.mark.parametrize(
    ("typed", "meant", "how"),
    [
        ("new york", "new_york", "letters"),
        ("dont", "don't", "letters"),
        ("don’t", "don't", "letters"),
        ("Beyonce", "beyoncé", "letters"),
        ("beyo\u0301nce", "beyoncé", "letters"),
        ("quene", "queen", "fuzzy"),
        ("kngdom", "kingdom", "fuzzy"),
        ("york", "new_york", "word"),
    ],
)
def test_forgiving_spelling(typed: str, meant: str, how: str) -> None:
    assert (meant, how) in names(WORDS, typed)


def test_titles_and_keys_are_both_searched() -> None:
    assert names(SONGS, "s3") == [("s3", "exact")]
    assert names(SONGS, "s2")[0] == ("Yesterday (The Beatles)", "exact")
    assert names(SONGS, "the help") == [("Help (The Beatles)", "word")]
    assert names(SONGS, "eatles elp") == [("Help (The Beatles)", "substring")]
    assert names(SONGS, "rhap boh") == [("Bohemian Rhapsody (Queen)", "word")]
    assert names(SONGS, "bohemain")[0] == ("Bohemian Rhapsody (Queen)", "fuzzy")
    assert names(SONGS, "yesterdya beatles") == [("Yesterday (The Beatles)", "fuzzy")]


def test_frequent_items_come_first_among_equals() -> None:
    items = Items.from_keys(["cart", "cat", "car", "care"])
    assert names(items, "ca", limit=3) == [("cart", "prefix"), ("cat", "prefix"), ("car", "prefix")]


def test_nothing_typed_finds_nothing() -> None:
    assert find_items(WORDS, "") == []
    assert find_items(WORDS, "   ") == []
    assert find_items(Items.from_keys([]), "king") == []


@pytest.mark.parametrize("mark", ["-", "_", "'", "+", '"'])
def test_items_of_punctuation_are_found_by_their_own_name(mark: str) -> None:
    items = Items.from_keys(["a", "-", "_", "'", "+", '"'])
    assert names(items, mark)[0] == (mark, "exact")


def test_row_of_prefers_the_key_then_the_title_then_other_capitals() -> None:
    index = SearchIndex(SONGS)
    assert index.row_of("s5") == 4
    assert index.row_of("Yesterday") == 4
    assert index.row_of("yesterday (the beatles)") == 1


def test_an_unknown_item_names_what_may_have_been_meant() -> None:
    with pytest.raises(UnknownItemError) as caught:
        SearchIndex(KAZAKH).row_of("кыз")
    assert caught.value.suggestions[0] == "қыз"
    assert caught.value.params["item"] == "кыз"
    with pytest.raises(UnknownItemError) as caught:
        SearchIndex(KAZAKH).row_of("qwertyuiop")
    assert caught.value.suggestions == ()


def test_long_names_are_cut_in_messages() -> None:
    with pytest.raises(UnknownItemError) as caught:
        SearchIndex(KAZAKH).row_of("x" * 1000)
    assert caught.value.item == "x" * 59 + "…"


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=12, unique=True), st.text(max_size=8))
def test_every_item_is_found_first_by_its_own_key(keys: list[str], query: str) -> None:
    index = SearchIndex(Items.from_keys(keys))
    for row, key in enumerate(keys):
        if key.strip() == key:
            assert index.find(key, 5)[0].row == row
    found = [match.row for match in index.find(query, 5)]
    assert len(found) == len(set(found)) <= 5
