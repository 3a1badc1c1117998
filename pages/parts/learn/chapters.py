"""The chapters in the lecture's order. To add one: its file here, its file in `core.lesson`, its room of texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.lesson.questions import Question
from pages.parts import visit
from pages.parts.learn import noise, points, space, uses, windows
from pages.parts.learn.arrows import chapter as arrows
from pages.parts.learn.everything import chapter as everything
from pages.parts.learn.film import chapter as film
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.step import chapter as step
from pages.parts.learn.trust import chapter as trust


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter.

    Parameters
    ----------
    id
        In the address, and the room of its texts (``<id>-title``, ``<id>-idea``, and ``<id>-steps``: what a lecturer
        does, a line for each step).
    icon
        Material icon.
    draw
        What there is to touch.
    questions
        What is asked, from the same computations as what is drawn; also for the worksheet.
    """

    id: str
    icon: str
    draw: Callable[[Lesson], None]
    questions: Callable[[Lesson], tuple[Question, ...]]


CHAPTERS = (
    Chapter("points", "scatter_plot", points.draw, points.questions),
    Chapter("space", "straighten", space.draw, space.questions),
    Chapter("uses", "table_chart", uses.draw, uses.questions),
    Chapter("windows", "width", windows.draw, windows.questions),
    Chapter("noise", "casino", noise.draw, noise.questions),
    Chapter("step", "moving", step.draw, step.questions),
    Chapter("film", "movie", film.draw, film.questions),
    Chapter("arrows", "north_east", arrows.draw, arrows.questions),
    Chapter("everything", "all_inclusive", everything.draw, everything.questions),
    Chapter("trust", "visibility_off", trust.draw, trust.questions),
)
BY_ID = {chapter.id: chapter for chapter in CHAPTERS}


def chosen_chapter() -> Chapter | None:
    """The chapter of this visit; None: the list of chapters, or, for a room, the first."""
    found = BY_ID.get(visit.chosen(visit.CHAPTER) or "")
    return CHAPTERS[0] if found is None and visit.chosen(visit.PROJECTOR) else found


def choose_chapter(chapter_id: str) -> None:
    """Turn to a chapter; an empty id: to the list."""
    visit.choose(visit.CHAPTER, chapter_id)


def number_of(chapter: Chapter) -> int:
    """Its place in the lecture, from 1."""
    return CHAPTERS.index(chapter) + 1
