"""The neighbours of one item in the five trainings of one corpus."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.comparison.contrast import Contrast, Name, is_large_enough
from core.lesson.everything import SHOWN_ITEMS, EverythingScene, common, measured_place
from core.types import Items
from pages.parts import state
from pages.parts.i18n import named, t
from pages.parts.learn import scene
from pages.parts.learn.everything.source import Source
from pages.parts.learn.lesson import Lesson
from pages.parts.messages import remember_problem, told
from pages.parts.plain import plain
from pages.parts.workspace_menu import workspace_title

BEFORE: tuple[Name, ...] = ("small", "large")
AFTER: tuple[Name, ...] = ("small", "large", "seed", "shuffled")


def choose_item(chapter: str, source: Source, seen: EverythingScene, *, labelled: bool) -> None:
    """The menu of items, the most frequent first; nothing where nothing was compared yet."""
    if source.contrast is None:
        return
    items, rows = source.corpus.items, source.contrast.rows.tolist()
    chosen = rows[_place(source, items, seen)]
    options = list(dict.fromkeys([*rows[:SHOWN_ITEMS], chosen]))
    key = scene.key(chapter, f"item-{source.name}")

    def keep() -> None:
        item = items.keys[st.session_state[key]]
        scene.set_scene(chapter, EverythingScene(source.name, seen.sequence, item).to_json())

    st.selectbox(
        t("everything-item"),
        options,
        index=options.index(chosen),
        format_func=named(options, lambda row: items.labels[row]),
        key=key,
        on_change=remember_problem(keep),
        label_visibility="visible" if labelled else "collapsed",
    )


def near(lesson: Lesson, source: Source, seen: EverythingScene, *, shown: bool) -> None:
    """The neighbours of the item; where nothing was compared yet, the button that does it."""
    if source.contrast is None:
        _measure(lesson, source)
        return
    items = source.corpus.items
    names = AFTER if shown and not lesson.projector else BEFORE
    _table(source.contrast, items, _place(source, items, seen), names)


def _place(source: Source, items: Items, seen: EverythingScene) -> int:
    assert source.contrast is not None
    return measured_place(source.contrast, items.index.get(seen.item or source.start))


def _table(found: Contrast, items: Items, place: int, names: tuple[Name, ...]) -> None:
    columns = {}
    for name in names:
        shared = common(found, name, place) if name != BEFORE[0] else set()
        labels = {row: plain(items.labels[row]) for row in found.near(name)[place].tolist()}
        columns[t(f"everything-version-{name}")] = [
            f"**{label}**" if row in shared else label for row, label in labels.items()
        ]
    st.table(pl.DataFrame(columns))
    st.caption(t("everything-shared"))


def _measure(lesson: Lesson, source: Source) -> None:
    if not is_large_enough(source.corpus):
        st.info(t("everything-too-small"), icon=":material/info:")
        return
    st.markdown(t("everything-measure-about"))
    if st.button(t("everything-measure"), type="primary", icon=":material/play_arrow:", disabled=lesson.busy):
        with told():
            own = state.writable(t("shell-copy-name", name=workspace_title(lesson.workspace)))
            state.start_job(own, "contrast", {"corpus_id": source.info.id})
            st.rerun()
