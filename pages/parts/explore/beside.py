"""A second map of the same vectors beside the first: what is chosen on one is chosen on the other."""

from __future__ import annotations

import streamlit as st

from core.types import ProjectionSettings
from core.workspace import ProjectionInfo, VectorsInfo, Workspace
from pages.parts import visit
from pages.parts.explore.caption import caption
from pages.parts.explore.new_map import draw
from pages.parts.i18n import keyed, named, t
from pages.parts.map import map_view
from pages.parts.messages import remember_problem

LINK = "explore"
ALONE = "alone"


def beside(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo) -> ProjectionInfo | None:
    """The map that is to stand beside this one, if any."""
    asked = visit.chosen(visit.BESIDE)
    return next((each for each in _others(workspace, info, drawn) if each.id == asked), None)


def choose_beside(
    workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo, names: dict[str, str], *, busy: bool
) -> None:
    """The menu of the other maps, called as in ``names``; where PCA was never drawn, the button that draws it."""
    others = _others(workspace, info, drawn)
    if others:
        _menu(beside(workspace, info, drawn), drawn, {ALONE: t("explore-beside-none"), **names})
    elif drawn.method != "pca" and not busy:
        text, icon = t("explore-beside-pca"), ":material/splitscreen_right:"
        if st.button(text, icon=icon, key="beside-pca", help=t("explore-beside-help")):
            visit.choose(visit.BESIDE, drawn.id)
            draw(workspace, info.id, ProjectionSettings())


def _menu(current: ProjectionInfo | None, drawn: ProjectionInfo, names: dict[str, str]) -> None:
    options = [each for each in names if each != drawn.id]
    key = keyed(f"beside-{drawn.id}-{current.id if current else ALONE}")

    def choose() -> None:
        asked = st.session_state[key]
        visit.choose(visit.BESIDE, "" if asked == ALONE else asked)

    st.selectbox(
        t("explore-beside"),
        options,
        index=0 if current is None else options.index(current.id),
        format_func=named(options, names.__getitem__),
        key=key,
        on_change=remember_problem(choose),
        help=t("explore-beside-help"),
        width=260,
    )


def second_map(workspace: Workspace, info: VectorsInfo, other: ProjectionInfo, height: int, name: str) -> None:
    """The picture alone; the first map has the search, the list and the address."""
    st.markdown(f"**{name}**")
    map_view(
        workspace_id=workspace.id,
        vectors_id=info.id,
        projection_id=other.id,
        key="explore-beside",
        height=height,
        options={
            "caption": caption(workspace.projection(other.id)),
            "title": info.name,
            "link": LINK,
            "follows": True,
            "compact": True,
        },
    )


def _others(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo) -> list[ProjectionInfo]:
    return [each for each in workspace.projections(info.id) if each.dim == 2 and each.id != drawn.id]
