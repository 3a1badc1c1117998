"""The same vectors with three perplexities."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from core.figures.trust import Marks, cloud_figure
from core.lesson.questions import Question
from core.lesson.trust.asking import order_of, perplexity_question
from core.lesson.trust.drawing import Drawn, Trust, kept_of_each, trust_in
from core.lesson.trust.neighborhoods import looked_at, neighborhood
from core.lesson.trust.scene import PERPLEXITIES
from pages.parts.i18n import language, number, t
from pages.parts.learn.ask import ask
from pages.parts.learn.lesson import Lesson
from pages.parts.learn.trust.item import choose_item
from pages.parts.learn.trust.parts import again, chart, side_by_side, theme
from pages.parts.learn.trust.source import CHAPTER, Source, drawn, settings_of_scene


@dataclass(frozen=True, slots=True)
class _Pictures:
    drawn: list[Drawn]
    trusts: list[Trust]

    @property
    def perplexities(self) -> list[float]:
        return [each.perplexity or 0.0 for each in self.drawn]


def question(source: Source) -> Question:
    """Which picture has the smallest perplexity."""
    return _question(source, _pictures(source))


def draw(lesson: Lesson, source: Source) -> None:
    """Three pictures of the same items, with one of them and its true neighbours in all three."""
    units, pictures = source.few.units, _pictures(source)
    shown = ask(CHAPTER, _question(source, pictures))
    kept = kept_of_each(units, pictures.drawn[1])
    item = looked_at(source.few.vectors.items.keys, settings_of_scene().item, kept)
    true = neighborhood(units, pictures.drawn[1], item).true.tolist()
    marks = (Marks(true, t("trust-true"), "diamond", named=False),)

    def picture(which: int) -> None:
        figure = cloud_figure(
            pictures.drawn[which].coordinates, source.labels, item=item, marks=marks, language=language(), theme=theme()
        )
        chart(lesson, figure, f"trust-perplexity-{which}", t("trust-picture"))
        if shown:
            quality = pictures.trusts[which].picture
            st.caption(t("trust-quality", kept=quality.neighbors_kept * 100, trust=number(quality.trustworthiness, 2)))

    def title(which: int) -> str:
        return t("trust-perplexity-is", perplexity=pictures.perplexities[which])

    side_by_side(order_of(settings_of_scene().seed, "perplexity"), picture, title if shown else None)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choose_item(source, item)
        again()


def _pictures(source: Source) -> _Pictures:
    units = source.few.units
    found = [drawn(units, perplexity) for perplexity in PERPLEXITIES]
    return _Pictures(found, [trust_in(units, each) for each in found])


def _question(source: Source, pictures: _Pictures) -> Question:
    order = order_of(settings_of_scene().seed, "perplexity")
    return perplexity_question(pictures.perplexities, order, pictures.trusts, len(source.labels))
