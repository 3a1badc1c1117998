"""What colour each point of a map has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import HUES, OTHER
from core.types import Items

SPAN_OF_A_LOGARITHM = 100


@dataclass(frozen=True, slots=True)
class PointColors:
    """Colours of points by one column of their metadata.

    Parameters
    ----------
    title
        Name of the column, escaped.
    values
        Numbers: float32, shape (n_points,), NaN where unknown, by their logarithm where ``logarithmic``; None for
        categories.
    groups
        Categories: name (escaped, "" for all others), hue and positions of the points, most frequent first.
    logarithmic
        Whether ``values`` are base-10 logarithms.
    """

    title: str
    values: NDArray[np.float32] | None = None
    groups: tuple[tuple[str, str, NDArray[np.intp]], ...] = ()
    logarithmic: bool = False


def color_column(items: Items, name: str, rows: NDArray[np.int32]) -> PointColors:
    """Colours by a column: the five most frequent categories get a hue each; numbers a scale.

    Parameters
    ----------
    items
        Whose table has the column.
    name
        Name of the column.
    rows
        int32, shape (n_points,): the item of each point.

    Raises
    ------
    KeyError
        If there is no such column.
    """
    if name not in items.table.columns:
        raise KeyError(name)
    column = items.table[name][rows.tolist()]
    if column.dtype.is_numeric():
        return _scaled(name, column)
    return _grouped(name, column.cast(pl.String))


def _scaled(name: str, column: pl.Series) -> PointColors:
    values = column.cast(pl.Float32).fill_null(float("nan")).to_numpy().copy()
    values[~np.isfinite(values)] = np.nan
    known = values[~np.isnan(values)]
    logarithmic = len(known) > 0 and known.min() > 0 and known.max() / known.min() > SPAN_OF_A_LOGARITHM
    return PointColors(escaped(name), np.log10(values) if logarithmic else values, logarithmic=bool(logarithmic))


def _grouped(name: str, column: pl.Series) -> PointColors:
    counted = column.drop_nulls().value_counts(name="times").sort(["times", column.name], descending=[True, False])
    shown = counted[column.name].head(len(HUES)).to_list()
    groups = []
    rest = pl.repeat(True, len(column), eager=True)
    for group, hue in zip(shown, HUES, strict=False):
        member = (column == group).fill_null(False)
        rest &= ~member
        groups.append((escaped(group), hue, member.arg_true().to_numpy().astype(np.intp)))
    if rest.any():
        groups.append(("", OTHER, rest.arg_true().to_numpy().astype(np.intp)))
    return PointColors(escaped(name), groups=tuple(groups))
