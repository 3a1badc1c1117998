"""A chapter that shows more than a screen holds is looked at in parts where it is drawn for a room."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.parts.i18n import keyed, named, t
from pages.parts.learn.lesson import Lesson


def looks_of(lesson: Lesson, chapter: str, looks: Sequence[str]) -> Sequence[str]:
    """Which of the looks are drawn: all of them, one below the other; for a room, the one that is chosen.

    Parameters
    ----------
    lesson
        Whether it is for a room.
    chapter
        Id of the chapter; its texts are ``<chapter>-look`` and ``<chapter>-look-<look>``.
    looks
        By name; the first is there first.
    """
    if not lesson.projector or len(looks) < 2:
        return looks
    chosen = st.segmented_control(
        t(f"{chapter}-look"),
        looks,
        default=looks[0],
        required=True,
        format_func=named(looks, lambda look: t(f"{chapter}-look-{look}")),
        key=keyed(f"learn-{chapter}-look"),
        label_visibility="collapsed",
    )
    return (chosen,)
