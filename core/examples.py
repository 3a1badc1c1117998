"""Ready analogy examples, some of which fail, and what each sample opens on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from core.analogy import Sentence, format_expression, solve_analogy
from core.similarity import CosineIndex
from core.types import Items

SAMPLES = Path(__file__).resolve().parents[1] / "sample_data"
MAX_EXAMPLES = 16


@dataclass(frozen=True, slots=True)
class Example:
    """An example: the question in vector form, and whether these vectors give the expected answer first."""

    text: str
    works: bool


@dataclass(frozen=True, slots=True)
class Analogy:
    """A is to B as C is to what is expected, by row."""

    a: int
    b: int
    c: int
    expected: int

    @property
    def sentence(self) -> Sentence:
        """The question without its answer."""
        return Sentence(self.a, self.b, self.c)


@cache
def _analogies() -> tuple[tuple[str, str, str, str], ...]:
    found = json.loads((SAMPLES / "examples.json").read_text(encoding="utf-8"))["analogies"]
    return tuple((each["a"], each["b"], each["c"], each["expected"]) for each in found)


def analogies_of(items: Items) -> list[Analogy]:
    """The examples whose four items are all there, each once, whatever data they come from."""
    known = (keys for keys in dict.fromkeys(_analogies()) if all(key in items.index for key in keys))
    return [Analogy(*(items.index[key] for key in keys)) for keys in known]


def examples_for(items: Items, index: CosineIndex, limit: int = MAX_EXAMPLES) -> list[Example]:
    """Examples whose four items are all there, whatever data they come from; solved with these vectors.

    Parameters
    ----------
    items, index
        Of one vector set.
    limit
        At most so many.
    """
    examples: dict[str, Example] = {}
    for analogy in analogies_of(items):
        if len(examples) == limit:
            break
        terms = analogy.sentence.terms()
        answers = solve_analogy(index, terms.positive, terms.negative, n_answers=1)
        text = format_expression(terms, items)
        examples[text] = Example(text, works=int(answers.rows[0]) == analogy.expected)
    return list(examples.values())


@cache
def _starts() -> dict[str, str]:
    found = json.loads((SAMPLES / "samples.json").read_text(encoding="utf-8"))["samples"]
    return {each["id"]: each["start"] for each in found if each.get("start")}


def start_of(sample: str) -> str | None:
    """Key of the item that a sample's map opens on, or None."""
    return _starts().get(sample)
