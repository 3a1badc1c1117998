"""The schedule, and what a shorter run of it gives."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.projection.embedding import EXAGGERATION, embed, exaggeration_phases, joint_probabilities, start_picture
from core.projection.nearest import nearest_rows
from tests.projection.vectors import digits, noise


@given(st.integers(1, 10_000))
def test_phases_take_all_iterations_and_exaggeration_only_falls(n_iter: int) -> None:
    phases = exaggeration_phases(n_iter)
    factors = [factor for _, factor in phases]
    assert sum(count for count, _ in phases) == n_iter
    assert factors == sorted(factors, reverse=True)
    assert factors[-1] == 1
    assert factors[0] <= EXAGGERATION


def test_the_start_is_small_and_noise_parts_equal_points() -> None:
    picture = np.repeat(noise(20, dim=2), 2, axis=0)
    start = start_picture(picture, random_state=1)
    assert start[:, 0].std() == pytest.approx(1e-4, rel=0.05)
    assert len(np.unique(start, axis=0)) == 40
    np.testing.assert_array_equal(start, start_picture(picture * np.float32(1.0000001), random_state=1))


def affinities(n: int) -> Any:
    found = nearest_rows(digits(n), 30)
    assert found is not None
    return joint_probabilities(*found, 10.0)


def test_affinities_are_symmetric_and_sum_to_one() -> None:
    p = affinities(200).P
    assert abs(p.sum() - 1) < 1e-12
    assert abs(p - p.T).max() < 1e-15


def test_running_fewer_iterations_gives_what_stopping_there_keeps() -> None:
    start = 1e-4 * noise(200, dim=2).astype(np.float64)

    def stop(n_done: int, _: float, __: NDArray[np.float64]) -> bool:
        return n_done >= 40

    stopped, divergence, n_run = embed(affinities(200), start, 100, on_frame=stop, frame_every=5)
    shorter, same_divergence, n_iter = embed(affinities(200), start, 100, n_run=n_run)
    assert 40 <= n_run < 50
    assert n_iter == n_run
    np.testing.assert_array_equal(stopped, shorter)
    assert abs(divergence - same_divergence) < 1e-9


def test_affinities_are_left_as_they_were() -> None:
    given_affinities = affinities(200)
    before = given_affinities.P.data.copy()
    embed(given_affinities, 1e-4 * noise(200, dim=2).astype(np.float64), 20)
    np.testing.assert_allclose(given_affinities.P.data, before, rtol=1e-12)
