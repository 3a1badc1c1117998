"""The four vectors of an analogy in their own plane: how much of a parallelogram they make."""

from __future__ import annotations

from dataclasses import dataclass

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
    """

    points: NDArray[np.float32]
    target: NDArray[np.float32]
    variance_share: float


def parallelogram(index: CosineIndex, a: int, b: int, c: int, d: int) -> Parallelogram:
    """Draw an analogy in the plane of its four unit vectors.

    The plane is the one with the least squared distance to the four points (their first two principal
    components), turned so that A → B points right.

    Parameters
    ----------
    index
        Vectors with their norms.
    a, b, c, d
        Rows: A is to B as C is to D.

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
    units = index.units([a, b, c, d]).astype(np.float64)
    centered = units - units.mean(axis=0)
    left, sizes, _ = np.linalg.svd(centered, full_matrices=False)
    flat = np.zeros((4, 2))
    flat[:, : min(2, len(sizes))] = (left * sizes)[:, :2]
    points = _turned(flat - flat[0])
    total = float(np.square(sizes).sum())
    share = float(np.square(sizes[:2]).sum()) / total if total > 0 else 1.0
    target = points[1] + points[2]
    return Parallelogram(points.astype(np.float32), target.astype(np.float32), min(share, 1.0))


def _turned(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points, shape (4, 2), A at the origin, turned and mirrored so that B lies to the right and C above."""
    direction = next((point for point in points[1:] if np.hypot(*point) > 0), np.array([1.0, 0.0]))
    cosine, sine = direction / np.hypot(*direction)
    turned: NDArray[np.float64] = points @ np.array([[cosine, -sine], [sine, cosine]])
    height = turned[2, 1] if abs(turned[2, 1]) > 1e-12 else turned[3, 1]
    if height < 0:
        turned[:, 1] *= -1
    return turned
