"""Who is no neighbour: true pairs, each with negative samples that were drawn for it."""

from __future__ import annotations

import streamlit as st

from core.lesson.noise import Drawn, Example, NoiseScene, chance_of_a_hit, label_questions, noise
from core.lesson.noise import draw as drawn_for
from core.lesson.noise.scene import MOST_NEGATIVE
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.noise.controls import CHAPTER, next_button
from pages.parts.plain import plain


def draw(found: NoiseScene, example: Example) -> None:
    """The question, how many are drawn, and the table of labels."""
    (question,) = label_questions(found, example)
    ask(CHAPTER, question)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        key = scene.key(CHAPTER, "n_negative")
        st.slider(
            t("noise-negative"),
            1,
            MOST_NEGATIVE,
            found.n_negative,
            key=key,
            on_change=scene.setter(CHAPTER, "n_negative", key),
            width=320,
        )
        next_button("noise-again", "seed", found.seed)
    _table(found, example)


def _table(found: NoiseScene, example: Example) -> None:
    probabilities = noise(example.counts, found.exponent)
    negatives = drawn_for(example, probabilities, found.n_negative, found.seed)
    st.table(
        [
            {
                t("noise-target"): plain(example.label(example.target)),
                t("noise-context"): plain(example.label(context)),
                t("noise-drawn", alpha=found.exponent): " · ".join(_shown(example, each) for each in drawn),
            }
            for context, drawn in zip(example.contexts, negatives, strict=True)
        ]
    )
    flat = [each for drawn in negatives for each in drawn]
    chance = chance_of_a_hit(example, probabilities)
    target = plain(example.label(example.target))
    st.caption(t("noise-hits", hits=sum(each.hit for each in flat), n=len(flat), target=target, chance=chance))


def _shown(example: Example, drawn: Drawn) -> str:
    label = plain(example.label(drawn.row))
    return f"**{t('noise-hit', item=label)}**" if drawn.hit else label
