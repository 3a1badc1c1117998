"""How well all this guesses what people went on with: measured on a held-out part of the person's own data."""

from __future__ import annotations

from typing import Literal

import polars as pl
import streamlit as st

from core.export import table_csv
from core.figures import Theme, changes_figure, groups_figure, scorers_figure
from core.recommend.evaluation import Estimate, Evaluation, Protocol
from core.types import TrainingSettings
from core.workspace import CorpusInfo, EvaluationInfo
from pages.parts import state
from pages.parts.i18n import keyed, language, named, number, t
from pages.parts.plain import plain
from pages.parts.recommend.subject import Subject
from pages.parts.recommend.tuning import tuning
from pages.parts.theme import is_dark
from pages.parts.workspace_menu import workspace_title

HOLD_OUT = ("auto", "random", "time")
HEIGHT = 380
GROUP_KINDS: tuple[Literal["length", "popularity"], ...] = ("length", "popularity")


def measure_view(subject: Subject, *, busy: bool) -> None:
    """The protocol and the button, then the figures of the newest measurement, then better settings."""
    corpus = _corpus(subject)
    settings = subject.info.training_settings
    if corpus is None or settings is None:
        st.info(t("recommend-why-not-no-corpus"))
        return
    st.markdown(t("recommend-measure-about"))
    if not busy:
        _start(subject, corpus, settings)
    if subject.measured is not None:
        _results(subject, subject.measured)
    tuning(subject, corpus, settings, busy=busy)


def _corpus(subject: Subject) -> CorpusInfo | None:
    found = subject.info.corpus_id
    return None if found is None else subject.workspace.corpus_info(found)


def _start(subject: Subject, corpus: CorpusInfo, settings: TrainingSettings) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        how = st.radio(
            t("recommend-hold-out"),
            HOLD_OUT,
            format_func=named(HOLD_OUT, lambda name: t(f"recommend-hold-out-{name}")),
            key=keyed("hold-out"),
            help=t("recommend-hold-out-help"),
            horizontal=True,
        )
        label = t("recommend-measure-button") if subject.measured is None else t("recommend-measure-again")
        if st.button(label, type="primary", icon=":material/play_arrow:"):
            protocol = Protocol(by_time={"auto": None, "random": False, "time": True}[how])
            own = state.writable(t("shell-copy-name", name=workspace_title(subject.workspace)))
            args = {"corpus_id": corpus.id, "settings": settings.to_json(), "protocol": protocol.to_json()}
            state.start_job(own, "evaluate", args)
            st.rerun()


def _results(subject: Subject, info: EvaluationInfo) -> None:
    found = subject.evaluation
    assert found is not None  # there is its info
    theme: Theme = "dark" if is_dark() else "light"
    best = found.result(found.winner)
    st.markdown(f"#### {t('recommend-result-title')}")
    names = {result.name: t(f"recommend-scorer-{result.name}") for result in found.results}
    told = "recommend-result-level" if found.level else "recommend-result"
    st.markdown(t(told, best=names[best.name], hr=best.hr10.value, n=best.n))
    if found.level:
        st.markdown(t("recommend-result-close", names=", ".join(names[name] for name in found.level)))
    st.caption(_held_out(found))
    if info.settings != subject.info.training_settings:
        st.caption(t("recommend-measured-elsewise"))
    st.plotly_chart(
        scorers_figure(found, names, x_title=t("recommend-hr10-title"), language=language(), theme=theme),
        key="scorers",
        theme=None,
        height=HEIGHT,
        alt=t("recommend-scorers-alt"),
    )
    _table(found, names)
    _groups(found, names, theme)
    _changes(found, names, theme)
    _probes(found)


def _held_out(found: Evaluation) -> str:
    facts = found.facts
    kind = "time" if facts["by_time"] else "random"
    told = t(
        f"recommend-held-out-{kind}",
        n=facts["n_test"],
        train=facts["n_train_sequences"],
        validation=facts["n_validation"],
    )
    return f"{told} {t('recommend-held-out-missed', cold=facts['cold_share'], repeated=facts['repeated_share'])}"


def _written(estimate: Estimate) -> str:
    low, high = (number(100 * value, 1) for value in (estimate.low, estimate.high))
    return f"{number(100 * estimate.value, 1)} % ({low} – {high})"


def _table(found: Evaluation, names: dict[str, str]) -> None:
    rows = [
        {
            t("recommend-scorer"): names[result.name],
            "HR@10": _written(result.hr10),
            "HR@20": _written(result.hr20),
            "MRR@20": _decimal(result.mrr20),
            "NDCG@10": _decimal(result.ndcg10),
            t("recommend-coverage"): f"{number(100 * result.coverage, 1)} %",
            t("recommend-bias"): number(result.popularity_bias, 2),
            t("recommend-seconds"): number(result.seconds, 2),
        }
        for result in found.results
    ]
    st.table(pl.DataFrame(rows))
    st.caption(t("recommend-table-note"))
    if found.n_owners:
        st.caption(t("recommend-intervals-owners", n=found.n_owners))
    st.download_button(
        t("recommend-download-measures"),
        b"".join(table_csv(_plain_table(found))),
        file_name="everything2vec-measures.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
    )


def _decimal(estimate: Estimate) -> str:
    return f"{number(estimate.value, 3)} ({number(estimate.low, 3)} – {number(estimate.high, 3)})"


def _plain_table(found: Evaluation) -> pl.DataFrame:
    """All figures as numbers, under the field's names."""
    rows = []
    for result in found.results:
        row: dict[str, str | float] = {"scorer": result.name, "n": result.n}
        for name in ("hr10", "hr20", "mrr20", "ndcg10"):
            estimate: Estimate = getattr(result, name)
            row |= {name: estimate.value, f"{name}_low": estimate.low, f"{name}_high": estimate.high}
        row |= {"coverage": result.coverage, "popularity_bias": result.popularity_bias, "seconds": result.seconds}
        rows.append(row)
    return pl.DataFrame(rows)


def _groups(found: Evaluation, names: dict[str, str], theme: Theme) -> None:
    with st.expander(t("recommend-groups"), icon=":material/stacked_bar_chart:", key="groups"):
        for kind in GROUP_KINDS:
            shown = found.groups.filter(pl.col("kind") == kind)
            if shown.is_empty():
                continue
            labels = {group: _group_name(kind, group) for group in shown["group"].unique().to_list()}
            st.markdown(t(f"recommend-groups-{kind}"))
            st.plotly_chart(
                groups_figure(
                    shown, names, labels, y_title=t("recommend-hr10-title"), language=language(), theme=theme
                ),
                key=f"groups-{kind}",
                theme=None,
                height=HEIGHT,
                alt=t(f"recommend-groups-{kind}"),
            )


def _group_name(kind: str, group: str) -> str:
    return t(f"recommend-group-{group}") if kind == "popularity" else group.replace("-", "–")


def _changes(found: Evaluation, names: dict[str, str], theme: Theme) -> None:
    for change in found.changes["change"].unique(maintain_order=True).to_list():
        shown = found.changes.filter(pl.col("change") == change)
        with st.expander(t(f"recommend-change-{change}"), icon=":material/compare_arrows:", key=f"change-{change}"):
            st.markdown(t(f"recommend-change-{change}-note", column=plain(shown["column"][0]), n=shown["n"].max()))
            st.plotly_chart(
                changes_figure(
                    shown,
                    names,
                    before=t("recommend-before"),
                    after=t("recommend-after"),
                    x_title=t("recommend-hr10-title"),
                    language=language(),
                    theme=theme,
                ),
                key=f"change-figure-{change}",
                theme=None,
                height=HEIGHT,
                alt=t(f"recommend-change-{change}"),
            )


def _probes(found: Evaluation) -> None:
    if found.probes.is_empty():
        return
    with st.expander(t("recommend-probes"), icon=":material/labs:", key="probes"):
        st.markdown(t("recommend-probes-note"))
        rows = [
            {
                t("recommend-probe-column"): plain(probe["column"]),
                t("recommend-probe-classes"): number(probe["n_classes"]),
                t("recommend-probe-items"): number(probe["n_items"]),
                t("recommend-probe-accuracy"): _written(Estimate(probe["accuracy"], probe["low"], probe["high"])),
                t("recommend-probe-majority"): f"{number(100 * probe['majority'], 1)} %",
            }
            for probe in found.probes.to_dicts()
        ]
        st.table(pl.DataFrame(rows))
