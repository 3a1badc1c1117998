"""Live frames keep their plane; kept frames are few and lie in the plane of the final vectors."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from core.linear import principal_axes, unit_rows
from core.training import train
from core.training.frames import MAX_FRAMES, LiveBasis, Snapshots, as_directions, most_frames
from core.types import TrainingSettings
from tests.training.corpora import corpus_of, planted


def vectors(seed: int, n_items: int = 200, dim: int = 10, spread: float = 5.0) -> NDArray[np.float32]:
    """Random vectors that vary most along their first two columns."""
    rng = np.random.default_rng(seed)
    scale = np.ones(dim)
    scale[:2] = spread, spread * 0.8
    return (rng.normal(size=(n_items, dim)) * scale).astype(np.float32)


def turn_between(before: NDArray[np.float32], after: NDArray[np.float32]) -> float:
    """Degrees by which the points turned as a whole about their middle (scipy's Kabsch)."""
    flat = [np.column_stack([points - points.mean(axis=0), np.zeros(len(points))]) for points in (before, after)]
    rotation, _ = Rotation.align_vectors(flat[1], flat[0])
    return float(np.degrees(rotation.magnitude()))


def test_points_that_move_a_little_are_not_turned() -> None:
    rng = np.random.default_rng(0)
    now, basis = vectors(0), LiveBasis()
    frames = []
    for step in range(40):
        now = now + rng.normal(scale=0.1, size=now.shape).astype(np.float32)
        frames.append(basis.draw(now, step / 40))
    assert all(turn_between(a, b) < 3 for a, b in pairwise(frames))
    moved = [np.abs(a - b).max() for a, b in pairwise(frames)]
    assert max(moved) < 0.2


def test_the_plane_leaves_the_noise_of_untrained_vectors_behind() -> None:
    noise, trained, basis = vectors(1, spread=1.0), vectors(2), LiveBasis()
    basis.draw(noise, 0.0)
    drawn = basis.draw(trained, 0.1)
    best = principal_axes(trained).coordinates(trained)
    assert drawn.var(axis=0).sum() > 0.99 * best.var(axis=0).sum()


def test_a_new_plane_is_turned_towards_the_old_one() -> None:
    """The same points in a rotated space: only the plane changes, so the picture should not."""
    rng = np.random.default_rng(3)
    before = vectors(4)
    rotation = np.linalg.qr(rng.normal(size=(10, 10)))[0].astype(np.float32)
    basis = LiveBasis()
    first = basis.draw(before, 0.0)
    np.testing.assert_allclose(basis.draw(before @ rotation, 0.5), first, atol=1e-4)


def test_between_its_few_looks_the_plane_stays() -> None:
    basis = LiveBasis()
    first = basis.draw(vectors(5), 0.5)
    basis.draw(vectors(6, spread=1.0), 0.55)
    np.testing.assert_array_equal(basis.draw(vectors(5), 0.6), first)


def test_many_epochs_keep_few_frames_with_the_first_and_the_last() -> None:
    snapshots = Snapshots(epochs=500)
    final = vectors(7)
    for epoch in range(501):
        snapshots.take(final[:50] * 0.9, epoch)
    frames = snapshots.frames(final, 50, last_epoch=500)
    assert frames.coordinates.shape == (MAX_FRAMES + 1, 50, 2)
    assert (frames.epochs[0], frames.epochs[-1]) == (0, 500)
    assert (np.diff(frames.epochs) > 0).all()


def distances(points: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(np.linalg.norm(points[:, None] - points, axis=2), dtype=np.float32)


def test_kept_frames_lie_in_the_final_plane() -> None:
    snapshots, early, final = Snapshots(epochs=2), vectors(8), vectors(9)
    snapshots.take(early[:50], 0)
    snapshots.take(early[50:100], 1)
    frames = snapshots.frames(final, 50, last_epoch=2)
    basis = principal_axes(final)
    for frame, rows in enumerate((early[:50], early[50:100])):
        expected = basis.coordinates(rows)
        np.testing.assert_allclose(distances(frames.coordinates[frame]), distances(expected), atol=4e-3)
        np.testing.assert_allclose(frames.coordinates[frame].mean(axis=0), expected.mean(axis=0), atol=2e-3)
    np.testing.assert_array_equal(frames.coordinates[2], basis.coordinates(final)[:50])


def test_the_kept_frames_of_a_training_do_not_spin() -> None:
    model = train(corpus_of(planted()), TrainingSettings(vector_size=16, epochs=12, min_count=1))
    assert model.frames is not None and model.frames.directions is not None
    basis = principal_axes(model.vectors.matrix)
    untouched = [basis.coordinates(unit_rows(each).astype(np.float32)) for each in model.frames.directions]
    assert all(turn_between(a, b) < 1 for a, b in pairwise([*untouched, model.frames.coordinates[-1]]))
    assert len(model.frames.coordinates) == 13
    assert all(turn_between(a, b) < 0.01 for a, b in pairwise(model.frames.coordinates))


def test_a_heap_that_lies_in_no_particular_way_is_turned_to_where_its_points_go() -> None:
    rotation, final = Rotation.from_euler("z", 70, degrees=True).as_matrix()[:2, :2], vectors(3)
    basis, snapshots = principal_axes(final).axes, Snapshots(epochs=1)
    turned = final + (final @ basis[:2].T @ (rotation - np.eye(2)).T @ basis[:2]).astype(np.float32)
    snapshots.take(turned, 0)
    frames = snapshots.frames(final, len(final), last_epoch=1)
    drawn = principal_axes(final).coordinates(turned)
    assert turn_between(drawn, frames.coordinates[1]) > 60
    assert turn_between(frames.coordinates[0], frames.coordinates[1]) < 0.01


def test_directions_are_those_of_the_vectors() -> None:
    snapshots, early, final = Snapshots(epochs=1), vectors(8, dim=48), vectors(9, dim=48)
    snapshots.take(early[:50], 0)
    directions = snapshots.frames(final, 50, last_epoch=1).directions
    assert directions is not None and directions.shape == (1, 50, 48)
    cosines = unit_rows(early[:50]) @ unit_rows(early[:50]).T
    np.testing.assert_allclose(unit_rows(directions[0]) @ unit_rows(directions[0]).T, cosines, atol=0.01)
    assert not as_directions(np.zeros((1, 3), dtype=np.float32)).any()


def test_what_is_kept_is_bounded() -> None:
    for n_drawn, dim in ((0, 48), (2000, 48), (2000, 300), (2000, 1024)):
        assert 10 <= most_frames(n_drawn, dim) <= MAX_FRAMES
    assert most_frames(2000, 300) * 2000 * 300 <= 24_000_000
    snapshots = Snapshots(epochs=500, max_frames=most_frames(2000, 300))
    for epoch in range(501):
        snapshots.take(vectors(1, 3), epoch)
    assert len(snapshots.frames(vectors(1, 3), 3, last_epoch=500).epochs) == 41


def test_one_item_and_items_without_length_are_drawn() -> None:
    assert LiveBasis().draw(np.ones((1, 4), dtype=np.float32), 0.0).tolist() == [[0, 0]]
    basis = LiveBasis()
    basis.draw(np.zeros((3, 4), dtype=np.float32), 0.0)
    assert np.isfinite(basis.draw(vectors(1, 3, 4), 1.0)).all()
