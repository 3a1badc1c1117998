"""Vectors that nobody has looked at are looked at in a job that begins by itself, once: then it has to be asked for."""

from __future__ import annotations

import streamlit as st

from core.errors import E2VError
from core.jobs import JobStatus
from core.jobs.kinds import QUIET
from core.workspace import VectorsInfo, Workspace
from pages.parts import state
from pages.parts.i18n import t
from pages.parts.job_panel import watch
from pages.parts.messages import show_error

KIND = "space"


def see_to_a_look(workspace: Workspace, info: VectorsInfo, *, busy: bool) -> bool:
    """Have vectors looked at, unless something else is at work or a look came to nothing, which is told.

    Returns
    -------
    bool
        Whether vectors are being looked at; the page is drawn again afterwards.
    """
    if busy:
        st.caption(t("measure-look-after"))
        return False
    newest = state.jobs().status(workspace.id)
    if newest is None or not newest.active:
        newest = _begun(workspace, info, newest)
    if newest is None:
        return False
    with st.container(border=True):
        watch(workspace.id, newest.id, newest.state)
    return True


def _begun(workspace: Workspace, info: VectorsInfo, newest: JobStatus | None) -> JobStatus | None:
    """A look that has begun, by itself or because it was asked for; None where it waits for somebody to ask."""
    if newest is None or not _has_to_be_asked_for(newest, info):
        begun = _begin(workspace, info)
        if begun is None:
            _button()  # whatever it was, it may be over
        return begun
    if workspace.find_space(info.id) is not None:  # it has ended just now
        st.rerun()
    if _is_of(newest, info):
        _why_not(newest)
    if _button() and _begin(workspace, info) is not None:
        st.rerun()
    return None


def _button() -> bool:
    return st.button(t("measure-look"), icon=":material/search:", key="measure-look")


def _has_to_be_asked_for(newest: JobStatus, info: VectorsInfo) -> bool:
    """Whether these vectors were looked at in vain, or a job came to nothing that would be forgotten over this one."""
    return _is_of(newest, info) or (newest.kind not in QUIET and newest.state != "done")


def _is_of(status: JobStatus, info: VectorsInfo) -> bool:
    return status.kind == KIND and status.args.get("vectors_id") == info.id


def _begin(workspace: Workspace, info: VectorsInfo) -> JobStatus | None:
    try:
        state.jobs().submit(workspace, KIND, {"vectors_id": info.id})
    except E2VError as error:
        begun = state.jobs().status(workspace.id)
        if begun is not None and begun.active:  # in another tab
            return begun
        show_error(error)
        return None
    return state.jobs().status(workspace.id)


def _why_not(ended: JobStatus) -> None:
    if ended.error is not None:
        show_error(E2VError(ended.error.code, **ended.error.params))
    elif ended.state != "done":
        st.info(t(f"jobs-{ended.state}"))
