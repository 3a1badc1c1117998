"""A bridge of items from A to B, each step short."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.errors import RecommendError
from core.recommend.material import Material
from core.recommend.ranking import best_columns, rows_at_once
from core.recommend.sessions import Sparse
from core.recommend.tasks import has_vector
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.suggestions import check_rows

MOST_FREQUENT = 5_000
N_NEIGHBORS = 10
NOTHING = 1e-6
"""A sparse matrix has no edges of length 0: two items with the same vector are this far from each other."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """Items on the way.

    Parameters
    ----------
    rows
        From A to B, both included.
    cosines
        float32, shape (n_rows - 1,): of each step.
    jump
        True where no way of short steps leads over: A and B are all that there is.
    """

    rows: tuple[int, ...]
    cosines: NDArray[np.float32]
    jump: bool


class BridgeBuilder:
    """The graph of nearest neighbours among the most frequent items; made once, then asked for bridges.

    Parameters
    ----------
    material
        With vectors.
    n_neighbors
        How many steps lead away from each item (and back: a step may be taken both ways).
    most_frequent
        Only so many items, which people are likelier to know, may be on the way. A and B may be any.

    Raises
    ------
    RecommendError
        If there are no vectors.

    Notes
    -----
    The shortest path by the sum of cosine distances (Dijkstra). As 1 - cosine is half of the square of the distance
    between two directions, several small steps are shorter than a large one: the path goes through what lies between.
    """

    def __init__(self, material: Material, n_neighbors: int = N_NEIGHBORS, most_frequent: int = MOST_FREQUENT) -> None:
        check_task("similar", material)
        self.material, self.n_neighbors = material, n_neighbors
        self.n_items = min(most_frequent, material.n_vectors)

    def between(self, start: int, end: int) -> Bridge:
        """The bridge from an item to another one; it always ends there.

        Raises
        ------
        RecommendError
            ``errors-recommend-bridge-same`` for one item, ``errors-recommend-no-vector`` if one has no vector.
        IndexError
            If an item isn't there.
        """
        check_rows(self.material, [start, end])
        if start == end:
            raise RecommendError("errors-recommend-bridge-same")
        for row in (start, end):
            if not has_vector(self.material, row):
                raise RecommendError("errors-recommend-no-vector", item=self.material.items.labels[row])
        rows, jump = self._path(start, end)
        units = self.material.units[rows]
        cosines = np.clip((units[:-1] * units[1:]).sum(axis=1), -1, 1)
        return Bridge(tuple(rows), cosines, jump)

    def _path(self, start: int, end: int) -> tuple[list[int], bool]:
        from scipy.sparse.csgraph import dijkstra

        graph, names = self._with_ends(start, end)
        first, last = names.index(start), names.index(end)
        before = dijkstra(graph, directed=False, indices=first, return_predecessors=True)[1]
        if before[last] < 0:
            return [start, end], True
        path = [last]
        while path[-1] != first:
            path.append(int(before[path[-1]]))
        return [names[place] for place in reversed(path)], False

    def _with_ends(self, start: int, end: int) -> tuple[Sparse, list[int]]:
        """The graph with those of the two ends that aren't frequent enough to be in it, and the row of each node."""
        from scipy.sparse import bmat, csr_matrix

        outside = [row for row in (start, end) if row >= self.n_items]
        graph, names = self._graph, [*range(self.n_items), *outside]
        for number, row in enumerate(outside):
            near, distances = self._near(row)
            steps = csr_matrix((distances, (np.zeros(len(near), np.int64), near)), shape=(1, self.n_items + number))
            graph = bmat([[graph, None], [steps, csr_matrix((1, 1))]], format="csr")
        return graph, names

    def _near(self, row: int) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        """The nearest of the frequent items to an item, and their distances."""
        cosines = (self.material.units[: self.n_items] @ self.material.units[row])[None]
        if row < self.n_items:
            cosines[0, row] = -np.inf
        near = best_columns(cosines, min(self.n_neighbors, self.n_items - (row < self.n_items)))[0]
        return near, _distances(cosines[0, near])

    @cached_property
    def _graph(self) -> Sparse:
        from scipy.sparse import csr_matrix

        n_steps = min(self.n_neighbors, self.n_items - 1)
        units = self.material.units[: self.n_items]
        near, distances = np.empty((self.n_items, n_steps), np.int32), np.empty((self.n_items, n_steps))
        step = rows_at_once(self.n_items)
        for first in range(0, self.n_items, step):
            cosines = units[first : first + step] @ units.T
            places = np.arange(len(cosines))
            cosines[places, first + places] = -np.inf
            found = best_columns(cosines, n_steps)
            near[first : first + step] = found
            distances[first : first + step] = _distances(np.take_along_axis(cosines, found, axis=1))
        offsets = np.arange(self.n_items + 1) * n_steps
        return csr_matrix((distances.ravel(), near.ravel(), offsets), shape=(self.n_items, self.n_items))


def _distances(cosines: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.maximum(1 - cosines.astype(np.float64), NOTHING)
