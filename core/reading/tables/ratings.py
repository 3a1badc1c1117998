"""How much something was liked, or how many were bought: which rows count, guessed from the numbers themselves."""

from __future__ import annotations

import polars as pl

from core.reading.shares import share
from core.reading.tables.column_names import QUANTITY, plain_name
from core.reading.tables.times import NULLS

LIKED = ((5, 4.0), (10, 7.0), (100, 70.0))
"""Highest rating of a scale, and where liking begins: 4 of 5 as in the literature on MovieLens, and its like."""

SOMETHING = 0.001
"""Less than anything that is sold by weight; where only whole pieces are sold, 1."""

MOSTLY = 0.95
FEWEST_KEPT = 0.1
"""A threshold that would leave less of the first rows than this is none."""

STEPS = (3, 10)
"""Different values of a five-point scale, whole or in halves."""


def numbers(cells: pl.Series) -> pl.Series:
    """Cells as Float64, null where a cell holds no number; a comma may stand for the point.

    Examples
    --------
    >>> numbers(pl.Series(["3,5", " 4 ", "good", "NaN"])).to_list()
    [3.5, 4.0, None, None]
    """
    found = cells.cast(pl.Float64, strict=False)
    if found.null_count() > cells.null_count():
        tidy = cells.str.strip_chars().str.replace(",", ".", literal=True)
        found = found.fill_null(tidy.cast(pl.Float64, strict=False))
    return found.set(~found.is_finite(), None)


def guess_min_rating(name: str, cells: pl.Series) -> float | None:
    """From which number on a row counts; None where the column holds no ratings and no quantities.

    Parameters
    ----------
    name
        Of the column: quantities are known by it.
    cells
        The first rows, String.

    Examples
    --------
    >>> guess_min_rating("stars", pl.Series(["5", "3.5", "4", "1"]))
    4.0
    >>> guess_min_rating("Quantity", pl.Series(["6", "-1", "12"]))
    1.0
    """
    filled = cells.filter(~cells.str.strip_chars().is_in(NULLS)).drop_nulls()
    found = numbers(filled).drop_nulls()
    if not len(filled) or len(found) < MOSTLY * len(filled):
        return None
    least = _least_quantity(found) if plain_name(name) in QUANTITY else _least_liked(found)
    return least if least is not None and share(found >= least) >= FEWEST_KEPT else None


def _least_quantity(found: pl.Series) -> float:
    return 1.0 if (found == found.round()).all() else SOMETHING


def _least_liked(found: pl.Series) -> float | None:
    highest, lowest = float(found.max()), float(found.min())  # type: ignore[arg-type]
    if highest <= 1:
        return 1.0 if found.is_in([-1.0, 0.0, 1.0]).all() else None
    if lowest < -highest:
        return None
    return next((least for scale, least in LIKED if highest <= scale), None)


def is_five_points(cells: pl.Series) -> bool:
    """Whether cells without a telling name are ratings: 1 to 5, whole or in halves, the highest among them."""
    found = numbers(cells)
    if not len(found) or found.null_count():
        return False
    in_halves = bool((found * 2 == (found * 2).round()).all()) and bool(found.is_between(0.5, 5).all())
    return in_halves and found.max() == 5 and STEPS[0] <= found.n_unique() <= STEPS[1]
