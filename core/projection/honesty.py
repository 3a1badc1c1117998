"""What a map shows wrongly: of each point how much is kept, of one point what is lost and what is near by mistake."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.projection.quality import neighbors_kept_by_item
from core.similarity import best_rows

MAX_POINTS = 20_000
PAIRS = 400_000_000
FAR, FAR_SHARE = 5, 0.02
"""Far is what is neither among so many times the neighbourhood nor among this share of all points: what just missed the
neighbourhood is no fault of the map, and place 60 of 10,000 is next door."""


def n_measured(n_points: int) -> int:
    """How many points `kept_by_point` measures: all up to 20,000, fewer where each has very many others.

    >>> n_measured(10_000), n_measured(100_000)
    (10000, 4000)
    """
    return min(n_points, MAX_POINTS, max(1, PAIRS // max(1, n_points)))


def kept_by_point(
    matrix: NDArray[np.float32], coordinates: NDArray[np.float32], *, n_neighbors: int = 12
) -> NDArray[np.float32]:
    """Of each point the share of its true neighbours (by cosine) that are its neighbours on the map, too.

    Parameters
    ----------
    matrix
        float32, shape (n, dim): the vectors of the points, the most frequent first; may be a read-only memory map.
    coordinates
        float32, shape (n, 2) or (n, 3).
    n_neighbors
        Size of the neighbourhoods; lowered where it isn't below half the number of points.

    Returns
    -------
    float32, shape (n,)
        0 to 1; NaN beyond the `n_measured` most frequent points.

    Notes
    -----
    5 s for 20,000 points with 50 dimensions on one busy core; its mean is ``MapQuality.neighbors_kept`` where all
    points were measured.
    """
    n = len(matrix)
    kept = np.full(n, np.nan, dtype=np.float32)
    asked = np.arange(n_measured(n))
    if len(asked):
        kept[: len(asked)] = neighbors_kept_by_item(matrix, coordinates, asked, n_neighbors=n_neighbors)
    return kept


@dataclass(frozen=True, slots=True)
class Misplaced:
    """What a map shows wrongly about one point.

    Parameters
    ----------
    lost
        int32, shape (n_lost,): true neighbours that landed far away, the nearest by cosine first.
    lost_ranks
        int64, shape (n_lost,): their places among all points by distance on the map; 1 is the nearest.
    false_friends
        int32, shape (n_false,): points that are near on the map and far in the space, the nearest on the map first.
    false_ranks
        int64, shape (n_false,): their places among all points by cosine.
    """

    lost: NDArray[np.int32]
    lost_ranks: NDArray[np.int64]
    false_friends: NDArray[np.int32]
    false_ranks: NDArray[np.int64]


def misplaced(
    cosines: NDArray[np.float32], coordinates: NDArray[np.float32], point: int, n_neighbors: int = 10
) -> Misplaced:
    """What a map shows wrongly about one point.

    Lost is who is among its k nearest by cosine, but neither among its 5 k nearest on the map nor among the nearest 2 %
    of all points there; a false friend the other way round. Equally near points share the best rank.

    Parameters
    ----------
    cosines
        float32, shape (n,): of the point with every point.
    coordinates
        float32, shape (n, 2) or (n, 3).
    point
        Which one; 0 to n - 1.
    n_neighbors
        Size of the neighbourhoods.
    """
    own = coordinates[point].astype(np.float64)
    closeness = -((coordinates.astype(np.float64) - own) ** 2).sum(axis=1)
    true, shown = (best_rows(scores, n_neighbors, [point]) for scores in (cosines, closeness))
    lost, lost_ranks = _far(true, closeness, point, n_neighbors)
    false_friends, false_ranks = _far(shown, cosines, point, n_neighbors)
    return Misplaced(lost, lost_ranks, false_friends, false_ranks)


def _far(
    points: NDArray[np.int32], scores: NDArray[np.floating], point: int, n_neighbors: int
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Those of the points that have far too many others before them, and their ranks."""
    above = [np.count_nonzero(scores > scores[each]) - int(scores[point] > scores[each]) for each in points]
    ranks = np.array(above, dtype=np.int64) + 1
    far = ranks > max(FAR * n_neighbors, FAR_SHARE * len(scores))
    return points[far], ranks[far]
