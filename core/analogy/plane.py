"""The four vectors of an analogy in their own plane: how much of a parallelogram they make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.similarity import CosineIndex


@dataclass(frozen=True, slots=True)
class Parallelogram:
    """A, B, C and the answer D in the plane that lies nearest to all four.

    Parameters
    ----------
    points
        float32, shape (4, 2): A, B, C, D, as unit vectors; A is at the origin, B to its right, C above it or level.
    target
        float32, shape (2,): where a perfect parallelogram would have D, which is B - A + C.
    variance_share
        0 to 1: how much of the four vectors' spread around their mean the plane holds; the rest is not seen.
    others
        float32, shape (n_others, 2): where further items fall on the same plane.
    """

    points: NDArray[np.float32]
    target: NDArray[np.float32]
    variance_share: float
    others: NDArray[np.float32] = field(default_factory=lambda: np.empty((0, 2), np.float32))


def parallelogram(index: CosineIndex, a: int, b: int, c: int, d: int, others: Sequence[int] = ()) -> Parallelogram:
    """Draw an analogy in the plane of its four unit vectors.

    The plane is the one with the least squared distance to the four points (their first two principal
    components), turned so that A → B points right.

    Parameters
    ----------
    index
        Vectors with their norms.
    a, b, c, d
        Rows: A is to B as C is to D.
    others
        Rows of further items to show on the plane, which they don't change.

    Raises
    ------
    IndexError
        If a row is not in the vector set.

    Examples
    --------
    >>> from core.types import Items, VectorSet
    >>> matrix = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1], [-1, 1, 1]], dtype=np.float32)
    >>> drawn = parallelogram(CosineIndex(VectorSet(Items.from_keys("abcd"), matrix)), 0, 1, 2, 3)
    >>> drawn.points.shape, bool(drawn.variance_share > 0.9)
    ((4, 2), True)
    """
    units = index.units([a, b, c, d, *others]).astype(np.float64)
    middle = units[:4].mean(axis=0)
    _, sizes, directions = np.linalg.svd(units[:4] - middle, full_matrices=False)
    flat = np.zeros((len(units), 2))
    flat[:, : min(2, len(sizes))] = (units - middle) @ directions[:2].T
    points = _turned(flat - flat[0])
    total = float(np.square(sizes).sum())
    share = float(np.square(sizes[:2]).sum()) / total if total > 0 else 1.0
    target = points[1] + points[2]
    drawn = points.astype(np.float32)
    return Parallelogram(drawn[:4], target.astype(np.float32), min(share, 1.0), drawn[4:])


def _turned(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points, shape (n, 2), A at the origin, turned and mirrored so that B lies to the right and C above."""
    direction = next((point for point in points[1:] if np.hypot(*point) > 0), np.array([1.0, 0.0]))
    cosine, sine = direction / np.hypot(*direction)
    turned: NDArray[np.float64] = points @ np.array([[cosine, -sine], [sine, cosine]])
    height = turned[2, 1] if abs(turned[2, 1]) > 1e-12 else turned[3, 1]
    if height < 0:
        turned[:, 1] *= -1
    return turned
