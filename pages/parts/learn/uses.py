"""Chapter 3, who else?: use cases by what goes in and what comes out; description against behaviour."""

from __future__ import annotations

import streamlit as st

from core.lesson.questions import Question
from core.lesson.uses import LISTENERS, NEW, SONGS, UsesScene, by_behavior, by_description, questions_of
from pages.parts.i18n import keyed, named, number, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.onward import Way, onward

CHAPTER = "uses"
TASKS = ("similar", "audience", "for-user", "similar-users", "next-item")


def questions(_: Lesson) -> tuple[Question, ...]:
    """What is asked here."""
    return questions_of(_scene())


def draw(lesson: Lesson) -> None:
    """The table of use cases, then five songs and three listeners to change."""
    _cases()
    st.markdown(t("uses-two-ways"))
    (question,) = questions_of(_scene())
    shown = ask(CHAPTER, question)
    left, right = st.columns(2, gap="large")
    with left:
        _heard()
    with right:
        _answers(shown)
    onward(lesson, *(Way("recommend.py", f"recommend-{task}-title", {"task": task}) for task in TASKS))


def _scene() -> UsesScene:
    return UsesScene.from_json(scene.scene_of(CHAPTER))


def _cases() -> None:
    rows = [t("uses-case", example=t(f"uses-case-{task}"), question=t(f"recommend-{task}-question")) for task in TASKS]
    st.markdown("\n".join(f"* {row}" for row in rows))


def _heard() -> None:
    heard = _scene().heard
    for listener in LISTENERS:
        key = keyed(scene.key(CHAPTER, listener))
        st.pills(
            t(f"uses-{listener}"),
            SONGS,
            selection_mode="multi",
            default=list(heard[listener]),
            format_func=named(SONGS, lambda song: t(f"uses-{song}")),
            key=key,
            on_change=scene.setter(CHAPTER, listener, key),
            wrap=True,
        )


def _answers(shown: bool) -> None:
    key = keyed(scene.key(CHAPTER, "song"))
    songs = SONGS if shown else tuple(song for song in SONGS if song != NEW)
    song = st.selectbox(t("uses-like"), songs, format_func=named(songs, lambda song: t(f"uses-{song}")), key=key)
    described, heard = by_description(song), by_behavior(_scene(), song)
    rows = [
        {t("uses-song"): t(f"uses-{each}"), t("uses-by-description"): number(described[each], 3),
         t("uses-by-behavior"): number(heard[each], 3)}
        for each in sorted(described, key=lambda each: -described[each])
    ]  # fmt: skip
    st.table(rows)
    st.caption(t("uses-cosine"))
