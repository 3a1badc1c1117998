"""The words of the lecture, in this language and in the two others."""

from __future__ import annotations

import streamlit as st

from core.locales import LANGUAGES, translate
from pages.parts.i18n import language, t

WORDS = (
    "item",
    "vector",
    "embedding",
    "one-hot",
    "cosine",
    "dot-product",
    "neighbor",
    "window",
    "context",
    "skip-gram",
    "cbow",
    "negative-sample",
    "noise-exponent",
    "sigmoid",
    "gradient",
    "learning-rate",
    "epoch",
    "analogy",
    "projection",
    "perplexity",
)


def glossary() -> None:
    """A table: the word, what it means, and what it is called elsewhere."""
    others = [code for code in LANGUAGES if code != language()]
    st.table(
        [
            {
                t("glossary-word"): f"**{t(f'glossary-{word}')}**",
                t("glossary-meaning"): t(f"glossary-{word}-meaning"),
                **{LANGUAGES[code]: translate(code, f"glossary-{word}") for code in others},
            }
            for word in WORDS
        ],
        hide_index=True,
    )
