"""A person among the films: where their last film is, or dragged; the K nearest."""

from __future__ import annotations

import streamlit as st

from core.lesson.measures import Spot
from core.lesson.points.asked import person_question
from core.lesson.points.films import SPAN
from core.lesson.points.person import MAX_NEAREST, MIN_NEAREST, PERSON
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.points.kept import CHAPTER, HEIGHT, HEIGHT_FOR_A_ROOM, axes, keep, kept, name_of
from pages.parts.messages import remember_problem
from pages.parts.plane import Live, Point, plane

PERSON_HUE = 1
ELSEWHERE = ""


def draw(lesson: Lesson) -> None:
    """The question and the choices, and beside them the plane."""
    left, right = st.columns([2, 3], gap="large")
    with left:
        shown = ask(CHAPTER, person_question(kept()), moves=True)
        _last()
        _nearest()
    with right:
        _plane(lesson, shown)


def _plane(lesson: Lesson, shown: bool) -> None:
    here = kept()
    films = [Point(key, name_of(key), *spot, movable=False) for key, spot in here.shown_films.items()]
    plane(
        [*films, Point(PERSON, t("points-person"), *here.person, kind="person", hue=PERSON_HUE)],
        *axes(SPAN),
        key=scene.key(CHAPTER, "person"),
        label=t("points-person-label"),
        live=Live("person", here.last, here.n_nearest) if shown else None,
        heads=[t("points-film"), t("points-distance")],
        height=HEIGHT_FOR_A_ROOM if lesson.projector else HEIGHT,
        on_move=_moved,
    )
    st.caption(t("points-made-up"))


def _last() -> None:
    here = kept()
    films = [*([] if here.last else [ELSEWHERE]), *here.shown_films]
    key = keyed(scene.key(CHAPTER, f"last-{here.last}"))
    st.selectbox(
        t("points-last"),
        films,
        index=films.index(here.last),
        format_func=named(films, lambda film: name_of(film) if film else t("points-elsewhere")),
        key=key,
        on_change=remember_problem(lambda: keep(last=st.session_state[key], person=None)),
    )


def _nearest() -> None:
    key = scene.key(CHAPTER, "k")
    choose = scene.setter(CHAPTER, "k", key)
    st.slider(t("points-k"), MIN_NEAREST, MAX_NEAREST, kept().n_nearest, key=key, on_change=choose)


def _moved(spots: dict[str, Spot]) -> None:
    keep(person=spots[PERSON], last=None)
