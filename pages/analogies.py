"""Analogies: A is to B as C is to what?"""

from __future__ import annotations

import streamlit as st

from core.analogy import Answers, Terms
from core.workspace import VectorsInfo, Workspace
from pages.parts import state
from pages.parts.analogies.answers import show_answers, solved
from pages.parts.analogies.code import code
from pages.parts.analogies.picture import on_the_map, plane
from pages.parts.analogies.question import question
from pages.parts.i18n import t
from pages.parts.messages import empty_state, told
from pages.parts.opened import CACHE, OpenedVectors


def main() -> None:
    """The question in both forms, the answers, the pictures, the code."""
    st.header(t("analogies-title"))
    workspace = state.workspace()
    info = state.vectors_info(workspace)
    if info is None:
        empty_state(t("analogies-empty-title"), t("analogies-empty"), "data.py", t("analogies-empty-next"))
        return
    opened = CACHE.get(workspace.id, info.id)
    terms = question(workspace.id, info.id, opened)
    if terms is None:
        st.caption(t("analogies-start"))
        return
    with told():
        found = solved(opened, terms)
        expected = show_answers(workspace.id, info.id, opened, terms, found)
        _pictures(workspace, info, opened, terms, found)
        code(workspace, info, terms, found, expected)


def _pictures(workspace: Workspace, info: VectorsInfo, opened: OpenedVectors, terms: Terms, found: Answers) -> None:
    asked = terms.sentence()
    if asked is None or not len(found):
        return
    answer = int(found.rows[0])
    left, right = st.columns([2, 3], gap="large")
    with left:
        plane(opened, asked, answer)
    drawn = state.projection_info(workspace, info.id)
    if drawn is not None:
        with right:
            on_the_map(info.id, drawn, asked, answer)


main()
