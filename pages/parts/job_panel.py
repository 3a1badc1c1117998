"""The workspace's job: progress, time left, cancel, stop and keep; at its end one clear message."""

from __future__ import annotations

import streamlit as st

from core.errors import E2VError
from core.figures import Theme, loss_figure
from core.jobs import JobStatus
from core.jobs.kinds import QUIET
from core.jobs.status import State
from core.types import EpochRecord
from core.workspace import Workspace
from pages.parts import state, visit
from pages.parts.i18n import language, t
from pages.parts.map import live_map
from pages.parts.messages import show_error
from pages.parts.theme import is_dark

POLL_SECONDS = 0.5
LOSS_HEIGHT = 200
WITH_A_MAP = ("train", "project")


def job_panel(workspace: Workspace) -> JobStatus | None:
    """Draw the workspace's job, if it has one; take up its result when it is done.

    Returns
    -------
    JobStatus | None
        The job while it is queued or running (pages then leave out their start buttons), else None. Of a job that
        began by itself people needn't know here.
    """
    status = state.jobs().status(workspace.id)
    _missed(workspace, status)
    if status is None or status.kind in QUIET:
        return None
    if not status.active:
        _ended(workspace, status)
        return None
    state.watch_job(status.id)
    with st.container(border=True):
        watch(workspace.id, status.id, status.state)
        if status.kind in WITH_A_MAP:
            live_map(workspace_id=workspace.id, job_id=status.id, key=f"live-{status.id}")
    return status


@st.fragment(run_every=POLL_SECONDS)
def watch(workspace_id: str, job_id: str, drawn_as: State) -> None:
    """Where a job is, and its buttons; the page is drawn again when it is no longer as it was drawn."""
    status = state.jobs().status(workspace_id)
    if status is None or status.id != job_id or status.state != drawn_as:
        st.rerun()
        return
    st.markdown(f"**{t(f'jobs-kind-{status.kind}')}**")
    if status.state == "queued":
        st.progress(0.0, text=t("jobs-queued", place=status.place))
    else:
        st.progress(_share(status), text=_where(status))
        _losses(status)
    if status.stopping:
        st.caption(t("jobs-stopping"))
    _buttons(workspace_id, status)


def _losses(status: JobStatus) -> None:
    records = [EpochRecord(epoch, loss, 0.0, 0.0) for epoch, loss in status.epoch_losses.items()]
    if len(records) < 2:
        return
    theme: Theme = "dark" if is_dark() else "light"
    titles = {"x_title": t("train-column-epoch"), "y_title": t("train-column-loss")}
    figure = loss_figure(records, **titles, language=language(), theme=theme)
    figure.update_layout(height=LOSS_HEIGHT)
    st.plotly_chart(figure, key=f"losses-{status.id}", theme=None, height=LOSS_HEIGHT, config={"displayModeBar": False})


def _share(status: JobStatus) -> float:
    return min(1.0, status.done / status.total) if status.total else 0.0


def _where(status: JobStatus) -> str:
    parts = [t(status.stage or "jobs-stage-starting")]
    if status.total:
        parts.append(t("jobs-share", share=_share(status)))
    if status.rate:
        parts.append(t(f"jobs-rate-{status.unit}", rate=round(status.rate)))
    if status.eta_seconds is not None:
        parts.append(_time_left(status.eta_seconds))
    facts = status.facts or {}
    if "epoch" in facts and "epochs" in facts:
        parts.append(t("jobs-epoch", epoch=facts["epoch"], epochs=facts["epochs"]))
    if isinstance(facts.get("loss"), float):
        parts.append(t("jobs-loss", loss=facts["loss"]))
    return " · ".join(parts)


def _time_left(seconds: float) -> str:
    if seconds > 90:
        return t("jobs-eta-minutes", minutes=round(seconds / 60))
    return t("jobs-eta", seconds=max(1, round(seconds)))


def _buttons(workspace_id: str, status: JobStatus) -> None:
    with st.container(horizontal=True):
        if status.can_stop_and_keep and status.state == "running":
            st.button(
                t("jobs-stop-and-keep"),
                icon=":material/stop_circle:",
                key=f"keep-{status.id}",
                on_click=state.jobs().stop_and_keep,
                args=(workspace_id,),
            )
        st.button(
            t("jobs-cancel"),
            icon=":material/close:",
            key=f"cancel-{status.id}",
            on_click=state.jobs().cancel,
            args=(workspace_id, status.id),
        )


def _missed(workspace: Workspace, newest: JobStatus | None) -> None:
    """The job that this visit was watching is done, and another tab has begun one before it was seen here."""
    before = state.jobs().replaced(workspace.id)
    if before is not None and before.state == "done" and (newest is None or newest.id != before.id):
        _done(before)


def _done(status: JobStatus) -> None:
    if not state.stop_watching(status.id):
        return
    if status.time_limit_reached:
        st.toast(t("jobs-time-limit"), icon=":material/timer_off:")
    _take_up(status)
    if status.kind != "open":
        st.toast(t(f"jobs-done-{status.kind}"), icon=":material/check:")


def _ended(workspace: Workspace, status: JobStatus) -> None:
    if status.state == "done":
        _done(status)
        return
    if status.error is not None:
        show_error(E2VError(status.error.code, **status.error.params))
    else:
        st.info(t(f"jobs-{status.state}"))
    st.button(t("jobs-dismiss"), key=f"dismiss-{status.id}", on_click=state.jobs().dismiss, args=(workspace.id,))


def _take_up(status: JobStatus) -> None:
    result = status.result or {}
    for name, param in (
        ("corpus_id", visit.CORPUS),
        ("vectors_id", visit.VECTORS),
        ("projection_id", visit.PROJECTION),
        ("upload_id", visit.UPLOAD),
        ("names_id", visit.NAMES),
        ("compared_id", visit.COMPARED),
    ):
        if name in result:
            visit.choose(param, str(result[name]))
