"""What the experiments share: three pictures side by side, and small choices that the scene keeps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import streamlit as st

from core.figures import Theme
from core.lesson.trust.asking import PICTURES
from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.look import tall
from pages.parts.learn.trust.source import CHAPTER, settings_of_scene
from pages.parts.messages import remember_problem
from pages.parts.theme import is_dark

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

Option = TypeVar("Option", int, str)
HEIGHT, REM_FOR_A_ROOM = 300, 16
TYPE_FOR_A_ROOM = 21


def chart(lesson: Lesson, figure: Figure, key: str, alt: str, taller: int = 0, **more: Any) -> None:
    """A figure, with larger type in a room."""
    if lesson.projector:
        figure.update_layout(font_size=TYPE_FOR_A_ROOM)
    with tall(key, HEIGHT + taller, projector=lesson.projector, rem=REM_FOR_A_ROOM + taller // 18) as height:
        st.plotly_chart(figure, theme=None, key=key, height=height, alt=alt, config={"displayModeBar": False}, **more)


def theme() -> Theme:
    """Of the figures."""
    return "dark" if is_dark() else "light"


def choice(
    name: str,
    label: str,
    options: Sequence[Option],
    chosen: Option,
    write: Callable[[Option], str],
    *,
    labelled: bool = True,
) -> None:
    """A choice among a few, kept in the scene under a name."""
    key = keyed(scene.key(CHAPTER, name))
    st.segmented_control(
        label,
        options,
        default=chosen,
        format_func=named(options, write),
        key=key,
        required=True,
        label_visibility="visible" if labelled else "collapsed",
        on_change=scene.setter(CHAPTER, name, key),
    )


def again() -> None:
    """Another throw of the dice: other noise, another order of the pictures."""
    values = {**scene.scene_of(CHAPTER), "seed": settings_of_scene().seed + 1}
    st.button(
        t("trust-again"),
        key="trust-again",
        icon=":material/casino:",
        on_click=remember_problem(partial(scene.set_scene, CHAPTER, values)),
    )


def side_by_side(order: Sequence[int], draw: Callable[[int], None], title: Callable[[int], str] | None) -> None:
    """Three pictures in an order, named by letters; with what each is, once that is no secret."""
    for letter, which, column in zip(PICTURES, order, st.columns(len(order)), strict=True):
        with column:
            st.markdown(f"**{letter}**" if title is None else f"**{letter}**: {title(which)}")
            draw(which)
