"""Name it, and read it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

import streamlit as st

from core.reading import ReadingSettings
from core.workspace import CorpusInfo, VectorsInfo, Workspace
from pages.parts import state
from pages.parts.data import naming
from pages.parts.data.choice import open_newest, open_result, prepare, put_aside, results
from pages.parts.data.draft import Draft, rebase
from pages.parts.i18n import t
from pages.parts.messages import told
from pages.parts.workspace_menu import workspace_title

MAX_NAME_CHARS = 80
NAME_WIDTH = 480
TAKEN_BACK = "data-taken-back"


def start(draft: Draft, settings: ReadingSettings, names_id: str | None, *, busy: bool) -> None:
    """The name, and the button that begins the job."""
    with st.form(f"data-start-{draft.upload_id}", border=False, enter_to_submit=False):
        name = st.text_input(
            t("data-name"),
            PurePath(draft.uploaded_as).stem[:MAX_NAME_CHARS],
            max_chars=MAX_NAME_CHARS,
            key=f"data-name-{draft.upload_id}",
            width=NAME_WIDTH,
        )
        sent = st.form_submit_button(t("data-read"), type="primary", icon=":material/play_arrow:", disabled=busy)
    if busy:
        st.caption(t("data-busy"))
    if sent:
        with told():
            _read(draft, settings, names_id, name.strip() or draft.uploaded_as)


def _read(draft: Draft, settings: ReadingSettings, names_id: str | None, name: str) -> None:
    own = state.writable(t("shell-copy-name", name=workspace_title(state.workspace())))
    rebase(draft.upload_id, settings)
    if not _open_known(own, draft.upload_id, settings, names_id):
        args = {"uploads": [draft.upload_id], "catalogue": names_id, "settings": settings.to_json(), "name": name}
        state.start_job(own, "read", args)
        open_newest()
    put_aside()
    naming.detach()
    st.rerun()


def _open_known(own: Workspace, upload_id: str, settings: ReadingSettings, names_id: str | None) -> bool:
    """The same request answers from disk."""
    infos = {info.id: info for info in results(own)}
    found = own.find_corpus([upload_id], settings, names_id) or own.find_vectors([upload_id], settings, names_id)
    if found not in infos:
        return False
    open_result(infos[found])
    st.toast(t("data-known"), icon=":material/check:")
    return True


def take_back(workspace: Workspace) -> None:
    """After a reading that failed or was cancelled, its upload and settings are prepared again."""
    job = state.jobs().status(workspace.id)
    if job is None or job.kind != "read" or job.active or job.state == "done":
        return
    if st.session_state.get(TAKEN_BACK) != job.id:
        st.session_state[TAKEN_BACK] = job.id
        _prepare_as(job.args)


def read_again(info: CorpusInfo | VectorsInfo) -> None:
    """Prepare the upload that this was read from, as it was read."""
    _prepare_as(info.meta["origin"])


def _prepare_as(asked: Mapping[str, Any]) -> None:
    upload_id = str(asked["uploads"][0])
    rebase(upload_id, ReadingSettings.from_json(asked["settings"]))
    prepare(upload_id)
    if asked.get("catalogue"):
        naming.attach(str(asked["catalogue"]))
