"""Facts about a space, each beside a plain reckoning; and noise is called noise."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import skew, spearmanr
from sklearn.neighbors import NearestNeighbors

from core.intrinsic import compare_with_noise, space_facts
from tests.intrinsic.words import words


def test_facts_are_what_they_say() -> None:
    matrix = words().matrix[:400]
    counts = np.arange(400, 0, -1, dtype=np.int64)
    facts = space_facts(matrix, counts)
    units = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)
    cosines = (units @ units.T)[~np.eye(400, dtype=bool)]
    assert facts.mean_cosine == pytest.approx(cosines.mean(), abs=1e-5)
    assert facts.norm_frequency == pytest.approx(spearmanr(np.linalg.norm(matrix, axis=1), counts).statistic)
    near = (
        NearestNeighbors(n_neighbors=11, metric="cosine").fit(units).kneighbors(return_distance=False, n_neighbors=10)
    )
    occurrences = np.bincount(near.ravel(), minlength=400)
    assert np.array_equal(facts.occurrences, occurrences)
    assert facts.hub_skewness == pytest.approx(skew(occurrences))
    assert space_facts(matrix).norm_frequency is None


def test_isotropy_is_1_where_all_directions_are_alike_and_small_in_a_cone() -> None:
    rng = np.random.default_rng(0)
    ball = rng.standard_normal((5000, 10)).astype(np.float32)
    assert space_facts(ball).isotropy > 0.9
    assert abs(space_facts(ball).mean_cosine) < 0.01
    cone = ball + np.float32(3)
    assert space_facts(cone).isotropy < 0.5
    assert space_facts(cone).mean_cosine > 0.8


@pytest.mark.parametrize("shape", [(20, 5), (500, 50), (200, 300)])
def test_noise_is_called_noise_and_words_are_not(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    noise = rng.standard_normal(shape) * rng.lognormal(size=(shape[0], 1))
    assert compare_with_noise(noise.astype(np.float32)).is_noise
    verdict = compare_with_noise(words().matrix[: shape[0]])
    assert not verdict.is_noise
    assert verdict.cosine > verdict.by_chance.max()


def test_two_clouds_are_no_noise() -> None:
    rng = np.random.default_rng(2)
    clouds = rng.standard_normal((300, 20)) + np.where(np.arange(300) % 2, 1.0, -1.0)[:, None]
    verdict = compare_with_noise(clouds.astype(np.float32))
    assert not verdict.is_noise
    assert verdict.dim_needed >= 1


def test_zero_vectors_and_tiny_spaces() -> None:
    with pytest.raises(ValueError, match="at least 3"):
        compare_with_noise(np.ones((2, 2), np.float32))
    with pytest.raises(ValueError, match="at least 3"):
        space_facts(np.ones((2, 2), np.float32))
    matrix = np.zeros((5, 3), np.float32)
    assert space_facts(matrix).mean_cosine == 0
    assert compare_with_noise(matrix).is_noise
