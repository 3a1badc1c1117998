"""How far a map can be trusted: what it shows near, and what is near."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.linear import row_chunks, unit_rows
from core.types import MapQuality

MAX_ITEMS = 10_000
MIN_ITEMS = 500
PAIRS = 100_000_000
DOUBLE_VALUES = 32_000_000
BLOCK_VALUES = 16_000_000

Matrix = NDArray[np.floating]


def measure_quality(
    matrix: NDArray[np.float32],
    coordinates: NDArray[np.float32],
    *,
    n_neighbors: int = 12,
    max_items: int = MAX_ITEMS,
    random_state: int = 0,
) -> MapQuality | None:
    """Trustworthiness and share of true neighbours kept, true neighbours being those by cosine.

    Parameters
    ----------
    matrix
        float32, shape (n, dim): the vectors of the drawn items; may be a read-only memory map.
    coordinates
        float32, shape (n, 2) or (n, 3).
    n_neighbors
        Size of the neighbourhoods; lowered where it isn't below half the number of items.
    max_items
        Above this many items a sample of them is asked, each against all; the sample is smaller still (but not
        below 500) where it would mean more than 100 million pairs.
    random_state
        Seed of the sample.

    Returns
    -------
    MapQuality
        Or None for fewer than 3 items.

    Notes
    -----
    Trustworthiness is that of Venna & Kaski (2001) as in ``sklearn.manifold.trustworthiness(metric="cosine")``, and
    equal to it if all items are measured. Equally near items share the best rank.
    """
    n = len(matrix)
    k = min(n_neighbors, (n - 1) // 2)
    if k < 1:
        return None
    asked = _asked(n, max_items, random_state)
    ranks = _true_ranks(matrix, coordinates, asked, k)

    def score(of: NDArray[np.int64]) -> float:
        """1 less how far ranks lie beyond k, in shares of how far they could (Venna and Kaski 2001)."""
        return 1 - 2 * int(np.maximum(of - k, 0).sum()) / (len(asked) * k * (2 * n - 3 * k - 1))

    return MapQuality(
        trustworthiness=score(ranks),
        continuity=score(_map_ranks(matrix, coordinates, asked, k)),
        neighbors_kept=float((ranks <= k).mean()),
        neighbors_kept_random=k / (n - 1),
        n_neighbors=k,
        n_measured=len(asked),
    )


def neighbors_kept_by_item(
    matrix: NDArray[np.float32], coordinates: NDArray[np.float32], rows: NDArray[np.int64], *, n_neighbors: int = 12
) -> NDArray[np.float32]:
    """For chosen items, the share of their true neighbours that are their neighbours on the map too.

    Parameters
    ----------
    matrix, coordinates, n_neighbors
        As for `measure_quality`.
    rows
        int, shape (m,): which items.

    Returns
    -------
    float32, shape (m,), 0 to 1; 1 where there are too few items to have neighbours.
    """
    k = min(n_neighbors, (len(matrix) - 1) // 2)
    if k < 1:
        return np.ones(len(rows), dtype=np.float32)
    kept = _true_ranks(matrix, coordinates, rows, k) <= k
    return np.asarray(kept.mean(axis=1), dtype=np.float32)


def _asked(n: int, max_items: int, random_state: int) -> NDArray[np.int64]:
    size = min(n, max_items, max(MIN_ITEMS, PAIRS // n))
    if size == n:
        return np.arange(n)
    return np.sort(np.random.default_rng(random_state).choice(n, size, replace=False))


def _true_ranks(
    matrix: NDArray[np.float32], coordinates: NDArray[np.float32], asked: NDArray[np.int64], k: int
) -> NDArray[np.int64]:
    """Ranks by cosine (1 is the nearest) of the k nearest on the map; shape (n_asked, k)."""
    on_map = _map_neighbors(coordinates, asked, k)
    vectors, scale = _comparable(matrix)
    ranks = np.empty(on_map.shape, dtype=np.int64)
    step = max(1, BLOCK_VALUES // len(matrix))
    for start in range(0, len(asked), step):
        own = asked[start : start + step]
        cosines: Matrix = unit_rows(matrix[own]).astype(vectors.dtype) @ vectors.T
        if scale is not None:
            cosines *= scale
        cosines[np.arange(len(own)), own] = -np.inf
        shown = np.take_along_axis(cosines, on_map[start : start + step], axis=1)
        for position, (row, values) in enumerate(zip(cosines, shown, strict=True), start):
            ranks[position] = [1 + np.count_nonzero(row > value) for value in values]
    return ranks


def _map_ranks(
    matrix: NDArray[np.float32], coordinates: NDArray[np.float32], asked: NDArray[np.int64], k: int
) -> NDArray[np.int64]:
    """Ranks on the map (1 is the nearest) of the k nearest by cosine; shape (n_asked, k)."""
    vectors, scale = _comparable(matrix)
    places = coordinates.astype(np.float64)
    ranks = np.empty((len(asked), k), dtype=np.int64)
    step = max(1, BLOCK_VALUES // len(matrix))
    for start in range(0, len(asked), step):
        own = asked[start : start + step]
        cosines: Matrix = unit_rows(matrix[own]).astype(vectors.dtype) @ vectors.T
        if scale is not None:
            cosines *= scale
        cosines[np.arange(len(own)), own] = -np.inf
        near = np.argpartition(cosines, len(matrix) - k, axis=1)[:, len(matrix) - k :]
        for position, (item, rows) in enumerate(zip(own, near, strict=True), start):
            distances = ((places - places[item]) ** 2).sum(axis=1)
            distances[item] = np.inf
            ranks[position] = [1 + np.count_nonzero(distances < distances[row]) for row in rows]
    return ranks


def _map_neighbors(coordinates: NDArray[np.float32], asked: NDArray[np.int64], k: int) -> NDArray[np.int64]:
    """The k nearest on the map, nearest first, the item itself left out; shape (n_asked, k)."""
    from scipy.spatial import KDTree

    places = coordinates.astype(np.float64)
    tree = KDTree(places, compact_nodes=False, balanced_tree=False)
    found = tree.query(places[asked], k + 1)[1]
    others = found != asked[:, None]
    others[others.all(axis=1), -1] = False  # among equal places it may not have found itself
    return np.asarray(found[others].reshape(len(asked), k), dtype=np.int64)


def _comparable(matrix: NDArray[np.float32]) -> tuple[Matrix, NDArray[np.float32] | None]:
    """Vectors whose products with unit vectors, times the scale if there is one, are cosines.

    Unit vectors in double precision where that takes little memory; else the matrix itself, not copied.
    """
    if matrix.size <= DOUBLE_VALUES:
        return unit_rows(matrix), None
    norms = np.concatenate([np.linalg.norm(matrix[rows], axis=1) for rows in row_chunks(matrix.shape)])
    return matrix, (1 / np.where(norms == 0, 1, norms)).astype(np.float32)
