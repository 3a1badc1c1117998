"""What nobody has played stays known when several corpora become one, unless somebody has played it in another."""

from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

from core.reading import ReadingSettings
from core.reading.merging import merged
from core.settings import Settings
from core.types import Corpus, Items
from tests.recommend.lists import corpus_of

SETTINGS = ReadingSettings(format="lines", kind="playlists")


def corpus(lists: list[list[str]], unplayed: dict[str, list[str]] | None = None) -> Corpus:
    made = corpus_of(lists)
    return made if unplayed is None else replace(made, unplayed=Items(pl.DataFrame(unplayed)))


@pytest.fixture
def corpora() -> list[Corpus]:
    """The first names three songs that nobody has played there; the second has played one of them."""
    first = corpus([["ab", "ac"], ["ac", "ad"]], {"key": ["x – new", "a – later", "bz"], "artist": ["x", "a", "b"]})
    second = corpus([["bz", "ab"], ["bz", "ad"]])
    third = corpus([["ab", "ad"]], {"key": ["X – New", "c – other"], "artist": ["X", "c"]})
    return [first, second, third]


def test_what_nobody_has_played_anywhere_is_kept_once(corpora: list[Corpus]) -> None:
    found = merged(corpora, SETTINGS, Settings())
    assert found.unplayed is not None
    assert found.unplayed.keys == ["x – new", "a – later", "c – other"]
    assert found.unplayed.table["artist"].to_list() == ["x", "a", "c"]
    assert set(found.unplayed.keys).isdisjoint(found.items.keys)


def test_the_vocabulary_limits_it(corpora: list[Corpus]) -> None:
    found = merged(corpora, SETTINGS, Settings(max_vocabulary=2))
    assert found.unplayed is not None
    assert found.unplayed.keys == ["x – new", "a – later"]


def test_where_everything_was_played_nothing_is_left(corpora: list[Corpus]) -> None:
    first, second, _ = corpora
    only = replace(first, unplayed=Items(pl.DataFrame({"key": ["bz"], "artist": ["b"]})))
    assert merged([only, second], SETTINGS, Settings()).unplayed is None
    assert merged([second, second], SETTINGS, Settings()).unplayed is None
