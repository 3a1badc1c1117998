"""An analogy on the screen: its answers, with and without the words of the question, and what is asked about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np

from core.analogy import Answers, Sentence, solve_analogy
from core.lesson.questions import Question
from core.lesson.said import Said, just
from core.similarity import CosineIndex
from core.types import Items

N_OPTIONS = 4
N_ANSWERS = 5
SAME = 5e-5
"""Cosines that don't differ in the fourth decimal are the same on the screen."""


@dataclass(frozen=True, slots=True)
class Solved:
    """An analogy with its answers.

    Parameters
    ----------
    asked
        A, B and C.
    answers
        Without the words of the question, as everywhere.
    with_own
        Where A, B and C may answer too.
    shift
        Length of the arrow from A to C (0 to 2, between vectors of length 1): B − A + C is B, moved by it.
    """

    asked: Sentence
    answers: Answers
    with_own: Answers
    shift: float


def solved(index: CosineIndex, asked: Sentence, n_answers: int = N_ANSWERS) -> Solved:
    """Answer an analogy by 3CosAdd (Mikolov et al. 2013), with and without its own words.

    Raises
    ------
    ExpressionError
        If the terms cancel out.
    IndexError
        If a row is not in the vector set.
    """
    terms = asked.terms()
    answers, with_own = (
        solve_analogy(index, terms.positive, terms.negative, n_answers=n_answers, exclude_query=exclude)
        for exclude in (True, False)
    )
    return Solved(asked, answers, with_own, distance(index, asked.a, asked.c))


def distance(index: CosineIndex, start: int, end: int) -> float:
    """Length of the arrow between two items, both at length 1: 0 none, √2 at right angles, 2 opposite."""
    units = index.units([start, end]).astype(np.float64)
    return float(np.linalg.norm(units[1] - units[0]))


def fourth_place(items: Items, found: Solved) -> Question | None:
    """What stands at the fourth place; None where two share the first, or fewer than two can answer."""
    rows = _different(items, found.answers.rows.tolist())[:N_OPTIONS]
    if len(rows) < 2 or _level(found.answers):
        return None
    first, second = rows[0], rows[1]
    cosine, next_cosine = (float(found.answers.all_scores[row]) for row in (first, second))
    numbers = {"cosine": cosine, "next_cosine": next_cosine}
    texts = _sentence(items, found.asked)
    why = Said("arrows-fourth-why", {**texts, "answer": items.labels[first], "next": items.labels[second], **numbers})
    return _choice("fourth", Said("arrows-fourth-question", texts), items, rows, first, why)


def own_words(items: Items, found: Solved) -> Question | None:
    """What comes first where the question's own words may answer too; None where two share the first place."""
    asked, others = found.asked, found.answers.rows.tolist()
    rows = _different(items, [asked.a, asked.b, asked.c, *others[:1]])
    first = int(found.with_own.rows[0])
    if first not in rows or len(rows) < 2 or _level(found.with_own):
        return None
    name = {asked.b: "b", asked.c: "c"}.get(first, "other")
    texts = _sentence(items, asked)
    numbers = {"cosine": float(found.with_own.scores[0]), "shift": found.shift}
    why = Said(f"arrows-own-why-{name}", {**texts, "answer": items.labels[first], **numbers})
    return _choice("own", Said("arrows-own-question", texts), items, rows, first, why)


def _level(answers: Answers) -> bool:
    """Whether the first two can't be told apart on the screen."""
    return len(answers) > 1 and float(answers.scores[0] - answers.scores[1]) < SAME


def _sentence(items: Items, asked: Sentence) -> dict[str, str]:
    return {name: items.labels[row] for name, row in zip("abc", (asked.a, asked.b, asked.c), strict=True)}


def _different(items: Items, rows: Sequence[int]) -> list[int]:
    """The first row of each label, in order: people must be able to tell options apart."""
    first: dict[str, int] = {}
    for row in rows:
        first.setdefault(items.labels[row], row)
    return list(first.values())


def _choice(name: str, text: Said, items: Items, rows: Sequence[int], answer: int, why: Said) -> Question:
    shown = shuffled(items, rows)
    return Question(name, text, tuple(just(items.labels[row]) for row in shown), shown.index(answer), why)


def shuffled(items: Items, rows: Sequence[int]) -> list[int]:
    """Rows in an order that gives nothing away, and is the same every time."""
    return sorted(rows, key=lambda row: sha256(items.keys[row].encode()).digest())
