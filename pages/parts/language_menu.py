"""The choice of language."""

from __future__ import annotations

import streamlit as st

from core.locales import LANGUAGES
from pages.parts.i18n import choose_language, language, t


def language_menu() -> None:
    """English, Kazakh or Russian, each by its own name."""
    codes = list(LANGUAGES)
    current = language()
    st.selectbox(
        t("shell-language"),
        codes,
        index=codes.index(current),
        format_func=LANGUAGES.__getitem__,
        key=f"language-menu-{current}",
        on_change=lambda: choose_language(st.session_state[f"language-menu-{current}"]),
        filter_mode=None,
    )
