"""What is set in chapter 5."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.lesson.windows import MAX_SEED, whole

PARTS = ("labels", "alpha")
SOURCES = ("ours", "data")
MOST_NEGATIVE = 20
MARKS = (1.0, 0.75, 0.0, -0.5)
"""As counted; Mikolov et al. 2013; all alike; the best of Caselles-Dupré et al. 2018 for recommending."""
LOWEST, HIGHEST = MARKS[-1], MARKS[0]
FIRST_SEED = 9898
"""With it Berlin and ciao are drawn for the cat in all three languages, and a true neighbour, too."""


@dataclass(frozen=True, slots=True)
class NoiseScene:
    """What is set in this chapter.

    Parameters
    ----------
    part
        ``"labels"``: who is no neighbour; ``"alpha"``: which noise.
    source
        ``"ours"``: the small text of the lecture; ``"data"``: the open data.
    sequence
        Number of a sequence of the open data, from 0.
    n_negative
        Negative samples for each pair, 1 to `MOST_NEGATIVE`.
    exponent
        α, the power of the counts, `LOWEST` to `HIGHEST`.
    seed
        Of the drawing.
    frequent, rare
        Places of two items in the vocabulary by count, from 0: of the first and last dozens each.
    """

    part: str = "labels"
    source: str = "ours"
    sequence: int = 0
    n_negative: int = 2
    exponent: float = 0.75
    seed: int = FIRST_SEED
    frequent: int = 0
    rare: int = 0

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> NoiseScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> NoiseScene.from_json({"exponent": -0.5, "n_negative": 0}).exponent
        -0.5
        """
        begins = cls()
        part, source = given.get("part"), given.get("source")
        return cls(
            part=part if part in PARTS else begins.part,
            source=source if source in SOURCES else begins.source,
            sequence=whole(given.get("sequence"), 0, MAX_SEED, begins.sequence),
            n_negative=whole(given.get("n_negative"), 1, MOST_NEGATIVE, begins.n_negative),
            exponent=_exponent(given.get("exponent"), begins.exponent),
            seed=whole(given.get("seed"), 0, MAX_SEED, begins.seed),
            frequent=whole(given.get("frequent"), 0, MAX_SEED, begins.frequent),
            rare=whole(given.get("rare"), 0, MAX_SEED, begins.rare),
        )


def _exponent(given: object, default: float) -> float:
    is_number = isinstance(given, int | float) and not isinstance(given, bool)
    return round(float(given), 2) if is_number and LOWEST <= given <= HIGHEST else default  # type: ignore[operator, arg-type]
