"""A page with nothing but the map, fields and a few controls that make the script run again."""

from __future__ import annotations

import streamlit as st

from pages.parts.map import MapOptions, item_field, live_map, map_view

params = st.query_params
kind = params.get("show", "map")
workspace_id = params["w"]
if kind == "live":
    live_map(workspace_id=workspace_id, job_id=params["job"])
elif kind == "fields":
    given = "item-20" if st.toggle("give another") else "item-10"
    for name in ("first", "second"):
        key = item_field(
            workspace_id=workspace_id,
            vectors_id=params["v"],
            label=f"The {name} item",
            key=name,
            value=given if name == "first" else None,
        )
        st.text(f"{name}: {key}")
elif kind == "two":
    for name, column in zip(("first", "second"), st.columns(2), strict=True):
        with column:
            shown: MapOptions = {"caption": name, "link": "both", "follows": name == "second"}
            other_id = params.get("w2", workspace_id), params.get("v2", params["v"]), params["p2"]
            ids = (workspace_id, params["v"], params["p"]) if name == "first" else other_id
            map_view(workspace_id=ids[0], vectors_id=ids[1], projection_id=ids[2], key=name, options=shown, height=400)
else:
    options: MapOptions = {"caption": "PCA <i>of</i> made data", "title": "Made", "notify": "notify" in params}
    if st.toggle("highlight"):
        options["highlight"] = {
            "points": [{"row": 10, "role": "given"}, {"row": 11, "role": "answer"}],
            "lines": [(10, 11, "answer")],
        }
    if st.toggle("place"):
        options["highlight"] = {
            "points": [{"row": 10, "role": "answer"}],
            "places": [{"x": 40.0, "y": 40.0, "label": "a <b>person</b>"}],
            "lines": [(-1, 10, "answer"), (-2, 10, "answer")],
        }
    if st.toggle("crowd"):
        options["highlight"] = {
            "points": [{"row": row, "role": "answer", "label": f"answer {row}"} for row in range(20)],
            "places": [{"x": 0.5 + number / 100, "y": 0.5, "label": f"person {number}"} for number in range(12)],
            "lines": [(-1, row, "answer") for row in range(20)],
        }
    if st.toggle("command"):
        options["item"] = "item-50"
    other = st.toggle("other projection")
    if st.button("set a parameter"):
        params["lang"] = "en"
    chosen = map_view(
        workspace_id=workspace_id,
        vectors_id=params["v"],
        projection_id=params["p2"] if other else params["p"],
        options=options,
        height=520,
    )
    st.text(f"script: {chosen.item} {chosen.n_neighbors} {params.get('item')}")
