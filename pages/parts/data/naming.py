"""The second file, which names items: id → title and what else is known of them."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from core.reading import CatalogueSettings, detect_catalogue
from core.workspace import Workspace
from pages.parts import visit
from pages.parts.data.bring import uploader
from pages.parts.data.choice import delete_upload
from pages.parts.data.controls import column
from pages.parts.data.draft import Draft, head_of
from pages.parts.data.tables import cells
from pages.parts.i18n import t
from pages.parts.messages import remember_problem
from pages.parts.plain import plain
from pages.parts.visit import NAMES

ROLES = {"key": "item", "title": "title", "artist": "artist"}
N_ROWS = 5


def attached(workspace: Workspace) -> str | None:
    """The upload that names the items of the draft, or None."""
    here = {upload_id for upload_id, _ in workspace.uploads()}
    chosen = visit.chosen(NAMES)
    return chosen if chosen in here else None


def attach(upload_id: str) -> None:
    """Let this upload name the items."""
    visit.choose(NAMES, upload_id)


def detach() -> None:
    """Let nothing name the items."""
    visit.let_go((NAMES,))


def offer(*, expanded: bool) -> None:
    """A quiet place for the second file; open where the ids say nothing to a person."""
    with st.expander(t("data-names"), expanded=expanded, icon=":material/label:"):
        st.caption(t("data-names-note"))
        uploader(t("data-names-drop"), "data-names-drop", attach)


def waiting(workspace: Workspace, upload_id: str) -> None:
    """The file that was given to name the items, and the way to do without it."""

    @remember_problem
    def remove() -> None:
        detach()
        delete_upload(workspace, upload_id)

    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(t("data-names-from", name=plain(dict(workspace.uploads())[upload_id])), width="content")
        st.button(
            t("data-names-remove"), icon=":material/close:", type="tertiary", on_click=remove, key="data-names-remove"
        )


def names_switches(workspace: Workspace, upload_id: str, draft: Draft) -> CatalogueSettings:
    """The file that was given, how it is read, and its first rows.

    Raises
    ------
    ReadingError
        If it isn't a table.
    """
    with st.expander(t("data-names"), expanded=True, icon=":material/label:"):
        waiting(workspace, upload_id)
        head, name, size, _ = head_of(workspace, upload_id)
        found = detect_catalogue(head, name, size)
        settings = _columns(draft, upload_id, found.settings, found.columns)
        st.table(cells(found.columns, found.rows[:N_ROWS]), border="horizontal", hide_index=True)
    return settings


def _columns(draft: Draft, upload_id: str, guess: CatalogueSettings, columns: tuple[str, ...]) -> CatalogueSettings:
    chosen = {}
    for place, (field, role) in zip(st.columns(len(ROLES)), ROLES.items(), strict=True):
        with place:
            key = draft.key(f"{upload_id}-{field}")
            chosen[field] = column(key, t(f"reading-role-{role}"), columns, getattr(guess, field))
    return replace(guess, key=chosen["key"] or guess.key, title=chosen["title"], artist=chosen["artist"])
