"""Noise among pictures of something."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from core.figures.trust import cloud_figure
from core.lesson.questions import Question
from core.lesson.trust.asking import noise_question, order_of
from core.lesson.trust.clouds import groups, nearness, noise
from core.lesson.trust.scene import NOISE_PERPLEXITIES
from pages.parts.i18n import language, t
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.trust.parts import again, chart, choice, side_by_side, theme
from pages.parts.learn.trust.source import CHAPTER, Source, drawn, settings_of_scene

NAMES = ("noise", "groups", "own")


def question(source: Source) -> Question:
    """Which picture is noise."""
    return _question(_clouds(source))


def draw(lesson: Lesson, source: Source) -> None:
    """Noise, groups and the open vectors, at a perplexity that can be changed."""
    clouds, set_so = _clouds(source), settings_of_scene()
    shown = ask(CHAPTER, _question(clouds))

    def picture(which: int) -> None:
        points = drawn(clouds[which], set_so.noise).coordinates
        # Names would tell which is which.
        labels = source.labels if shown and NAMES[which] == "own" else []
        figure = cloud_figure(points, labels, language=language(), theme=theme())
        chart(lesson, figure, f"trust-noise-{which}", t("trust-picture"))

    side_by_side(
        order_of(set_so.seed, "noise"), picture, (lambda which: t(f"trust-is-{NAMES[which]}")) if shown else None
    )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choice("noise", t("trust-perplexity"), NOISE_PERPLEXITIES, set_so.noise, str)
        again()


def _clouds(source: Source) -> tuple[NDArray[np.float32], ...]:
    seed, n = settings_of_scene().seed, len(source.labels)
    return noise(seed, n), groups(seed, n), source.few.units


def _question(clouds: Sequence[NDArray[np.float32]]) -> Question:
    return noise_question([nearness(each) for each in clouds], order_of(settings_of_scene().seed, "noise"))
