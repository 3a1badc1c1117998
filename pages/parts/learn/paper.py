"""The worksheet: every chapter's questions, from the data and the scenes that are open, as a page to print."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.errors import E2VError
from core.lesson.questions import Question
from core.lesson.said import Said
from core.lesson.worksheet import Sheet, worksheet
from pages.parts.i18n import language, t
from pages.parts.learn.chapters import CHAPTERS, Chapter, number_of
from pages.parts.learn.lesson import Lesson
from pages.parts.workspace_menu import workspace_title


def paper(lesson: Lesson) -> None:
    """Two files: for those who learn, and, with the answers on a page of their own, for those who teach."""
    st.markdown(t("learn-worksheet-about"))
    sheets = [_sheet(lesson, chapter) for chapter in CHAPTERS]
    made = partial(worksheet, sheets, language=language(), data=workspace_title(lesson.workspace))
    with st.container(horizontal=True):
        for name, answers in (("learners", False), ("teacher", True)):
            st.download_button(
                t(f"learn-worksheet-{name}"),
                made(answers=answers),
                file_name=f"everything2vec-{name}-{language()}.html",
                mime="text/html",
                icon=":material/print:",
                key=f"worksheet-{name}",
                on_click="ignore",
            )
    left_out = [t("learn-numbered", number=sheet.number, title=sheet.title.written(language())) for sheet in sheets
                if not sheet.questions]  # fmt: skip
    if left_out:
        st.caption(t("learn-worksheet-left-out", chapters=", ".join(left_out)))


def _sheet(lesson: Lesson, chapter: Chapter) -> Sheet:
    title, idea = Said(f"{chapter.id}-title"), Said(f"{chapter.id}-idea")
    return Sheet(number_of(chapter), title, idea, _questions(lesson, chapter))


def _questions(lesson: Lesson, chapter: Chapter) -> tuple[Question, ...]:
    """None where the open data doesn't allow any; the chapter itself tells why."""
    try:
        return chapter.questions(lesson)
    except E2VError:
        return ()
