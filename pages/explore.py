"""Explore: the map, and what is near what."""

from __future__ import annotations

import streamlit as st

from core.examples import start_of
from core.workspace import ProjectionInfo, VectorsInfo, Workspace
from pages.parts import state, visit
from pages.parts.explore.axes import axes
from pages.parts.explore.beside import LINK, beside, choose_beside, second_map
from pages.parts.explore.caption import caption, notes
from pages.parts.explore.code import code
from pages.parts.explore.downloads import downloads
from pages.parts.explore.evidence import evidence
from pages.parts.explore.new_map import new_map
from pages.parts.explore.space import space
from pages.parts.explore.trust import trust
from pages.parts.i18n import keyed, named, t
from pages.parts.job_panel import job_panel
from pages.parts.map import Selection, map_view
from pages.parts.messages import empty_state, remember_problem
from pages.parts.vectors_menu import vectors_menu

MAP_HEIGHT = 640
WHY, AXES = "why", "axes-open"


def main() -> None:
    """Choices above, the map, and below it what goes further."""
    workspace = state.workspace()
    job = job_panel(workspace)
    info = state.vectors_info(workspace)
    if info is None:
        if job is None:
            empty_state(t("explore-empty-title"), t("explore-empty"), "data.py", t("explore-empty-next"))
        return
    drawn = state.projection_info(workspace, info.id)
    _choices(workspace, info, drawn, busy=job is not None)
    if drawn is None:
        st.info(t("explore-no-map"))
        return
    chosen = _map(workspace, info, drawn)
    _further(workspace, info, drawn, chosen)


def _choices(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo | None, *, busy: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        vectors_menu(workspace, info)
        if drawn is not None:
            _choose_map(workspace, info, drawn)
            choose_beside(workspace, info, drawn, _names(workspace, info), busy=busy)
        if not busy:
            with st.popover(t("explore-new-map"), icon=":material/add_chart:"):
                new_map(workspace, info)


def _choose_map(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo) -> None:
    names = _names(workspace, info)
    key = keyed(f"map-{drawn.id}")
    st.selectbox(
        t("explore-map"),
        list(names),
        index=list(names).index(drawn.id),
        format_func=named(names, names.__getitem__),
        key=key,
        on_change=remember_problem(lambda: visit.choose(visit.PROJECTION, st.session_state[key])),
        width=320,
    )


def _names(workspace: Workspace, info: VectorsInfo) -> dict[str, str]:
    return {each.id: map_name(each) for each in workspace.projections(info.id) if each.dim == 2}


def map_name(drawn: ProjectionInfo) -> str:
    """A short name for a list: the method and its main setting."""
    if drawn.method == "pca":
        return t("explore-map-pca", axes=", ".join(str(axis + 1) for axis in drawn.settings.axes))
    return t("explore-map-tsne", perplexity=drawn.settings.perplexity, seed=str(drawn.settings.random_state))


def _map(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo) -> Selection:
    for note in notes(workspace.projection(drawn.id)):
        st.caption(note)
    other = beside(workspace, info, drawn)
    if other is None:
        return _first_map(workspace, info, drawn)
    left, right = st.columns(2)
    with left:
        st.markdown(f"**{map_name(drawn)}**")
        chosen = _first_map(workspace, info, drawn)
    with right:
        second_map(workspace, info, other, MAP_HEIGHT, map_name(other))
    return chosen


def _first_map(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo) -> Selection:
    projection = workspace.projection(drawn.id)
    return map_view(
        workspace_id=workspace.id,
        vectors_id=info.id,
        projection_id=drawn.id,
        key="explore-map",
        height=MAP_HEIGHT,
        options={
            "caption": caption(projection),
            "title": info.name,
            "item": _start(workspace),
            "notify": _asks_why(),
            "link": LINK,
        },
    )


def _asks_why() -> bool:
    """What is told below the map is about the selected item: while it is open, a selection makes the page run."""
    return bool(st.session_state.get(WHY) or st.session_state.get(AXES))


def _start(workspace: Workspace) -> str | None:
    """What a sample opens on if the address names nothing; the map follows it only when it changes."""
    start = None if st.query_params.get("item") else start_of(workspace.id.removeprefix("sample-"))
    return st.session_state.setdefault(f"start-{workspace.id}", start)


def _further(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo, chosen: Selection) -> None:
    with st.expander(t("explore-trust"), icon=":material/rule:", on_change="rerun", key="trust-open") as trust_box:
        if trust_box.open:
            trust(workspace, drawn)
    with st.expander(t("evidence-title"), icon=":material/format_quote:", on_change="rerun", key=WHY) as why_box:
        if why_box.open:
            evidence(workspace, info, chosen)
    with st.expander(t("explore-axes"), icon=":material/swap_horiz:", on_change="rerun", key=AXES) as axes_box:
        if axes_box.open:
            axes(workspace, info, chosen)
    with st.expander(t("explore-downloads"), icon=":material/download:", key="downloads"):
        downloads(workspace.id, info.id, drawn.id)
    with st.expander(t("explore-space"), icon=":material/view_in_ar:", on_change="rerun", key="space") as space_box:
        if space_box.open:
            space(workspace, info, chosen)
    with st.expander(t("explore-code"), icon=":material/code:", on_change="rerun", key="code") as code_box:
        if code_box.open:
            code(workspace, info, drawn, chosen)


main()
