"""The two that are compared, opened, with what chance alone changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.comparison.changes import changes
from core.comparison.spaces import Comparison
from core.comparison.verdict import ChanceKind, Floor, Verdict, judge
from core.types import Items
from core.workspace import VectorsInfo, Workspace
from core.workspace.compared import Chance, only_chance, part_of_chance
from pages.parts.opened import CACHE
from pages.parts.opened_comparison import COMPARISONS


@dataclass(frozen=True)
class Pair:
    """Two vector sets of a workspace and their comparison; the rest is worked out when it is asked for."""

    workspace: Workspace
    first: VectorsInfo
    second: VectorsInfo
    compared: Comparison
    chance: Chance | None

    @classmethod
    def of(cls, workspace: Workspace, first: VectorsInfo, second: VectorsInfo) -> Pair:
        """Compare them.

        Raises
        ------
        WorkspaceError
            As `pages.parts.opened_comparison.Comparisons.get`.
        """
        compared = COMPARISONS.get(workspace.id, first.id, second.id)
        chance = None if only_chance(first, second) else part_of_chance(workspace, first, second)
        return cls(workspace, first, second, compared, chance)

    @property
    def key(self) -> str:
        """For widgets that belong to these two."""
        return f"{self.first.id}-{self.second.id}"

    @cached_property
    def items(self) -> Items:
        """Those of the first, which the second is compared by."""
        return CACHE.get(self.workspace.id, self.first.id).vectors.items

    @cached_property
    def places(self) -> dict[str, int]:
        """Place among the compared items of each key."""
        return {self.items.keys[row]: place for place, row in enumerate(self.compared.shared.first.tolist())}

    @property
    def chance_kind(self) -> ChanceKind | None:
        """What the floor is of; ``"itself"``: the two differ by chance only. None where it isn't known."""
        if only_chance(self.first, self.second):
            return "itself"
        if self.chance is not None:
            return "orders" if self.chance.shuffled else "seed"
        return "seed" if self.floor is not None else None

    @cached_property
    def floor(self) -> Floor | None:
        """What chance alone leaves in common: from a training that differs by chance, or from those of a stability."""
        if only_chance(self.first, self.second):
            return None
        if self.chance is not None:
            other = COMPARISONS.get(self.workspace.id, self.chance.base, self.chance.other)
            return Floor.of(other, self._rows_of(self.chance.base))
        for info in (self.first, self.second):
            measured = self.workspace.stabilities(info.id)
            if measured:
                return Floor.of_stability(self.workspace.stability(measured[-1].id), self._rows_of(info.id))
        return None

    @cached_property
    def verdict(self) -> Verdict:
        """What the comparison says."""
        return judge(self.compared, self.floor)

    @cached_property
    def changes(self) -> pl.DataFrame:
        """All compared items, those that changed most first."""
        return changes(self.compared, self.items, self.floor)

    def _rows_of(self, vectors_id: str) -> NDArray[np.int32]:
        return self.compared.shared.first if vectors_id == self.first.id else self.compared.shared.second
