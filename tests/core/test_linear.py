"""Principal axes beside scikit-learn's PCA."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.preprocessing import normalize

from core import linear


def cloud(n_rows: int, dim: int, seed: int = 0) -> NDArray[np.float32]:
    """Random rows with very different variance along each column, away from the origin."""
    rng = np.random.default_rng(seed)
    return (rng.normal(size=(n_rows, dim)) * np.arange(1, dim + 1) + 3).astype(np.float32)


@pytest.mark.parametrize("unit", [True, False])
@pytest.mark.parametrize("shape", [(500, 12), (7, 12), (12, 2)])
def test_axes_and_coordinates_equal_scikit_learn(shape: tuple[int, int], unit: bool) -> None:
    matrix = cloud(*shape)
    rows = normalize(matrix.astype(np.float64)) if unit else matrix.astype(np.float64)
    oracle = PCA(2, svd_solver="full").fit(rows)
    axes = linear.principal_axes(matrix, normalize=unit)
    np.testing.assert_allclose(axes.axes[:2], oracle.components_, atol=1e-9)
    np.testing.assert_allclose(axes.variances[:2], oracle.explained_variance_, rtol=1e-9)
    np.testing.assert_allclose(axes.coordinates(matrix), oracle.transform(rows), rtol=1e-5, atol=1e-6)


def test_the_size_of_the_pieces_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = cloud(1000, 8)
    whole = linear.principal_axes(matrix)
    monkeypatch.setattr(linear, "CHUNK_BYTES", 8 * 8 * 33)
    pieces = linear.principal_axes(matrix)
    np.testing.assert_allclose(pieces.axes, whole.axes, atol=1e-10)
    np.testing.assert_allclose(pieces.coordinates(matrix), whole.coordinates(matrix), atol=1e-6)


def test_one_dimension_is_drawn_on_a_line() -> None:
    matrix = cloud(5, 1)
    drawn = linear.principal_axes(matrix, normalize=False).coordinates(matrix)
    np.testing.assert_allclose(drawn[:, 0], matrix[:, 0] - matrix.mean(), rtol=1e-5)
    assert not drawn[:, 1].any()


def test_one_row_is_drawn_in_the_middle() -> None:
    matrix = cloud(1, 4)
    axes = linear.principal_axes(matrix)
    assert axes.coordinates(matrix).tolist() == [[0.0, 0.0]]
    assert not axes.variances.any()


def test_rows_of_zeros_stay_zeros() -> None:
    matrix = np.array([[0, 0], [0, 2]], dtype=np.float32)
    assert linear.unit_rows(matrix).tolist() == [[0, 0], [0, 1]]
