"""What is set in this chapter, read from an address that anybody may have written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from core.lesson.given import text_among, whole_within
from core.lesson.step.world import APRICOT, MAX_CHARS, OWN, WORLDS, World, own_world, ready_made

MAX_STEPS = 5_000
MAX_WINDOW, MAX_NEGATIVE, MAX_SEED = 5, 5, 999
SLOWEST, FASTEST = 0.01, 1.0
"""Learning rates. gensim begins with 0.025, and makes many thousands of steps."""


@dataclass(frozen=True, slots=True)
class StepScene:
    """What is set.

    Parameters
    ----------
    world
        One of `WORLDS`.
    text
        The person's own sentences, at most `MAX_CHARS` long.
    steps
        How many steps were made since T₀, 0 to `MAX_STEPS`.
    since
        Where the last movement began: a number of steps, less than ``steps`` where it went on, more where it went back.
    rate
        Learning rate, `SLOWEST` to `FASTEST`.
    seed
        Of the vectors at T₀ and of the noise, 0 to `MAX_SEED`.
    window
        Reach to each side, 1 to `MAX_WINDOW`; of the person's own sentences.
    negative
        Negative samples for each pair, 1 to `MAX_NEGATIVE`; the lecture's pair has its own.
    sg
        Skip-gram if True, else CBOW.
    tabulated
        Whether σ is looked up in gensim's table.
    """

    world: str = APRICOT
    text: str = ""
    steps: int = 0
    since: int = 0
    rate: float = 0.2
    seed: int = 142
    window: int = 2
    negative: int = 2
    sg: bool = True
    tabulated: bool = False

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> StepScene:
        """From what an address says; what makes no sense there is as the chapter begins.

        >>> StepScene.from_json({"steps": 20, "rate": "fast", "world": "moon"})
        StepScene(world='apricot', text='', steps=20, since=20, rate=0.2, seed=142, window=2, negative=2, sg=True, \
tabulated=False)
        """
        begins = cls()
        text, steps = given.get("text"), whole_within(given.get("steps"), 0, MAX_STEPS, 0)
        return cls(
            world=text_among(given.get("world"), WORLDS, begins.world),
            text=text[:MAX_CHARS] if isinstance(text, str) else begins.text,
            steps=steps,
            since=whole_within(given.get("since"), 0, MAX_STEPS, steps),
            rate=_rate(given.get("rate"), begins.rate),
            seed=whole_within(given.get("seed"), 0, MAX_SEED, begins.seed),
            window=whole_within(given.get("window"), 1, MAX_WINDOW, begins.window),
            negative=whole_within(given.get("negative"), 1, MAX_NEGATIVE, begins.negative),
            sg=given.get("sg") is not False,
            tabulated=given.get("tabulated") is True,
        )

    def moved(self, n_steps: int) -> StepScene:
        """The scene so many steps on, or back where it is negative.

        >>> StepScene(steps=1).moved(20).steps, StepScene(steps=1).moved(-5).steps
        (21, 0)
        """
        return replace(self, steps=max(0, min(MAX_STEPS, self.steps + n_steps)), since=self.steps)

    def opened(self) -> World | None:
        """The chosen world; None where the person's own sentences make no pair."""
        return own_world(self.text) if self.world == OWN else ready_made(self.world)


def _rate(given: object, default: float) -> float:
    """Neither NaN nor a whole number too large for a float lies between the two."""
    return float(given) if isinstance(given, float | int) and SLOWEST <= given <= FASTEST else default
