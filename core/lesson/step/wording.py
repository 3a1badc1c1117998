"""Words of a world as they stand in texts."""

from __future__ import annotations

from collections.abc import Iterable

from core.lesson.said import Said
from core.lesson.step.correction import Vectors
from core.lesson.step.world import World

DECIMALS = 2


def listed(texts: Iterable[Said]) -> Said:
    """One after another: a, b, c."""
    first, *rest = texts
    return Said("step-and", {"first": first, "rest": listed(rest)}) if rest else first


def output_of(world: World, word: int) -> Said:
    """The name of an output vector: the word with a prime, as in W′."""
    return Said("step-output", {"word": world.words[word]})


def targets(world: World, inputs: Iterable[int]) -> Said:
    """The words of the input vectors, each once."""
    return listed(world.words[word] for word in dict.fromkeys(inputs))


def places(world: World, vectors: Vectors, inputs: Iterable[int], outputs: Iterable[int]) -> tuple[Said, ...]:
    """Where input and output vectors are, a line for each word."""
    rows = [(world.words[word], vectors.input[word]) for word in dict.fromkeys(inputs)]
    rows += [(output_of(world, word), vectors.output[word]) for word in dict.fromkeys(outputs)]
    return tuple(
        Said("step-at", {"word": label, "x": round(float(x), DECIMALS), "y": round(float(y), DECIMALS)})
        for label, (x, y) in rows
    )
