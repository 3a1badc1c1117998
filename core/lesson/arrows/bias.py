"""What the vectors took over from the people who wrote the text: uncle : aunt = doctor : ?

The words are those of the English sample. Bolukbasi et al. 2016, "Man is to computer programmer as woman is to
homemaker?", found such answers; Nissim et al. 2020, "Fair is better than sensational", showed that leaving the words of
the question out hides that the first answer would be *doctor* itself. So both arrows are computed, there and back, and
what is near to *doctor* without any.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.analogy import Answers, Sentence, solve_analogy
from core.lesson.arrows.asking import shuffled
from core.lesson.questions import Question
from core.lesson.said import Said, just
from core.similarity import CosineIndex
from core.types import Items

UNCLE, AUNT, DOCTOR = "uncle", "aunt", "doctor"
WATCHED = ("nurse", "physician", "surgeon", "teacher")
"""Professions whose places are compared."""
N_ANSWERS = 8


@dataclass(frozen=True, slots=True)
class Places:
    """The place of one item among the answers, from 1: near *doctor* alone, and with either arrow."""

    row: int
    alone: int
    there: int
    back: int


@dataclass(frozen=True, slots=True)
class Bias:
    """What the arrows between *uncle* and *aunt* make of *doctor*.

    Parameters
    ----------
    alone
        Near *doctor*, without an arrow.
    there, back
        Answers to uncle : aunt = doctor : ? and to aunt : uncle = doctor : ?
    with_own
        As ``there``, but where the words of the question may answer too.
    places
        Of the watched professions.
    """

    alone: Answers
    there: Answers
    back: Answers
    with_own: Answers
    places: tuple[Places, ...]


def bias_of(items: Items, index: CosineIndex) -> Bias | None:
    """The three lists and the places in them; None where a word is missing."""
    if not all(word in items.index for word in (UNCLE, AUNT, DOCTOR, *WATCHED)):
        return None
    uncle, aunt, doctor = (items.index[word] for word in (UNCLE, AUNT, DOCTOR))
    there, back = Sentence(uncle, aunt, doctor).terms(), Sentence(aunt, uncle, doctor).terms()
    alone = solve_analogy(index, (doctor,), (), n_answers=N_ANSWERS)
    to_aunt = solve_analogy(index, there.positive, there.negative, n_answers=N_ANSWERS)
    to_uncle = solve_analogy(index, back.positive, back.negative, n_answers=N_ANSWERS)
    own = solve_analogy(index, there.positive, there.negative, n_answers=N_ANSWERS, exclude_query=False)
    rows = [items.index[word] for word in WATCHED]
    places = tuple(Places(row, *(found.rank_of(row) or 0 for found in (alone, to_aunt, to_uncle))) for row in rows)
    return Bias(alone, to_aunt, to_uncle, own, places)


def bias_question(items: Items, found: Bias) -> Question:
    """Which of the professions comes first with the arrow from uncle to aunt; ranks are never shared."""
    rows = [places.row for places in found.places]
    first = min(found.places, key=lambda places: places.there)
    shown = shuffled(items, rows)
    numbers = {"there": first.there, "back": first.back, "alone": first.alone}
    why = Said("arrows-bias-why", {"answer": items.labels[first.row], **numbers})
    text = Said("arrows-bias-question", {"a": UNCLE, "b": AUNT, "c": DOCTOR})
    options = tuple(just(items.labels[row]) for row in shown)
    return Question("bias", text, options, shown.index(first.row), why)
