"""Four experiments: perplexity, noise, distances between groups, and what a map lost."""

from __future__ import annotations

import streamlit as st

from core.lesson.questions import Question
from core.lesson.trust.scene import PARTS
from pages.parts import visit
from pages.parts.i18n import t
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward
from pages.parts.learn.trust import distances, lost, noise, perplexity
from pages.parts.learn.trust.parts import choice
from pages.parts.learn.trust.source import Source, settings_of_scene, source_of
from pages.parts.plain import plain
from pages.parts.workspace_menu import sample_title


def questions(lesson: Lesson) -> tuple[Question, ...]:
    """What is asked in each experiment."""
    source = source_of(lesson)
    return perplexity.question(source), noise.question(source), distances.question(), lost.question(source)


def draw(lesson: Lesson) -> None:
    """The choice of an experiment, and that one."""
    source, part = source_of(lesson), settings_of_scene().part
    choice("part", t("trust-part"), PARTS, part, lambda name: t(f"trust-part-{name}"), labelled=False)
    if part == "distances":
        distances.draw(lesson)
        st.caption(t("trust-groups-are"))
    else:
        {"perplexity": perplexity.draw, "noise": noise.draw, "lost": lost.draw}[part](lesson, source)
        st.caption(_about(source))
    place = {visit.WORKSPACE: source.workspace.id, visit.VECTORS: source.info.id}
    onward(lesson, Way("explore.py", "trust-explore", place))


def _about(source: Source) -> str:
    own = source.workspace
    title = sample_title(own.id) if own.read_only and not own.is_room else plain(source.info.name)
    first = source.few.first + 1
    return t("trust-items", title=title, first=first, last=source.few.first + len(source.labels))
