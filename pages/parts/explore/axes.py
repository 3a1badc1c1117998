"""Axes that people name: two lists of items each, the map drawn on them, and where one item lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

import numpy as np
import streamlit as st
from numpy.typing import NDArray

from core.axes import named_axis, places_on, share_below
from core.axis_ends import MAX_AXES, MAX_ITEMS, Ends, proposed_ends, read_ends, written_ends
from core.figures import axes_figure, axis_bars_figure
from core.types import Items
from core.workspace import VectorsInfo, Workspace
from pages.parts import visit
from pages.parts.i18n import language, number, t
from pages.parts.map import Selection, item_field
from pages.parts.messages import remember_problem, told
from pages.parts.opened import CACHE, OpenedVectors
from pages.parts.plain import plain
from pages.parts.theme import is_dark

End = Literal["low", "high"]
ENDS: tuple[End, End] = ("low", "high")
SHOWN = 3_000
HEIGHT, BAR_HEIGHT = 560, 84
N_NAMED = 3
ADDED = "_axis_items_added"
# The last names of the picture fit where it is wide.
FEWER_NAMES = """<style>
@media (max-width: 800px) { .st-key-axis-map .scatterlayer > .trace:last-child { display: none; } }
</style>"""


def axes(workspace: Workspace, info: VectorsInfo, chosen: Selection) -> None:
    """The editor, the chosen item's places, and the map on the axes that are complete."""
    opened = CACHE.get(workspace.id, info.id)
    st.markdown(t("explore-axes-intro"))
    kept = kept_ends(info.id, len(opened.vectors))
    edited = kept or [Ends()]
    _proposals(info.id, opened.vectors.items)
    for place in range(len(edited)):
        _editor(workspace, info, opened.vectors.items, edited, place)
    if len(edited) < MAX_AXES and edited[-1].complete:
        add = remember_problem(partial(_keep, info.id, [*edited, Ends()]))
        st.button(t("explore-axes-second"), icon=":material/add:", key="axis-second", on_click=add)
    complete = [each for each in edited if each.complete]
    if not complete:
        st.caption(t("explore-axes-empty"))
        return
    with told():
        _shown(opened, complete, chosen)


def kept_ends(vectors_id: str, n_items: int) -> list[Ends]:
    """The axes of these vectors that the address holds."""
    of, _, text = (visit.chosen(visit.AXES) or "").partition("~")
    return read_ends(text, n_items) if of == vectors_id else []


def _keep(vectors_id: str, edited: Sequence[Ends]) -> None:
    visit.choose(visit.AXES, f"{vectors_id}~{written_ends(edited)}")


def _proposals(vectors_id: str, items: Items) -> None:
    proposals = proposed_ends(items)
    if not proposals:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(t("explore-axes-proposals"), width="content")
        for place, each in enumerate(proposals):
            name = f"{plain(each.low_name)} … {plain(each.high_name)}"
            take = remember_problem(partial(_keep, vectors_id, [each.ends]))
            st.button(name, key=f"axis-proposal-{vectors_id}-{place}", on_click=take)


def _editor(workspace: Workspace, info: VectorsInfo, items: Items, edited: list[Ends], place: int) -> None:
    columns = st.columns(2, gap="large")
    for column, end in zip(columns, ENDS, strict=True):
        with column:
            _end(workspace, info, items, edited, place, end)


def _end(workspace: Workspace, info: VectorsInfo, items: Items, edited: list[Ends], place: int, end: End) -> None:
    rows: tuple[int, ...] = getattr(edited[place], end)
    name = f"{info.id}-{place}-{end}"
    turn = st.session_state.get(f"{ADDED}-{name}", 0)
    found = item_field(
        workspace_id=workspace.id,
        vectors_id=info.id,
        label=t(f"explore-axes-{end}"),
        key=f"axis-{name}-{turn}",
        placeholder=t("explore-axes-add"),
    )
    if found is not None and (row := items.index.get(found)) is not None:
        st.session_state[f"{ADDED}-{name}"] = turn + 1
        other: tuple[int, ...] = edited[place].high if end == "low" else edited[place].low
        if row not in (*rows, *other) and len(rows) < MAX_ITEMS:
            _keep(info.id, _changed(edited, place, end, (*rows, row)))
        st.rerun()
    with st.container(horizontal=True):
        for row in rows:
            without = _changed(edited, place, end, tuple(each for each in rows if each != row))
            drop = remember_problem(partial(_keep, info.id, without))
            st.button(
                plain(items.labels[row]),
                icon=":material/close:",
                key=f"axis-drop-{name}-{row}",
                help=t("explore-axes-drop"),
                on_click=drop,
            )


def _changed(edited: Sequence[Ends], place: int, end: End, rows: tuple[int, ...]) -> list[Ends]:
    changed = list(edited)
    changed[place] = replace(changed[place], low=rows) if end == "low" else replace(changed[place], high=rows)
    return changed


def _shown(opened: OpenedVectors, complete: Sequence[Ends], chosen: Selection) -> None:
    items = opened.vectors.items
    drawn = [places_on(opened.index, named_axis(opened.index, each.low, each.high)) for each in complete]
    row = items.index.get(chosen.item or "")
    if row is None:
        st.caption(t("explore-axes-choose"))
    else:
        _item(items, complete, drawn, row)
    _picture(items, complete, drawn, row)
    st.caption(t("explore-axes-note"))


def _item(items: Items, complete: Sequence[Ends], drawn: Sequence[NDArray[np.float32]], row: int) -> None:
    """A sentence for each axis, then the bars."""
    pairs = [(_called(items, each.low), _called(items, each.high)) for each in complete]
    for places, (low, high) in zip(drawn, pairs, strict=True):
        share, towards_high = share_below(places, row), bool(places[row] > 0)
        told_of = {"item": plain(items.labels[row]), "end": plain(high if towards_high else low)}
        st.markdown(t("explore-axes-place", **told_of, share=share if towards_high else 1 - share))
    limit = max(float(np.abs(places).max()) for places in drawn)
    values = [float(places[row]) for places in drawn]
    figure = axis_bars_figure(values, pairs, limit, language=language(), theme=_theme())
    st.plotly_chart(
        figure, key="axis-bars", theme=None, height=60 + BAR_HEIGHT * len(drawn), alt=t("explore-axes-bars")
    )


def _picture(items: Items, complete: Sequence[Ends], drawn: Sequence[NDArray[np.float32]], row: int | None) -> None:
    shown = _shown_rows(len(items), complete, row)
    across = drawn[0][shown]
    counts = items.counts
    up = drawn[1] if len(drawn) > 1 else np.arange(1, len(items) + 1) if counts is None else np.maximum(counts, 1)
    up_title = "explore-axes-rank" if counts is None else "explore-axes-count"
    titles = [f"← {_called(items, each.low)}   ·   {_called(items, each.high)} →" for each in complete]
    place = {each: position for position, each in enumerate(shown.tolist())}
    figure = axes_figure(
        np.stack([across, up[shown]], axis=1).astype(np.float32),
        [items.labels[each] for each in shown.tolist()],
        titles=(titles[0], titles[1] if len(titles) > 1 else t(up_title)),
        ends=[place[each] for ends in complete for each in (*ends.low, *ends.high)],
        item=None if row is None else place[row],
        logarithmic=len(drawn) == 1,
        ranks=len(drawn) == 1 and counts is None,
        language=language(),
        theme=_theme(),
    )
    st.html(FEWER_NAMES)
    st.plotly_chart(figure, key="axis-map", theme=None, height=HEIGHT, alt=t("explore-axes-alt"))
    if len(shown) < len(items):
        st.caption(t("explore-axes-most-frequent", shown=number(len(shown)), n=number(len(items))))


def _shown_rows(n_items: int, complete: Sequence[Ends], row: int | None) -> NDArray[np.intp]:
    """The most frequent items, with those that the picture is about."""
    about = [each for ends in complete for each in (*ends.low, *ends.high)] + ([] if row is None else [row])
    return np.union1d(np.arange(min(SHOWN, n_items)), np.array(about, dtype=np.intp))


def _called(items: Items, rows: Sequence[int]) -> str:
    more = "…" if len(rows) > N_NAMED else ""
    return ", ".join(items.labels[row] for row in rows[:N_NAMED]) + more


def _theme() -> Literal["dark", "light"]:
    return "dark" if is_dark() else "light"
