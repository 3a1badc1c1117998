"""Facts about a space that need no set: lengths and frequency, isotropy, hubs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.linear import row_chunks, unit_rows
from core.similarity import nearest_rows

N_NEIGHBORS = 10
MAX_ITEMS = 10_000
MAX_PRODUCTS = 10_000_000_000
"""Multiplications that looking for hubs may take: about two seconds. Wide vectors are looked for among fewer items."""


@dataclass(frozen=True, slots=True)
class SpaceFacts:
    """What can be said of a space by itself.

    Parameters
    ----------
    norms
        float64, shape (n_items,): lengths of the vectors.
    norm_frequency
        Spearman's correlation of length and count, -1 to 1; None without counts.
    mean_cosine
        Of two different items taken at random; about 0 in a space that uses all directions alike (Ethayarajh 2019).
    isotropy
        Least over largest value of the partition function along the principal axes, 0 to 1, 1 the same in every
        direction (Mu and Viswanath 2018, section 2).
    hub_skewness
        Skewness of how often an item is among the ten nearest of others (Radovanović et al. 2010); above about 1 there
        are hubs: items that are near everything.
    occurrences
        int64, shape (n_measured,): how often each of the most frequent items is among the ten nearest of these.
    n_measured
        How many of the most frequent items hubs were looked for among.
    """

    norms: NDArray[np.float64]
    norm_frequency: float | None
    mean_cosine: float
    isotropy: float
    hub_skewness: float
    occurrences: NDArray[np.int64]
    n_measured: int


def space_facts(matrix: NDArray[np.float32], counts: NDArray[np.int64] | None = None) -> SpaceFacts:
    """Measure a space.

    Parameters
    ----------
    matrix
        float32, shape (n_items, dim), most frequent first; may be a memory map.
    counts
        int64, shape (n_items,), or None.

    Raises
    ------
    ValueError
        If there are fewer than 3 items.
    """
    if len(matrix) < 3:
        raise ValueError(f"a space has at least 3 items, not {len(matrix)}")
    norms = np.concatenate(
        [np.linalg.norm(matrix[rows].astype(np.float64), axis=1) for rows in row_chunks(matrix.shape)]
    )
    n = min(len(matrix), MAX_ITEMS, max(3, int((MAX_PRODUCTS / matrix.shape[1]) ** 0.5)))
    occurrences = _occurrences(matrix[:n])
    return SpaceFacts(
        norms, _norm_frequency(norms, counts), _mean_cosine(matrix), _isotropy(matrix[:n]), _skewness(occurrences),
        occurrences, n,
    )  # fmt: skip


def _norm_frequency(norms: NDArray[np.float64], counts: NDArray[np.int64] | None) -> float | None:
    from scipy.stats import spearmanr

    if counts is None or np.ptp(counts) == 0 or np.ptp(norms) == 0:
        return None
    return float(spearmanr(norms, counts).statistic)


def _mean_cosine(matrix: NDArray[np.float32]) -> float:
    """Over all pairs, from the sum of the unit vectors: |Σu|² = n + Σ cos."""
    total, n = np.zeros(matrix.shape[1]), 0
    for rows in row_chunks(matrix.shape):
        units = unit_rows(matrix[rows])
        total += units.sum(axis=0)
        n += int(np.count_nonzero(units.any(axis=1)))
    return float((total @ total - n) / (n * (n - 1))) if n > 1 else 0.0


def _isotropy(matrix: NDArray[np.float32]) -> float:
    rows = unit_rows(matrix)
    _, axes = np.linalg.eigh(rows.T @ rows)
    values = np.exp(rows @ axes).sum(axis=0)
    return float(values.min() / values.max())


def _occurrences(matrix: NDArray[np.float32]) -> NDArray[np.int64]:
    near = nearest_rows(matrix, min(N_NEIGHBORS, len(matrix) - 1))
    return np.bincount(near.ravel(), minlength=len(matrix)).astype(np.int64)


def _skewness(counts: NDArray[np.int64]) -> float:
    from scipy.stats import skew

    return float(skew(counts)) if np.ptp(counts) else 0.0
