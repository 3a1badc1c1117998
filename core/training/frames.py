"""The map while it is being trained: live in a steady basis, and kept epoch by epoch for looking back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.linear import principal_axes, unit_rows
from core.types import Frames

MAX_FRAMES = 60
MIN_FRAMES = 10
MAX_DIRECTION_BYTES = 24_000_000
LARGEST = 127
FIRST_CHECK = 0.01
CHECK_FACTOR = 1.4
KEEP_SHARE = 0.8


class LiveBasis:
    """A plane that the moving vectors are drawn on, changed only while it doesn't show them.

    The two principal axes of the first vectors would show noise: on the real data below they hold about a tenth
    of the variance of the final picture. So the plane is looked at again at a handful of moments, each 1.4 times
    as far into the training as the last (15 in all), and only replaced if it holds less than 80 % of the variance
    that the best plane would hold. A new plane is turned and mirrored within itself so that the points move as
    little as possible (orthogonal Procrustes); between these moments it does not change. So points never spin.

    Measured (share of the final PCA picture's variance that the plane of the vectors after epoch e holds): Cornell
    yes_small, 20 epochs: 0.65 after 1, 0.92 after 3. King James Bible, 5 epochs: 0.85 after 1, 0.99 after 2. UD
    Kazakh KTB, 40 epochs: 0.22 after 6, 0.80 after 8, 0.95 after 13. On these, no live frame is turned by more than
    a degree against the one before.
    """

    def __init__(self) -> None:
        self._plane: _Plane | None = None
        self._drawn: NDArray[np.float64] = np.zeros((0, 2))
        self._next_check = 0.0

    def draw(self, vectors: NDArray[np.float32], share_done: float) -> NDArray[np.float32]:
        """Where the points are now.

        Parameters
        ----------
        vectors
            float32, shape (n_drawn, dim): their vectors now; scaled to length 1 here.
        share_done
            0 to 1, how far training is.

        Returns
        -------
        float32, shape (n_drawn, 2).
        """
        rows = unit_rows(vectors)
        if self._plane is None or share_done >= self._next_check:
            self._next_check = max(FIRST_CHECK, share_done * CHECK_FACTOR)
            self._plane = _best_plane(rows, self._plane, self._drawn)
        self._drawn = self._plane.draw(rows)
        return self._drawn.astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Plane:
    """Mean, shape (dim,), and two orthonormal axes, shape (2, dim)."""

    mean: NDArray[np.float64]
    axes: NDArray[np.float64]

    def draw(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        return (rows - self.mean) @ self.axes.T

    def variance(self, rows: NDArray[np.float64]) -> float:
        return float(self.draw(rows).var(axis=0).sum())


def _best_plane(rows: NDArray[np.float64], before: _Plane | None, drawn: NDArray[np.float64]) -> _Plane:
    """The plane before while it is good enough, else the principal one, turned towards what was drawn last."""
    axes = principal_axes(rows.astype(np.float32), normalize=False)
    best = _Plane(axes.mean, axes.axes[:2])
    if before is None:
        return best
    if before.variance(rows) >= KEEP_SHARE * best.variance(rows):
        return before
    turn = _turn_towards(drawn, best.draw(rows))
    return _Plane(best.mean, turn @ best.axes)


def _turn_towards(target: NDArray[np.float64], points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The rotation or reflection R, shape (2, 2), for which ``points @ R.T`` is nearest to the centered target.

    Schönemann 1966, the orthogonal Procrustes problem.
    """
    left, _, right = np.linalg.svd((target - target.mean(axis=0)).T @ points)
    return np.asarray(left @ right)


def most_frames(n_drawn: int, dim: int) -> int:
    """How many epochs are kept at most: 60, fewer where their vectors would take more than 24 MB, but 10.

    >>> most_frames(2000, 48), most_frames(2000, 300)
    (60, 40)
    """
    return max(MIN_FRAMES, min(MAX_FRAMES, MAX_DIRECTION_BYTES // max(1, n_drawn * dim)))


def as_directions(vectors: NDArray[np.floating]) -> NDArray[np.int8]:
    """Rows scaled so that their largest component is ±127, rounded; rows of zeros stay zeros.

    >>> as_directions(np.array([[0.2, -0.1], [0.0, 0.0]])).tolist()
    [[127, -64], [0, 0]]
    """
    largest = np.abs(vectors).max(axis=-1, keepdims=True).astype(np.float64)
    return np.rint(vectors * (LARGEST / np.where(largest == 0, 1, largest))).astype(np.int8)


class Snapshots:
    """Unit vectors of the drawn items after chosen epochs, for frames in the basis of the final vectors.

    Parameters
    ----------
    epochs
        How many epochs there will be.
    max_frames
        At most so many of them are kept, evenly spread; see `most_frames`.
    """

    def __init__(self, epochs: int, max_frames: int = MAX_FRAMES) -> None:
        self._wanted = set(np.linspace(0, epochs, min(epochs, max_frames) + 1).round().astype(int).tolist())
        self._taken: dict[int, NDArray[np.float16]] = {}

    def take(self, vectors: NDArray[np.float32], epoch: int) -> None:
        """Keep the drawn items' vectors, shape (n_drawn, dim), as they are after an epoch, if it is a chosen one."""
        if epoch in self._wanted:
            self._taken[epoch] = unit_rows(vectors).astype(np.float16)

    def frames(self, matrix: NDArray[np.float32], n_drawn: int, last_epoch: int) -> Frames:
        """All frames in the PCA plane of the final vectors.

        Each frame is turned (or mirrored) within that plane towards the one after it, from the last one backwards
        (orthogonal Procrustes). Where training moves the points a little this is less than about a degree; the heap
        of untrained vectors, which lies in no particular way, is brought to where its points have the least way to go.

        Parameters
        ----------
        matrix
            float32, shape (n_items, dim): all final vectors, the drawn items first.
        n_drawn
            How many items are drawn.
        last_epoch
            The epoch that training ended in. Its frame is exactly the PCA picture of the final vectors.
        """
        basis = principal_axes(matrix)
        earlier = [epoch for epoch in sorted(self._taken) if epoch < last_epoch]
        drawn = [basis.coordinates(matrix[:n_drawn])]
        for epoch in reversed(earlier):
            drawn.append(_turned(basis.coordinates(self._taken[epoch].astype(np.float32)), drawn[-1]))
        directions = np.zeros((len(earlier), n_drawn, matrix.shape[1]), dtype=np.int8)
        for frame, epoch in enumerate(earlier):
            directions[frame] = as_directions(self._taken[epoch])
        return Frames(np.stack(drawn[::-1]), np.array([*earlier, last_epoch], dtype=np.int32), directions)


def _turned(points: NDArray[np.float32], target: NDArray[np.float32]) -> NDArray[np.float32]:
    """The points turned about their middle towards a target, shape (n, 2)."""
    middle = points.mean(axis=0)
    turn = _turn_towards(target.astype(np.float64), (points - middle).astype(np.float64))
    return np.asarray((points - middle) @ turn.T + middle, dtype=np.float32)
