"""In which room a visit is, and the way back into it."""

from __future__ import annotations

import streamlit as st

from core.errors import WorkspaceError
from core.workspace import Workspace, open_workspace
from pages.parts import state, visit
from pages.parts.i18n import t
from pages.parts.messages import remember_problem
from pages.parts.plain import plain

# Streamlit closes the side bar where a screen is narrower than this.
ON_A_PHONE = """<style>
@media (min-width: 769px) { [data-testid="stLayoutWrapper"]:has(> .st-key-room-note) { display: none; } }
</style>"""


def room_of_visit(current: Workspace) -> Workspace | None:
    """The room that this visit is in: the one that is open, or the one that the open copy was made in; None: none."""
    if current.is_room:
        return current
    chosen = visit.chosen(visit.ROOM)
    try:
        room = open_workspace(chosen) if chosen else None
    except WorkspaceError:
        return None  # it was closed; the copy stays
    return room if room is not None and room.is_room else None


def where_in_a_room(current: Workspace) -> None:
    """For the side bar: that this is a room and what that means; in a copy, the way back. Nothing elsewhere."""
    room = room_of_visit(current)
    if room is None:
        return
    if current.is_room:
        st.caption(t("room-here"))
        return
    st.caption(t("room-own-copy", name=plain(room.name)))
    back = remember_problem(lambda: state.enter(room))
    st.button(t("room-back"), icon=":material/meeting_room:", key="back-to-the-room", on_click=back, width="stretch")


def note_of_a_room(current: Workspace) -> None:
    """The same in one line on the page, where the side bar that says it is closed: on a phone."""
    room = room_of_visit(current)
    if room is None:
        return
    st.html(ON_A_PHONE)
    with st.container(key="room-note"):
        st.caption(t("room-note" if current.is_room else "room-note-copy", name=plain(room.name)))
