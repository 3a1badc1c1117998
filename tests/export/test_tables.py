"""Tables open in spreadsheets as what they are, and start no formula."""

from __future__ import annotations

import csv
import io

import numpy as np
import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from core.export import inert_cell, items_csv, neighbors_csv
from core.similarity import CosineIndex, Neighbors
from core.types import Items, VectorSet

STARTS = "=+-@\t\r"


def rows_of(pieces: object) -> list[dict[str, str]]:
    text = b"".join(pieces).decode("utf-8-sig")  # type: ignore[call-overload]
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_items_with_counts_titles_and_metadata() -> None:
    table = pl.DataFrame(
        {
            "key": ["t1", "t2", "-"],
            "title": ['Say "hello", twice', None, "+1"],
            "count": [30, 20, 10],
            "artist": ["@x", "Роза\nБағланова", "=1+1"],
            "balance": [-1.5, 2.0, None],
            "=head": ["a", "b", "c"],
        }
    )
    rows = rows_of(items_csv(Items(table)))
    assert rows[0] == {
        "title": 'Say "hello", twice',
        "key": "t1",
        "count": "30",
        "artist": "'@x",
        "balance": "-1.5",
        "'=head": "a",
    }
    assert rows[1]["title"] == "" and rows[1]["artist"] == "Роза\nБағланова"
    assert rows[2]["key"] == "'-" and rows[2]["title"] == "'+1" and rows[2]["artist"] == "'=1+1"


def test_some_items_in_the_order_asked_for() -> None:
    rows = rows_of(items_csv(Items.from_keys(["a", "b", "c", "d"]), rows=[2, 0]))
    assert [row["key"] for row in rows] == ["c", "a"]


def test_excel_sees_that_it_is_utf_8() -> None:
    assert b"".join(items_csv(Items.from_keys(["қыз"]))).startswith(b"\xef\xbb\xbf")


def test_neighbors_with_rank_and_cosine() -> None:
    matrix = np.array([[1, 0], [1, 1], [-1, 0]], dtype=np.float32)
    table = pl.DataFrame(
        {"key": ["=a", "b", "c"], "count": [3, 2, 1], "rank_": ["p", "q", "r"], "rank": ["x", "y", "z"]}
    )
    vectors = VectorSet(Items(table), matrix)
    rows = rows_of(neighbors_csv(vectors.items, 0, CosineIndex(vectors).neighbors(0)))
    assert [row["key"] for row in rows] == ["b", "c"]
    assert [row["item"] for row in rows] == ["'=a", "'=a"]
    assert [row["rank"] for row in rows] == ["1", "2"]
    assert [row["rank_"] for row in rows] == ["q", "r"]
    assert [row["rank__"] for row in rows] == ["y", "z"]
    assert [np.float32(row["cosine"]) for row in rows] == [np.float32(np.sqrt(0.5)), -1]


def test_an_item_without_neighbors_gives_the_header_alone() -> None:
    none = Neighbors(np.empty(0, np.int32), np.empty(0, np.float32))
    assert b"".join(neighbors_csv(Items.from_keys(["a"]), 0, none)).decode("utf-8-sig") == "item,rank,cosine,key\n"


@given(st.lists(st.text(max_size=5), min_size=1, max_size=10, unique=True))
def test_every_cell_is_inert_and_otherwise_unchanged(keys: list[str]) -> None:
    written = [row["key"] for row in rows_of(items_csv(Items.from_keys(keys)))]
    assert written == [inert_cell(key) for key in keys]
    for cell, key in zip(written, keys, strict=True):
        assert not cell.startswith(tuple(STARTS))
        assert cell.removeprefix("'") == key or cell == key
