"""What a person may choose about an answer: the scorer, how many, with or without what is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from core.recommend.evaluation import Evaluation
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
    names, heavy = subject.scorers
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
    st.caption(_why_this(subject, scorer))
    if heavy:
        st.caption(t("recommend-heavy-some", names=_named(heavy)))
    st.latex(FORMULAS[scorer])
    return Choices(scorer, int(k), exclude)


def _why_this(subject: Subject, scorer: str) -> str:
    """What the scorer does, and how it stands beside the others on this data."""
    about = t(f"recommend-scorer-{scorer}-about")
    return f"{about} {_measured(subject.evaluation, scorer)}"


def _measured(found: Evaluation | None, scorer: str) -> str:
    if found is None:
        return t("recommend-not-measured")
    if scorer == found.winner:
        n = found.result(scorer).n
        if found.level:
            return t("recommend-measured-level", n=n, names=_named(found.level))
        return t("recommend-measured-best", n=n)
    return t(f"recommend-measured-other{'-level' if scorer in found.level else ''}", best=_named([found.winner]))


def _named(scorers: Sequence[str]) -> str:
    return ", ".join(t(f"recommend-scorer-{name}") for name in scorers)
