"""Songs are known by artist and title in either order, and only where the data has artists."""

from __future__ import annotations

import polars as pl
import pytest

from core.recommend.naming import rows_named
from core.search import SearchIndex
from core.types import Items

SONGS = [
    ("s0", "Кукушка", "Полина Гагарина"),
    ("s1", "Группа крови", "Кино"),
    ("s2", "Кукушка", "Кино"),
    ("s3", "Halo", "Beyoncé"),
    ("s4", "Halo", "Beyonce"),
    ("s5", "Nobody’s", None),
    ("s6", None, "Кино"),
    ("s7", "Intro – Live", "A-ha"),
    ("s8", "Көзімнің қарасы", "Абай"),
    ("s9", "Queen", "Bee"),
    ("s10", "Bee", "Queen"),
]


@pytest.fixture(scope="module")
def songs() -> SearchIndex:
    return SearchIndex(Items(pl.DataFrame(SONGS, schema=["key", "title", "artist"], orient="row")))


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("Кино – Группа крови", 1),
        ("Группа крови – Кино", 1),
        ("Кино - Группа крови", 1),
        ("Кино — Группа крови", 1),
        ("  кино  –  ГРУППА КРОВИ ", 1),
        ("Кино – Кукушка", 2),
        ("Полина Гагарина – Кукушка", 0),
        ("beyonce - halo", 3),
        ("Beyonce – Halo", 4),
        ("Halo – Beyoncé", 3),
        ("A-ha – Intro – Live", 7),
        ("Intro – Live - a-ha", 7),
        ("Абай – Козимнин карасы", 8),
        ("Абай – Козімнін карасы", 8),
        ("Кино – s6", 6),
        ("Queen – Bee", 9),
        ("Кино", None),
        ("Кино–Группа крови", None),
        ("Кино – Halo", None),
        ("Nobody’s – ", None),
        ("Nobody’s – None", None),
        (" – ", None),
        ("– – – – – – – – –", None),
        ("", None),
    ],
)
def test_a_name_may_be_artist_and_title(songs: SearchIndex, name: str, row: int | None) -> None:
    assert rows_named(songs, [name]) == [row]


def test_keys_and_titles_mean_what_they_always_mean(songs: SearchIndex) -> None:
    names = [*songs.items.keys, *songs.items.labels, "кукушка", "HALO", "nothing"]
    assert rows_named(songs, names) == songs.rows_of(names)


def test_a_title_that_is_written_so_goes_before_artist_and_title() -> None:
    table = pl.DataFrame({"key": ["a", "b"], "title": ["Song", "Band – Song"], "artist": ["Band", "Cover Band"]})
    assert rows_named(SearchIndex(Items(table)), ["Band – Song", "Song – Band"]) == [1, 0]


def test_names_keep_their_places(songs: SearchIndex) -> None:
    names = ["Кино – Кукушка", "s3", "unheard of", "Кино – Группа крови", "Кино – Кукушка"]
    assert rows_named(songs, names) == [2, 3, None, 1, 2]
    assert rows_named(songs, []) == []


def test_every_song_is_found_in_both_orders(songs: SearchIndex) -> None:
    sung = [(row, title, artist) for row, (_, title, artist) in enumerate(SONGS[:9]) if title and artist]
    for names in (
        [f"{artist} – {title}" for _, title, artist in sung],
        [f"{title} – {artist}" for _, title, artist in sung],
    ):
        assert rows_named(songs, names) == [row for row, _, _ in sung]


def test_without_artists_nothing_is_added() -> None:
    table = pl.DataFrame({"key": ["a"], "title": ["Группа крови"]})
    assert rows_named(SearchIndex(Items(table)), ["Кино – Группа крови", "группа крови"]) == [None, 0]


def test_names_of_which_folding_leaves_nothing_mean_nobody() -> None:
    table = pl.DataFrame({"key": ["a"], "title": ["Halo"], "artist": [""]})
    assert rows_named(SearchIndex(Items(table)), ["Halo – '", "' – Halo"]) == [None, None]


def test_an_artist_may_be_a_number_and_a_title_may_be_missing() -> None:
    table = pl.DataFrame({"key": ["Time", "Money"], "artist": [1975, 311]})
    assert rows_named(SearchIndex(Items(table)), ["1975 – Time", "Money – 311", "311 – Time"]) == [0, 1, None]
