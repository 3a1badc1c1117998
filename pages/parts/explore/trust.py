"""How far to trust a map: two sentences that read its numbers, then the numbers beside those of random coordinates."""

from __future__ import annotations

import streamlit as st

from core.projection import measure_quality
from core.types import MapQuality
from core.workspace import ProjectionInfo, Workspace
from pages.parts.answered import Answered
from pages.parts.i18n import number, t
from pages.parts.opened import CACHE

DECIMALS = 3
QUALITIES: Answered[MapQuality | None] = Answered()


def trust(workspace: Workspace, drawn: ProjectionInfo) -> None:
    """Sentences first, the numbers next, then where to look."""
    with st.spinner(t("explore-trust-measuring")):
        quality = measured(workspace, drawn)
    if quality is None or quality.continuity is None:
        st.caption(t("explore-trust-too-few"))
        return
    n = quality.n_neighbors
    kept, by_chance = quality.neighbors_kept, quality.neighbors_kept_random
    st.markdown(t("explore-trust-kept", n=n, kept=n * kept, share=kept, chance=by_chance))
    st.markdown(
        " ".join(
            (
                t("explore-trust-near", level=quality.level_of(quality.trustworthiness)),
                t("explore-trust-torn", level=quality.level_of(quality.continuity)),
            )
        )
    )
    st.markdown(_table(quality))
    st.caption(t("explore-trust-note", n=quality.n_measured, k=n))


def measured(workspace: Workspace, drawn: ProjectionInfo) -> MapQuality | None:
    """The map's quality; measured again where it was measured before continuity was."""
    projection = workspace.projection(drawn.id)
    quality = projection.quality
    if quality is None or quality.continuity is not None:
        return quality

    def measure() -> MapQuality | None:
        matrix = CACHE.get(workspace.id, drawn.vectors_id).vectors.matrix
        shown = matrix if len(projection.rows) == len(matrix) else matrix[projection.rows]
        return measure_quality(shown, projection.coordinates, n_neighbors=quality.n_neighbors)

    return QUALITIES.get((workspace.id, drawn.id, drawn.created), measure)


def _table(quality: MapQuality) -> str:
    rows = [
        (t("explore-trust-row-near"), quality.trustworthiness, quality.random),
        (t("explore-trust-row-torn"), quality.continuity or 0.0, quality.random),
        (t("explore-trust-row-kept"), quality.neighbors_kept, quality.neighbors_kept_random),
    ]
    head = f"| | {t('explore-trust-this-map')} | {t('explore-trust-random')} |\n|:--|--:|--:|"
    lines = [f"| {name} | **{number(here, DECIMALS)}** | {number(random, DECIMALS)} |" for name, here, random in rows]
    return "\n".join([head, *lines])
