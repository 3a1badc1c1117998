"""The analogy as a picture: the four vectors in their own plane, and on the map."""

from __future__ import annotations

import streamlit as st

from core.analogy import Sentence, parallelogram
from core.figures import parallelogram_figure
from core.workspace import ProjectionInfo
from pages.parts.explore.caption import caption
from pages.parts.i18n import t
from pages.parts.map import Highlight, map_view
from pages.parts.opened import OpenedVectors
from pages.parts.plain import plain
from pages.parts.state import workspace
from pages.parts.theme import is_dark

MAP_HEIGHT = 460
PLANE_HEIGHT = 360


def plane(opened: OpenedVectors, asked: Sentence, answer: int) -> None:
    """A, B, C and the answer in the plane that holds them best."""
    labels = opened.vectors.items.labels
    drawn = parallelogram(opened.index, asked.a, asked.b, asked.c, answer)
    st.markdown(f"**{t('analogies-plane')}**")
    st.plotly_chart(
        parallelogram_figure(
            drawn,
            [labels[row] for row in (asked.a, asked.b, asked.c, answer)],
            target_label=t("analogies-target"),
            theme="dark" if is_dark() else "light",
        ),
        key="analogy-plane",
        theme=None,
        height=PLANE_HEIGHT,
    )
    names = {name: plain(labels[row]) for name, row in zip("abc", (asked.a, asked.b, asked.c), strict=True)}
    st.caption(t("analogies-plane-note", share=drawn.variance_share, **names))


def on_the_map(vectors_id: str, shown: ProjectionInfo, asked: Sentence, answer: int) -> None:
    """The same four items on the map, joined as the analogy joins them."""
    highlight: Highlight = {
        "points": [
            {"row": asked.a, "role": "given"},
            {"row": asked.b, "role": "given"},
            {"row": asked.c, "role": "given"},
            {"row": answer, "role": "answer"},
        ],
        "lines": [(asked.a, asked.b, "given"), (asked.c, answer, "answer")],
    }
    st.markdown(f"**{t('analogies-on-the-map')}**")
    found = workspace()
    map_view(
        workspace_id=found.id,
        vectors_id=vectors_id,
        projection_id=shown.id,
        key="analogy-map",
        height=MAP_HEIGHT,
        options={"caption": caption(found.projection(shown.id)), "highlight": highlight},
    )
