"""Better settings, looked for on validation lists only, and handed to the Train page."""

from __future__ import annotations

import polars as pl
import streamlit as st

from core.recommend.evaluation import Protocol, Tuning
from core.types import TrainingSettings
from core.workspace import CorpusInfo
from pages.parts import state
from pages.parts.i18n import number, t
from pages.parts.recommend.subject import Subject
from pages.parts.workspace_menu import workspace_title


def tuning(subject: Subject, corpus: CorpusInfo, settings: TrainingSettings, *, busy: bool) -> None:
    """What tuning does, the button, and what the newest one found."""
    st.markdown(f"#### {t('recommend-tuning')}")
    st.markdown(t("recommend-tuning-about"))
    if not busy and st.button(t("recommend-tuning-button"), icon=":material/tune:"):
        # On the lists that measuring held out for this: those of its test stay untouched.
        protocol = Protocol() if subject.measured is None else subject.measured.protocol
        own = state.writable(t("shell-copy-name", name=workspace_title(subject.workspace)))
        state.start_job(
            own, "tune", {"corpus_id": corpus.id, "settings": settings.to_json(), "protocol": protocol.to_json()}
        )
        st.rerun()
    infos = subject.workspace.tunings(corpus.id)
    if infos:
        _found(subject.workspace.tuning(infos[-1].id))


def _found(found: Tuning) -> None:
    best = found.settings
    st.success(
        t(
            "recommend-tuned",
            window=best.window,
            exponent=number(best.ns_exponent, 2),
            epochs=best.epochs,
            sample=number(best.sample, 6) if best.sample else "–",
            scorer=t(f"recommend-scorer-{_scorer(found)}"),
            hr=found.facts["best"],
        ),
        icon=":material/check:",
    )
    if found.facts.get("given") is not None:
        st.caption(t("recommend-tuned-before", hr=found.facts["given"]))
    if found.facts.get("stopped"):
        st.caption(t("recommend-tuned-stopped"))
    st.page_link("train.py", label=t("recommend-tuned-train"), icon=":material/arrow_forward:")
    with st.expander(t("recommend-rungs"), icon=":material/stairs:", key="rungs"):
        st.caption(t("recommend-rungs-note"))
        st.table(_rungs(found.rungs))


def _scorer(found: Tuning) -> str:
    """The vector scorer that the best settings were told by."""
    best = found.rungs.filter(pl.col("kept")).sort("rung", "hr10", descending=True)
    rows = best if best.height else found.rungs.sort("hr10", descending=True)
    return str(rows["scorer"][0])


def _rungs(rungs: pl.DataFrame) -> pl.DataFrame:
    return pl.DataFrame(
        [
            {
                t("recommend-rung"): number(row["rung"]),
                t("training-window"): number(row["window"]),
                t("training-ns-exponent"): number(row["ns_exponent"], 2),
                t("training-sample"): number(row["sample"], 6),
                t("training-epochs"): number(row["epochs"]),
                "HR@10": f"{number(100 * row['hr10'], 1)} %",
                t("recommend-kept"): t("recommend-yes") if row["kept"] else "–",
            }
            for row in rungs.to_dicts()
        ]
    )
