"""One space turned onto another, so that the same item is at the same place where the two agree."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.linear import unit_rows


@dataclass(frozen=True, slots=True)
class Alignment:
    """An orthogonal map of the second space onto the first.

    Parameters
    ----------
    rotation
        float64, shape (dim, dim), dim the larger of the two: turns and mirrors, changes no angle and no length.
    cosines
        float64, shape (n_shared,): of each shared item with itself after turning. Near 1 where the two agree.
    """

    rotation: NDArray[np.float64]
    cosines: NDArray[np.float64]

    def turned(self, matrix: NDArray[np.float32]) -> NDArray[np.float64]:
        """Vectors of the second space in the first: unit rows, float64, shape (n, dim)."""
        return _padded(unit_rows(matrix), len(self.rotation)) @ self.rotation


def align(first: NDArray[np.float32], second: NDArray[np.float32]) -> Alignment:
    """Turn the second onto the first by the items they share.

    The orthogonal Procrustes problem (Schönemann 1966) on unit vectors, as in Hamilton et al. 2016 ("Diachronic word
    embeddings reveal statistical laws of semantic change"), with ``scipy.linalg.orthogonal_procrustes``. A space with
    fewer dimensions is filled up with zeros.

    Parameters
    ----------
    first, second
        float32, shapes (n_shared, dim_1) and (n_shared, dim_2): the same items in the same order.

    Raises
    ------
    ValueError
        If the numbers of items differ, or there are none.
    """
    from scipy.linalg import orthogonal_procrustes

    if len(first) != len(second) or not len(first):
        raise ValueError(f"the same items are needed in both, not {len(first)} and {len(second)}")
    dim = max(first.shape[1], second.shape[1])
    target, moved = (_padded(unit_rows(matrix), dim) for matrix in (first, second))
    rotation, _ = orthogonal_procrustes(moved, target)
    return Alignment(rotation, np.einsum("ij,ij->i", target, moved @ rotation))


def _padded(rows: NDArray[np.float64], dim: int) -> NDArray[np.float64]:
    return np.pad(rows, ((0, 0), (0, dim - rows.shape[1])))
