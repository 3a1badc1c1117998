"""Why something is suggested: the person's own items that pull it up, and real lists that hold both."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl
import streamlit as st

from core.recommend.reasons import Cause, Evidence, Reasons, reasons
from pages.parts.i18n import language, number, t
from pages.parts.recommend.subject import Subject

AROUND = 2
"""Items to each side of those that matter, when a list is shown."""


def why(subject: Subject, given: list[int], suggested: int) -> None:
    """A table of causes, then lists from the data, the items that matter in bold."""
    found = reasons(subject.opened.material, given, suggested)
    if found.causes:
        st.markdown(t("recommend-why"))
        st.table(_causes(subject, found.causes))
    _lists(subject, found)


def _causes(subject: Subject, causes: tuple[Cause, ...]) -> pl.DataFrame:
    rows = []
    for cause in causes:
        row = {t("recommend-why-item"): subject.label(cause.row)}
        if cause.together is not None and cause.expected is not None:
            row[t("recommend-why-together")] = number(cause.together)
            row[t("recommend-why-expected")] = number(cause.expected, 1)
            row[t("recommend-why-lift")] = "–" if cause.lift is None else f"× {number(cause.lift, 1)}"
        row[t("recommend-cosine")] = "–" if cause.cosine is None else number(cause.cosine, 2)
        rows.append(row)
    return pl.DataFrame(rows)


def _lists(subject: Subject, found: Reasons) -> None:
    if subject.opened.material.behaviour is None:
        return
    if not found.n_sequences:
        st.caption(t("recommend-why-never-together"))
        return
    st.markdown(t("recommend-why-lists", n=found.n_sequences, shown=len(found.sequences)))
    for evidence in found.sequences:
        st.markdown(f"- {_heading(subject, evidence)}: {_excerpt(subject, evidence)}")


def _heading(subject: Subject, evidence: Evidence) -> str:
    parts = [subject.sequence(evidence.sequence)]
    if evidence.owner is not None:
        parts.append(subject.owner(evidence.owner))
    if evidence.time is not None:
        parts.append(_day(evidence.time))
    return ", ".join(parts)


def _day(seconds: int) -> str:
    from babel.dates import format_date

    return str(format_date(datetime.fromtimestamp(seconds, UTC), "medium", locale=language()))


def _excerpt(subject: Subject, evidence: Evidence) -> str:
    """The items that matter with those around them; gaps are dots."""
    behaviour = subject.opened.material.behaviour
    assert behaviour is not None
    tokens = behaviour.sessions[evidence.sequence].tolist()
    matter = set(evidence.positions)
    shown = sorted({near for place in matter for near in range(place - AROUND, place + AROUND + 1)})
    written: list[str] = []
    before = -1
    for place in shown:
        if not 0 <= place < len(tokens):
            continue
        if place > before + 1:
            written.append("…")
        label = subject.label(tokens[place])
        written.append(f"**{label}**" if place in matter else label)
        before = place
    if before < len(tokens) - 1:
        written.append("…")
    return " · ".join(written)
