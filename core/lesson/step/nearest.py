"""What was learned: who is similar (input·input), and what goes with it (input·output)."""

from __future__ import annotations

from dataclasses import dataclass

from core.lesson.measures import cosine
from core.lesson.step.correction import Vectors, sigmoid


@dataclass(frozen=True, slots=True)
class Near:
    """A word, by its place in the vocabulary, and how near it is."""

    word: int
    value: float


def similar(vectors: Vectors, word: int) -> tuple[Near, ...]:
    """The other words by the cosine of the input vectors, most similar first; equal vectors keep their order."""
    own, others = vectors.input[word].tolist(), _others(vectors, word)
    near = [Near(other, cosine(own, vectors.input[other].tolist()) or 0.0) for other in others]
    return tuple(sorted(near, key=lambda each: -each.value))


def goes_with(vectors: Vectors, word: int) -> tuple[Near, ...]:
    """All other words by P(+|t,c), that is σ of input·output, likeliest first."""
    own = vectors.input[word]
    near = [Near(other, sigmoid(float(own @ vectors.output[other]))) for other in _others(vectors, word)]
    return tuple(sorted(near, key=lambda each: -each.value))


def _others(vectors: Vectors, word: int) -> list[int]:
    return [other for other in range(len(vectors.input)) if other != word]


def analogous(vectors: Vectors, a: int, b: int, c: int) -> tuple[Near, ...]:
    """What is to ``c`` as ``b`` is to ``a``: the words by the cosine of their input vector with b - a + c.

    The three themselves are left out, as everywhere in this field.
    """
    aim = (vectors.input[b] - vectors.input[a] + vectors.input[c]).tolist()
    others = [word for word in range(len(vectors.input)) if word not in (a, b, c)]
    near = [Near(word, cosine(aim, vectors.input[word].tolist()) or 0.0) for word in others]
    return tuple(sorted(near, key=lambda each: -each.value))
