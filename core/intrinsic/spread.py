"""How near items are to each other: any two, and each to its nearest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.linear import unit_rows

MAX_ITEMS = 2_000
N_PAIRS = 20_000


@dataclass(frozen=True, slots=True)
class CosineSpread:
    """Cosines in a space.

    Parameters
    ----------
    pairs
        float64, shape (n_pairs,): of two different items taken at random.
    nearest
        float64, shape (n_measured,): of items, spread over all, with the nearest among these.
    """

    pairs: NDArray[np.float64]
    nearest: NDArray[np.float64]


def cosine_spread(matrix: NDArray[np.float32], *, random_state: int = 0) -> CosineSpread:
    """Look at 20,000 pairs, and at up to 2,000 items, the same that `compare_with_noise` looks at.

    Parameters
    ----------
    matrix
        float32, shape (n_items, dim), n_items >= 2; may be a memory map.
    random_state
        Seed of the pairs.
    """
    n_items = len(matrix)
    rng = np.random.default_rng(random_state)
    first = rng.integers(0, n_items, N_PAIRS)
    second = (first + rng.integers(1, n_items, N_PAIRS)) % n_items
    pairs = np.einsum("ij,ij->i", unit_rows(matrix[first]), unit_rows(matrix[second]))
    rows = np.unique(np.linspace(0, n_items - 1, min(n_items, MAX_ITEMS)).astype(np.int64))
    units = unit_rows(matrix[rows]).astype(np.float32)
    cosines = units @ units.T
    np.fill_diagonal(cosines, -np.inf)
    return CosineSpread(pairs, cosines.max(axis=1).astype(np.float64))
