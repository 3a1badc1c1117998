"""The first three principal components, to turn around."""

from __future__ import annotations

import streamlit as st

from core.figures import color_column, scatter_3d_figure
from core.types import ProjectionSettings
from core.workspace import VectorsInfo, Workspace
from pages.parts.explore.new_map import draw
from pages.parts.i18n import language, t
from pages.parts.map import Selection
from pages.parts.opened import CACHE, OpenedVectors
from pages.parts.theme import is_dark

AXES = ProjectionSettings(method="pca", axes=(0, 1, 2))
MAX_POINTS = 10_000
HEIGHT = 620


def space(workspace: Workspace, info: VectorsInfo, chosen: Selection) -> None:
    """The figure if it was drawn before, else the button that draws it."""
    found = workspace.find_projection(info.id, AXES)
    if found is None:
        if st.button(t("explore-space-draw"), icon=":material/view_in_ar:"):
            draw(workspace, info.id, AXES)
        return
    projection = workspace.projection(found)
    opened = CACHE.get(workspace.id, info.id)
    items, shown = opened.vectors.items, min(MAX_POINTS, len(projection.rows))
    rows = projection.rows[:shown]
    colors = color_column(items, chosen.color, rows) if chosen.color in items.table.columns else None
    figure = scatter_3d_figure(
        projection.coordinates[:shown],
        [items.labels[row] for row in rows],
        axis_titles=["1", "2", "3"],
        colors=colors,
        others=t("figures-others"),
        marked=_marked(opened, chosen, shown),
        language=language(),
        theme="dark" if is_dark() else "light",
    )
    st.plotly_chart(figure, key=f"space-{found}", theme=None, height=HEIGHT)
    st.caption(t("explore-space-note", n=shown, share=sum(projection.explained_variance_ratio)))


def _marked(opened: OpenedVectors, chosen: Selection, shown: int) -> list[int]:
    row = opened.vectors.items.index.get(chosen.item) if chosen.item else None
    if row is None:
        return []
    near = opened.index.neighbors(row, chosen.n_neighbors, chosen.top).rows
    return [each for each in (row, *near.tolist()) if each < shown]
