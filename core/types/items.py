"""Items: what gets a vector, with counts, titles and metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import polars as pl
from numpy.typing import NDArray

KEY, COUNT, TITLE = "key", "count", "title"


@dataclass(frozen=True)
class Items:
    """The vocabulary, one row per item, most frequent first (in file order where counts are unknown).

    Parameters
    ----------
    table
        Column ``key`` (String, unique, not null); optional ``count`` (Int64: how often the item occurs in the
        corpus); optional ``title`` (String, null where unknown: what people read); any further columns are
        metadata (String or numbers), such as artist or genre.

    Raises
    ------
    ValueError
        If ``key`` is missing, has nulls or has duplicates.
    """

    table: pl.DataFrame

    def __post_init__(self) -> None:
        if KEY not in self.table.columns or self.table.schema[KEY] != pl.String:
            raise ValueError("items need a String column 'key'")
        if self.table[KEY].null_count() or self.table[KEY].n_unique() != self.table.height:
            raise ValueError("item keys must be unique and not null")

    @classmethod
    def from_keys(cls, keys: Sequence[str], counts: NDArray[np.int64] | None = None) -> Items:
        """Items without titles or metadata. ``counts``: shape (n,), occurrences."""
        columns: dict[str, pl.Series] = {KEY: pl.Series(KEY, list(keys), dtype=pl.String)}
        if counts is not None:
            columns[COUNT] = pl.Series(COUNT, np.asarray(counts, dtype=np.int64))
        return cls(pl.DataFrame(columns))

    def __len__(self) -> int:
        return self.table.height

    @cached_property
    def keys(self) -> list[str]:
        """The items' keys, in row order."""
        return self.table[KEY].to_list()

    @cached_property
    def labels(self) -> list[str]:
        """What people read: the title where there is one, else the key."""
        if TITLE not in self.table.columns:
            return self.keys
        return self.table.select(pl.coalesce(pl.col(TITLE), pl.col(KEY)))[TITLE].to_list()

    @cached_property
    def counts(self) -> NDArray[np.int64] | None:
        """Occurrences in the corpus, shape (n,), or None where unknown."""
        if COUNT not in self.table.columns:
            return None
        return self.table[COUNT].to_numpy()

    @cached_property
    def index(self) -> dict[str, int]:
        """Row of each key."""
        return {key: row for row, key in enumerate(self.keys)}

    @property
    def metadata_columns(self) -> list[str]:
        """Names of the columns besides key, count and title."""
        return [name for name in self.table.columns if name not in (KEY, COUNT, TITLE)]

    def head(self, n_items: int) -> Items:
        """The first (most frequent) items."""
        return Items(self.table.head(n_items))
