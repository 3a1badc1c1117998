"""Items that the catalogue names and nobody has played: what of them is like an item, and what each of them is like."""

from __future__ import annotations

import streamlit as st

from core.recommend.newcomers import Newcomers
from core.recommend.tasks import Suggestions
from pages.parts.i18n import number, t
from pages.parts.plain import plain
from pages.parts.recommend.subject import Subject

MOST_LISTED = 1_000


def newcomers(subject: Subject, row: int, k: int) -> None:
    """Nothing where everything has been played."""
    new = subject.opened.newcomers
    if new is None:
        return
    st.markdown(f"**{t('recommend-new')}**")
    st.caption(t("recommend-new-note", n=len(new.items)))
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown(t("recommend-new-like", item=subject.label(row)))
        found = new.like(row, k)
        _lines(found, {each: plain(new.items.labels[each]) for each in found.rows.tolist()})
    with right:
        _one_of_them(subject, new, k)


def _one_of_them(subject: Subject, new: Newcomers, k: int) -> None:
    chosen = st.selectbox(
        t("recommend-new-choose"),
        range(min(len(new.items), MOST_LISTED)),
        format_func=new.items.labels.__getitem__,
        key="newcomer",
    )
    found = new.neighbors(chosen, k)
    _lines(found, {row: subject.label(row) for row in found.rows.tolist()})


def _lines(found: Suggestions, names: dict[int, str]) -> None:
    if not len(found):
        st.info(t(found.why_none))
    for rank, (row, cosine) in enumerate(found.pairs(), start=1):
        st.markdown(f"{rank}\\. {names[row]} · {number(cosine, 2)} · *{t('recommend-by-content')}*")
