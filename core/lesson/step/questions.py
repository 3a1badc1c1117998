"""What is asked: which way the next step leads, and where many steps lead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from core.lesson.measures import Spot, dot
from core.lesson.questions import Question
from core.lesson.said import Said, just
from core.lesson.step.correction import Correction
from core.lesson.step.course import Course
from core.lesson.step.nearest import Near, analogous, goes_with, similar
from core.lesson.step.scene import StepScene
from core.lesson.step.wording import listed, output_of, places, targets
from core.lesson.step.world import APRICOT, OWN, ROYAL, World

AHEAD = 2_000
"""Steps after which the tiny worlds have learned what there is."""
SURE, BOUNDS = 100, (0.2, 0.8)
"""Steps after which one pair alone is learned, and what lies between close to 0 and close to 1."""
CLEARLY_SLANTED = 0.3
"""Of a movement: its smaller part by its larger; with less it goes straight to one side."""
HARDLY = 0.001
"""Of a movement: with less nobody sees it."""
CLEAR = 0.01
"""Of two cosines: with less between them nobody can tell which is larger."""
N_OPTIONS = 5
ROYAL_ASKED = ("step-word-man", "step-word-king", "step-word-woman")
SLANTED: Mapping[str, Spot] = {"right-up": (1, 1), "right-down": (1, -1), "left-down": (-1, -1), "left-up": (-1, 1)}
STRAIGHT: Mapping[str, Spot] = {"right": (1, 0), "down": (0, -1), "left": (-1, 0), "up": (0, 1)}
Params: TypeAlias = dict[str, str | float | Said]


def questions_of(scene: StepScene, world: World, course: Course) -> tuple[Question, ...]:
    """The question before the next step, and one about the end where that is clear.

    Parameters
    ----------
    scene
        What is set.
    world
        That of the scene.
    course
        At least `AHEAD` and ``scene.steps`` steps long.
    """
    end = at_the_end(scene, world, course)
    return (next_step(scene, world, course), *([end] if end else []))


def next_step(scene: StepScene, world: World, course: Course) -> Question:
    """Which way the input vector will move on the picture."""
    step = course.step(scene.steps)
    x, y = map(float, step.move)
    ways = SLANTED if min(abs(x), abs(y)) > CLEARLY_SLANTED * max(abs(x), abs(y)) else STRAIGHT
    answer = len(ways) if max(abs(x), abs(y)) < HARDLY else _way(ways, x, y)
    options = tuple(Said(f"step-way-{way}") for way in (*ways, "hardly"))
    outputs = dict.fromkeys(sample.word for sample in step.samples)
    given = places(world, course.after(scene.steps), step.example.inputs, outputs)
    params: Params = {"word": targets(world, step.example.inputs), **_pair(world, step)}
    why = Said("step-way-why", {**params, "x": _rounded(x, 3), "y": _rounded(y, 3), "forces": _forces(world, step)})
    return Question("way", Said("step-way", params), options, answer, why, given)


def _way(ways: Mapping[str, Spot], x: float, y: float) -> int:
    """The direction that the movement has most of."""
    return max(range(len(ways)), key=lambda place: dot(list(ways.values())[place], (x, y)))


def _pair(world: World, step: Correction) -> Params:
    noise = dict.fromkeys(step.example.negatives)
    none = Said("step-nobody")
    return {
        "context": world.words[step.example.output],
        "noise": listed(world.words[word] for word in noise) if noise else none,
    }


def _forces(world: World, step: Correction) -> Said:
    return listed(
        Said("step-force", {"word": output_of(world, sample.word), "error": _rounded(sample.error, 2)})
        for sample in step.samples
    )


def _rounded(value: float, decimals: int) -> float:
    """Without a sign before zero."""
    return round(value, decimals) + 0.0


def at_the_end(scene: StepScene, world: World, course: Course) -> Question | None:
    """What many steps lead to; None where that is not clear."""
    if scene.world == APRICOT:
        found: Question | None = _certainty(world, course)
    elif scene.world == ROYAL:
        found = _fourth(world, course)
    else:
        found = next(filter(None, (_most_similar(world, course, word) for word in asked_words(world))), None)
    sentences = just(scene.text) if scene.world == OWN else Said(f"step-text-{scene.world}")
    return replace(found, given=(sentences,)) if found else None


def asked_words(world: World) -> Sequence[int]:
    """Words to ask about, the best first: those with the fewest and therefore clearest companions."""
    return sorted(range(len(world.words)), key=lambda word: (world.counts[word], -word))


def _certainty(world: World, course: Course) -> Question:
    now, then = (course.step(steps).samples[0].positive for steps in (0, SURE))
    options = tuple(Said(f"step-end-{name}") for name in ("zero", "half", "one"))
    answer = sum(then > bound for bound in BOUNDS)
    params: Params = {"word": world.words[0], "context": world.words[1], "steps": SURE}
    why = Said("step-certainty-why", {**params, "then": round(then, 3), "now": round(now, 3)})
    return Question("certainty", Said("step-certainty", params), options, answer, why)


def _fourth(world: World, course: Course) -> Question | None:
    a, b, c = (next(place for place, word in enumerate(world.words) if word.id == name) for name in ROYAL_ASKED)
    params: Params = {"a": world.words[a], "b": world.words[b], "c": world.words[c], "steps": AHEAD}
    return _nearest("fourth", world, analogous(course.after(AHEAD), a, b, c), params)


def _most_similar(world: World, course: Course, word: int) -> Question | None:
    with_it = goes_with(course.after(AHEAD), word)
    if not with_it:
        return None
    near = similar(course.after(AHEAD), word)
    met = sum({word, near[0].word} <= set(sentence) for sentence in world.sentences)
    params: Params = {"word": world.words[word], "steps": AHEAD, "mate": world.words[with_it[0].word], "met": met}
    return _nearest("similar", world, near, params)


def _nearest(name: str, world: World, near: Sequence[Near], params: Params) -> Question | None:
    if len(near) < 2 or near[0].value - near[1].value < CLEAR:
        return None
    offered = sorted(each.word for each in near[:N_OPTIONS])
    options = tuple(world.words[word] for word in offered)
    best: Params = {"best": world.words[near[0].word], "cosine": round(near[0].value, 3)}
    second: Params = {"second": world.words[near[1].word], "less": round(near[1].value, 3)}
    why = Said(f"step-{name}-why", {**params, **best, **second})
    return Question(name, Said(f"step-{name}", params), options, offered.index(near[0].word), why)
