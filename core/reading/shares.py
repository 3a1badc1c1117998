"""Shares and medians of polars columns, as plain floats; 0 where there is nothing to count."""

from __future__ import annotations

import polars as pl


def share(mask: pl.Series) -> float:
    """Share of True in a Boolean column, nulls counted as False."""
    return float(mask.sum() or 0) / len(mask) if len(mask) else 0.0


def mean(values: pl.Series) -> float:
    """Mean of the values that aren't null."""
    found = values.drop_nulls()
    return float(found.cast(pl.Float64).sum()) / len(found) if len(found) else 0.0


def median(values: pl.Series) -> float:
    """Median of the values that aren't null."""
    found = values.drop_nulls().cast(pl.Float64).sort()
    return float(found[len(found) // 2]) if len(found) else 0.0
