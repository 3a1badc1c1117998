"""Lists of recommendations as files that a spreadsheet, polars and pyarrow read."""

from __future__ import annotations

import io

import numpy as np
import polars as pl
import pyarrow.parquet
import pytest

from core.export import item_columns, owner_columns, recommendations_csv, recommendations_parquet
from core.recommend.ranking import Ranked
from core.recommend.tasks.in_bulk import Batch
from core.types import Items

ITEMS = Items(
    pl.DataFrame(
        {"key": ["a", "=b", "қ"], "title": ["Ән", None, "@c"], "count": [3, 2, 1]},
        schema_overrides={"title": pl.String},
    )
)


def batches() -> list[Batch]:
    first = Ranked(np.array([[1, 2], [0, -1]], np.int32), np.array([[1, 0.5], [0.25, -np.inf]], np.float32))
    return [Batch(0, first), Batch(2, Ranked(np.array([[0, 1]], np.int32), np.array([[3, 2]], np.float32)))]


LINES = [(0, 1, 1, 1.0), (0, 2, 2, 0.5), (1, 1, 0, 0.25), (2, 1, 0, 3.0), (2, 2, 1, 2.0)]
"""Who is asked about, rank, row, score."""


def test_parquet_has_a_line_for_each_recommendation_with_texts_as_they_are() -> None:
    content = b"".join(recommendations_parquet(batches(), ITEMS, item_columns(ITEMS)))
    table = pl.read_parquet(io.BytesIO(content))
    assert table.columns == ["item", "item_label", "rank", "recommended", "recommended_label", "score"]
    keys, labels = ITEMS.keys, ITEMS.labels
    assert table.rows() == [
        (keys[asked], labels[asked], rank, keys[row], labels[row], s) for asked, rank, row, s in LINES
    ]
    assert pyarrow.parquet.read_table(io.BytesIO(content)).num_rows == len(LINES)


def test_csv_has_the_same_lines_with_inert_texts() -> None:
    content = b"".join(recommendations_csv(batches(), ITEMS, item_columns(ITEMS)))
    assert content.startswith("\ufeff".encode())
    table = pl.read_csv(io.BytesIO(content))
    assert table["recommended"].to_list() == ["'=b", "қ", "a", "a", "'=b"]
    assert table["recommended_label"].to_list() == ["'=b", "'@c", "Ән", "Ән", "'=b"]
    assert table["score"].to_list() == [score for *_, score in LINES]
    assert content.count(b"recommended_label") == 1


def test_owners_are_numbers_unless_their_names_are_given() -> None:
    content = b"".join(recommendations_parquet(batches(), ITEMS, owner_columns(3)))
    table = pl.read_parquet(io.BytesIO(content))
    assert table.columns[:2] == ["owner", "rank"]
    assert table["owner"].to_list() == [asked for asked, *_ in LINES]
    named = b"".join(recommendations_parquet(batches(), ITEMS, owner_columns(3, ["x", "y", "z"])))
    assert pl.read_parquet(io.BytesIO(named))["name"].to_list() == ["x", "x", "y", "z", "z"]


@pytest.mark.parametrize("write", [recommendations_csv, recommendations_parquet])
def test_a_file_about_nobody_has_its_columns(write: type) -> None:
    content = io.BytesIO(b"".join(write([], ITEMS, owner_columns(0))))
    table = pl.read_csv(content) if write is recommendations_csv else pl.read_parquet(content)
    assert table.columns == ["owner", "rank", "recommended", "recommended_label", "score"]
    assert table.height == 0


def test_pieces_come_batch_by_batch() -> None:
    asked: list[int] = []

    def slowly() -> object:
        for batch in batches():
            asked.append(batch.first)
            yield batch

    pieces = recommendations_csv(slowly(), ITEMS, owner_columns(3))
    next(pieces)
    assert asked == []
    next(pieces)
    assert asked == [0]
