"""How near two vectors are: distance, dot product, cosine, angle."""

from __future__ import annotations

from collections.abc import Sequence
from math import acos, degrees, sqrt
from typing import TypeAlias

Vector: TypeAlias = Sequence[float]
Spot: TypeAlias = tuple[float, float]
"""A place on a plane, or the tip of an arrow from its origin."""


def length(vector: Vector) -> float:
    """Euclidean length.

    >>> length((3, 4))
    5.0
    """
    return sqrt(dot(vector, vector))


def distance(a: Vector, b: Vector) -> float:
    """Euclidean distance, 0 or more.

    >>> distance((1, 1), (4, 5))
    5.0
    """
    return length([x - y for x, y in zip(a, b, strict=True)])


def dot(a: Vector, b: Vector) -> float:
    """The dot product.

    >>> dot((3, 1), (2, 4))
    10
    """
    return sum(x * y for x, y in zip(a, b, strict=True))


def cosine(a: Vector, b: Vector) -> float | None:
    """Cosine of the angle between two vectors, -1 to 1; None where one of them is zero and has no direction.

    >>> cosine((3, 1), (6, 2)), cosine((3, 1), (0, 0))
    (1.0, None)
    """
    lengths = sqrt(dot(a, a) * dot(b, b))
    return max(-1.0, min(1.0, dot(a, b) / lengths)) if lengths > 0 else None


def angle(a: Vector, b: Vector) -> float | None:
    """Angle between two vectors in degrees, 0 to 180; None where one of them is zero.

    >>> angle((2, 0), (0, 7))
    90.0
    """
    found = cosine(a, b)
    return None if found is None else degrees(acos(found))
