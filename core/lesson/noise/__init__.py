"""Chapter 5, noise: why a model needs negative samples, and from which distribution they are drawn."""

from core.lesson.noise.distribution import noise, one_in, times_as_often
from core.lesson.noise.questions import alpha_questions, label_questions
from core.lesson.noise.sampling import Drawn, always_neighbors, chance_of_a_hit, draw
from core.lesson.noise.scene import MARKS, NoiseScene
from core.lesson.noise.world import Example, example_of, small_world

__all__ = [
    "MARKS",
    "Drawn",
    "Example",
    "NoiseScene",
    "alpha_questions",
    "always_neighbors",
    "chance_of_a_hit",
    "draw",
    "example_of",
    "label_questions",
    "noise",
    "one_in",
    "small_world",
    "times_as_often",
]
