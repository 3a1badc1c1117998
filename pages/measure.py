"""Measure: is there anything in these vectors, and how much?"""

from __future__ import annotations

import streamlit as st

from core.intrinsic.looking import FEWEST
from core.workspace import VectorsInfo, Workspace
from pages.parts import state
from pages.parts.i18n import keyed, named, t
from pages.parts.job_panel import job_panel
from pages.parts.measure.found import Found, look
from pages.parts.measure.looking import see_to_a_look
from pages.parts.measure.sets import set_view
from pages.parts.measure.space import space_view, verdict
from pages.parts.messages import empty_state, told
from pages.parts.vectors_menu import vectors_menu

VIEWS = ("space", "analogies", "similarity")


def main() -> None:
    """The sentence first: noise or not. Then the space itself, or a set of questions."""
    st.header(t("measure-title"))
    workspace = state.workspace()
    job = job_panel(workspace)
    info = state.vectors_info(workspace)
    if info is None:
        if job is None:
            empty_state(t("measure-empty-title"), t("measure-empty"), "data.py", t("measure-empty-next"))
        return
    vectors_menu(workspace, info)
    if info.n_items < FEWEST:
        st.info(t("measure-too-few"))
        return
    with told():
        found = look(workspace, info)
        if found.report is not None:
            verdict(found.report.noise, info)
        elif see_to_a_look(workspace, info, busy=job is not None):
            return
        _show(_view(), workspace, info, found, busy=job is not None)


def _view() -> str:
    return str(
        st.segmented_control(
            t("measure-view"),
            VIEWS,
            default=VIEWS[0],
            format_func=named(VIEWS, lambda view: t(f"measure-view-{view}")),
            key=keyed("measure-view"),
            required=True,
            label_visibility="collapsed",
        )
    )


def _show(view: str, workspace: Workspace, info: VectorsInfo, found: Found, *, busy: bool) -> None:
    if view == "space":
        if found.report is not None:
            space_view(found.report, found.items)
    else:
        set_view("analogies" if view == "analogies" else "similarity", workspace, info, found, busy=busy)


main()
