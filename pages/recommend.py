"""Recommend: one model, five tasks, each with its reasons, games, and how well it all guesses."""

from __future__ import annotations

import streamlit as st

from core.materials import measurement_of
from pages.parts import state
from pages.parts.i18n import t
from pages.parts.job_panel import job_panel
from pages.parts.messages import empty_state, told
from pages.parts.opened_material import MATERIALS
from pages.parts.recommend.door import table_of_tasks, way_between
from pages.parts.recommend.games import games_view
from pages.parts.recommend.item import audience_view, similar_view
from pages.parts.recommend.measure import measure_view
from pages.parts.recommend.session import next_item_view
from pages.parts.recommend.subject import Subject
from pages.parts.recommend.tasks import TaskView, chosen_view
from pages.parts.recommend.user import for_user_view, similar_users_view
from pages.parts.vectors_menu import vectors_menu

VIEWS = {
    "similar": similar_view,
    "audience": audience_view,
    "for-user": for_user_view,
    "similar-users": similar_users_view,
    "next-item": next_item_view,
    "games": games_view,
}


def main() -> None:
    """The table of tasks, or one task."""
    st.header(t("recommend-title"))
    workspace = state.workspace()
    job = job_panel(workspace)
    info = state.vectors_info(workspace)
    if info is None:
        if job is None:
            empty_state(t("recommend-empty-title"), t("recommend-empty"), "data.py", t("recommend-empty-next"))
        return
    vectors_menu(workspace, info)
    with told():
        subject = Subject(workspace, info, MATERIALS.get(workspace.id, info.id), measurement_of(workspace, info))
        view = chosen_view()
        if view is None:
            table_of_tasks(subject)
            return
        way_between(view)
        _show(subject, view, busy=job is not None)


def _show(subject: Subject, view: TaskView, *, busy: bool) -> None:
    st.markdown(f"### {t(f'recommend-{view.id}-question')}")
    if view.id == "measure":
        measure_view(subject, busy=busy)
        return
    reason = subject.why_not(view.id)
    if reason is not None:
        st.info(t(reason))
        return
    subject.names_switch()
    VIEWS[view.id](subject)


main()
