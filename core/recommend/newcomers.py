"""Newcomers: items that the catalogue names and nobody has played yet, placed by what is written about them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from core.recommend.content import ContentSpace
from core.recommend.scorer import UNKNOWN
from core.recommend.tasks.suggestions import Suggestions, best_of, none_because
from core.types import Items
from core.types.items import COUNT


@dataclass(frozen=True)
class Newcomers:
    """Items without behaviour among items with it: nothing but content can recommend them (the cold-start problem).

    Source: Schein et al. (2002, "Methods and metrics for cold-start recommendations", SIGIR).

    Parameters
    ----------
    items
        Those that nobody has played.
    n_played
        How many items the vocabulary has; they are the first rows of the space, the newcomers those after them.
    space
        Content of all of them.
    """

    items: Items
    n_played: int
    space: ContentSpace

    @classmethod
    def fit(cls, played: Items, unplayed: Items | None) -> Newcomers | None:
        """One space for what was played and what was not; None where there is nothing new or nothing to compare."""
        if unplayed is None:
            return None
        shared = [name for name in unplayed.table.columns if name in played.table.columns and name != COUNT]
        tables = [played.table.select(shared), unplayed.table.select(shared)]
        space = ContentSpace.fit(Items(pl.concat(tables, how="vertical_relaxed")))
        return None if space is None else cls(unplayed, len(played), space)

    def like(self, row: int, k: int) -> Suggestions:
        """Newcomers whose description is most like a played item's, as rows of ``items``.

        Raises
        ------
        IndexError
            If there is no such item.
        """
        return self._nearest(row, self.n_played, slice(self.n_played, None), k)

    def neighbors(self, newcomer: int, k: int) -> Suggestions:
        """Played items whose description is most like a newcomer's, as rows of the vocabulary.

        Raises
        ------
        IndexError
            If there is no such newcomer.
        """
        return self._nearest(newcomer, len(self.items), slice(0, self.n_played), k, first=self.n_played)

    def like_each_other(self, newcomer: int, k: int) -> Suggestions:
        """Other newcomers whose description is most like a newcomer's, as rows of ``items``.

        Raises
        ------
        IndexError
            If there is no such newcomer.
        """
        among = slice(self.n_played, None)
        return self._nearest(newcomer, len(self.items), among, k, first=self.n_played, exclude=(newcomer,))

    def _nearest(
        self, row: int, n_rows: int, among: slice, k: int, first: int = 0, exclude: tuple[int, ...] = ()
    ) -> Suggestions:
        if not 0 <= row < n_rows:
            raise IndexError(f"rows must be between 0 and {n_rows - 1}, not {row}")
        cosines = self.space.cosines(first + row)[among]
        found = best_of(np.where(cosines > 0, cosines, UNKNOWN).astype(np.float32), k, exclude)
        if not len(found):
            return none_because("recommend-why-none-no-content")
        return Suggestions(found.rows, found.scores, by="content")
