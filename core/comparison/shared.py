"""The items that two vector sets have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Shared:
    """Rows of the same items in two vector sets.

    Parameters
    ----------
    first, second
        int32, shape (n_shared,): the item's row in each, in the order of the first (most frequent first).
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.first)

    def head(self, n: int) -> Shared:
        """The first so many."""
        return Shared(self.first[:n], self.second[:n])


def shared_items(first: Sequence[str], second: Sequence[str]) -> Shared:
    """Match items by key.

    >>> found = shared_items(["a", "b", "c"], ["c", "a"])
    >>> found.first.tolist(), found.second.tolist()
    ([0, 2], [1, 0])
    """
    place = {key: row for row, key in enumerate(second)}
    rows = [(row, place[key]) for row, key in enumerate(first) if key in place]
    both = np.array(rows, dtype=np.int32).reshape(len(rows), 2)
    return Shared(np.ascontiguousarray(both[:, 0]), np.ascontiguousarray(both[:, 1]))
