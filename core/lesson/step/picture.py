"""Where the vectors are, were and will be, for the picture."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, log10
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.lesson.measures import Spot
from core.lesson.said import Said
from core.lesson.step.correction import Correction
from core.lesson.step.course import Course
from core.lesson.step.scene import StepScene
from core.lesson.step.wording import output_of
from core.lesson.step.world import World

Role = Literal["", "input", "positive", "negative"]
N_FRAMES, N_TRAIL = 24, 60
SMALLEST_SPAN = 0.6
NICE = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.5, 10.0)


@dataclass(frozen=True, slots=True)
class Track:
    """One vector on the picture.

    Parameters
    ----------
    name
        Of its word; with a prime where it is an output vector.
    output
        Whether it is one.
    role
        What it is in the pair of the next step; empty: not in it.
    trail
        Places from T₀ to where the last movement began.
    path
        Places of the last movement, the last of them where it is now.
    upcoming
        Where the next step will take it; None where it stays.
    """

    name: Said
    output: bool
    role: Role
    trail: tuple[Spot, ...]
    path: tuple[Spot, ...]
    upcoming: Spot | None


def tracks(world: World, scene: StepScene, course: Course) -> tuple[Track, ...]:
    """All vectors that take part in a world: inputs, then outputs; of the lecture's pair only those of its example."""
    step = course.step(scene.steps)
    words = range(len(world.words))
    inputs, outputs = list(words), list(words)
    if world.given:
        inputs, outputs = list(step.example.inputs), [sample.word for sample in step.samples]
    return (
        *(_track(world.words[word], False, _input_role(step, word), word, scene, course) for word in inputs),
        *(_track(output_of(world, word), True, _output_role(step, word), word, scene, course) for word in outputs),
    )


def span_of(found: tuple[Track, ...]) -> float:
    """Half the width of a square around the origin that all places fit into; grows in leaps, so that it seldom moves.

    >>> span_of(())
    0.6
    """
    spots = [
        spot for track in found for spot in (*track.trail, *track.path, *([track.upcoming] if track.upcoming else []))
    ]
    furthest = max((max(abs(x), abs(y)) for x, y in spots), default=0.0) * 1.1
    if furthest <= SMALLEST_SPAN:
        return SMALLEST_SPAN
    magnitude = 10.0 ** (ceil(log10(furthest)) - 1)
    return next(nice * magnitude for nice in NICE if nice * magnitude >= furthest)


def _track(name: Said, output: bool, role: Role, word: int, scene: StepScene, course: Course) -> Track:
    places = (course.output if output else course.input)[:, word]
    trail = _between(places, 0, min(scene.since, scene.steps), N_TRAIL)
    path = _between(places, scene.since, scene.steps, N_FRAMES)
    moved = course.after_step(scene.steps)
    upcoming = _spot((moved.output if output else moved.input)[word])
    return Track(name, output, role, trail, path, upcoming if role else None)


def _between(places: NDArray[np.float32], start: int, end: int, n: int) -> tuple[Spot, ...]:
    """Up to ``n`` places from one step to another, evenly spread, both ends included; also backwards."""
    steps = np.linspace(start, end, min(n, abs(end - start) + 1)).round().astype(np.intp)
    return tuple(_spot(places[step]) for step in steps)


def _spot(place: NDArray[np.float32]) -> Spot:
    return round(float(place[0]), 4), round(float(place[1]), 4)


def _input_role(step: Correction, word: int) -> Role:
    return "input" if word in step.example.inputs else ""


def _output_role(step: Correction, word: int) -> Role:
    if word == step.example.output:
        return "positive"
    return "negative" if word in step.example.negatives else ""
