"""What the page looks at: an upload that waits to be read, else something that was read."""

from __future__ import annotations

import streamlit as st

from core.workspace import CorpusInfo, VectorsInfo, Workspace
from pages.parts import visit
from pages.parts.visit import UPLOAD

OPENED = "data-opened"


def pending(workspace: Workspace, names_id: str | None) -> str | None:
    """The upload to prepare: the chosen one, else the newest that nothing was read from. None: nothing waits.

    ``names_id``, the file that names items, isn't to be read by itself.
    """
    here = [upload_id for upload_id, _ in workspace.uploads()]
    chosen = visit.chosen(UPLOAD)
    if chosen in here:
        return chosen
    used = workspace.used_uploads() | {names_id}
    return next((upload_id for upload_id in reversed(here) if upload_id not in used), None)


def prepare(upload_id: str) -> None:
    """Prepare this upload from now on, also after a refresh."""
    visit.choose(UPLOAD, upload_id)


def put_aside() -> None:
    """Prepare no particular upload any more."""
    visit.let_go((UPLOAD,))


def delete_upload(workspace: Workspace, upload_id: str) -> None:
    """Let go of an upload; its bytes are deleted unless something was read from it."""
    if visit.chosen(UPLOAD) == upload_id:
        put_aside()
    if not workspace.read_only and upload_id not in workspace.used_uploads():
        workspace.delete_upload(upload_id)


def results(workspace: Workspace) -> list[CorpusInfo | VectorsInfo]:
    """All corpora and vector sets."""
    return [*workspace.corpora(), *workspace.vector_sets()]


def opened(workspace: Workspace) -> CorpusInfo | VectorsInfo | None:
    """What was read and is looked at: the one that was opened, else the newest (vectors trained here aside)."""
    infos = [info for info in results(workspace) if info.kind != "model"]
    chosen = st.session_state.get(OPENED)
    newest = max(infos, key=lambda info: info.created, default=None)
    return next((info for info in infos if info.id == chosen), newest)


def open_result(info: CorpusInfo | VectorsInfo) -> None:
    """Look at this one from now on; other pages take it up as well."""
    st.session_state[OPENED] = info.id
    visit.choose(visit.CORPUS if isinstance(info, CorpusInfo) else visit.VECTORS, info.id)


def open_newest() -> None:
    """Look at whatever is newest."""
    st.session_state.pop(OPENED, None)
