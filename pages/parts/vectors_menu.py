"""The menu that chooses among the vector sets of a workspace."""

from __future__ import annotations

import streamlit as st

from core.workspace import VectorsInfo, Workspace
from pages.parts import visit
from pages.parts.i18n import keyed, named, t
from pages.parts.messages import remember_problem


def vectors_menu(workspace: Workspace, info: VectorsInfo) -> None:
    """Nothing where there is nothing to choose."""
    infos = {each.id: each for each in workspace.vector_sets()}
    if len(infos) < 2:
        return
    key = keyed(f"vectors-{info.id}")
    st.selectbox(
        t("explore-vectors"),
        list(infos),
        index=list(infos).index(info.id),
        format_func=named(infos, lambda vectors_id: infos[vectors_id].name),
        key=key,
        on_change=remember_problem(lambda: visit.choose(visit.VECTORS, st.session_state[key])),
        width=320,
    )
