"""Is there anything in these vectors at all? Their directions are compared with themselves, the columns shuffled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.linear import unit_rows
from core.types import Progress, ProgressCallback, keep_going

STAGE = "jobs-stage-noise"
N_NEIGHBORS = 10
MAX_ITEMS = 2_000
N_SHUFFLES = 39
"""Beyond all of them is by chance once in 40; two things are looked at, so once in 20 at most (Bonferroni)."""


@dataclass(frozen=True, slots=True)
class NoiseVerdict:
    """How much nearer the neighbours are than those of noise with the same columns.

    Parameters
    ----------
    cosine
        Mean cosine of an item with its ten nearest.
    by_chance
        float64, shape (n_shuffles,): the same after each column was shuffled by itself, so that each number is as
        before and no two belong together.
    dim_needed
        How many principal axes hold more variance than in any of the shuffled spaces (parallel analysis, Horn 1965).
    n_measured
        How many items were looked at.
    """

    cosine: float
    by_chance: NDArray[np.float64]
    dim_needed: int
    n_measured: int

    @property
    def is_noise(self) -> bool:
        """True where the neighbours are no nearer than in noise and no axis stands out: p > 0.05 for both together."""
        return bool(self.cosine <= self.by_chance.max()) and self.dim_needed == 0


def compare_with_noise(
    matrix: NDArray[np.float32], *, random_state: int = 0, callback: ProgressCallback = keep_going
) -> NoiseVerdict:
    """A permutation test of a space.

    Parameters
    ----------
    matrix
        float32, shape (n_items, dim), most frequent first; at most 2,000 items, spread over all, are looked at.
    random_state
        Seed of the shuffles.
    callback
        Told after each shuffle; it can't stop this early, for fewer shuffles say less.

    Raises
    ------
    ValueError
        If there are fewer than 3 items.
    """
    if len(matrix) < 3:
        raise ValueError(f"a space has at least 3 items, not {len(matrix)}")
    sample = unit_rows(matrix[sampled_rows(len(matrix))])
    rng = np.random.default_rng(random_state)
    by_chance, largest = np.empty(N_SHUFFLES), np.full(matrix.shape[1], -np.inf)
    for number in range(N_SHUFFLES):
        shuffled = rng.permuted(sample, axis=0)
        by_chance[number] = _nearness(shuffled)
        largest = np.maximum(largest, _variances(shuffled))
        callback(Progress(STAGE, number + 1, N_SHUFFLES, "iterations"))
    above = _variances(sample) > largest * (1 + 1e-9)
    needed = len(above) if above.all() else int(np.argmin(above))
    return NoiseVerdict(_nearness(sample), by_chance, needed, len(sample))


def sampled_rows(n_items: int) -> NDArray[np.int64]:
    """The rows that are looked at: all, or 2,000 spread over all."""
    return np.unique(np.linspace(0, n_items - 1, min(n_items, MAX_ITEMS)).astype(np.int64))


def _nearness(rows: NDArray[np.float64]) -> float:
    units = unit_rows(rows).astype(np.float32)
    k = min(N_NEIGHBORS, len(units) - 1)
    cosines = units @ units.T
    np.fill_diagonal(cosines, -np.inf)
    nearest = np.partition(cosines, len(units) - k, axis=1)[:, len(units) - k :]
    return float(nearest.mean())


def _variances(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of the standardized columns along their principal axes, descending; float64, shape (dim,)."""
    spread = rows.std(axis=0)
    standard = (rows - rows.mean(axis=0)) / np.where(spread == 0, 1, spread)
    return np.linalg.eigvalsh(standard.T @ standard / len(rows))[::-1]
