"""Distances between groups: measured ones beside drawn ones."""

from __future__ import annotations

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from core.figures.trust import distances_figure, groups_figure
from core.lesson.questions import Question
from core.lesson.trust.asking import distances_question
from core.lesson.trust.clouds import GROUP_NAMES, Distances, distances, far_groups, group_numbers
from core.lesson.trust.drawing import Drawn
from core.lesson.trust.scene import FAR, GROUP_PERPLEXITIES
from pages.parts.i18n import language, t
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.trust.parts import chart, choice, theme
from pages.parts.learn.trust.source import CHAPTER, drawn, settings_of_scene


def question() -> Question:
    """How far the far group is."""
    points, picture = _groups()
    return distances_question(distances(points, picture.coordinates))


def draw(lesson: Lesson) -> None:
    """The picture; with the answer, true distances beside it, and how far the far groups are can be changed."""
    points, picture = _groups()
    found, set_so = distances(points, picture.coordinates), settings_of_scene()
    shown = ask(CHAPTER, distances_question(found), moves=True)
    left, right = st.columns(2, gap="large")
    with left:
        _picture(lesson, picture)
    with right:
        if shown:
            _beside(lesson, found)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choice("groups", t("trust-perplexity"), GROUP_PERPLEXITIES, set_so.groups, str)
        if shown:
            choice("far", t("trust-far"), FAR, set_so.far, lambda n: t("trust-times", n=n))


def _groups() -> tuple[NDArray[np.float32], Drawn]:
    set_so = settings_of_scene()
    points = far_groups(set_so.far, set_so.seed)
    return points, drawn(points, set_so.groups)


def _picture(lesson: Lesson, picture: Drawn) -> None:
    figure = groups_figure(picture.coordinates, group_numbers(), GROUP_NAMES, language=language(), theme=theme())
    chart(lesson, figure, "trust-groups", t("trust-picture"))


def _beside(lesson: Lesson, found: Distances) -> None:
    figure = distances_figure(
        [f"{one}–{other}" for one, other in found.pairs],
        found.true,
        found.drawn,
        names=(t("trust-in-space"), t("trust-on-picture")),
        y_title=t("trust-distance-axis"),
        language=language(),
        theme=theme(),
    )
    chart(lesson, figure, "trust-distances", t("trust-distances-title"))
