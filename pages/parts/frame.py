"""The frame around every page: navigation, workspace and language, also where something failed."""

from __future__ import annotations

import logging
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.scriptrunner import get_script_run_ctx

from core.errors import WorkspaceError
from core.workspace import Workspace
from pages.parts import state, visit
from pages.parts.i18n import t
from pages.parts.language_menu import language_menu
from pages.parts.messages import remember_problem, show_error
from pages.parts.room.where import note_of_a_room
from pages.parts.workspace_menu import workspace_menu

ICON = Path(__file__).parent / "icon.svg"
PAGES = (
    ("explore", "hub"),
    ("data", "upload_file"),
    ("train", "model_training"),
    ("analogies", "balance"),
    ("measure", "straighten"),
    ("recommend", "recommend"),
    ("compare", "compare"),
    ("learn", "school"),
)


def navigation() -> StreamlitPage:
    """The side bar's list of pages; the one that was asked for."""
    st.set_page_config(page_title="Everything2Vec", page_icon=str(ICON), layout="wide")
    visit.arrive()
    pages = [
        st.Page(f"{name}.py", title=t(f"shell-page-{name}"), icon=f":material/{icon}:", default=name == "explore")
        for name, icon in PAGES
    ]
    page = st.navigation(pages, position="hidden" if visit.chosen(visit.PROJECTOR) else "sidebar")
    visit.turn_to(page.url_path)
    if visit.chosen(visit.PROJECTOR) and page.url_path != visit.LEARN:
        visit.let_go((visit.PROJECTOR,))  # whoever turns from the lecture to another page wants the side bar back
        st.rerun()
    return page


def menus() -> Workspace | None:
    """Workspace and language in the side bar; the workspace, or None where it can't be opened, which is told.

    In a projector view there is no side bar.
    """
    for_a_room = visit.chosen(visit.PROJECTOR) is not None
    place = st.container() if for_a_room else st.sidebar
    above = place.container()
    try:
        return _workspace(None if for_a_room else above)
    finally:  # sent last, so that nothing pushes it away from under a hand; whatever fails above, it is there
        with place:
            language_menu(shown=not for_a_room)


def _workspace(place: DeltaGenerator | None) -> Workspace | None:
    try:
        workspace = state.workspace()
    except WorkspaceError as error:
        show_error(error)
        st.button(t("shell-open-first-sample"), on_click=remember_problem(state.forget), type="primary")
        return None
    visit.show()
    if place is not None:
        with place:
            workspace_menu(workspace)
        note_of_a_room(workspace)
    return workspace


def show_fault(error: Exception) -> bool:
    """A fault of ours, told in the person's language; the details go to the server's log only.

    Where a callback failed, no page was begun; then the frame is drawn here, so that there is a way on.
    """
    logging.getLogger(__name__).error("a page failed", exc_info=error)
    context = get_script_run_ctx()
    if context is not None and not context.has_script_started and not context.fragment_ids_this_run:
        try:
            navigation()
            menus()
        except Exception:
            logging.getLogger(__name__).exception("the frame failed as well")
    st.error(t("shell-fault"), icon=":material/error:")
    return True
