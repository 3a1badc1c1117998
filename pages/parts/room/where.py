"""In which room a visit is, and the way back into it."""

from __future__ import annotations

import streamlit as st

from core.errors import WorkspaceError
from core.workspace import Workspace, open_workspace
from pages.parts import state, visit
from pages.parts.i18n import t
from pages.parts.messages import remember_problem
from pages.parts.plain import plain


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
