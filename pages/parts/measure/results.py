"""What a set found out: the sentence, the picture, the numbers."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.export import table_csv
from core.figures.measuring import agreement_figure, sections_figure
from core.intrinsic import AnalogyReport, Report, SectionScore, SimilarityReport, report_table
from core.intrinsic.reading import beats_nearest
from pages.parts.i18n import number, t
from pages.parts.measure.style import chart, style
from pages.parts.plain import plain

BASE_HEIGHT, ROW_HEIGHT = 140, 30
MOST_ROWS = 40
SCATTER_HEIGHT = 380
N_DISAGREEMENTS = 10


def results(report: Report) -> None:
    """Show a report and offer it as CSV."""
    if isinstance(report, AnalogyReport):
        _analogies(report)
    else:
        _similarities(report)
    st.download_button(
        t("measure-download"),
        b"".join(table_csv(report_table(report))),
        file_name="everything2vec-measured.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )


def _analogies(report: AnalogyReport) -> None:
    total = report.total
    if not total.n_asked:
        st.info(t("measure-nothing-asked"))
        return
    share = total.accuracy
    limits = {"share": share.value, "low": share.low, "high": share.high}
    st.markdown(t("measure-analogies-result", **limits, n=total.n_asked, nearest=total.nearest, chance=report.chance))
    if not beats_nearest(total):
        st.markdown(t("measure-analogies-no-better"))
    asked = t("measure-analogies-not-asked", share=total.coverage, searched=report.n_searched)
    st.caption(t("measure-interval") if total.coverage == 1 else f"{asked} {t('measure-interval')}")
    names = [_name(section) for section in report.sections]
    figure = sections_figure(
        report,
        names,
        right=t("measure-right"),
        nearest=t("measure-nearest-to-c"),
        x_title=t("measure-share-title"),
        **style(),
    )
    n_drawn = sum(section.n_asked > 0 for section in report.sections)
    chart(figure, "sections", t("measure-right"), BASE_HEIGHT + ROW_HEIGHT * min(n_drawn, MOST_ROWS))
    with st.expander(t("measure-numbers"), icon=":material/table_rows:", key="measure-numbers"):
        st.table(pl.DataFrame([_row(section, name) for section, name in zip(report.sections, names, strict=True)]))


def _name(section: SectionScore) -> str:
    return section.name or t("measure-section-unnamed")


def _row(section: SectionScore, name: str) -> dict[str, str]:
    share = section.accuracy
    low, value, high = (number(100 * each, 1) for each in (share.low, share.value, share.high))
    return {
        t("measure-section"): plain(name),
        t("measure-asked"): t("measure-of", asked=section.n_asked, n=section.n_questions),
        t("measure-right-column"): f"{value} % ({low} – {high})" if section.n_asked else "–",
        t("measure-nearest-to-c"): f"{number(100 * section.nearest, 1)} %" if section.n_asked else "–",
    }


def _similarities(report: SimilarityReport) -> None:
    if not report.n_known:
        st.info(t("measure-nothing-asked"))
        return
    rho = report.spearman
    st.markdown(t("measure-similarity-result", rho=rho.value, low=rho.low, high=rho.high, n=report.n_known))
    if rho.low <= 0 <= rho.high:
        st.markdown(t("measure-similarity-nothing"))
    known = t("measure-similarity-not-known", share=report.coverage)
    st.caption(t("measure-interval") if report.coverage == 1 else f"{known} {t('measure-interval')}")
    figure = agreement_figure(report, x_title=t("measure-rating"), y_title=t("measure-cosine"), **style())
    chart(figure, "agreement", t("measure-rating"), SCATTER_HEIGHT)
    with st.expander(t("measure-disagree"), icon=":material/compare_arrows:", key="measure-disagree"):
        st.table(pl.DataFrame(_disagreements(report)))
        st.caption(t("measure-disagree-note", n=report.n_known))


def _disagreements(report: SimilarityReport) -> list[dict[str, str]]:
    return [
        {
            t("measure-pair"): f"{plain(each.first)} – {plain(each.second)}",
            t("measure-rating"): number(each.rating, 2),
            t("measure-cosine"): number(each.cosine, 2),
            t("measure-place-by-people"): number(each.place_by_people),
            t("measure-place-by-vectors"): number(each.place_by_vectors),
        }
        for each in report.disagreements(N_DISAGREEMENTS)
    ]
