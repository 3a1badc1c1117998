"""The frame around every page: language, workspace, navigation."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from core.errors import WorkspaceError
from pages.parts import state, visit
from pages.parts.i18n import t
from pages.parts.language_menu import language_menu
from pages.parts.messages import show_error, show_remembered
from pages.parts.workspace_menu import workspace_menu

ICON = Path(__file__).parent / "parts" / "icon.svg"
DRAWN = "_drawn"
PAGES = (("explore", "hub"), ("data", "upload_file"), ("train", "model_training"), ("analogies", "balance"))


def main() -> None:
    """Draw the frame, then the page that was asked for."""
    st.set_page_config(page_title="Everything2Vec", page_icon=str(ICON), layout="wide")
    visit.arrive()
    pages = [
        st.Page(f"{name}.py", title=t(f"shell-page-{name}"), icon=f":material/{icon}:", default=name == "explore")
        for name, icon in PAGES
    ]
    page = st.navigation(pages, position="sidebar")
    visit.turn_to(page.url_path)
    try:
        workspace = state.workspace()
    except WorkspaceError as error:
        show_error(error)
        st.button(t("shell-open-first-sample"), on_click=state.forget, type="primary")
        with st.sidebar:
            language_menu()
        return
    visit.show()
    show_remembered()
    with st.sidebar:
        workspace_menu(workspace)
        language_menu()
    page.run()
    visit.show()
    _warm_up()


def _warm_up() -> None:
    """From the second run on, when the first screen is drawn, have a worker ready."""
    if st.session_state.get(DRAWN):
        state.jobs().warm_up()
    st.session_state[DRAWN] = True


main()
