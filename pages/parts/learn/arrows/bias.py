"""uncle : aunt = doctor : ? What people wrote is in the vectors."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.lesson.arrows.bias import Bias, bias_of, bias_question
from pages.parts.i18n import number, t
from pages.parts.learn.arrows.plane import answers_table
from pages.parts.learn.arrows.source import CHAPTER, Source
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.plain import plain


def look(lesson: Lesson, words: Source) -> None:
    """The question; then three lists side by side, and the places of some professions in them."""
    found = bias_of(words.items, words.index)
    if found is None or not ask(CHAPTER, bias_question(words.items, found)):
        return
    st.markdown(t("arrows-bias-fact"))
    names, lists = ("alone", "there", "back"), (found.alone, found.there, found.back)
    # For a room, the places stand beside the lists.
    *columns, last = [*st.columns([3, 3, 3, 4])] if lesson.projector else [*st.columns(3, gap="medium"), st.container()]
    for column, name, answers in zip(columns, names, lists, strict=True):
        with column:
            st.markdown(f"**{t(f'arrows-bias-{name}')}**")
            answers_table(words.items, answers)
    with last:
        _places(words, found)
    first = plain(words.items.labels[found.with_own.rows[0]])
    st.caption(t("arrows-bias-own", first=first, cosine=float(found.with_own.scores[0])))


def _places(words: Source, found: Bias) -> None:
    rows = [
        {
            t("arrows-bias-word"): plain(words.items.labels[places.row]),
            t("arrows-bias-alone"): number(places.alone),
            t("arrows-bias-there"): number(places.there),
            t("arrows-bias-back"): number(places.back),
        }
        for places in found.places
    ]
    st.markdown(f"**{t('arrows-bias-places')}**")
    st.table(pl.DataFrame(rows))
