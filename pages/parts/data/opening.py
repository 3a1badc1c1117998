"""What shows nothing until it is opened whole: archives, documents, spreadsheets, matrices. A job opens it."""

from __future__ import annotations

import streamlit as st

from core.reading.opening import needs_opening
from core.workspace import Workspace
from pages.parts import state
from pages.parts.i18n import t
from pages.parts.messages import told

KNOWN = "data-needs-opening"
FAILED = "data-opening-failed"


def is_open(workspace: Workspace, upload_id: str) -> bool:
    """Whether an upload can be looked at as it is.

    Raises
    ------
    WorkspaceError
        If it is gone or damaged.
    """
    if workspace.opened_as(upload_id) is not None:
        return True
    known = st.session_state.setdefault(KNOWN, {})
    if upload_id not in known:
        path, name = workspace.upload(upload_id)
        known[upload_id] = needs_opening(path, name)
    return not known[upload_id]


def open_it(workspace: Workspace, upload_id: str, *, names: bool = False, busy: bool) -> None:
    """Begin to open an upload: at once the first time; by a button where that failed or was cancelled."""
    if busy:
        st.caption(t("data-busy"))
        return
    failed = st.session_state.setdefault(FAILED, set())
    if _has_failed(workspace, upload_id):
        failed.add(upload_id)
    key = f"data-open-again-{upload_id}"
    if upload_id not in failed or st.button(t("data-open-again"), icon=":material/refresh:", key=key):
        _begin(workspace, upload_id, names)


def _begin(workspace: Workspace, upload_id: str, names: bool) -> None:
    with told():
        state.start_job(workspace, "open", {"upload": upload_id, "names": names})
        st.rerun()


def _has_failed(workspace: Workspace, upload_id: str) -> bool:
    """Whether the newest job was to open it and came to nothing."""
    job = state.jobs().status(workspace.id)
    if job is None or job.kind != "open" or job.args.get("upload") != upload_id:
        return False
    return job.state in ("failed", "cancelled", "interrupted")
