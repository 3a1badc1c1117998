"""Examples that fail, and what the numbers say about why."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.examples import analogies_of
from core.lesson.arrows.asking import solved
from core.lesson.arrows.failing import Failure, failures_of, nearest_labels, place_question
from core.lesson.arrows.scene import STEPS, ArrowsScene
from pages.parts.i18n import keyed, named, number, t
from pages.parts.learn import scene
from pages.parts.learn.arrows.asked import keys_of, written
from pages.parts.learn.arrows.plane import picture
from pages.parts.learn.arrows.source import CHAPTER, Source
from pages.parts.learn.ask import ask, said
from pages.parts.learn.lesson import Lesson
from pages.parts.plain import plain


def look(lesson: Lesson, source: Source, seen: ArrowsScene) -> None:
    """One failing example: how far down the expected answer is, and why."""
    failures = failures_of(source.items, source.index)
    if not failures:
        st.info(t("arrows-none-fails", n=len(analogies_of(source.items))), icon=":material/check:")
        return
    failure = _choose(source, seen, failures)
    if not ask(CHAPTER, place_question(source.items, failure)):
        return
    left, right = st.columns([3, 2], gap="large")
    with left:
        found = solved(source.index, failure.analogy.sentence)
        picture(lesson, source, found, STEPS[-1], failure.analogy.expected)
    with right:
        st.markdown(said(failure.why(source.items)))
        _numbers(source, failure)
        if not lesson.projector:
            st.caption(t("arrows-lengths-note"))


def _choose(source: Source, seen: ArrowsScene, failures: list[Failure]) -> Failure:
    items = source.items
    keys = [keys_of(items, failure.analogy) for failure in failures]
    place = keys.index(list(seen.failing)) if list(seen.failing) in keys else 0
    key = keyed(scene.key(CHAPTER, f"failing-{source.name}"))

    def keep() -> None:
        scene.set_scene(CHAPTER, {**scene.scene_of(CHAPTER), "failing": keys[st.session_state[key]]})

    with st.container(horizontal=True, vertical_alignment="center"):
        st.selectbox(
            t("arrows-failing"),
            range(len(failures)),
            index=place,
            format_func=named(range(len(failures)), lambda each: written(items, failures[each].analogy)),
            key=key,
            on_change=keep,
            label_visibility="collapsed",
            width=420,
            filter_mode=None,
        )
        st.caption(t("arrows-n-fail", n=len(failures), of=len(analogies_of(items))))
    return failures[place]


def _numbers(source: Source, failure: Failure) -> None:
    items, asked = source.items, failure.analogy
    labels = {name: plain(items.labels[row]) for name, row in
              zip(("a", "b", "c", "expected"), (asked.a, asked.b, asked.c, asked.expected), strict=True)}  # fmt: skip
    rows = {
        t("arrows-length-arrow", **labels): number(failure.arrow, 2),
        t("arrows-length-way", **labels): number(failure.way, 2),
        t("arrows-alike"): "–" if failure.alike is None else number(failure.alike, 2),
    }
    if failure.count is not None:
        rows[t("arrows-count", **labels)] = number(failure.count)
    for row in (asked.b, asked.expected):
        rows[t("arrows-nearest", item=plain(items.labels[row]))] = plain(nearest_labels(items, source.index, row))
    st.table(pl.DataFrame({t("arrows-measure"): list(rows), t("arrows-value"): list(rows.values())}))
