"""Chapter 2, a suitable space: one number for each animal, a few for all of them, and how two vectors are compared."""

from __future__ import annotations

from core.lesson.questions import Question
from core.lesson.space import PARTS, questions_of
from core.training import write_wishes
from pages.parts import visit
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward
from pages.parts.learn.part_choice import part_choice
from pages.parts.learn.space import dense, onehot, pair
from pages.parts.learn.space.kept import CHAPTER, kept

DRAWN = {"onehot": onehot.draw, "dense": dense.draw, "pair": pair.draw}
DIM = 48


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    return questions_of(kept(), dense.strips_of(lesson))


def draw(lesson: Lesson) -> None:
    """One of the three parts."""
    part_choice(CHAPTER, PARTS, kept().part)
    DRAWN[kept().part](lesson)
    onward(
        lesson,
        Way("explore.py", "space-explore"),
        Way("train.py", "space-train", {visit.WISHES: write_wishes(vector_size=DIM)}),
    )
