"""Data: bring a file or a text, see what it was taken for, correct it, read it, and see what it holds."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import streamlit as st

from core.errors import E2VError
from core.reading.codes import are_codes
from core.reading.formats import reader_of
from core.workspace import CorpusInfo, VectorsInfo, Workspace
from pages.parts import state
from pages.parts.data import naming
from pages.parts.data.bring import bring
from pages.parts.data.choice import opened, pending, prepare
from pages.parts.data.counting import count, redraw_when_counted
from pages.parts.data.draft import Draft, draft_of
from pages.parts.data.guess import file_line, guess
from pages.parts.data.kept import kept, shown_line
from pages.parts.data.opening import is_open, open_it
from pages.parts.data.shown import make_preview, show_rows, show_sequences
from pages.parts.data.start import start, take_back
from pages.parts.data.statistics import statistics
from pages.parts.data.summary import counted
from pages.parts.data.switches import switches
from pages.parts.data.vectors import imported
from pages.parts.i18n import t
from pages.parts.job_panel import job_panel
from pages.parts.messages import show_error, told

NAMEABLE = ("lines", "table")


def main() -> None:
    """From top to bottom: the running job, what is being prepared or was read, what else is here."""
    st.header(t("data-title"))
    workspace = state.workspace()
    take_back(workspace)
    job = job_panel(workspace)
    busy = job is not None
    shown = None
    if job is None or job.kind not in ("open", "read"):
        names_id = naming.attached(workspace)
        upload_id = pending(workspace, names_id)
        if upload_id is not None:
            _prepare(workspace, upload_id, names_id, busy=busy)
        else:
            shown = _look(workspace, names_id, busy=busy)
    kept(workspace, shown, busy=busy)


def _prepare(workspace: Workspace, upload_id: str, names_id: str | None, *, busy: bool) -> None:
    file_line(workspace, upload_id)
    with told():
        if not is_open(workspace, upload_id):
            open_it(workspace, upload_id, busy=busy)
        elif names_id is not None and not is_open(workspace, names_id):
            naming.waiting(workspace, names_id)
            open_it(workspace, names_id, names=True, busy=busy)
        else:
            _correct(workspace, draft_of(workspace, upload_id), names_id, busy=busy)


def _correct(workspace: Workspace, draft: Draft, names_id: str | None, *, busy: bool) -> None:
    """What the file is; its first rows; its sequences beside the switches; what names the items, and the button."""
    top = st.container()
    rows = st.container()
    left, right = st.columns([3, 2], gap="large")
    below = st.container()
    what, counting = "", False
    try:
        with right:
            settings = switches(draft)
        what = counted(draft, settings)
        if names_id is not None:
            with below:
                settings = replace(settings, catalogue=naming.names_switches(workspace, names_id, draft))
        found = make_preview(workspace, draft, settings, names_id)
        counting = not busy and count(workspace, draft, settings)
    except E2VError as error:
        with left:
            show_error(error)
        return
    finally:
        with top:
            guess(draft, what, counting=counting)
            if counting:
                redraw_when_counted(workspace.id)
    with rows:
        show_rows(found, of_plays=reader_of(settings.format).of_plays)
    with left:
        show_sequences(found)
    if found.error is not None:
        return
    with below:
        if names_id is None and settings.format in NAMEABLE:
            naming.offer(expanded=are_codes(chain.from_iterable(found.sequences)))
        start(draft, settings, names_id, busy=busy)


def _look(workspace: Workspace, names_id: str | None, *, busy: bool) -> CorpusInfo | VectorsInfo | None:
    """A place to bring more, and what was read last; returns it."""
    if names_id is not None:
        naming.waiting(workspace, names_id)
    bring(prepare)
    info = opened(workspace)
    if info is None:
        with st.container(border=True):
            st.markdown(f"**{t('data-empty-title')}**")
            st.markdown(t("data-empty"))
        return None
    shown_line(workspace, info, busy=busy)
    with told():
        if isinstance(info, CorpusInfo):
            statistics(workspace, info)
        else:
            imported(workspace, info)
    return info


main()
