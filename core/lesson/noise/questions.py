"""What is asked in chapter 5."""

from __future__ import annotations

from core.lesson.noise.distribution import noise, times_as_often
from core.lesson.noise.sampling import always_neighbors
from core.lesson.noise.scene import MARKS, NoiseScene
from core.lesson.noise.world import Example
from core.lesson.questions import Question
from core.lesson.said import Said

EVEN = 0.5


def label_questions(scene: NoiseScene, example: Example) -> tuple[Question, ...]:
    """How often a model that always says "neighbours" is right, with negatives."""
    n_true, k = len(example.contexts), scene.n_negative
    accuracy = always_neighbors([1, *[0] * k])
    shares = sorted({1.0, EVEN, accuracy, 0.0}, reverse=True)
    options = tuple(Said("noise-share", {"share": share}) for share in shares)
    values = {"true": n_true, "pairs": n_true * (1 + k), "k": k, "alone": always_neighbors([1] * n_true)}
    text, why = Said("noise-constant", {"k": k}), Said("noise-constant-why", {**values, "share": accuracy})
    return (Question("constant", text, options, shares.index(accuracy), why),)


def alpha_questions(scene: NoiseScene, example: Example, frequent: int, rare: int) -> tuple[Question, ...]:
    """Which α draws all alike; how many times as often a frequent item is drawn as a rare one.

    Parameters
    ----------
    scene
        Its α is asked about.
    example
        Its counts.
    frequent, rare
        Rows of two items.
    """
    return (_alike(example), *_times(scene, example, frequent, rare))


def _alike(example: Example) -> Question:
    counts = example.counts
    spans = [noise(counts[[0, -1]], alpha) for alpha in MARKS]
    alike = [alpha for alpha, span in zip(MARKS, spans, strict=True) if span[0] == span[1]]
    options = (*(Said("noise-alpha-is", {"alpha": alpha}) for alpha in MARKS), Said("noise-any"))
    answer = MARKS.index(alike[0]) if len(alike) == 1 else len(MARKS)
    why = Said("noise-alike-why", {"most": int(counts[0]), "least": int(counts[-1]), "n": len(counts)})
    return Question("alike", Said("noise-alike"), options, answer, why)


def _times(scene: NoiseScene, example: Example, frequent: int, rare: int) -> tuple[Question, ...]:
    often, seldom = int(example.counts[frequent]), int(example.counts[rare])
    if often == seldom:
        return ()
    right = round(times_as_often(often, seldom, scene.exponent), 2)
    numbers = sorted({right, round(often / seldom, 2), 1.0, round((often / seldom) ** EVEN, 2)})
    values: dict[str, str | float] = {
        "frequent": example.label(frequent),
        "rare": example.label(rare),
        "often": often,
        "seldom": seldom,
        "alpha": scene.exponent,
    }
    options = tuple(Said("noise-times-is", {"times": number}) for number in numbers)
    text, why = Said("noise-times", values), Said("noise-times-why", values | {"times": right})
    return (Question("times", text, options, numbers.index(right), why),) if len(numbers) > 1 else ()
