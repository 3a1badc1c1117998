"""Suggestions as lines: rank, name, score, and on opening why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from core.recommend.tasks import Suggestions
from pages.parts.i18n import number, t
from pages.parts.messages import remember_problem
from pages.parts.recommend.subject import Subject
from pages.parts.recommend.why import why


def suggestion_lines(
    subject: Subject,
    found: Suggestions,
    given: list[int],
    *,
    key: str,
    score_name: str,
    score_shown: bool = False,
    add: Callable[[int], None] | None = None,
) -> None:
    """One line a suggestion, with its reasons.

    Parameters
    ----------
    given
        The items that the reasons go back to.
    key
        Prefix of the widgets' keys.
    score_name
        Translated, what the number is.
    score_shown
        Whether the number stands in the line itself: where it means something by itself, as a cosine does.
    add
        What the button beside each line does with its row; no button where None.
    """
    if not len(found):
        st.info(t(found.why_none))
        return
    counts = subject.items.counts
    for rank, (row, score) in enumerate(zip(found.rows.tolist(), found.scores.tolist(), strict=True), start=1):
        title = f"{rank}\\. {subject.label(row)}" + (f" · {number(score, 2)}" if score_shown else "")
        line, beside = (st.container(), None) if add is None else st.columns([3, 1], gap="small")
        with line, st.expander(title, key=f"{key}-{row}", on_change="rerun") as box:
            if box.open:
                counted = "" if counts is None else t("recommend-count", n=int(counts[row]))
                st.caption(f"{score_name}: {number(score, 4)}" + (f" · {counted}" if counted else ""))
                why(subject, given, row)
        if add is not None and beside is not None:
            with beside:
                st.button(
                    t("recommend-add"),
                    icon=":material/add:",
                    key=f"{key}-add-{row}",
                    on_click=remember_problem(partial(add, row)),
                    help=t("recommend-add-help", item=subject.label(row)),
                )
