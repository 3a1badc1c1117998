"""Reading what an address says, which anybody may have written: what makes no sense is as the chapter begins."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from math import isfinite
from typing import Any

from core.lesson.measures import Spot

Range = tuple[float, float]
DECIMALS = 2
"""Of coordinates: what a finger can place."""


def text_among(given: object, known: Collection[str], default: str) -> str:
    """One of the known texts.

    >>> text_among("b", ("a", "b"), "a"), text_among(["b"], ("a", "b"), "a")
    ('b', 'a')
    """
    return given if isinstance(given, str) and given in known else default


def whole_within(given: object, low: int, high: int, default: int) -> int:
    """A whole number within a range, both ends included.

    >>> whole_within(3, 1, 5, 2), whole_within(7, 1, 5, 2), whole_within(True, 1, 5, 2)
    (3, 2, 2)
    """
    return given if type(given) is int and low <= given <= high else default


def spot_within(given: object, x: Range, y: Range) -> Spot | None:
    """A place on a plane, moved to its edge where it lies outside; None where it is none.

    >>> spot_within([3, 9.004], (0, 6), (0, 6)), spot_within([3, "9"], (0, 6), (0, 6))
    ((3, 6), None)
    >>> spot_within([10**400, float("nan")], (0, 6), (0, 6)), spot_within([10**400, 1], (0, 6), (0, 6))
    (None, (6, 1))
    """
    if not isinstance(given, list | tuple) or len(given) != 2:
        return None
    if not all(type(value) in (int, float) for value in given):
        return None
    if any(isinstance(value, float) and not isfinite(value) for value in given):
        return None  # a whole number may be too large for a float, and then it is outside anyway
    return _within(given[0], x), _within(given[1], y)


def mapping(given: object) -> Mapping[str, Any]:
    """A JSON object; an empty one in the place of anything else."""
    return given if isinstance(given, dict) else {}


def _within(value: float, limits: Range) -> float:
    return round(max(limits[0], min(limits[1], value)), DECIMALS)
