"""Train: from a corpus to vectors, with honest advice before and progress meanwhile."""

from __future__ import annotations

import streamlit as st

from core.types import TrainingSettings
from core.workspace import CorpusInfo, Workspace
from pages.parts import state, visit
from pages.parts.i18n import keyed, named, t
from pages.parts.job_panel import job_panel
from pages.parts.messages import empty_state, remember_problem, told
from pages.parts.train.form import settings_form
from pages.parts.train.gauge_box import gauge_box
from pages.parts.train.models import models, ready
from pages.parts.workspace_menu import workspace_title


def main() -> None:
    """The running job or the way to what it made, the form, and below it the models there are."""
    st.header(t("train-title"))
    workspace = state.workspace()
    job = job_panel(workspace)
    made = st.container()
    info = state.corpus_info(workspace)
    if info is None:
        empty_state(t("train-empty-title"), t("train-empty"), "data.py", t("train-empty-next"))
    elif job is None:
        with told():
            _form(workspace, info)
    with made:
        ready(workspace)
    models(workspace, busy=job is not None)


def _form(workspace: Workspace, info: CorpusInfo) -> None:
    _choose_corpus(workspace, info)
    corpus = workspace.corpus(info.id)
    tunings = workspace.tunings(info.id)
    settings = settings_form(corpus, info.id, tunings[-1].settings if tunings else None)
    gauge_box(corpus, settings)
    label = t("train-skip-gram") if settings.sg else t("train-cbow")
    name = st.text_input(
        t("train-name"),
        value=t("train-name-default", corpus=info.name, model=f"{label} {settings.vector_size}"),
        max_chars=80,
    )
    if st.button(t("train-button"), type="primary", icon=":material/play_arrow:"):
        _start(workspace, info, settings, name)


def _choose_corpus(workspace: Workspace, info: CorpusInfo) -> None:
    infos = {each.id: each for each in workspace.corpora()}
    if len(infos) < 2:
        return
    key = keyed(f"corpus-{info.id}")
    st.selectbox(
        t("train-corpus"),
        list(infos),
        index=list(infos).index(info.id),
        format_func=named(infos, lambda corpus_id: infos[corpus_id].name),
        key=key,
        on_change=remember_problem(lambda: visit.choose(visit.CORPUS, st.session_state[key])),
    )


def _start(workspace: Workspace, info: CorpusInfo, settings: TrainingSettings, name: str) -> None:
    if found := workspace.find_model(info.id, settings):
        visit.choose(visit.VECTORS, found)
        st.toast(t("train-done-before"), icon=":material/check:")
        return
    own = state.writable(t("shell-copy-name", name=workspace_title(workspace)))
    args = {"corpus_id": info.id, "settings": settings.to_json(), "name": name}
    state.start_job(own, "train", args)
    st.rerun()


main()
