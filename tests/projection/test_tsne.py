"""t-SNE maps: as good as scikit-learn's, the same for the same seed, moving, and stopped when asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from sklearn.manifold import TSNE
from threadpoolctl import threadpool_limits

from core.projection import TSNEResult, fit_pca, fit_tsne, measure_quality
from core.projection.tsne import STAGE_NEIGHBORS, STAGE_TSNE
from core.types import Progress
from tests.projection.vectors import Matrix, digits, noise, unit


def drawn(matrix: Matrix, **settings: Any) -> TSNEResult:
    """A map made on one thread: on a busy machine, threads that wait for each other take long."""
    return fit_tsne(matrix, **({"n_jobs": 1} | settings))


@dataclass
class Watcher:
    """A callback that keeps what it is told and asks to stop at a stage and a number."""

    stop_stage: str = ""
    stop_at: int = 0
    told: list[Progress] = field(default_factory=list)

    def __call__(self, progress: Progress) -> bool:
        self.told.append(progress)
        return progress.stage == self.stop_stage and progress.done >= self.stop_at

    @property
    def frames(self) -> list[Matrix]:
        return [progress.frame for progress in self.told if progress.frame is not None]


def test_neighbors_are_kept_as_by_scikit_learn() -> None:
    matrix = digits(500)
    with threadpool_limits(1):
        peer = TSNE(init="pca", random_state=0, perplexity=30).fit_transform(unit(matrix).astype(np.float32))
    ours = measure_quality(matrix, drawn(matrix).embedding)
    theirs = measure_quality(matrix, peer)
    assert ours is not None and theirs is not None
    assert ours.trustworthiness > theirs.trustworthiness - 0.01
    assert ours.neighbors_kept > theirs.neighbors_kept - 0.02


def test_the_same_seed_draws_the_same_map_and_another_seed_another() -> None:
    matrix = digits(600)
    first, again = (drawn(matrix, n_iter=60, random_state=5, n_jobs=n_jobs).embedding for n_jobs in (1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, drawn(matrix, n_iter=60, random_state=6).embedding)


def test_the_map_moves_from_the_pca_picture_to_the_result() -> None:
    matrix, watcher = digits(600), Watcher()
    result = drawn(matrix, n_iter=100, callback=watcher, seconds_between_frames=0)
    np.testing.assert_allclose(watcher.frames[0], fit_pca(matrix).transform(matrix), atol=1e-6)
    moving = [progress for progress in watcher.told if progress.stage == STAGE_TSNE]
    done = [int(progress.done) for progress in moving]
    assert done == sorted(set(done))
    assert {int(progress.total) for progress in moving} == {100}
    assert len({frame.tobytes() for frame in watcher.frames}) == len(watcher.frames) > 5
    divergences = [progress.facts["kl_divergence"] for progress in moving if progress.facts]
    assert result.kl_divergence is not None
    assert result.kl_divergence < min(divergences)
    assert (result.n_iter, result.stopped, result.perplexity) == (100, False, 30)


def test_frames_come_at_most_as_often_as_asked() -> None:
    watcher = Watcher()
    drawn(digits(100), n_iter=50, callback=watcher, seconds_between_frames=1e9)
    assert len(watcher.frames) == 1
    assert [progress.done for progress in watcher.told if progress.facts][-1] == 49


def test_stopping_keeps_the_picture_as_it_was() -> None:
    watcher = Watcher(STAGE_TSNE, stop_at=60)
    result = drawn(digits(600), n_iter=200, callback=watcher, seconds_between_frames=0)
    assert result.stopped
    assert 60 <= result.n_iter < 200
    assert result.n_iter == watcher.told[-1].done
    np.testing.assert_array_equal(result.embedding, watcher.frames[-1])


@pytest.mark.parametrize("stop_at", [0, 1])
def test_stopping_before_the_first_iteration_keeps_the_pca_picture(stop_at: int) -> None:
    matrix = digits(200)
    result = drawn(matrix, callback=Watcher(STAGE_NEIGHBORS, stop_at))
    assert (result.stopped, result.n_iter, result.kl_divergence) == (True, 0, None)
    np.testing.assert_allclose(result.embedding, fit_pca(matrix).transform(matrix), atol=1e-6)


@pytest.mark.parametrize("n", [3, 4, 5, 13])
def test_few_items_are_drawn_with_a_lower_perplexity(n: int) -> None:
    result = drawn(noise(n), n_iter=100)
    assert result.perplexity == max(1, (n - 1) / 3)
    assert np.isfinite(result.embedding).all()
    assert len(np.unique(result.embedding, axis=0)) == n


@pytest.mark.parametrize("n", [1, 2])
def test_one_or_two_items_are_placed_at_once(n: int) -> None:
    result = drawn(noise(n))
    assert (result.n_iter, result.stopped) == (0, False)
    assert len(np.unique(result.embedding, axis=0)) == n


def test_three_groups_stay_apart_in_three_dimensions() -> None:
    groups = np.repeat(np.arange(3), 40)
    matrix = np.eye(3, 8, dtype=np.float32)[groups] + 0.1 * noise(120)
    embedding = drawn(matrix, n_components=3, n_iter=250).embedding
    assert embedding.shape == (120, 3)
    centers = np.array([embedding[groups == group].mean(axis=0) for group in range(3)])
    nearest = np.linalg.norm(embedding[:, None] - centers, axis=2).argmin(axis=1)
    np.testing.assert_array_equal(nearest, groups)


@pytest.mark.parametrize("value", [0, 1])
def test_items_that_are_all_the_same_are_drawn(value: int) -> None:
    embedding = drawn(np.full((50, 4), value, dtype=np.float32), n_iter=50).embedding
    assert np.isfinite(embedding).all()


def test_without_unit_vectors_lengths_matter_and_cannot_overflow() -> None:
    directions = unit(noise(200)).astype(np.float32)
    lengths = np.where(np.arange(200) < 100, 1, 5).astype(np.float32)[:, None]
    embedding = drawn(directions * lengths * np.float32(1e30), normalize=False, n_iter=250).embedding
    assert np.isfinite(embedding).all()
    near, far = embedding[:100], embedding[100:]
    assert near.std(axis=0).max() < far.std(axis=0).max()
