"""What the vectors know by now: who is similar to a word, and what goes with it."""

from __future__ import annotations

import streamlit as st

from core.lesson.step.nearest import Near, goes_with, similar
from core.lesson.step.questions import asked_words
from core.lesson.step.world import APRICOT
from pages.parts.i18n import keyed, language, named, number, t
from pages.parts.learn import scene
from pages.parts.learn.ask import said
from pages.parts.learn.step.course import CHAPTER, Practice

N_SHOWN = 5


def learned(found: Practice) -> None:
    """A word to choose, and its two lists after the steps made so far."""
    if found.scene.world == APRICOT:
        return
    st.markdown(t("step-learned", steps=found.scene.steps))
    words = list(asked_words(found.world))
    names = named(words, lambda word: found.world.words[word].written(language()))
    word = st.selectbox(t("step-word"), words, format_func=names, key=keyed(scene.key(CHAPTER, "word")))
    vectors = found.course.after(found.scene.steps)
    left, right = st.columns(2, gap="large")
    with left:
        _list(found, similar(vectors, word), "step-similar-column", "step-cosine")
    with right:
        _list(found, goes_with(vectors, word), "step-goes-column", "step-column-positive")


def _list(found: Practice, near: tuple[Near, ...], title: str, unit: str) -> None:
    rows = [{t(title): said(found.world.words[each.word]), t(unit): number(each.value, 2)} for each in near[:N_SHOWN]]
    st.table(rows)
