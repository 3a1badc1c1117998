"""How well the vectors predict their whole world, over the steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.lesson.step.course import EXPONENT, Course
from core.lesson.step.noise import shares
from core.lesson.step.scene import StepScene
from core.lesson.step.world import World

N_POINTS = 200


@dataclass(frozen=True, slots=True)
class LossCurve:
    """The loss at some of the steps.

    Parameters
    ----------
    steps
        intp, shape (n_points,): after how many steps, ascending from 0.
    losses
        float64, shape (n_points,): mean of -L(θ) over all pairs of the world, 0 or more.
    """

    steps: NDArray[np.intp]
    losses: NDArray[np.float64]


def loss_curve(world: World, scene: StepScene, course: Course, until: int) -> LossCurve:
    """The mean loss of all pairs of a world, at up to `N_POINTS` of its steps.

    Parameters
    ----------
    world, scene
        Of the course.
    course
        At least ``until`` steps long.
    until
        The last step to show.

    Notes
    -----
    A step sees one pair with a few words of noise, so the loss of single steps jumps about. Here it is what all pairs
    lose on average when the noise is not drawn but weighed by its probability; the lecture's pair has noise of its own.
    """
    steps = np.unique(np.linspace(0, until, min(N_POINTS, until + 1)).round().astype(np.intp))
    pairs, noise = world.pairs(scene.window, sg=scene.sg), _noise(world, scene)
    outputs = course.output[steps].astype(np.float64)
    total = np.zeros(len(steps))
    for (inputs, output), weights in zip(pairs, noise, strict=True):
        hidden = course.input[steps][:, list(inputs)].mean(1, dtype=np.float64)
        dots = np.einsum("nd,nwd->nw", hidden, outputs)
        total += np.logaddexp(0, -dots[:, output]) + np.logaddexp(0, dots) @ weights
    return LossCurve(steps, total / len(pairs))


def _noise(world: World, scene: StepScene) -> list[NDArray[np.float64]]:
    """For each pair, how often each word is expected among its negative samples, shape (n_words,)."""
    n_words = len(world.words)
    if world.given:
        return [np.bincount(example.negatives, minlength=n_words).astype(float) for example in world.given]
    drawn = np.array(shares(world.counts, EXPONENT)) * scene.negative
    return [np.where(np.arange(n_words) == output, 0.0, drawn) for _, output in world.pairs(scene.window, sg=scene.sg)]
