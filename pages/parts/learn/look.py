"""How the lecture looks on a projector: everything larger, nothing beside it."""

from __future__ import annotations

import streamlit as st

# Streamlit measures type and spacing in rem, so that one size at the root makes all of it larger.
FOR_A_ROOM = """<style>
html { font-size: 150% !important; }
[data-testid="stSidebar"], [data-testid="stSidebarCollapsedControl"], [data-testid="stExpandSidebarButton"] {
  display: none;
}
[data-testid="stMainBlockContainer"] { padding: 1rem 2rem; }
</style>"""


def look(*, projector: bool) -> None:
    """The style of this run."""
    if projector:
        st.html(FOR_A_ROOM)
