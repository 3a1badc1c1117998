"""Compare: two vector sets side by side."""

from __future__ import annotations

import streamlit as st

from pages.parts import state
from pages.parts.compare.changed import changed
from pages.parts.compare.choice import ONE_HOT, choose, second_of
from pages.parts.compare.item import item_view
from pages.parts.compare.maps import maps
from pages.parts.compare.pair import Pair
from pages.parts.compare.questions import questions
from pages.parts.compare.sentence import one_hot, sentence
from pages.parts.i18n import t
from pages.parts.job_panel import job_panel
from pages.parts.messages import empty_state, told


def main() -> None:
    """Which two, the sentence, the maps, one item, and what changed most."""
    st.header(t("compare-title"))
    workspace = state.workspace()
    job = job_panel(workspace)
    first = state.vectors_info(workspace)
    if first is None:
        if job is None:
            empty_state(t("compare-empty-title"), t("compare-empty"), "data.py", t("compare-empty-next"))
        return
    second = second_of(workspace, first)
    with told():
        choose(workspace, first, second)
        base = questions(workspace, first, busy=job is not None)
        if second is None:
            st.info(t("compare-nothing" if base else "compare-alone"), icon=":material/compare_arrows:")
        elif second == ONE_HOT:
            one_hot(first)
        else:
            _show(Pair.of(workspace, first, workspace.vectors_info(second)), can_ask=base)


def _show(pair: Pair, *, can_ask: bool) -> None:
    sentence(pair, can_ask=can_ask)
    chosen = maps(pair)
    item_view(pair, chosen)
    changed(pair)


main()
