"""Counts and metadata of all items as columns that the browser can colour the points by."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.types import Items
from core.types.items import COUNT

RANK = "rank"
LEGEND_SIZE = 500
NONE, REST = 65_535, 65_534


def names(items: Items) -> list[str]:
    """The columns there are: the count where it is known, the rank, and the metadata."""
    known = [COUNT] if items.counts is not None else []
    return [*known, *([] if RANK in items.metadata_columns else [RANK]), *items.metadata_columns]


def kind_of(items: Items, name: str) -> str:
    """``"number"`` or ``"category"``."""
    if name == COUNT or (name == RANK and name not in items.metadata_columns):
        return "number"
    return "number" if items.table.schema[name].is_numeric() else "category"


def json_ready(items: Items) -> list[pl.Expr]:
    """The metadata columns as JSON values: finite numbers and texts."""
    kept = []
    for name in items.metadata_columns:
        dtype = items.table.schema[name]
        if dtype.is_float():
            kept.append(pl.when(pl.col(name).is_finite()).then(pl.col(name)).otherwise(None).alias(name))
        else:
            kept.append(pl.col(name) if dtype.is_integer() else pl.col(name).cast(pl.String))
    return kept


def describe(items: Items) -> list[dict[str, Any]]:
    """Name, kind and number of different values of each column."""
    return [
        {
            "name": name,
            "kind": kind_of(items, name),
            "distinct": len(items) if name == RANK else int(_series(items, name).n_unique()),
        }
        for name in names(items)
    ]


def _series(items: Items, name: str) -> pl.Series:
    if name == RANK and name not in items.metadata_columns:
        return pl.Series(name, np.arange(1, len(items) + 1))
    return items.table[name]


def pack(items: Items, name: str) -> bytes:
    """A column as bytes, little-endian.

    u32 length of the JSON that follows (padded by spaces to a multiple of four); ``{"kind": "category", "legend":
    [names, most frequent first]}`` and u16 codes (65535: no value, 65534: none of the 500 in the legend), or
    ``{"kind": "number", "min": …, "max": …}`` and f32 values (NaN: no value).
    """
    series = _series(items, name)
    if kind_of(items, name) == "number":
        values = series.cast(pl.Float32).fill_null(float("nan")).to_numpy().astype("<f4")
        head: dict[str, Any] = {"kind": "number", **_range(values)}
        return with_head(head, values.tobytes())
    texts = series.cast(pl.String)
    counted = texts.drop_nulls().value_counts(sort=True, name="times")
    ordered = counted.sort(["times", series.name], descending=[True, False])
    legend = ordered[series.name].head(LEGEND_SIZE).to_list()
    codes = {text: code for code, text in enumerate(legend)}
    packed = np.array([NONE if text is None else codes.get(text, REST) for text in texts.to_list()], dtype="<u2")
    return with_head({"kind": "category", "legend": legend}, packed.tobytes())


def _range(values: NDArray[np.float32]) -> dict[str, float]:
    finite = values[np.isfinite(values)]
    return {"min": float(finite.min()), "max": float(finite.max())} if len(finite) else {"min": 0.0, "max": 0.0}


def with_head(head: dict[str, Any], body: bytes) -> bytes:
    """What a column is as JSON, its length before it, and its values after it; see `pack`."""
    text = json.dumps(head, ensure_ascii=False).encode()
    text += b" " * (-len(text) % 4)
    return struct.pack("<I", len(text)) + text + body
