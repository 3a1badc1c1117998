"""The script of every run: the frame, and in it the page that was asked for."""

from __future__ import annotations

import streamlit as st

from pages.parts import state, visit
from pages.parts.frame import menus, navigation
from pages.parts.messages import show_remembered

DRAWN = "_drawn"


def main() -> None:
    """Draw the frame, then the page."""
    page = navigation()
    if menus() is None:
        return
    show_remembered()
    page.run()
    visit.show()
    _warm_up()


def _warm_up() -> None:
    """From the second run on, when the first screen is drawn, have a worker ready."""
    if st.session_state.get(DRAWN):
        state.jobs().warm_up()
    st.session_state[DRAWN] = True


main()
