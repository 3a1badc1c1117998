"""What the model knew after each epoch, as two pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from core.analogy import Sentence
from core.figures.film import scorecard_figure, scorecard_height, standing_figure
from core.lesson.film import Course, Following, Scorecard
from core.types import Items
from pages.parts.i18n import language, t
from pages.parts.learn.look import tall
from pages.parts.plain import plain
from pages.parts.theme import is_dark

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

HEIGHT = 260
TYPE_FOR_A_ROOM, ROOM_REM = 18, 24


def standing(course: Course, following: Following, *, large: bool) -> None:
    """How many of the final neighbours of the followed item stood after each epoch."""
    st.markdown(f"**{t('film-standing-title', item=plain(course.vectors.items.labels[following.row]))}**")
    figure = standing_figure(
        course.epochs,
        following.kept,
        following.n_neighbors,
        x_title=t("film-epoch"),
        y_title=t("film-standing-axis"),
        half_label=t("film-half"),
        language=language(),
        theme="dark" if is_dark() else "light",
    )
    alt = t("film-standing-title", item=course.vectors.items.labels[following.row])
    _show(figure, "film-standing", HEIGHT, alt, large=large)


def scorecard(course: Course, found: Scorecard, *, large: bool) -> None:
    """How many ready analogies came out right after each epoch."""
    st.markdown(f"**{t('film-scorecard-title')}**")
    if not found.analogies:
        st.caption(t("film-no-examples"))
        return
    items = course.vectors.items
    figure = scorecard_figure(
        course.epochs,
        found.right,
        [_written(items, each.sentence, each.expected) for each in found.analogies],
        x_title=t("film-epoch"),
        share_title=t("film-share"),
        words=(t("film-right"), t("film-wrong")),
        language=language(),
        theme="dark" if is_dark() else "light",
    )
    _show(figure, "film-scorecard", scorecard_height(len(found.analogies)), t("film-scorecard-title"), large=large)


def _show(figure: Figure, key: str, height: int, alt: str, *, large: bool) -> None:
    if large:
        figure.update_layout(font_size=TYPE_FOR_A_ROOM)
    with tall(key, height, projector=large, rem=ROOM_REM) as fits:
        st.plotly_chart(figure, theme=None, key=key, height=fits, alt=alt, config={"displayModeBar": False})


def _written(items: Items, asked: Sentence, expected: int) -> str:
    a, b, c, d = (items.labels[row] for row in (asked.a, asked.b, asked.c, expected))
    return f"{a} : {b} = {c} : {d}"
