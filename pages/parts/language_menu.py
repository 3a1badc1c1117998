"""The choice of language."""

from __future__ import annotations

import streamlit as st

from core.locales import LANGUAGES
from pages.parts import visit
from pages.parts.i18n import language, t
from pages.parts.messages import remember_problem

# Puts the chosen language into the address without a step of the browser's history; see `pages.parts.visit`.
IN_THE_ADDRESS = st.components.v2.component(
    "everything2vec_language",
    html="<span hidden></span>",
    js="""
export default function ({ data }) {
  const url = new URL(window.location.href);
  if (!data.language || url.searchParams.get(data.name) === data.language) return;
  url.searchParams.set(data.name, data.language);
  window.history.replaceState(window.history.state, "", url);
}
""",
)


def language_menu() -> None:
    """English, Kazakh or Russian, each by its own name."""
    codes = list(LANGUAGES)
    current = language()
    key = f"language-menu-{current}"
    st.selectbox(
        t("shell-language"),
        codes,
        index=codes.index(current),
        format_func=LANGUAGES.__getitem__,
        key=key,
        on_change=remember_problem(lambda: visit.choose_language(st.session_state[key])),
        filter_mode=None,
    )
    IN_THE_ADDRESS(
        key="language-address", data={"name": visit.LANGUAGE, "language": visit.chosen(visit.LANGUAGE)}, height=0
    )
