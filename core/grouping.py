"""Items in groups of what lies near, each named by its most typical items."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import SettingsError
from core.linear import row_chunks, unit_rows

MAX_FITTED = 20_000
MAX_GROUPS = 50
N_NAMES = 3
N_INIT = 3
ARBITRARY, MORE_THAN_CHANCE = 0.1, 1.5
"""A silhouette is no sign of groups below the first, nor below so many times what chance gives: in few dimensions even
noise comes to 0.1 and more."""
MAX_SHUFFLED = 5_000


@dataclass(frozen=True, slots=True)
class Groups:
    """A clustering.

    Parameters
    ----------
    labels
        int32, shape (n_items,): the group of each item; 0 is the largest.
    typical
        For each group the rows of its most typical items, the most typical first.
    silhouette
        Mean silhouette by cosine over a sample, -1 to 1 (Rousseeuw 1987).
    by_chance
        What it is when vectors are cut whose dimensions were shuffled, each among the items: these have no groups.
    """

    labels: NDArray[np.int32]
    typical: tuple[tuple[int, ...], ...]
    silhouette: float
    by_chance: float = 0.0

    def __len__(self) -> int:
        return len(self.typical)

    @property
    def arbitrary(self) -> bool:
        """Whether something was cut into groups that has none: they could be cut otherwise just as well."""
        return self.silhouette < max(ARBITRARY, MORE_THAN_CHANCE * self.by_chance)

    @property
    def sizes(self) -> NDArray[np.int64]:
        """Items in each group, int64, shape (n_groups,)."""
        return np.bincount(self.labels, minlength=len(self)).astype(np.int64)


def group_items(matrix: NDArray[np.float32], n_groups: int, *, random_state: int = 0) -> Groups:
    """Group items by direction: k-means on unit vectors (spherical up to its centres' lengths), from scikit-learn.

    Parameters
    ----------
    matrix
        float32, shape (n_items, dim), most frequent first. The 20,000 most frequent decide where groups are; the
        others join the nearest.
    n_groups
        2 to 50, and below n_items.
    random_state
        Seed.

    Raises
    ------
    SettingsError
        If ``n_groups`` is out of its range.
    """
    from sklearn.cluster import KMeans

    highest = min(MAX_GROUPS, len(matrix) - 1)
    if not 2 <= n_groups <= highest:
        raise SettingsError("errors-groups-number", minimum=2, maximum=max(2, highest), value=n_groups)
    units = unit_rows(matrix[:MAX_FITTED]).astype(np.float32)
    found = KMeans(n_groups, n_init=N_INIT, random_state=random_state).fit(units)
    labels = _nearest_centers(matrix, found.cluster_centers_)
    order = np.argsort(-np.bincount(labels, minlength=n_groups), kind="stable")
    place = np.empty(n_groups, dtype=np.int32)
    place[order] = np.arange(n_groups)
    labels = place[labels]
    typical = _typical(matrix, labels, found.cluster_centers_[order])
    silhouette = _silhouette(units, labels[:MAX_FITTED], random_state)
    return Groups(labels, typical, silhouette, _silhouette_by_chance(units, n_groups, random_state))


def _nearest_centers(matrix: NDArray[np.float32], centers: NDArray[np.float32]) -> NDArray[np.int32]:
    """The nearest centre of each row's unit vector, piece by piece: a large matrix is never copied whole."""
    half_squares = 0.5 * (centers**2).sum(axis=1)
    pieces = [(unit_rows(matrix[rows]) @ centers.T - half_squares).argmax(axis=1) for rows in row_chunks(matrix.shape)]
    return np.concatenate(pieces).astype(np.int32)


def _typical(
    matrix: NDArray[np.float32], labels: NDArray[np.int32], centers: NDArray[np.float32]
) -> tuple[tuple[int, ...], ...]:
    """Among the more frequent half of a group, those nearest to its centre: rare items have noisy vectors."""
    found = []
    for group, center in enumerate(centers):
        rows = np.flatnonzero(labels == group)
        frequent = rows[: min(MAX_FITTED, max(N_NAMES, len(rows) // 2))]
        best = np.argsort(-(unit_rows(matrix[frequent]) @ center), kind="stable")[:N_NAMES]
        found.append(tuple(frequent[best].tolist()))
    return tuple(found)


def _silhouette(units: NDArray[np.float32], labels: NDArray[np.int32], random_state: int) -> float:
    from sklearn.metrics import silhouette_score

    n = min(len(units), 2_000)
    rows = np.random.default_rng(random_state).choice(len(units), n, replace=False)
    if not 2 <= len(np.unique(labels[rows])) < n:
        return 0.0
    return float(silhouette_score(units[rows], labels[rows], metric="cosine"))


def _silhouette_by_chance(units: NDArray[np.float32], n_groups: int, random_state: int) -> float:
    from sklearn.cluster import KMeans

    shuffled = np.random.default_rng(random_state).permuted(units[:MAX_SHUFFLED], axis=0)
    rows = unit_rows(shuffled).astype(np.float32)
    labels = KMeans(n_groups, n_init=1, random_state=random_state).fit_predict(rows).astype(np.int32)
    return _silhouette(rows, labels, random_state)
