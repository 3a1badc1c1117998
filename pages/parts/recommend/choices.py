"""What a person may choose about an answer: the scorer, how many, with or without what is known."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.recommend.scorers import available
from pages.parts.i18n import keyed, named, t
from pages.parts.recommend.subject import Subject

FORMULAS = {
    "blend": r"\sum_m \alpha_m\, z_m(S, i)",
    "input-output": r"\Big(\tfrac{1}{|S|}\sum_{s \in S} w_s\Big) \cdot w'_i",
    "cosine": r"\cos\Big(\sum_{s \in S} \tfrac{w_s}{\lVert w_s \rVert},\; w_i\Big)",
    "cosine-popularity": r"\cos\Big(\sum_{s \in S} \tfrac{w_s}{\lVert w_s \rVert},\; w_i\Big) + 0.05 \log(1 + n_i)",
    "session-knn": r"\sum_{B \in N(S),\, i \in B} \tfrac{|S \cap B|}{\sqrt{|S|\,|B|}}",
    "item-knn": r"\sum_{s \in S} \tfrac{n_{si}}{\sqrt{n_s n_i}}",
    "markov": r"P(i \mid \text{last}(S))",
    "content": r"\cos\Big(\sum_{s \in S} \tfrac{c_s}{\lVert c_s \rVert},\; c_i\Big)",
    "popularity": r"n_i",
}
"""What each scorer computes for a list S and an item i; the docstrings in ``core.recommend.scorers`` say it in full."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How to answer."""

    scorer: str
    k: int
    exclude_known: bool


def choices(subject: Subject, *, key: str, known: str) -> Choices:
    """The controls in one line. ``known``: what the switch about known items is called."""
    names = available(subject.opened.material)
    best = subject.best_scorer
    with st.container(horizontal=True, vertical_alignment="bottom"):
        scorer = st.selectbox(
            t("recommend-scorer"),
            names,
            index=names.index(best),
            format_func=named(names, lambda name: t(f"recommend-scorer-{name}")),
            key=keyed(f"{key}-scorer-{best}"),
            help=t("recommend-scorer-help"),
            width=280,
        )
        k = st.number_input(t("recommend-k"), 1, 100, 10, key=f"{key}-k", width=140)
        exclude = st.toggle(known, value=True, key=f"{key}-exclude")
    st.caption(_why_this(subject, scorer, best))
    st.latex(FORMULAS[scorer])
    return Choices(scorer, int(k), exclude)


def _why_this(subject: Subject, scorer: str, best: str) -> str:
    about = t(f"recommend-scorer-{scorer}-about")
    if subject.measured is None:
        return f"{about} {t('recommend-not-measured')}"
    if scorer == best:
        return f"{about} {t('recommend-measured-best', n=subject.measured.n_test)}"
    return f"{about} {t('recommend-measured-other', best=t(f'recommend-scorer-{best}'))}"
