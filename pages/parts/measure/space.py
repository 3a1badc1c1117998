"""The sentence that comes first, and the facts about the space: each a sentence and a quiet picture."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.export import table_csv
from core.figures.measuring import CosineTexts, bars_figure, cosines_figure, norms_figure
from core.grouping import Groups
from core.intrinsic import NoiseVerdict, SpaceFacts, SpaceReport, space_table, telling
from core.intrinsic.reading import biggest_hubs, has_too_few
from core.intrinsic.telling import Sentence
from core.types import Items
from core.workspace import VectorsInfo
from pages.parts.i18n import t
from pages.parts.measure.style import chart, style
from pages.parts.plain import plain

HEIGHT = 260
N_HUBS = 8


def verdict(noise: NoiseVerdict, info: VectorsInfo) -> None:
    """Whether there is anything in the vectors at all."""
    said = _said(telling.of_noise(noise))
    if noise.is_noise and not has_too_few(noise):
        st.warning(f"{said} {t(f'measure-noise-{info.kind}')}", icon=":material/blur_on:")
    else:
        st.markdown(said)
    st.caption(_said(telling.how_noise(noise, info.dim)))


def space_view(report: SpaceReport, items: Items) -> None:
    """Cosines, lengths, hubs and groups."""
    left, right = st.columns(2, gap="large")
    with left:
        _cosines(report)
    with right:
        _lengths(report.facts, items)
    left, right = st.columns(2, gap="large")
    with left:
        _hubs(report.facts, items.labels)
    with right:
        _groups(report.groups, items.labels)
    st.download_button(
        t("measure-space-download"),
        partial(_csv, report, items),
        file_name="everything2vec-space.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )


def _said(sentence: Sentence) -> str:
    return t(sentence.code, **sentence.params)


def _csv(report: SpaceReport, items: Items) -> bytes:
    return b"".join(table_csv(space_table(report, items)))


def _cosines(report: SpaceReport) -> None:
    st.markdown(_said(telling.of_direction(report.facts)))
    texts = CosineTexts(t("measure-pairs"), t("measure-nearest"), t("measure-in-noise"), t("measure-cosine"))
    figure = cosines_figure(report.spread, float(report.noise.by_chance.mean()), texts, **style())
    chart(figure, "cosines", t("measure-cosine"), HEIGHT)
    st.caption(t("measure-isotropy", value=report.facts.isotropy))


def _lengths(facts: SpaceFacts, items: Items) -> None:
    st.markdown(_said(telling.of_lengths(facts)))
    x_title = t("measure-place" if items.counts is None else "measure-count")
    y_title = t("measure-length")
    figure = norms_figure(facts.norms, items.counts, items.labels, x_title=x_title, y_title=y_title, **style())
    chart(figure, "norms", y_title, HEIGHT)


def _hubs(facts: SpaceFacts, labels: list[str]) -> None:
    rows = biggest_hubs(facts, N_HUBS)
    st.markdown(_said(telling.of_hubs(facts, plain(labels[rows[0]]))))
    usual = float(facts.occurrences.mean())
    x_title = t("measure-hubs-x")
    names, values = [labels[row] for row in rows], facts.occurrences[rows].tolist()
    chart(bars_figure(names, values, x_title=x_title, usual=usual, **style()), "hubs", x_title, HEIGHT)
    st.caption(_said(telling.how_hubs(facts)))


def _groups(groups: Groups, labels: list[str]) -> None:
    st.markdown(_said(telling.of_groups(groups)))
    names = [", ".join(labels[row] for row in rows) for rows in groups.typical]
    figure = bars_figure(names, groups.sizes.tolist(), x_title=t("measure-groups-x"), **style())
    chart(figure, "groups", t("measure-groups"), HEIGHT)
