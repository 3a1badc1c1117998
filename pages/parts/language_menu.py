"""The choice of language."""

from __future__ import annotations

import streamlit as st

from core.locales import LANGUAGES
from pages.parts import visit
from pages.parts.i18n import language, t
from pages.parts.messages import remember_problem

# Puts promised choices into the address without a step of the browser's history; see `pages.parts.visit`.
IN_THE_ADDRESS = st.components.v2.component(
    "everything2vec_address",
    html="<span hidden></span>",
    js="""
export default function ({ data }) {
  if (!Object.keys(data.choices).length) return;
  const url = new URL(window.location.href);
  for (const name of data.names) {
    if (name in data.choices) url.searchParams.set(name, data.choices[name]);
    else url.searchParams.delete(name);
  }
  if (url.href !== window.location.href) window.history.replaceState(window.history.state, "", url);
}
""",
)


def language_menu(*, shown: bool = True) -> None:
    """English, Kazakh or Russian, each by its own name; where the menu isn't shown, only the address is kept."""
    if shown:
        _menu()
    IN_THE_ADDRESS(key="address", data={"names": visit.CHOICES, "choices": visit.promised()}, height=0)


def _menu() -> None:
    codes = list(LANGUAGES)
    current = language()
    key = f"language-menu-{current}"
    st.selectbox(
        t("shell-language"),
        codes,
        index=codes.index(current),
        format_func=LANGUAGES.__getitem__,
        key=key,
        on_change=remember_problem(lambda: visit.choose_quietly(visit.LANGUAGE, st.session_state[key])),
        filter_mode=None,
    )
