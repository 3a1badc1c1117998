"""A script to read, copy or download."""

from __future__ import annotations

import streamlit as st

from pages.parts.i18n import t


def code_box(script: str, *, note: str, file_name: str, key: str) -> None:
    """The script under a line that says what it does."""
    st.caption(note)
    st.code(script, language="python", height=420)
    st.download_button(
        t("code-download"),
        script,
        file_name=file_name,
        mime="text/x-python",
        icon=":material/download:",
        key=key,
        on_click="ignore",
    )
