"""A vector that is no item, placed on a map that is drawn already."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.types import Projection

N_NEIGHBORS = 10
N_FITTED = 2_000
"""A linear map of up to 1,024 dimensions is determined by fewer points than this."""


def place_on_map(
    projection: Projection, matrix: NDArray[np.float32], vector: NDArray[np.float32]
) -> tuple[float, float]:
    """Where a vector belongs on a map.

    On a PCA map exactly: its axes are linear in the vectors, so the map is read off from the drawn points by least
    squares. On a t-SNE map nothing says where a new vector belongs; it is put at the mean of the ten drawn items that
    are nearest by cosine, weighted by their cosine above that of the eleventh (the first step of openTSNE's
    ``prepare_partial``: Poličar et al. 2019, doi:10.1101/731877).

    Parameters
    ----------
    projection
        In two dimensions, of at least one point.
    matrix
        float32, shape (n_items, dim): the vectors that it shows.
    vector
        float32, shape (dim,), of any length but zero.

    Returns
    -------
    tuple of float
        Coordinates on the map.

    Raises
    ------
    ValueError
        If the vector is zero or nothing is drawn.
    """
    length = float(np.linalg.norm(vector))
    if length == 0 or not len(projection.rows):
        raise ValueError("a vector without direction, or a map without points")
    if projection.settings.method == "pca":
        return _on_axes(projection, matrix, vector / length if projection.settings.normalize else vector)
    return _among_neighbors(projection, matrix, vector / length)


def _on_axes(projection: Projection, matrix: NDArray[np.float32], vector: NDArray[np.float32]) -> tuple[float, float]:
    rows = projection.rows[:N_FITTED]
    drawn = matrix[rows].astype(np.float64)
    if projection.settings.normalize:
        drawn = _units(drawn)
    inputs = np.column_stack([drawn, np.ones(len(rows))])
    axes, *_ = np.linalg.lstsq(inputs, projection.coordinates[:N_FITTED].astype(np.float64), rcond=None)
    x, y = np.append(vector, 1.0) @ axes[:, :2]
    return float(x), float(y)


def _among_neighbors(
    projection: Projection, matrix: NDArray[np.float32], unit: NDArray[np.float32]
) -> tuple[float, float]:
    cosines = _units(matrix[projection.rows].astype(np.float64)) @ unit
    nearest = np.argsort(-cosines, kind="stable")[: N_NEIGHBORS + 1]
    weights = cosines[nearest] - cosines[nearest[-1]]
    if weights.sum() <= 0:
        weights = np.ones(len(nearest))
    x, y = np.average(projection.coordinates[nearest, :2].astype(np.float64), axis=0, weights=weights)
    return float(x), float(y)


def _units(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    units: NDArray[np.float64] = np.divide(matrix, lengths, out=np.zeros_like(matrix), where=lengths > 0)
    return units
