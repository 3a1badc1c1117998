"""How near items are to each other: any two, and each to the ten nearest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.intrinsic.noise import N_NEIGHBORS, sampled_rows
from core.linear import unit_rows

N_PAIRS = 20_000


@dataclass(frozen=True, slots=True)
class CosineSpread:
    """Cosines in a space.

    Parameters
    ----------
    pairs
        float32, shape (n_pairs,): of two different items taken at random.
    nearest
        float32, shape (n_measured,): of each item that `compare_with_noise` looks at, the mean with the ten nearest.
    """

    pairs: NDArray[np.float32]
    nearest: NDArray[np.float32]


def cosine_spread(matrix: NDArray[np.float32], *, random_state: int = 0) -> CosineSpread:
    """Look at 20,000 pairs, and at the neighbours of up to 2,000 items.

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
    units = unit_rows(matrix[sampled_rows(n_items)]).astype(np.float32)
    cosines = units @ units.T
    np.fill_diagonal(cosines, -np.inf)
    k = min(N_NEIGHBORS, len(units) - 1)
    nearest = np.partition(cosines, len(units) - k, axis=1)[:, len(units) - k :]
    return CosineSpread(pairs.astype(np.float32), nearest.mean(axis=1))
