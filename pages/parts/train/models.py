"""The models of a workspace: how each was trained, how that went, its code."""

from __future__ import annotations

import streamlit as st

from core.figures import loss_figure
from core.types import EpochRecord
from core.workspace import VectorsInfo, Workspace
from pages.parts import visit
from pages.parts.i18n import language, number, t
from pages.parts.messages import told
from pages.parts.plain import plain
from pages.parts.theme import is_dark
from pages.parts.train.code import code
from pages.parts.train.steadiness import steadiness


def ready(workspace: Workspace) -> None:
    """The way from the model that was trained or opened to its map; at the top, where nobody has to look for it."""
    chosen = visit.chosen(visit.VECTORS)
    info = next((info for info in workspace.vector_sets() if info.kind == "model" and info.id == chosen), None)
    if info is not None:
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(t("train-ready", name=plain(info.name)), width="content")
            _see_the_map(workspace, info)


def models(workspace: Workspace, *, busy: bool) -> None:
    """One box per model, newest first. ``busy``: a job is at work, so that no other can begin."""
    infos = [info for info in workspace.vector_sets() if info.kind == "model"]
    if not infos:
        return
    st.subheader(t("train-models"))
    chosen = visit.chosen(visit.VECTORS)
    for info in reversed(infos):
        with st.expander(plain(info.name), expanded=info.id == chosen, key=f"model-{info.id}"):
            st.caption(_settings_line(info))
            if info.id != chosen:
                _see_the_map(workspace, info)
            _model(workspace, info, busy=busy)


def _see_the_map(workspace: Workspace, info: VectorsInfo) -> None:
    st.page_link(
        "explore.py",
        label=t("train-explore"),
        icon=":material/hub:",
        query_params={visit.WORKSPACE: workspace.id, visit.VECTORS: info.id},
        width="content",
    )


def _model(workspace: Workspace, info: VectorsInfo, *, busy: bool) -> None:
    model = workspace.model(info.id)
    if model.epochs:
        _course(model.epochs, info.id)
    else:
        st.caption(t("train-no-records"))
    steadiness(workspace, info, model, busy=busy)
    code(workspace, info)
    if not workspace.read_only:
        _delete(workspace, info)


def _settings_line(info: VectorsInfo) -> str:
    settings = info.settings or {}
    line = t(
        "train-model-line",
        sg=t("train-skip-gram") if settings["sg"] else t("train-cbow"),
        size=settings["vector_size"],
        window=settings["window"],
        epochs=settings["epochs"],
        items=info.n_items,
    )
    return f"{line} · {t('train-stopped')}" if info.stopped else line


def _course(records: tuple[EpochRecord, ...], vectors_id: str) -> None:
    st.markdown(f"**{t('train-course')}**")
    st.plotly_chart(
        loss_figure(
            records,
            x_title=t("train-column-epoch"),
            y_title=t("train-column-loss"),
            language=language(),
            theme="dark" if is_dark() else "light",
        ),
        key=f"loss-{vectors_id}",
        theme=None,
        height=260,
    )
    _epochs(records)
    st.caption(f"{t('train-loss-note')} {t('train-output-note')}")


def _epochs(records: tuple[EpochRecord, ...]) -> None:
    """The same as a table; as texts, since numbers would be written the browser's way."""
    columns = {
        t("train-column-epoch"): [number(record.epoch) for record in records],
        t("train-column-loss"): [number(record.loss, 4) for record in records],
        t("train-column-seconds"): [number(record.seconds, 2) for record in records],
        t("train-column-rate"): [number(round(record.words_per_second)) for record in records],
    }
    right = {name: st.column_config.TextColumn(alignment="right") for name in columns}
    st.dataframe(columns, hide_index=True, height=180, column_config=right)


def _delete(workspace: Workspace, info: VectorsInfo) -> None:
    with st.popover(t("train-delete"), icon=":material/delete:"):
        if st.button(t("train-delete-sure"), key=f"delete-{info.id}"):
            with told():
                workspace.delete_artifact("vectors", info.id)
                st.rerun()
