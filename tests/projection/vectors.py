"""Vectors to draw: real ones (scikit-learn's digits) and made ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.datasets import load_digits

Matrix = NDArray[np.float32]


def digits(n: int) -> Matrix:
    """The first handwritten digits: 64 dimensions."""
    return np.ascontiguousarray(load_digits().data[:n], dtype=np.float32)


def noise(n: int, dim: int = 8, seed: int = 0) -> Matrix:
    """Independent normal numbers."""
    return np.random.default_rng(seed).standard_normal((n, dim)).astype(np.float32)


def unit(matrix: Matrix) -> NDArray[np.float64]:
    """Rows of length 1."""
    rows = matrix.astype(np.float64)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
