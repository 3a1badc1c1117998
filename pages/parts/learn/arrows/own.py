"""Why the words of the question are left out."""

from __future__ import annotations

import streamlit as st

from core.lesson.arrows.asking import own_words, solved
from core.lesson.arrows.scene import ArrowsScene
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.arrows.asked import asked_of
from pages.parts.learn.arrows.plane import answers_table, names_of
from pages.parts.learn.arrows.source import CHAPTER, Source
from pages.parts.learn.ask import ask


def look(source: Source, seen: ArrowsScene) -> None:
    """What comes first where the words of the question may answer too, with a switch."""
    asked = asked_of(source, seen)
    if asked is None:
        st.info(t("arrows-nothing"), icon=":material/edit:")
        return
    found = solved(source.index, asked.sentence)
    question = own_words(source.items, found)
    shown = ask(CHAPTER, question) if question is not None else True
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(t("arrows-own-note", **names_of(source.items, found), shift=found.shift))
    with right:
        with_own = _switch(seen, shown)
        answers_table(source.items, found.with_own if with_own and shown else found.answers)


def _switch(seen: ArrowsScene, shown: bool) -> bool:
    key = scene.key(CHAPTER, "with-own")
    return st.toggle(
        t("arrows-with-own"),
        value=seen.with_own,
        key=key,
        on_change=scene.setter(CHAPTER, "with_own", key),
        disabled=not shown,
    )
