"""Around a chapter: its title and idea, the ways on and back, the lecturer's steps, the view for a room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import streamlit as st

from pages.parts import visit
from pages.parts.i18n import t
from pages.parts.learn.chapters import CHAPTERS, Chapter, choose_chapter, number_of
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.remote import remote
from pages.parts.messages import remember_problem


@contextmanager
def bar(lesson: Lesson, chapter: Chapter) -> Iterator[None]:
    """The frame of a chapter, which is drawn inside of it.

    On a projector the ways on and back also answer to Page Down and Page Up, which is what a presenter's remote
    control sends.
    """
    place = number_of(chapter) - 1
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
        st.subheader(t("learn-numbered", number=place + 1, title=t(f"{chapter.id}-title")), anchor=False)
        _turn(lesson, CHAPTERS[place - 1] if place else None, "previous", "PageUp")
        _turn(lesson, CHAPTERS[place + 1] if place + 1 < len(CHAPTERS) else None, "next", "PageDown")
        _steps(lesson, chapter)
        if lesson.projector:
            projector_button(lesson)
        else:
            all_chapters = remember_problem(partial(choose_chapter, ""))
            st.button(t("learn-all"), icon=":material/toc:", key="all-chapters", on_click=all_chapters)
    st.markdown(t(f"{chapter.id}-idea"))
    yield
    if lesson.projector:
        remote()


def _turn(lesson: Lesson, chapter: Chapter | None, way: str, shortcut: str) -> None:
    icons = {"previous": ":material/arrow_back:", "next": ":material/arrow_forward:"}
    st.button(
        t(f"learn-{way}"),
        icon=icons[way],
        icon_position="right" if way == "next" else "left",
        key=f"turn-{way}",
        on_click=remember_problem(partial(choose_chapter, chapter.id if chapter else "")),
        disabled=chapter is None,
        type="primary" if way == "next" else "secondary",
        shortcut=shortcut if lesson.projector else None,
    )


def _steps(lesson: Lesson, chapter: Chapter) -> None:
    """What a lecturer does, and the way into the lecturer's view."""
    with st.popover(t("learn-steps"), icon=":material/format_list_numbered:"):
        steps = t(f"{chapter.id}-steps").splitlines()
        st.markdown("\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1)))
        if not lesson.projector:
            projector_button(lesson)


def projector_button(lesson: Lesson) -> None:
    """Into the view for a room, or out of it."""
    st.button(
        t("learn-projector-end" if lesson.projector else "learn-projector"),
        icon=":material/close_fullscreen:" if lesson.projector else ":material/present_to_all:",
        key="projector-view",
        on_click=remember_problem(partial(visit.choose, visit.PROJECTOR, "" if lesson.projector else "1")),
        help=None if lesson.projector else t("learn-projector-help"),
        shortcut="Escape" if lesson.projector else None,
    )
