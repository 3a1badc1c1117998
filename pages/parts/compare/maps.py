"""Both spaces in one plane, side by side, with one selection."""

from __future__ import annotations

import streamlit as st

from core.examples import start_of
from core.types.items import KEY
from pages.parts.compare.pair import Pair
from pages.parts.i18n import t
from pages.parts.map import Drawn, MapOptions, map_view
from pages.parts.plain import plain

HEIGHT = 430
WANTED = "_compare_item"


def want(key: str) -> None:
    """Select this item on the maps in the next run."""
    st.session_state[WANTED] = key


def maps(pair: Pair) -> str | None:
    """The two maps; key of the chosen item, if it is one of those that are compared."""
    plane = pair.compared.plane
    texts = (
        t("compare-map-first", share=plane.first_share),
        t("compare-map-second", share=plane.second_share, mean=float(pair.compared.cosines.mean())),
    )
    st.caption(t("compare-maps-note"))
    key, start, wanted = f"compare-map-first-{pair.key}", _start(pair), st.session_state.pop(WANTED, None)
    begins = key not in st.session_state  # later the map has a selection of its own, which only a wish changes
    left, right = st.columns(2)
    with left:
        st.markdown(f"**{t('compare-first')}** · {plain(pair.first.name)}")
        chosen = map_view(
            workspace_id=pair.workspace.id,
            vectors_id=pair.first.id,
            projection_id=f"{pair.key}-first",
            key=key,
            height=HEIGHT,
            options={
                **_options(pair, "first", texts[0]),
                "notify": True,
                "item": wanted or (start if begins else None),
            },
        )
    with right:
        st.markdown(f"**{t('compare-second')}** · {plain(pair.second.name)}")
        map_view(
            workspace_id=pair.workspace.id,
            vectors_id=pair.second.id,
            projection_id=f"{pair.key}-second",
            key=f"compare-map-second-{pair.key}",
            height=HEIGHT,
            options={**_options(pair, "second", texts[1]), "follows": True},
        )
    found = wanted or chosen.item or start
    return found if found in pair.places else None


def _options(pair: Pair, side: str, caption: str) -> MapOptions:
    name = pair.first.name if side == "first" else pair.second.name
    points = f"compared/{pair.first.id}/{pair.second.id}/{side}/points"
    return {
        "link": f"compare-{pair.key}",
        "compact": True,
        "drawn": Drawn(points=points, bounds=pair.compared.plane.bounds),
        "caption": caption,
        "title": name,
    }


def _start(pair: Pair) -> str:
    """What is selected where the address names nothing: what the sample opens on, else what changed most."""
    usual = start_of(pair.workspace.id.removeprefix("sample-"))
    return usual if usual in pair.places else str(pair.changes[KEY][0])
