"""Whether the rows of vectors are items that have one each, or events of a log whose items come again and again."""

from __future__ import annotations

import polars as pl

from core.reading.tables.column_names import roles_by_name
from core.reading.tables.columns import MOSTLY_NEW, guess_roles

MOST_LOOKED_AT = 20
MOSTLY_DIFFERENT = 0.8
_OWNERS = frozenset({"sequence", "user"})


def are_labels(columns: dict[str, pl.Series], label: str) -> bool:
    """Whether a column labels vectors: hardly any value recurs, and no one else's sequences are told beside it.

    Parameters
    ----------
    columns
        The first rows of all columns that hold no vectors: name → cells, String.
    label
        The name of the column.

    Examples
    --------
    >>> are_labels({"word": pl.Series(["king", "queen"]), "count": pl.Series(["1", "1"])}, "word")
    True
    >>> are_labels({"session": pl.Series(["1", "1", "2"]), "item": pl.Series(["a", "b", "c"])}, "item")
    False
    """
    if _different(columns[label]) < MOSTLY_DIFFERENT:
        return False
    owners = {name for name in columns if _OWNERS & set(roles_by_name(name)) and _different(columns[name]) < MOSTLY_NEW}
    if not owners:
        return True
    roles = guess_roles(columns).roles
    return roles.item is None or not owners & {roles.sequence, roles.user}


def _different(cells: pl.Series) -> float:
    """How many of the cells differ, empty ones apart."""
    filled = cells.filter(cells != "")
    return filled.n_unique() / max(len(filled), 1) if len(filled) else 1.0
