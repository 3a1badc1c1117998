"""A new map of the same vectors: PCA or t-SNE, with settings."""

from __future__ import annotations

from dataclasses import asdict

import streamlit as st

from core.settings import settings as limits
from core.types import ProjectionSettings
from core.workspace import VectorsInfo, Workspace
from pages.parts import state, visit
from pages.parts.i18n import named, t
from pages.parts.messages import told
from pages.parts.workspace_menu import workspace_title

N_COMPONENTS = 10
METHODS = ("pca", "tsne")


def new_map(workspace: Workspace, info: VectorsInfo) -> None:
    """The form, and the button that draws."""
    method = st.segmented_control(
        t("explore-method"),
        METHODS,
        default="tsne",
        format_func=named(METHODS, lambda name: t(f"explore-method-{name}")),
        key="new-map-method",
        required=True,
    )
    chosen = _pca_settings(info) if method == "pca" else _tsne_settings()
    if info.n_items > limits().max_tsne_items and method == "tsne":
        st.caption(t("explore-tsne-most-frequent", limit=limits().max_tsne_items, n=info.n_items))
    if st.button(t("explore-draw"), type="primary", icon=":material/scatter_plot:", key="draw-map"):
        draw(workspace, info.id, chosen)


def draw(workspace: Workspace, vectors_id: str, chosen: ProjectionSettings) -> None:
    """Show that map: from disk if it was drawn before, else start the job."""
    if found := workspace.find_projection(vectors_id, chosen):
        visit.choose(visit.PROJECTION, found)
        st.rerun()
    with told():
        own = state.writable(t("shell-copy-name", name=workspace_title(workspace)))
        state.start_job(own, "project", {"vectors_id": vectors_id, "settings": asdict(chosen)})
        st.rerun()


def _pca_settings(info: VectorsInfo) -> ProjectionSettings:
    n_axes = min(N_COMPONENTS, max(2, info.dim))
    left, right = st.columns(2)
    first = left.number_input(t("explore-axis-x"), 1, n_axes, 1, key="pca-x")
    second = right.number_input(t("explore-axis-y"), 1, n_axes, 2, key="pca-y", help=t("explore-axis-help"))
    normalize = st.toggle(t("explore-normalize"), value=True, key="pca-normalize", help=t("explore-normalize-help"))
    return ProjectionSettings(method="pca", axes=(int(first) - 1, int(second) - 1), normalize=normalize)


def _tsne_settings() -> ProjectionSettings:
    base = ProjectionSettings(method="tsne")
    perplexity = st.slider(
        t("explore-perplexity"), 2, 100, int(base.perplexity), key="tsne-perplexity", help=t("explore-perplexity-help")
    )
    left, right = st.columns(2)
    iterations = left.number_input(
        t("explore-iterations"), 50, 5000, base.n_iter, 50, key="tsne-iterations", help=t("explore-iterations-help")
    )
    seed = right.number_input(
        t("explore-seed"), 0, 2**31 - 1, base.random_state, key="tsne-seed", help=t("explore-seed-help")
    )
    return ProjectionSettings(
        method="tsne",
        perplexity=float(perplexity),
        n_iter=int(iterations),
        random_state=int(seed),
        max_items=limits().max_tsne_items,
    )
