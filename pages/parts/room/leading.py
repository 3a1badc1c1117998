"""The lecturer's side: while a room is led, everybody in it sees the chapter that was turned to last."""

from __future__ import annotations

import streamlit as st

from core.workspace import Workspace, lead, lead_stamp, rooms_of, stop_leading
from pages.parts.learn.chapters import chosen_chapter
from pages.parts.learn.scene import text_of
from pages.parts.messages import told

SHOWN = "_room_shown"


def is_led(room: Workspace) -> bool:
    """Whether a lecturer leads a room: it is on disk, so that neither a refresh nor a second window ends it."""
    return lead_stamp(room.path) != ""


def switch(owner: Workspace, room_id: str, *, on: bool) -> None:
    """Begin to lead a room, with what is open (a chapter, or the list of them), or leave everybody where they are."""
    if on:
        _show(owner, room_id, _open())
    else:
        stop_leading(owner, room_id)


def show_the_rooms(owner: Workspace) -> None:
    """In every run of the lecture: if the page was turned, tell the rooms that are led.

    Only what this visit has turned counts: of two windows of the lecturer the one that was used last leads.
    """
    chapter = _open()
    before, st.session_state[SHOWN] = st.session_state.get(SHOWN, chapter), chapter
    if owner.read_only or not chapter or chapter == before:
        return
    with told():
        for room in rooms_of(owner):
            if is_led(room):
                _show(owner, room.id, chapter)


def _open() -> str:
    """Id of the chapter that is drawn; empty for the list, which is what an unknown one in the address leads to."""
    chapter = chosen_chapter()
    return chapter.id if chapter else ""


def _show(owner: Workspace, room_id: str, chapter: str) -> None:
    lead(owner, room_id, chapter, text_of(chapter))
