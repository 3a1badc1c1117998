"""What is stored, where and for how long, and the button that deletes it."""

from __future__ import annotations

import streamlit as st

from core.settings import settings
from pages.parts import state
from pages.parts.i18n import t
from pages.parts.workspace_menu import delete_everything

NARROW = 360


def privacy() -> None:
    """In plain words; for a workspace of one's own with the way to be rid of it."""
    found = settings()
    with st.expander(t("data-privacy"), icon=":material/lock:"):
        st.markdown(t("data-privacy-shared" if found.shared else "data-privacy-own", days=found.expiry_days))
        workspace = state.workspace()
        if not workspace.read_only:
            with st.container(width=NARROW):
                delete_everything(workspace, "data")
