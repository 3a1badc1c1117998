"""Show the code of the map and of the chosen item's neighbours."""

from __future__ import annotations

import streamlit as st

from core.code import explore_script
from core.workspace import ProjectionInfo, VectorsInfo, Workspace
from pages.parts import addresses
from pages.parts.code_box import code_box
from pages.parts.i18n import language, t
from pages.parts.map import Selection
from pages.parts.opened import CACHE

VECTORS_FILE = "vectors.npz"


def code(workspace: Workspace, info: VectorsInfo, drawn: ProjectionInfo, chosen: Selection) -> None:
    """The script for what the map shows now; for the most frequent item while none is chosen."""
    items = CACHE.get(workspace.id, info.id).vectors.items
    script = explore_script(
        workspace.projection(drawn.id),
        items,
        items.index.get(chosen.item or "", 0),
        n_neighbors=chosen.n_neighbors,
        top=chosen.top,
        vectors_file=VECTORS_FILE,
        language=language(),
    )
    st.link_button(
        t("explore-download-npz"),
        addresses.vectors_export(workspace.id, info.id, "npz"),
        icon=":material/download:",
        key="code-vectors",
    )
    code_box(script, note=t("explore-code-note", file=VECTORS_FILE), file_name="map.py", key="code-map")
