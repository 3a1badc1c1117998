"""A few numbers that all share, as strips of colour; two groups, and the column that tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import streamlit as st

from core.figures import strips_figure
from core.lesson.space.asked import animal_name, column_name, dense_question
from core.lesson.space.dense import Strips, animals, of_vectors, separations
from core.lesson.space.scene import MAX_GROUP, SOURCES
from pages.parts.i18n import keyed, language, named, t
from pages.parts.learn import scene
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.space.kept import CHAPTER, keep, kept
from pages.parts.messages import remember_problem
from pages.parts.opened import CACHE
from pages.parts.theme import is_dark

ROW_HEIGHT, HEAD_HEIGHT, TEXT_SIZE = 38, 70, 14
ROW_HEIGHT_FOR_A_ROOM, TEXT_SIZE_FOR_A_ROOM = 56, 21
DECIMALS = 2


def strips_of(lesson: Lesson) -> Strips:
    """What is shown: the made-up animals, or the vectors that are open, if there are any."""
    here = kept()
    if here.source == "animals" or lesson.info is None:
        return animals(here.left, here.right)
    opened = CACHE.get(lesson.workspace.id, lesson.info.id)
    return of_vectors(opened.vectors, opened.index, here.left, here.right)


def draw(lesson: Lesson) -> None:
    """The question and the groups, and beside them the strips."""
    strips = strips_of(lesson)
    left, right = st.columns([2, 3], gap="large")
    with left:
        shown = ask(CHAPTER, dense_question(strips), moves=True)
        if lesson.info is not None:
            _source()
        _group("left", strips, strips.left, strips.right)
        _group("right", strips, strips.right, strips.left)
    with right:
        if strips.shown:
            _picture(strips, shown, lesson.projector)


def _source() -> None:
    key = keyed(scene.key(CHAPTER, "source"))
    st.segmented_control(
        t("space-source"),
        SOURCES,
        default=kept().source,
        required=True,
        format_func=named(SOURCES, lambda source: t(f"space-source-{source}")),
        key=key,
        wrap=True,
        on_change=remember_problem(lambda: keep(source=st.session_state[key], left=None, right=None)),
    )


def _group(name: str, strips: Strips, chosen: Sequence[str], elsewhere: Sequence[str]) -> None:
    """Nobody is in both groups, so those of the other one aren't offered."""
    offered = [each for each in strips.names if each not in elsewhere]
    key = keyed(scene.key(CHAPTER, f"{name}-{kept().source}-{'|'.join(elsewhere)}"))
    st.multiselect(
        t(f"space-{name}"),
        offered,
        default=list(chosen),
        format_func=named(offered, partial(_label, strips)),
        key=key,
        max_selections=MAX_GROUP,
        placeholder=t("space-choose"),
        on_change=remember_problem(partial(_chosen, name, key, strips)),
    )


def _chosen(name: str, key: str, strips: Strips) -> None:
    groups = {"left": list(strips.left), "right": list(strips.right), name: st.session_state[key]}
    keep(**groups)


def _label(strips: Strips, name: str) -> str:
    return strips.labels[strips.names.index(name)] if strips.labels else animal_name(name).written(language())


def _picture(strips: Strips, shown: bool, for_a_room: bool) -> None:
    found = separations(strips)
    best = found[0].column if shown and found else None
    values = strips.rows_of(strips.shown)
    columns = [column_name(strips, column).written(language()) for column in range(values.shape[1])]
    rows = [_label(strips, name) for name in strips.shown]
    figure = strips_figure(
        values,
        rows,
        columns,
        marked=best,
        n_above=len(strips.left),
        text_size=TEXT_SIZE_FOR_A_ROOM if for_a_room else TEXT_SIZE,
        language=language(),
        theme="dark" if is_dark() else "light",
    )
    height = HEAD_HEIGHT + (ROW_HEIGHT_FOR_A_ROOM if for_a_room else ROW_HEIGHT) * len(rows)
    st.plotly_chart(figure, theme=None, height=height, key="space-strips", alt=t("space-dense-alt"))
    st.caption(t("space-dense-hidden") if best is None else t("space-dense-marked", column=columns[best]))
    with st.expander(t("space-dense-table")):
        table = [{t("space-name"): row} | dict(zip(columns, line, strict=True))
                 for row, line in zip(rows, values.round(DECIMALS).tolist(), strict=True)]  # fmt: skip
        st.dataframe(table, hide_index=True)
