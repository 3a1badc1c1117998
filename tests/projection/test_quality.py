"""Quality of maps beside scikit-learn's trustworthiness and nearest neighbours."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.manifold import trustworthiness
from sklearn.neighbors import NearestNeighbors

from core.projection import fit_pca, measure_quality, neighbors_kept_by_item, quality
from tests.projection.vectors import Matrix, digits, noise, unit


def kept_by_scikit_learn(matrix: Matrix, coordinates: Matrix, k: int) -> np.ndarray:
    true = NearestNeighbors(metric="cosine", algorithm="brute").fit(matrix.astype(np.float64))
    shown = NearestNeighbors().fit(coordinates.astype(np.float64))
    pairs = zip(
        true.kneighbors(n_neighbors=k, return_distance=False),
        shown.kneighbors(n_neighbors=k, return_distance=False),
        strict=True,
    )
    return np.array([len(set(near) & set(drawn)) / k for near, drawn in pairs])


@settings(max_examples=40)
@given(n=st.integers(3, 80), n_neighbors=st.integers(1, 12), seed=st.integers(0, 1000))
def test_quality_is_scikit_learns(n: int, n_neighbors: int, seed: int) -> None:
    matrix, coordinates = noise(n, seed=seed), noise(n, dim=2, seed=seed + 1)
    k = min(n_neighbors, (n - 1) // 2)
    found = measure_quality(matrix, coordinates, n_neighbors=n_neighbors)
    assert found is not None
    expected = trustworthiness(matrix.astype(np.float64), coordinates, n_neighbors=k, metric="cosine")
    assert found.trustworthiness == pytest.approx(expected, abs=1e-9)
    turned_round = trustworthiness(coordinates.astype(np.float64), unit(matrix), n_neighbors=k)
    assert found.continuity == pytest.approx(turned_round, abs=1e-9)
    assert found.neighbors_kept == pytest.approx(kept_by_scikit_learn(matrix, coordinates, k).mean(), abs=1e-9)
    assert (found.n_neighbors, found.n_measured) == (k, n)


def test_a_real_map_measured_in_several_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = digits(500)
    coordinates = fit_pca(matrix).transform(matrix)
    monkeypatch.setattr(quality, "BLOCK_VALUES", 500 * 70)
    found = measure_quality(matrix, coordinates)
    assert found is not None
    assert found.trustworthiness == pytest.approx(trustworthiness(unit(matrix), coordinates, n_neighbors=12), abs=1e-9)
    by_item = kept_by_scikit_learn(matrix, coordinates, 12)
    rows = np.array([3, 1, 499])
    np.testing.assert_allclose(neighbors_kept_by_item(matrix, coordinates, rows), by_item[rows], rtol=1e-6)
    assert found.neighbors_kept == pytest.approx(by_item.mean(), abs=1e-9)


def test_a_map_that_is_the_space_itself_is_perfect() -> None:
    angles = np.sort(np.random.default_rng(0).uniform(0, 2, 40))
    circle = np.column_stack([np.cos(angles), np.sin(angles)]).astype(np.float32)
    found = measure_quality(circle, circle)
    assert found is not None
    assert (found.trustworthiness, found.continuity, found.neighbors_kept) == (1, 1, 1)


def test_turning_and_stretching_the_whole_map_changes_nothing() -> None:
    matrix, coordinates = digits(200), noise(200, dim=2)
    turned = (1000 * coordinates @ np.array([[0.6, 0.8], [-0.8, 0.6]])).astype(np.float32)
    assert measure_quality(matrix, turned) == measure_quality(matrix, coordinates)


def test_random_coordinates_keep_what_chance_keeps() -> None:
    found = measure_quality(digits(1500), noise(1500, dim=2))
    assert found is not None
    assert found.neighbors_kept_random == 12 / 1499
    assert found.neighbors_kept == pytest.approx(found.neighbors_kept_random, abs=0.003)
    assert found.trustworthiness == pytest.approx(found.random, abs=0.01)
    assert found.continuity == pytest.approx(found.random, abs=0.01)
    assert found.random == pytest.approx(0.5, abs=0.01)


def test_large_maps_are_measured_on_a_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = digits(1700)
    coordinates = fit_pca(matrix).transform(matrix)
    full, sample = measure_quality(matrix, coordinates), measure_quality(matrix, coordinates, max_items=600)
    assert full is not None and sample is not None
    assert (full.n_measured, sample.n_measured) == (1700, 600)
    assert sample.trustworthiness == pytest.approx(full.trustworthiness, abs=0.01)
    assert sample.neighbors_kept == pytest.approx(full.neighbors_kept, abs=0.02)
    assert sample == measure_quality(matrix, coordinates, max_items=600)
    monkeypatch.setattr(quality, "PAIRS", 1700 * 800)
    fewer = measure_quality(matrix, coordinates)
    assert fewer is not None and fewer.n_measured == 800


def test_matrices_too_large_to_copy_are_measured_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    matrix = digits(400)
    matrix[7] = 0
    np.save(tmp_path / "matrix.npy", matrix)
    mapped = np.load(tmp_path / "matrix.npy", mmap_mode="r")
    coordinates = fit_pca(matrix).transform(matrix)
    exact = measure_quality(matrix, coordinates)
    monkeypatch.setattr(quality, "DOUBLE_VALUES", 0)
    found = measure_quality(mapped, coordinates)
    assert exact is not None and found is not None
    assert found.trustworthiness == pytest.approx(exact.trustworthiness, abs=1e-4)
    assert found.neighbors_kept == pytest.approx(exact.neighbors_kept, abs=1e-3)


def test_items_at_the_same_place_are_neighbors_of_each_other_not_of_themselves() -> None:
    matrix = np.repeat(np.eye(6, dtype=np.float32), 4, axis=0)
    coordinates = np.repeat(noise(6, dim=2), 4, axis=0)
    found = measure_quality(matrix, coordinates, n_neighbors=3)
    assert found is not None
    assert (found.trustworthiness, found.neighbors_kept) == (1, 1)
    assert neighbors_kept_by_item(matrix, coordinates, np.arange(24), n_neighbors=3).tolist() == [1] * 24


@pytest.mark.parametrize("n", [1, 2])
def test_too_few_items_have_no_quality(n: int) -> None:
    assert measure_quality(noise(n), noise(n, dim=2)) is None
    assert neighbors_kept_by_item(noise(n), noise(n, dim=2), np.arange(n)).tolist() == [1] * n
