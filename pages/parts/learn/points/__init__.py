"""Chapter 1, items as points: films, a person among them, and the same on the Earth."""

from __future__ import annotations

from core.lesson.points import PARTS, questions_of
from core.lesson.questions import Question
from pages.parts import visit
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward
from pages.parts.learn.part_choice import part_choice
from pages.parts.learn.points import earth, films, person
from pages.parts.learn.points.kept import CHAPTER, kept

DRAWN = {"films": films.draw, "person": person.draw, "earth": earth.draw}


def questions(_: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    return questions_of(kept())


def draw(lesson: Lesson) -> None:
    """One of the three parts."""
    part_choice(CHAPTER, PARTS, kept().part)
    DRAWN[kept().part](lesson)
    onward(
        lesson,
        Way("explore.py", "points-data"),
        Way("recommend.py", "points-alike", {visit.TASK: "similar"}),
    )
