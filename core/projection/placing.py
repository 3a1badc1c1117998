"""Vectors that are no items, placed on a map that is drawn already."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.similarity import inverse_norms
from core.types import Projection

N_NEIGHBORS = 10
N_FITTED = 2_000
"""A linear map of up to 1,024 dimensions is determined by fewer points than this."""


def place_on_map(
    projection: Projection, matrix: NDArray[np.float32], vectors: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Where vectors belong on a map.

    On a PCA map exactly: its axes are linear in the vectors, so the map is read off from the drawn points by least
    squares. On a t-SNE map nothing says where a new vector belongs; it is put at the mean of the ten drawn items that
    are nearest by cosine, weighted by their cosine above that of the eleventh (the first step of openTSNE's
    ``prepare_partial``: Poličar et al. 2019, doi:10.1101/731877).

    Parameters
    ----------
    projection
        Of at least one point; its first two dimensions count.
    matrix
        float32, shape (n_items, dim): the vectors that it shows.
    vectors
        float32, shape (n_vectors, dim), of any length but zero.

    Returns
    -------
    float64, shape (n_vectors, 2)
        Coordinates on the map.

    Raises
    ------
    ValueError
        If a vector is zero or nothing is drawn.
    """
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    if not lengths.all() or not len(projection.rows):
        raise ValueError("a vector without direction, or a map without points")
    if projection.settings.method == "pca":
        return _on_axes(projection, matrix, vectors / lengths if projection.settings.normalize else vectors)
    return _among_neighbors(projection, matrix, vectors / lengths)


def _on_axes(projection: Projection, matrix: NDArray[np.float32], vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    rows = projection.rows[:N_FITTED]
    drawn = matrix[rows].astype(np.float64)
    if projection.settings.normalize:
        drawn *= inverse_norms(matrix[rows])[:, None]
    inputs = np.column_stack([drawn, np.ones(len(rows))])
    axes, *_ = np.linalg.lstsq(inputs, projection.coordinates[:N_FITTED, :2].astype(np.float64), rcond=None)
    places: NDArray[np.float64] = np.column_stack([vectors, np.ones(len(vectors))]) @ axes
    return places


def _among_neighbors(
    projection: Projection, matrix: NDArray[np.float32], units: NDArray[np.float32]
) -> NDArray[np.float64]:
    drawn = matrix[projection.rows]
    cosines = (units @ drawn.T) * inverse_norms(drawn)
    nearest = np.argsort(-cosines, axis=1, kind="stable")[:, : N_NEIGHBORS + 1]
    found = np.take_along_axis(cosines, nearest, axis=1).astype(np.float64)
    weights = found - found[:, -1:]
    weights[weights.sum(axis=1) <= 0] = 1
    weights /= weights.sum(axis=1, keepdims=True)
    places: NDArray[np.float64] = np.einsum("vn,vnd->vd", weights, projection.coordinates[nearest, :2])
    return places
