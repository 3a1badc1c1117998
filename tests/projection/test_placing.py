"""A new vector on an old map: exactly on PCA's axes, among its neighbours elsewhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.projection import place_on_map, project
from core.types import ProjectionSettings


def made(n: int = 200, dim: int = 12) -> np.ndarray:
    return np.random.default_rng(3).normal(size=(n, dim)).astype(np.float32)


@pytest.mark.parametrize("normalize", [True, False])
def test_on_a_pca_map_an_items_own_vector_falls_where_the_item_is_drawn(normalize: bool) -> None:
    matrix = made()
    projection = project(matrix, ProjectionSettings(normalize=normalize))
    for point in (0, 57, 199):
        place = place_on_map(projection, matrix, matrix[projection.rows[[point]]])[0]
        assert place.tolist() == pytest.approx(projection.coordinates[point].tolist(), abs=1e-4)


def test_on_a_pca_map_the_mean_of_unit_vectors_falls_on_the_line_through_their_mean() -> None:
    matrix = made()
    projection = project(matrix, ProjectionSettings(normalize=False))
    place = place_on_map(projection, matrix, matrix[:4].mean(axis=0, keepdims=True))[0].tolist()
    assert place == pytest.approx(projection.coordinates[:4].mean(axis=0).tolist(), abs=1e-4)


def test_on_another_map_a_vector_falls_among_its_nearest_items() -> None:
    matrix = made()
    pca = project(matrix, ProjectionSettings())
    crowd = np.zeros_like(pca.coordinates)
    unit = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)
    nearest = np.argsort(-(unit @ unit[7]))[:10]
    crowd[nearest] = [5.0, -3.0]
    projection = replace(pca, coordinates=crowd, settings=ProjectionSettings(method="tsne"))
    places = place_on_map(projection, matrix, matrix[[7, 8]])
    assert places[0].tolist() == pytest.approx([5.0, -3.0])
    assert places.shape == (2, 2)


def test_a_vector_without_direction_has_no_place() -> None:
    matrix = made()
    with pytest.raises(ValueError, match="without direction"):
        place_on_map(project(matrix, ProjectionSettings()), matrix, np.zeros((1, 12), np.float32))
