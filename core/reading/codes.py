"""Whether items are codes, which tell a person nothing without a second file."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from core.reading.shares import share

MOST = 0.8


def are_codes(items: Iterable[str]) -> bool:
    """Whether most items are numbers, or single words with digits in them.

    >>> are_codes(["85116", "79066K", "POST", "22490", "22771"]), are_codes(["Song 2", "99 Luftballons"])
    (True, False)
    """
    found = pl.Series(list(items), dtype=pl.String)
    return len(found) > 0 and share(found.str.contains(r"^\S*\d\S*$")) >= MOST
