"""Light or dark, as the browser shows the page."""

from __future__ import annotations

import streamlit as st


def is_dark() -> bool:
    """True where the page is dark."""
    return st.context.theme.type == "dark"
