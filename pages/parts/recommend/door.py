"""The front door: the table of tasks, and the short way from one task to another."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.parts.i18n import keyed, named, t
from pages.parts.messages import remember_problem
from pages.parts.recommend.subject import Subject
from pages.parts.recommend.tasks import BELOW, GIVES, TABLE, TAKES, VIEWS, TaskView, choose_view


def table_of_tasks(subject: Subject) -> None:
    """Rows: what goes in; columns: what comes out. Each cell asks its question and opens the task."""
    st.markdown(t("recommend-door"))
    for takes in TAKES:
        columns = st.columns(len(GIVES), gap="medium")
        for gives, column in zip(GIVES, columns, strict=True):
            with column:
                _cell(subject, takes, gives)
    columns = st.columns(len(BELOW), gap="medium")
    for view, column in zip(BELOW, columns, strict=True):
        with column, st.container(border=True, height="stretch"):
            _open(subject, view)


def _cell(subject: Subject, takes: str, gives: str) -> None:
    views = [view for view in TABLE if (view.takes, view.gives) == (takes, gives)]
    if not views:
        return
    with st.container(border=True, height="stretch"):
        st.caption(t("recommend-in-out", takes=t(f"recommend-{takes}"), gives=t(f"recommend-{gives}")))
        for view in views:
            _open(subject, view)


def _open(subject: Subject, view: TaskView) -> None:
    why_not = subject.why_not(view.id)
    st.markdown(t(f"recommend-{view.id}-question"))
    st.button(
        t(f"recommend-{view.id}-title"),
        icon=f":material/{view.icon}:",
        key=f"open-{view.id}",
        on_click=remember_problem(partial(choose_view, view.id)),
        disabled=why_not is not None,
    )
    if why_not is not None:
        st.caption(t(why_not))


def way_between(view: TaskView) -> None:
    """All views in one line, and before them the way back to the table."""
    key = keyed(f"view-{view.id}")
    views = {"": t("recommend-all-tasks"), **{view_id: t(f"recommend-{view_id}-title") for view_id in VIEWS}}
    st.pills(
        t("recommend-task"),
        list(views),
        default=view.id,
        format_func=named(views, views.__getitem__),
        key=key,
        on_change=remember_problem(lambda: choose_view(_chosen(st.session_state[key], view.id))),
        label_visibility="collapsed",
    )


def _chosen(pressed: str | None, current: str) -> str:
    """The view that was pressed; pressing the one that is shown takes it away, and means it still."""
    return current if pressed is None else pressed
