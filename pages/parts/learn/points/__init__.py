"""Chapter 1, items as points: films, a person among them, and the same on the Earth."""

from __future__ import annotations

import streamlit as st

from core.lesson.points import PARTS, questions_of
from core.lesson.questions import Question
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward
from pages.parts.learn.points import earth, films, person
from pages.parts.learn.points.kept import CHAPTER, kept

DRAWN = {"films": films.draw, "person": person.draw, "earth": earth.draw}


def questions(_: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    return questions_of(kept())


def draw(lesson: Lesson) -> None:
    """One of the three parts."""
    key = keyed(scene.key(CHAPTER, "part"))
    st.segmented_control(
        t("points-part"),
        PARTS,
        default=kept().part,
        required=True,
        format_func=named(PARTS, lambda part: t(f"points-part-{part}")),
        key=key,
        on_change=scene.setter(CHAPTER, "part", key),
        label_visibility="collapsed",
    )
    DRAWN[kept().part](lesson)
    onward(
        lesson,
        Way("explore.py", "points-data"),
        Way("recommend.py", "points-alike", {visit.TASK: "similar"}),
    )
