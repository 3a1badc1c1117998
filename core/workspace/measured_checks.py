"""Whether what is read as a measurement can be one: known words, finite numbers in their ranges, short texts."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from typing import Any

import polars as pl

from core.recommend.evaluation.changes import SHUFFLED, SWAPPED
from core.recommend.evaluation.groups import LENGTHS, POPULARITY, UNSEEN
from core.recommend.scorers import SCORER_NAMES
from core.settings import settings

MAX_FACTS, MAX_FACT_CHARS = 100, 200
MAX_WHOLE = 2**53
"""Counts beyond it are made up; JSON's readers in browsers know no larger whole numbers."""
SHARES = frozenset({"hr10", "before", "after", "kept", "accuracy", "majority", "ndcg10"})
DIFFERENCES = frozenset({"difference", "low", "high"})
"""Columns from 0 to 1, and from -1 to 1."""
GROUP_NAMES = frozenset(
    {("length", group) for group, _, _ in LENGTHS} | {("popularity", group) for group in (*POPULARITY, UNSEEN)}
)
CHANGE_NAMES = frozenset({SHUFFLED, SWAPPED})


def check_table(table: pl.DataFrame, scorers: Collection[str] = SCORER_NAMES) -> None:
    """Check every column of a table of a measurement.

    Parameters
    ----------
    table
        With the columns of one of the tables of `core.recommend.evaluation.results`.
    scorers
        Names that the column ``scorer`` may hold.

    Raises
    ------
    ValueError
        If a value can't be.
    """
    for column in table.iter_columns():
        _check_column(column)
    if "scorer" in table.columns:
        check_names(table["scorer"].to_list(), scorers)
    if "group" in table.columns:
        check_names(table.select("kind", "group").rows(), GROUP_NAMES)
    if "change" in table.columns:
        check_names(table["change"].to_list(), CHANGE_NAMES)


def check_names(names: Iterable[object], known: Collection[object] = SCORER_NAMES) -> None:
    """Raise ValueError for a name that isn't known."""
    if not set(names) <= set(known):
        raise ValueError("unknown name")


def _check_column(column: pl.Series) -> None:
    if column.dtype == pl.Int64 and not column.is_between(0, MAX_WHOLE).all():
        raise ValueError("not a count")
    if column.dtype == pl.String and not (column.str.len_chars() <= settings().max_cell_chars).all():
        raise ValueError("text too long")
    if column.dtype != pl.Float64:
        return
    if not column.is_finite().all():
        raise ValueError("not finite")
    if column.name in SHARES and not column.is_between(0, 1).all():
        raise ValueError("not a share")
    if column.name in DIFFERENCES and not column.is_between(-1, 1).all():
        raise ValueError("not a difference of shares")


def evaluation_facts(value: Any) -> dict[str, Any]:
    """The facts of an evaluation, as `facts`, with those that every page tells.

    Raises
    ------
    ValueError, KeyError, TypeError
        If ``n_test``, ``n_train_sequences``, ``n_validation`` or ``n_owners`` (which older ones don't have) isn't a
        count, ``by_time`` isn't true or false, or ``cold_share`` or ``repeated_share`` isn't between 0 and 1.
    """
    found = facts(value)
    whole(found["n_test"])
    whole(found["n_train_sequences"])
    whole(found["n_validation"])
    whole(found.get("n_owners", 0))
    share(found["cold_share"])
    share(found["repeated_share"])
    _truth(found["by_time"])
    return found


def tuning_facts(value: Any) -> dict[str, Any]:
    """The facts of a tuning, as `facts`, with those that every page tells.

    Raises
    ------
    ValueError, KeyError, TypeError
        If ``best`` isn't between 0 and 1, ``given`` is neither that nor None, or ``stopped`` isn't true or false.
    """
    found = facts(value)
    share(found["best"])
    if found["given"] is not None:
        share(found["given"])
    _truth(found["stopped"])
    return found


def facts(value: Any) -> dict[str, Any]:
    """Facts: a few short plain values under short names. Raises ValueError."""
    if not isinstance(value, dict) or len(value) > MAX_FACTS:
        raise ValueError("too many facts")
    for name, fact in value.items():
        texts = [text for text in (name, fact) if isinstance(text, str)]
        if not isinstance(fact, str | int | float | bool | None) or any(len(text) > MAX_FACT_CHARS for text in texts):
            raise ValueError("not a fact")
        if isinstance(fact, int | float):
            finite(fact)
    return dict(value)


def whole(value: Any) -> int:
    """A count. Raises ValueError."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_WHOLE:
        raise ValueError("not a count")
    return value


def finite(value: Any) -> float:
    """A finite number. Raises ValueError, TypeError or OverflowError."""
    if not math.isfinite(value):
        raise ValueError("not finite")
    return float(value)


def share(value: Any) -> float:
    """A number from 0 to 1. Raises ValueError."""
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        raise ValueError("not a share")
    return float(value)


def _truth(value: Any) -> None:
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
