"""Two vectors to drag, and the formula of their cosine."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.lesson.measures import Spot
from core.lesson.space.asked import pair_question
from core.lesson.space.pair import HUES, SPAN, A, B, scaled
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.space.kept import CHAPTER, keep, kept
from pages.parts.messages import remember_problem
from pages.parts.plane import Axis, Live, Point, plane

LINES = ("dot", "length-a", "length-b", "cosine", "angle")
HEIGHT, HEIGHT_FOR_A_ROOM = 20.0, 29.0


def draw(lesson: Lesson) -> None:
    """The question and the buttons, and beside them plane and formula."""
    left, right = st.columns([2, 3], gap="large")
    with left:
        ask(CHAPTER, pair_question(kept()), moves=True)
        _buttons()
    with right:
        _plane(lesson)


def _plane(lesson: Lesson) -> None:
    here = kept()
    plane(
        [Point(key, key, *spot, kind="arrow", hue=HUES[key]) for key, spot in ((A, here.a), (B, here.b))],
        Axis(t("space-pair-x"), *SPAN),
        Axis(t("space-pair-y"), *SPAN),
        key=scene.key(CHAPTER, "pair"),
        label=t("space-pair-label"),
        live=Live("pair"),
        names={line: t(f"space-name-{line}") for line in LINES},
        height=HEIGHT_FOR_A_ROOM if lesson.projector else HEIGHT,
        on_move=_moved,
    )


def _buttons() -> None:
    with st.container(horizontal=True):
        for name, times in (("double", 2), ("half", 0.5)):
            longer = scaled(kept().a, times)
            st.button(
                t(f"space-{name}"),
                key=f"space-{name}",
                on_click=remember_problem(partial(keep, a=longer)),
                disabled=longer is None,
            )
        again = remember_problem(partial(keep, a=None, b=None))
        st.button(t("space-again"), key="space-again", on_click=again, icon=":material/restart_alt:")


def _moved(spots: dict[str, Spot]) -> None:
    keep(a=spots[A], b=spots[B])
