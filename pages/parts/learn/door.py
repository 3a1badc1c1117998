"""The front door of the lecture: its chapters, each in one sentence."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.parts.i18n import t
from pages.parts.learn.bar import projector_button
from pages.parts.learn.chapters import CHAPTERS, Chapter, choose_chapter, number_of
from pages.parts.learn.glossary import glossary
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.paper import paper
from pages.parts.messages import remember_problem

N_COLUMNS = 2


def door(lesson: Lesson) -> None:
    """All chapters; where to begin."""
    st.header(t("learn-title"))
    st.markdown(t("learn-about"))
    with st.container(horizontal=True):
        projector_button(lesson)
    for first in range(0, len(CHAPTERS), N_COLUMNS):
        columns = st.columns(N_COLUMNS, gap="medium")
        for chapter, column in zip(CHAPTERS[first : first + N_COLUMNS], columns, strict=False):
            with column, st.container(border=True, height="stretch"):
                _card(chapter)
    with st.expander(t("learn-worksheet"), icon=":material/print:", on_change="rerun", key="worksheet") as sheet:
        if sheet.open:
            paper(lesson)
    with st.expander(t("glossary-title"), icon=":material/dictionary:", key="glossary"):
        glossary()


def _card(chapter: Chapter) -> None:
    st.button(
        t("learn-numbered", number=number_of(chapter), title=t(f"{chapter.id}-title")),
        icon=f":material/{chapter.icon}:",
        key=f"chapter-{chapter.id}",
        on_click=remember_problem(partial(choose_chapter, chapter.id)),
        width="stretch",
    )
    st.markdown(t(f"{chapter.id}-idea"))
