"""The lecture's part of the side bar: open a room, its link, who is there; or follow the lecturer."""

from __future__ import annotations

import streamlit as st

from core.workspace import Workspace, close_room, open_room, rooms_of, shared_by
from pages.parts.i18n import t
from pages.parts.messages import remember_problem, told
from pages.parts.plain import plain
from pages.parts.room import leading
from pages.parts.room.following import follow, follow_switch
from pages.parts.room.link import is_for_here_only, room_link
from pages.parts.room.present import PRESENT
from pages.parts.room.where import room_of_visit

ICON = ":material/meeting_room:"
COUNT_SECONDS = 5


def room(workspace: Workspace, *, projector: bool) -> None:
    """What this visit can do with rooms; on a projector, without a side bar, it leads and follows all the same."""
    leading.show_the_rooms(workspace)
    joined = room_of_visit(workspace)
    if joined is not None:
        follow(joined)
    if projector:
        return
    with st.sidebar:
        if joined is not None:
            follow_switch()
        with told():
            _for_the_lecturer(workspace)


def _for_the_lecturer(workspace: Workspace) -> None:
    if workspace.read_only:
        with st.popover(t("room-link"), icon=ICON, width="stretch"):
            st.markdown(t("room-link-here" if workspace.is_room else "room-link-sample"))
            _link(workspace.id)
        return
    rooms = rooms_of(workspace)
    for number, opened in enumerate(rooms, start=1):
        _opened(workspace, opened, number if len(rooms) > 1 else None)
    with st.popover(t("room-open-another" if rooms else "room-open"), icon=ICON, width="stretch"):
        _before(workspace)


def _before(workspace: Workspace) -> None:
    """What a room is, and what of the workspace it shows: said before the button is pressed."""
    st.markdown(t("room-about"))
    found = shared_by(workspace)
    if found.is_empty:
        st.info(t("room-empty"))
        return
    counts = {"corpora": found.n_corpora, "vectors": found.n_vectors, "maps": found.n_projections}
    st.markdown(t("room-shared", **counts, measured=found.n_evaluations))
    if found.with_owners:
        names = ", ".join(t("room-quoted", name=plain(name)) for name in found.with_owners)
        st.warning(t("room-shared-owners", names=names), icon=":material/group:")
    st.markdown(t("room-not-shared", uploads=found.n_uploads))
    opening = remember_problem(lambda: open_room(workspace))
    st.button(t("room-open"), icon=ICON, type="primary", key="open-room", on_click=opening)


def _opened(workspace: Workspace, opened: Workspace, number: int | None) -> None:
    label = t("room-opened") if number is None else t("room-opened-number", number=number)
    with st.popover(label, icon=ICON, width="stretch"):
        st.markdown(t("room-give-link"))
        _link(opened.id)
        _people(opened.id)
        st.caption(t("room-as-it-was"))
        _close(workspace, opened.id)
    key = f"lead-{opened.id}"
    st.toggle(
        t("room-lead") if number is None else t("room-lead-number", number=number),
        value=leading.is_led(opened),
        key=key,
        help=t("room-lead-help"),
        on_change=remember_problem(lambda: leading.switch(workspace, opened.id, on=st.session_state[key])),
    )


def _link(workspace_id: str) -> None:
    link = room_link(workspace_id)
    st.code(link, language=None, wrap_lines=True)
    if is_for_here_only(link):
        st.warning(t("room-only-here"), icon=":material/wifi_off:")


@st.fragment(run_every=COUNT_SECONDS)
def _people(room_id: str) -> None:
    st.markdown(t("room-people", people=PRESENT.count(room_id)))


def _close(workspace: Workspace, room_id: str) -> None:
    sure = st.checkbox(t("room-close-sure"), key=f"sure-close-{room_id}")
    closing = remember_problem(lambda: close_room(workspace, room_id))
    st.button(t("room-close"), icon=":material/close:", disabled=not sure, key=f"close-{room_id}", on_click=closing)
