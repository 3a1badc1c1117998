"""Forces and divergence of the mesh beside the exact sums and openTSNE's Barnes–Hut."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from openTSNE.tsne import kl_divergence_bh
from scipy import sparse

from core.projection.embedding import joint_probabilities
from core.projection.nearest import nearest_rows
from core.projection.repulsion import MeshObjective
from tests.projection.vectors import digits, noise

Array = NDArray[np.float64]
BARNES_HUT: dict[str, Any] = {"dof": 1, "bh_params": {"theta": 0.5}}


def affinities(n: int) -> sparse.csr_matrix:
    found = nearest_rows(digits(n), 90)
    assert found is not None
    return joint_probabilities(*found, 30.0).P


def exact(points: Array, p: Array) -> tuple[float, Array]:
    """KL divergence and gradient of t-SNE, term by term (van der Maaten & Hinton 2008, eq. 5, without its 4)."""
    apart = points[:, None] - points
    weights = 1 / (1 + (apart**2).sum(axis=2))
    np.fill_diagonal(weights, 0)
    q = weights / weights.sum()
    there = p > 0
    divergence = float((p[there] * np.log(p[there] / q[there])).sum())
    return divergence, (((p - q) * weights)[:, :, None] * apart).sum(axis=1)


@pytest.mark.parametrize("spread", [1e-4, 1.0, 20.0])
def test_gradient_and_divergence_are_near_the_exact_ones(spread: float) -> None:
    p, points = affinities(800), spread * noise(800, dim=2).astype(np.float64)
    divergence, gradient = MeshObjective()(points, p, should_eval_error=True)
    expected_divergence, expected = exact(points, p.toarray())
    assert divergence == pytest.approx(expected_divergence, rel=2e-3)
    assert np.linalg.norm(gradient - expected) < 0.06 * np.linalg.norm(expected)


def test_threads_change_no_bit_of_the_gradient() -> None:
    p, points = affinities(800), 20 * noise(800, dim=2).astype(np.float64)
    objective = MeshObjective()
    np.testing.assert_array_equal(objective(points, p, n_jobs=1)[1], objective(points, p, n_jobs=3)[1])


@pytest.mark.parametrize(
    ("n", "dim", "far"), [(100, 2, 1.0), (800, 3, 1.0), (800, 2, 1e6)], ids=["few", "three dimensions", "far away"]
)
def test_barnes_hut_takes_over_where_a_mesh_is_no_gain(n: int, dim: int, far: float) -> None:
    p, points = affinities(n), noise(n, dim=dim).astype(np.float64)
    points[0] *= far
    divergence, gradient = MeshObjective()(points, p, should_eval_error=True, **BARNES_HUT)
    expected_divergence, expected = kl_divergence_bh(points, p, should_eval_error=True, **BARNES_HUT)
    assert divergence == pytest.approx(expected_divergence)
    np.testing.assert_array_equal(gradient, expected)
