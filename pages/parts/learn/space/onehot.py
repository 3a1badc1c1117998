"""One-hot: the table of the vectors, and how far apart the animals are."""

from __future__ import annotations

import streamlit as st

from core.lesson.space.asked import onehot_question
from core.lesson.space.onehot import ANIMALS, MAX_ANIMALS, MIN_ANIMALS, SHOWN_COLUMNS, n_zeros, one_hot, pairs
from core.lesson.space.pair import DECIMALS
from pages.parts.i18n import number, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.space.kept import CHAPTER, kept


def draw(_: Lesson) -> None:
    """The question and the slider, and beside them what it does to the vectors."""
    left, right = st.columns([2, 3], gap="large")
    with left:
        shown = ask(CHAPTER, onehot_question(kept()), moves=True)
        key = scene.key(CHAPTER, "n")
        choose = scene.setter(CHAPTER, "n", key)
        st.slider(t("space-animals"), MIN_ANIMALS, MAX_ANIMALS, kept().n_animals, key=key, on_change=choose)
    with right:
        _vectors()
        if shown:
            _distances()


def _vectors() -> None:
    n_animals = kept().n_animals
    st.markdown(f"**{t('space-vectors')}**")
    first, second = st.columns(2)
    first.metric(t("space-numbers"), number(n_animals))
    second.metric(t("space-zeros"), number(n_zeros(n_animals)))
    more = {"…": "…"} if n_animals > SHOWN_COLUMNS else {}
    st.table(
        [
            {t("space-animal"): t(f"space-animal-{animal}")}
            | {str(place): str(value) for place, value in enumerate(row[:SHOWN_COLUMNS], 1)}
            | more
            for animal, row in zip(ANIMALS, one_hot(n_animals).tolist(), strict=True)
        ]
    )


def _distances() -> None:
    st.markdown(f"**{t('space-distances')}**")
    st.table(
        [
            {
                t("space-animal"): t("space-pair-of", a=t(f"space-animal-{pair.a}"), b=t(f"space-animal-{pair.b}")),
                t("space-distance"): number(pair.distance, DECIMALS),
                t("space-cosine"): number(pair.cosine or 0.0, DECIMALS),
            }
            for pair in pairs(kept().n_animals)
        ]
    )
