"""A small file is counted in a job of its own while a person looks at the preview: the preview waits for nothing."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from core.errors import E2VError
from core.jobs import JobStatus
from core.jobs.kinds import QUIET
from core.reading import ReadingSettings
from core.reading.formats import reader_of
from core.reading.summary import COUNTED_BYTES
from core.workspace import Workspace
from pages.parts import state
from pages.parts.data.draft import Draft

POLL_SECONDS = 0.5
ASKED = "data-count-asked"


def count(workspace: Workspace, draft: Draft, settings: ReadingSettings) -> bool:
    """Have the upload counted, read as the switches stand, unless it is or something speaks against it.

    Returns
    -------
    bool
        Whether it is being counted; then `redraw_when_counted` must be drawn.
    """
    newest = state.jobs().status(workspace.id)
    if _is_counting(newest):
        return True
    if state.is_quiet(newest):
        return False
    wanted = replace(settings, catalogue=None)
    if draft.opened.settings == wanted or not _is_countable(workspace, draft.upload_id, wanted):
        return False
    if not state.jobs().has_room() or _has_to_be_told(newest, draft.upload_id):
        return False
    asked = (draft.upload_id, wanted)
    if st.session_state.get(ASKED) == asked:
        return False  # it came to nothing
    st.session_state[ASKED] = asked
    try:
        state.jobs().submit(workspace, "count", {"upload": draft.upload_id, "settings": wanted.to_json()})
    except E2VError:
        return False  # nobody asked for it
    return True


def _is_counting(status: JobStatus | None) -> bool:
    return status is not None and status.kind == "count" and status.active


def _is_countable(workspace: Workspace, upload_id: str, settings: ReadingSettings) -> bool:
    path, _ = workspace.upload(upload_id)
    return not reader_of(settings.format).makes_vectors and path.stat().st_size <= COUNTED_BYTES


def _has_to_be_told(newest: JobStatus | None, upload_id: str) -> bool:
    """Whether a job came to nothing, which would be forgotten over the next; that of another upload may be."""
    if newest is None or newest.state == "done" or newest.kind in QUIET:
        return False
    of_uploads = newest.args.get("uploads", [newest.args.get("upload", upload_id)])
    return upload_id in of_uploads


@st.fragment(run_every=POLL_SECONDS)
def redraw_when_counted(workspace_id: str) -> None:
    """Draw the page again once nothing is counted any more."""
    if not _is_counting(state.jobs().status(workspace_id)):
        st.rerun()
