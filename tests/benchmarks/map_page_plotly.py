"""The peer: the same map, as a plain ``st.plotly_chart`` with a selection and a script run for each click."""

from __future__ import annotations

import plotly.graph_objects as go
import streamlit as st

from core.similarity import CosineIndex
from core.workspace import open_workspace

st.set_page_config(layout="wide")
params = st.query_params


@st.cache_resource
def opened(workspace_id: str, vectors_id: str, projection_id: str):  # type: ignore[no-untyped-def]
    workspace = open_workspace(workspace_id)
    vectors = workspace.vectors(vectors_id)
    return CosineIndex(vectors), vectors.items, workspace.projection(projection_id)


index, items, projection = opened(params["w"], params["v"], params["p"])
labels, xy = items.labels, projection.coordinates
chosen = st.session_state.get("map", {}).get("selection", {}).get("point_indices", [])
near = index.neighbors(int(chosen[0]), 10) if chosen else None
figure = go.Figure(go.Scattergl(x=xy[:, 0], y=xy[:, 1], mode="markers", text=labels, marker={"size": 4}))
if near is not None:
    ring = {"size": 12, "symbol": "circle-open", "color": "red"}
    figure.add_scattergl(x=xy[near.rows, 0], y=xy[near.rows, 1], mode="markers", marker=ring, hoverinfo="skip")
figure.update_layout(height=640, showlegend=False, margin={"l": 0, "r": 0, "t": 0, "b": 0})
st.plotly_chart(figure, key="map", on_select="rerun", selection_mode="points")
if near is not None:
    st.text(f"selected: {chosen[0]}")
    for row, cosine in zip(near.rows, near.cosines, strict=True):
        st.text(f"{labels[row]} {cosine:.3f}")
