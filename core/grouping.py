"""Items in groups of what lies near, each named by its most typical items."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import SettingsError
from core.linear import unit_rows

MAX_FITTED = 20_000
MAX_GROUPS = 50
N_NAMES = 3
N_INIT = 3


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
        Mean silhouette by cosine over a sample, -1 to 1 (Rousseeuw 1987): below about 0.1 the groups are cut into
        something that has none.
    """

    labels: NDArray[np.int32]
    typical: tuple[tuple[int, ...], ...]
    silhouette: float

    def __len__(self) -> int:
        return len(self.typical)

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
    units = unit_rows(matrix).astype(np.float32)
    found = KMeans(n_groups, n_init=N_INIT, random_state=random_state).fit(units[:MAX_FITTED])
    labels = found.predict(units).astype(np.int32)
    order = np.argsort(-np.bincount(labels, minlength=n_groups), kind="stable")
    place = np.empty(n_groups, dtype=np.int32)
    place[order] = np.arange(n_groups)
    labels = place[labels]
    typical = _typical(units, labels, found.cluster_centers_[order])
    return Groups(labels, typical, _silhouette(units, labels, random_state))


def _typical(
    units: NDArray[np.float32], labels: NDArray[np.int32], centers: NDArray[np.float32]
) -> tuple[tuple[int, ...], ...]:
    """Among the more frequent half of a group, those nearest to its centre: rare items have noisy vectors."""
    found = []
    for group, center in enumerate(centers):
        rows = np.flatnonzero(labels == group)
        frequent = rows[: max(N_NAMES, len(rows) // 2)]
        best = np.argsort(-(units[frequent] @ center), kind="stable")[:N_NAMES]
        found.append(tuple(frequent[best].tolist()))
    return tuple(found)


def _silhouette(units: NDArray[np.float32], labels: NDArray[np.int32], random_state: int) -> float:
    from sklearn.metrics import silhouette_score

    n = min(len(units), 2_000)
    rows = np.random.default_rng(random_state).choice(len(units), n, replace=False)
    if not 2 <= len(np.unique(labels[rows])) < n:
        return 0.0
    return float(silhouette_score(units[rows], labels[rows], metric="cosine"))
