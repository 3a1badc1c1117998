"""Which neighbours the map lost, and which friends on it are false."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.figures.trust import Marks, cloud_figure
from core.lesson.questions import Question
from core.lesson.trust.asking import lost_question
from core.lesson.trust.drawing import Drawn, Trust, draw_pca, kept_of_each, trust_in
from core.lesson.trust.neighborhoods import Neighborhood, looked_at, neighborhood
from core.lesson.trust.scene import METHODS, PERPLEXITIES
from pages.parts.i18n import language, number, t
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.trust.item import choose_item, keep_item
from pages.parts.learn.trust.parts import chart, choice, theme
from pages.parts.learn.trust.source import CHAPTER, Source, drawn, settings_of_scene
from pages.parts.messages import remember_problem
from pages.parts.plain import plain

TALLER = 130
"""Pixels: there is one picture only."""


@dataclass(frozen=True, slots=True)
class _Map:
    drawn: Drawn
    found: Neighborhood
    label: str

    def question(self) -> Question:
        return lost_question(self.found, self.label, settings_of_scene().method)


def question(source: Source) -> Question:
    """How many neighbours the map kept."""
    return _map(source).question()


def draw(lesson: Lesson, source: Source) -> None:
    """The map with one item; with the answer, its true neighbours, its false friends, and the trust in all others."""
    seen = _map(source)
    shown = ask(CHAPTER, seen.question(), moves=True)
    left, right = st.columns((5, 3), gap="large")
    with left:
        _picture(lesson, source, seen, shown=shown)
    with right:
        choice("method", t("trust-method"), METHODS, settings_of_scene().method, lambda name: t(f"trust-method-{name}"))
        choose_item(source, seen.found.item)
        if shown:
            _lists(source, seen.found)
            _trust(trust_in(source.few.units, seen.drawn))


def _map(source: Source) -> _Map:
    set_so, units = settings_of_scene(), source.few.units
    picture = draw_pca(units) if set_so.method == "pca" else drawn(units, PERPLEXITIES[1])
    item = looked_at(source.few.vectors.items.keys, set_so.item, kept_of_each(units, picture))
    return _Map(picture, neighborhood(units, picture, item), source.labels[item])


def _picture(lesson: Lesson, source: Source, seen: _Map, *, shown: bool) -> None:
    found = seen.found
    marks = (
        Marks(found.lost, t("trust-lost"), "diamond", "dash"),
        Marks(found.kept, t("trust-kept"), "circle", "solid", named=False),
        Marks(found.false, t("trust-false"), "x", named=False),
    )
    figure = cloud_figure(
        seen.drawn.coordinates,
        source.labels,
        item=found.item,
        marks=marks if shown else (),
        shares=kept_of_each(source.few.units, seen.drawn) if shown else None,
        shares_title=t("trust-kept-share"),
        language=language(),
        theme=theme(),
    )
    key = f"trust-lost-{settings_of_scene().method}-{found.item}-{source.info.id}"

    def clicked() -> None:
        points = st.session_state[key]["selection"]["points"]
        if points and points[0]["curve_number"] == 0:
            keep_item(source, points[0]["point_index"])

    picked = {"on_select": remember_problem(clicked), "selection_mode": "points"}
    chart(lesson, figure, key, t("trust-picture"), TALLER, **picked)


def _lists(source: Source, found: Neighborhood) -> None:
    for name, rows in (("kept", found.kept), ("lost", found.lost), ("false", found.false)):
        names = ", ".join(plain(source.labels[row]) for row in rows) or t("trust-none")
        st.markdown(f"**{t(f'trust-{name}')}** ({len(rows)}): {names}")


def _trust(trust: Trust) -> None:
    rows = [
        {
            t("trust-picture-of"): t(f"trust-row-{name}"),
            t("trust-kept-share"): t("trust-percent", share=quality.neighbors_kept * 100),
            t("trust-trustworthiness"): number(quality.trustworthiness, 2),
        }
        for name, quality in (("map", trust.picture), ("random", trust.random))
    ]
    st.table(rows)
