"""What was imported: how many vectors, and the first items."""

from __future__ import annotations

import streamlit as st

from core.workspace import VectorsInfo, Workspace
from pages.parts.data.shown import chips
from pages.parts.i18n import t

N_SHOWN = 60


def imported(workspace: Workspace, info: VectorsInfo) -> None:
    """Numbers, and the first items."""
    with st.container(horizontal=True, gap="large"):
        st.metric(t("data-vectors"), t("data-number", n=info.n_items), width="content")
        st.metric(t("data-dim"), t("data-number", n=info.dim), help=t("data-dim-help"), width="content")
    labels = tuple(workspace.vectors(info.id).items.head(N_SHOWN).labels)
    st.markdown(f"**{t('data-first-items')}**")
    st.markdown(chips(labels, N_SHOWN))
