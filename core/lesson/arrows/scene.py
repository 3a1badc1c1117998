"""What a person may set in the chapter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.lesson.given import text_among, whole_within
from core.types import Items

PARTS = ("arrows", "own", "fails", "bias")
"""What can be looked at, in the lecture's order."""
STEPS = (1, 2, 3)
"""The arrow from A to B; the same arrow put at C; what lies near its tip."""
MAX_CHARS = 200
"""Of a key or a name in an address."""


@dataclass(frozen=True, slots=True)
class ArrowsScene:
    """What is looked at.

    Parameters
    ----------
    part
        One of `PARTS`.
    source
        Whose vectors: a name that the page knows; "" for how the chapter begins.
    asked
        Keys of A, B, C and perhaps of the expected answer; empty for the first example.
    failing
        Keys of the example that is looked at among those that fail; empty for the first.
    step
        One of `STEPS`; 0 while nobody has chosen one.
    with_own
        Whether the question's own words may answer too.
    """

    part: str = PARTS[0]
    source: str = ""
    asked: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    step: int = 0
    with_own: bool = False

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> ArrowsScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> ArrowsScene.from_json({"part": "bias", "asked": ["a", 7, "c"]})
        ArrowsScene(part='bias', source='', asked=(), failing=(), step=0, with_own=False)
        """
        source = given.get("source")
        return cls(
            text_among(given.get("part"), PARTS, PARTS[0]),
            source if isinstance(source, str) and len(source) <= MAX_CHARS else "",
            _keys(given.get("asked")),
            _keys(given.get("failing")),
            whole_within(given.get("step"), STEPS[0], STEPS[-1], 0),
            given.get("with_own") is True,
        )


def _keys(given: object) -> tuple[str, ...]:
    """Three or four keys; of anything else none."""
    if not isinstance(given, list) or len(given) not in (3, 4):
        return ()
    if not all(isinstance(key, str) and len(key) <= MAX_CHARS for key in given):
        return ()
    return tuple(given)


def rows_of(keys: tuple[str, ...], items: Items) -> tuple[int, ...] | None:
    """The rows of keys; None where there are none, or one of them is no item."""
    rows = [items.index.get(key) for key in keys]
    return tuple(row for row in rows if row is not None) if rows and None not in rows else None
