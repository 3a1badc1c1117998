"""What can be taken away: vectors, the map as a page, the neighbours of the chosen item."""

from __future__ import annotations

import streamlit as st

from pages.parts import addresses
from pages.parts.i18n import t

FORMATS = ("word2vec", "tsv-vectors", "tsv-metadata", "npz")


def downloads(workspace_id: str, vectors_id: str, projection_id: str | None) -> None:
    """Links; the server writes each file when it is asked for."""
    with st.container(horizontal=True):
        for file_format in FORMATS:
            st.link_button(
                t(f"explore-download-{file_format}"),
                addresses.vectors_export(workspace_id, vectors_id, file_format),
                icon=":material/download:",
                help=t(f"explore-download-{file_format}-help"),
            )
        if projection_id is not None:
            st.link_button(
                t("explore-download-html"),
                addresses.map_html(workspace_id, projection_id),
                icon=":material/download:",
                help=t("explore-download-html-help"),
            )
    st.caption(t("explore-download-note"))
