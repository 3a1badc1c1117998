"""What a person may set in chapter 2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.lesson.given import spot_within, text_among, whole_within
from core.lesson.measures import Spot
from core.lesson.space.onehot import MAX_ANIMALS, MIN_ANIMALS
from core.lesson.space.pair import BEGIN, SPAN, A, B

PARTS = ("onehot", "dense", "pair")
SOURCES = ("animals", "vectors")
MAX_GROUP, MAX_KEY = 8, 100


@dataclass(frozen=True, slots=True)
class SpaceScene:
    """What is set.

    Parameters
    ----------
    part
        Which of `PARTS` is open.
    n_animals
        3 to 1,000.
    source
        Whose vectors are shown as strips: the made-up animals, or those that are open.
    left, right
        Keys in the two groups, at most 8 each; which of them there are depends on the source.
    a, b
        The two vectors to drag.
    """

    part: str = "onehot"
    n_animals: int = MIN_ANIMALS
    source: str = "animals"
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    a: Spot = BEGIN[A]
    b: Spot = BEGIN[B]

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> SpaceScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> SpaceScene.from_json({"n": 1000, "a": [1, "x"], "left": ["dog", 7]}).left
        ('dog',)
        """
        return cls(
            part=text_among(given.get("part"), PARTS, "onehot"),
            n_animals=whole_within(given.get("n"), MIN_ANIMALS, MAX_ANIMALS, MIN_ANIMALS),
            source=text_among(given.get("source"), SOURCES, "animals"),
            left=_keys(given.get("left")),
            right=_keys(given.get("right")),
            a=spot_within(given.get(A), SPAN, SPAN) or BEGIN[A],
            b=spot_within(given.get(B), SPAN, SPAN) or BEGIN[B],
        )


def _keys(given: object) -> tuple[str, ...]:
    kept = [key for key in given if isinstance(key, str) and len(key) <= MAX_KEY] if isinstance(given, list) else []
    return tuple(dict.fromkeys(kept))[:MAX_GROUP]
