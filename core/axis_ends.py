"""What stands at the ends of axes that people name: proposals from the data, and as a text for the address."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from core.types import Items

MAX_AXES = 2
MAX_ITEMS = 12
N_PROPOSED = 6
MAX_CATEGORIES = 60
MIN_OF_A_CATEGORY = 3
EXTREME = 0.1
"""Of a number such as a price: the lowest and the highest tenth, and of these the most frequent items."""
OPPOSITES = (
    ("he", "she"), ("man", "woman"), ("cheap", "expensive"), ("bad", "good"), ("small", "big"), ("cold", "hot"),
    ("он", "она"), ("мальчик", "девочка"), ("плохой", "хороший"), ("маленький", "большой"), ("холодный", "горячий"),
    ("ер", "әйел"), ("ұл", "қыз"), ("жаман", "жақсы"), ("кіші", "үлкен"), ("суық", "ыстық"),
)  # fmt: skip
_END = r"\d{1,7}(?:\.\d{1,7})*"
_AXIS = re.compile(rf"({_END})?-({_END})?")


@dataclass(frozen=True, slots=True)
class Ends:
    """Rows of the items at the low and at the high end of an axis; either may be empty while it is being made."""

    low: tuple[int, ...] = ()
    high: tuple[int, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether there is something at both ends."""
        return bool(self.low and self.high)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Ends that the data propose, and what each end is called in the data."""

    low_name: str
    high_name: str
    ends: Ends


def written_ends(axes: Sequence[Ends]) -> str:
    """Ends as a text that stands in an address.

    >>> written_ends([Ends((1, 2), (3,)), Ends((), (4,))])
    '1.2-3~-4'
    """
    return "~".join("-".join(".".join(map(str, end)) for end in (axis.low, axis.high)) for axis in axes)


def read_ends(text: str, n_items: int) -> list[Ends]:
    """Ends from a text, whoever wrote it: rows that aren't there, doubled ones and what is too much are left out.

    >>> read_ends("1.2-3~-4", 10)
    [Ends(low=(1, 2), high=(3,)), Ends(low=(), high=(4,))]
    >>> read_ends("1.99-1.1~<b>", 10)
    [Ends(low=(1,), high=())]
    """
    parts = [_AXIS.fullmatch(part) for part in text[:1_000].split("~")[:MAX_AXES]]
    found = []
    for part in parts:
        if part is None:
            continue
        low = _rows(part[1], n_items)
        found.append(Ends(low, tuple(row for row in _rows(part[2], n_items) if row not in low)))
    return found


def _rows(text: str | None, n_items: int) -> tuple[int, ...]:
    rows = dict.fromkeys(int(row) for row in (text or "").split(".") if row)
    return tuple(row for row in rows if row < n_items)[:MAX_ITEMS]


def proposed_ends(items: Items) -> list[Proposal]:
    """Axes that the data's own metadata propose, then opposites among its words; at most four.

    Parameters
    ----------
    items
        The most frequent first. Of a column of words, such as a genre, its two most frequent values; of a column of
        numbers, such as a price, its lowest and its highest tenth; of each the most frequent items.
    """
    proposals = [found for name in items.metadata_columns if (found := _of_column(items, name)) is not None]
    for low, high in OPPOSITES:
        if low in items.index and high in items.index:
            proposals.append(Proposal(low, high, Ends((items.index[low],), (items.index[high],))))
    return proposals[:4]


def _of_column(items: Items, name: str) -> Proposal | None:
    column = items.table[name]
    return _of_numbers(name, column) if column.dtype.is_numeric() else _of_categories(column.cast(pl.String))


def _of_categories(column: pl.Series) -> Proposal | None:
    counted = column.drop_nulls().value_counts(name="times").sort(["times", column.name], descending=[True, False])
    if not 2 <= len(counted) <= MAX_CATEGORIES or counted["times"][1] < MIN_OF_A_CATEGORY:
        return None
    values = counted[column.name][:2].to_list()
    low, high = (tuple((column == value).fill_null(False).arg_true()[:N_PROPOSED].to_list()) for value in values)
    return Proposal(str(values[0]), str(values[1]), Ends(low, high))


def _of_numbers(name: str, column: pl.Series) -> Proposal | None:
    values = column.cast(pl.Float64).fill_null(float("nan")).to_numpy()
    known = values[np.isfinite(values)]
    if len(known) < MIN_OF_A_CATEGORY / EXTREME:
        return None
    least, most = np.quantile(known, [EXTREME, 1 - EXTREME])
    if least == most:
        return None
    low, high = np.flatnonzero(values <= least), np.flatnonzero(values >= most)
    ends = Ends(tuple(low[:N_PROPOSED].tolist()), tuple(high[:N_PROPOSED].tolist()))
    return Proposal(f"{name} ↓", f"{name} ↑", ends)
