"""From T₀ to Tₙ: the same steps each time, from a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice

import numpy as np
from numpy.typing import NDArray

from core.lesson.step.correction import (
    Correction,
    Example,
    Sigmoid,
    Vectors,
    correct,
    foreseen,
    sigmoid,
    tabulated_sigmoid,
)
from core.lesson.step.noise import Noise
from core.lesson.step.scene import StepScene
from core.lesson.step.world import World

DIM = 2
EXPONENT = 0.75
"""Of the noise, as in Mikolov et al. 2013."""


@dataclass(frozen=True, slots=True)
class Course:
    """Where the vectors were after each step.

    Parameters
    ----------
    input, output
        float32, shape (n_steps + 1, n_words, 2): the first are T₀.
    examples
        What each step learned from, shape (n_steps + 1,): the last is what the next one is going to learn from.
    rate
        Learning rate.
    tabulated
        Whether σ is looked up in gensim's table.
    """

    input: NDArray[np.float32]
    output: NDArray[np.float32]
    examples: tuple[Example, ...]
    rate: float
    tabulated: bool

    def after(self, steps: int) -> Vectors:
        """The vectors after so many steps; not to be changed."""
        return Vectors(self.input[steps], self.output[steps])

    def after_step(self, number: int) -> Vectors:
        """The vectors after one step more than ``number``, also where the course ends there; not to be changed."""
        vectors = self.after(number).copy()
        correct(vectors, self.examples[number], self.rate, _lookup(self.tabulated))
        return vectors

    def step(self, number: int) -> Correction:
        """The step that follows after ``number`` steps: what was predicted, and how it is corrected."""
        return foreseen(self.after(number), self.examples[number], self.rate, _lookup(self.tabulated))


def beginning(n_words: int, seed: int, dim: int = DIM) -> Vectors:
    """T₀: each number drawn evenly from -1/dim to 1/dim, shape (n_words, dim) each.

    gensim draws its input vectors so and begins with output vectors of zeros; then the first step of each word moves
    no input vector at all. Here both are drawn, so that there is something to see.
    """
    random = np.random.default_rng(seed)
    drawn = [(random.random((n_words, dim), dtype=np.float32) * 2 - 1) / np.float32(dim) for _ in range(2)]
    return Vectors(*drawn)


def examples_of(world: World, scene: StepScene) -> Iterator[Example]:
    """What is learned from, step by step, without end: pass after pass over the pairs, with fresh noise each time.

    A negative sample that is the context itself is left out, as gensim does.
    """
    if world.given:
        yield from cycle(world.given)
    noise = Noise(world.counts, EXPONENT, scene.seed)
    for inputs, output in cycle(world.pairs(scene.window, sg=scene.sg)):
        drawn = [noise.draw() for _ in range(scene.negative)]
        yield Example(inputs, output, tuple(word for word in drawn if word != output))


def run(world: World, scene: StepScene, n_steps: int) -> Course:
    """Make the first steps of a world.

    Parameters
    ----------
    world
        That of the scene.
    scene
        Its rate, seed, window, negative samples, architecture and sigmoid count.
    n_steps
        How many, 0 or more. 5,000 of them take about 0.2 s.
    """
    vectors, lookup = beginning(len(world.words), scene.seed), _lookup(scene.tabulated)
    course = np.empty((2, n_steps + 1, len(world.words), DIM), dtype=np.float32)
    course[:, 0] = vectors.input, vectors.output
    examples = tuple(islice(examples_of(world, scene), n_steps + 1))
    for number, example in enumerate(examples[:-1], 1):
        correct(vectors, example, scene.rate, lookup)
        course[:, number] = vectors.input, vectors.output
    course.flags.writeable = False
    return Course(course[0], course[1], examples, scene.rate, scene.tabulated)


def _lookup(tabulated: bool) -> Sigmoid:
    return tabulated_sigmoid if tabulated else sigmoid
