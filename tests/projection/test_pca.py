"""Principal components beside scikit-learn's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.decomposition import PCA

from core.linear import principal_axes
from core.projection import fit_pca
from tests.projection.vectors import digits, noise, unit


@pytest.mark.parametrize("normalize", [True, False])
def test_coordinates_and_shares_are_scikit_learns(normalize: bool) -> None:
    matrix = digits(400)
    peer = PCA(n_components=5, svd_solver="full").fit(unit(matrix) if normalize else matrix.astype(np.float64))
    result = fit_pca(matrix, n_components=5, normalize=normalize)
    np.testing.assert_allclose(result.explained_variance_ratio, peer.explained_variance_ratio_, rtol=1e-9)
    expected = peer.transform(unit(matrix) if normalize else matrix.astype(np.float64))
    tolerance = 1e-6 * np.abs(expected).max()
    np.testing.assert_allclose(result.transform(matrix), expected[:, :2], atol=tolerance)
    np.testing.assert_allclose(result.transform(matrix, (3, 0, 2)), expected[:, [3, 0, 2]], atol=tolerance)
    assert result.transform(matrix).dtype == np.float32


def test_the_frames_of_a_training_share_these_axes() -> None:
    matrix, epoch = noise(50), noise(50, seed=1)
    np.testing.assert_array_equal(fit_pca(matrix).transform(epoch), principal_axes(matrix).coordinates(epoch))


def test_a_read_only_memory_map_is_enough(tmp_path: Path) -> None:
    np.save(tmp_path / "matrix.npy", digits(100))
    mapped = np.load(tmp_path / "matrix.npy", mmap_mode="r")
    np.testing.assert_array_equal(fit_pca(mapped).transform(mapped), fit_pca(digits(100)).transform(digits(100)))


def test_a_single_item_is_in_the_middle() -> None:
    matrix = noise(1)
    assert fit_pca(matrix).transform(matrix).tolist() == [[0, 0]]
    assert fit_pca(matrix).explained_variance_ratio.tolist() == [0] * 8


def test_two_items_lie_on_a_line() -> None:
    matrix = noise(2)
    result = fit_pca(matrix)
    drawn = result.transform(matrix)
    distance = np.linalg.norm(unit(matrix)[0] - unit(matrix)[1])
    assert drawn[:, 1].tolist() == [0, 0]
    assert abs(drawn[0, 0] - drawn[1, 0]) == pytest.approx(distance, rel=1e-6)
    assert result.share(0) == pytest.approx(1)
    assert result.share(1) == 0


def test_a_space_of_one_dimension_has_an_empty_second_axis() -> None:
    matrix = noise(9, dim=1)
    result = fit_pca(matrix, normalize=False)
    drawn = result.transform(matrix)
    np.testing.assert_allclose(np.abs(drawn[:, 0]), np.abs(matrix[:, 0] - matrix.mean()), rtol=1e-5)
    assert drawn[:, 1].tolist() == [0] * 9
    assert result.explained_variance_ratio.tolist() == [1]


@pytest.mark.parametrize("value", [0, 3])
def test_items_that_are_all_the_same_are_one_point(value: int) -> None:
    matrix = np.full((20, 4), value, dtype=np.float32)
    result = fit_pca(matrix)
    assert not result.transform(matrix, (0, 1, 2)).any()
    assert not result.explained_variance_ratio.any()
