"""Unit rows and principal axes of large matrices, in one pass and little memory."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CHUNK_BYTES = 16_000_000


@dataclass(frozen=True, slots=True)
class PrincipalAxes:
    """The principal axes of the rows of a matrix.

    Parameters
    ----------
    mean
        float64, shape (dim,): the mean row.
    axes
        float64, shape (dim, dim): one axis per row, by variance descending, orthonormal. The loading of largest
        size on each axis is positive (scikit-learn's ``svd_flip`` on V), so that signs don't depend on chance.
    variances
        float64, shape (dim,): variance along each axis (divisor n - 1), never negative.
    normalized
        True if the rows were scaled to length 1 first.
    """

    mean: NDArray[np.float64]
    axes: NDArray[np.float64]
    variances: NDArray[np.float64]
    normalized: bool

    def coordinates(self, matrix: NDArray[np.float32], axes: tuple[int, ...] = (0, 1)) -> NDArray[np.float32]:
        """Rows of a matrix on chosen axes.

        Parameters
        ----------
        matrix
            Shape (n, dim); normalized here if the axes are those of unit rows.
        axes
            0-based, by variance. Axes that the space doesn't have (dim too small) are 0.

        Returns
        -------
        float32, shape (n, len(axes)), C-contiguous.
        """
        drawn = np.zeros((len(matrix), len(axes)), dtype=np.float32)
        there = [column for column, axis in enumerate(axes) if axis < len(self.axes)]
        basis = self.axes[[axes[column] for column in there]].T
        for rows in row_chunks(matrix.shape):
            drawn[rows, there] = (_rows(matrix, rows, self.normalized) - self.mean) @ basis
        return drawn


def row_chunks(shape: tuple[int, ...]) -> list[slice]:
    """Slices that cut the rows of a matrix into pieces of about 16 MB in float64."""
    step = max(1, CHUNK_BYTES // (8 * max(1, shape[1])))
    return [slice(start, start + step) for start in range(0, shape[0], step)]


def unit_rows(matrix: NDArray[np.floating]) -> NDArray[np.float64]:
    """The rows scaled to length 1, float64; rows of zeros stay zeros.

    >>> unit_rows(np.array([[3.0, 4.0], [0.0, 0.0]], dtype=np.float32)).tolist()
    [[0.6, 0.8], [0.0, 0.0]]
    """
    rows = np.asarray(matrix, dtype=np.float64)
    norms = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(norms == 0, 1, norms)


def principal_axes(matrix: NDArray[np.float32], normalize: bool = True) -> PrincipalAxes:
    """Principal axes by the eigenvectors of the covariance matrix.

    Parameters
    ----------
    matrix
        Shape (n, dim), n >= 1; may be a memory map, it is read twice in pieces.
    normalize
        Scale rows to length 1 first, so that near means near by cosine.

    Notes
    -----
    Equal to ``sklearn.decomposition.PCA(svd_solver="full")``, signs included.
    """
    n_rows, dim = matrix.shape
    mean = np.zeros(dim)
    for rows in row_chunks(matrix.shape):
        mean += _rows(matrix, rows, normalize).sum(axis=0)
    mean /= n_rows
    covariance = np.zeros((dim, dim))
    for rows in row_chunks(matrix.shape):
        centered = _rows(matrix, rows, normalize) - mean
        covariance += centered.T @ centered
    values, vectors = np.linalg.eigh(covariance / max(1, n_rows - 1))
    axes = vectors[:, ::-1].T
    largest = np.abs(axes).argmax(axis=1)
    axes = axes * np.where(axes[np.arange(dim), largest] < 0, -1.0, 1.0)[:, None]
    return PrincipalAxes(mean, np.ascontiguousarray(axes), np.maximum(values[::-1], 0.0), normalize)


def _rows(matrix: NDArray[np.float32], rows: slice, normalize: bool) -> NDArray[np.float64]:
    return unit_rows(matrix[rows]) if normalize else np.asarray(matrix[rows], dtype=np.float64)
