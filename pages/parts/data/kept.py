"""What the workspace holds: corpora and vector sets, each to look at, go on with, or delete."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from core.errors import WorkspaceError
from core.workspace import CorpusInfo, Kind, VectorsInfo, Workspace, uploads_of
from pages.parts import visit
from pages.parts.data.choice import open_result, results
from pages.parts.data.start import read_again
from pages.parts.i18n import t
from pages.parts.messages import error_text, told
from pages.parts.plain import plain

Info = CorpusInfo | VectorsInfo


def kept(workspace: Workspace, shown: Info | None, *, busy: bool) -> None:
    """One row for each corpus and vector set but the one that is shown above, newest first; then what won't open."""
    _kept(workspace, shown, busy=busy)
    for kind, artifact_id in workspace.damaged():
        _damaged(workspace, kind, artifact_id, busy=busy)


def _kept(workspace: Workspace, shown: Info | None, *, busy: bool) -> None:
    others = [info for info in results(workspace) if shown is None or info.id != shown.id]
    if not others:
        return
    st.subheader(t("data-kept") if shown is None else t("data-kept-also"), anchor=False)
    for info in sorted(others, key=lambda info: info.created, reverse=True):
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"kept-{info.id}"):
            with st.container(gap=None, width="stretch"):
                st.markdown(f"**{plain(info.name)}**")
                st.caption(_what(info))
            _actions(workspace, info, busy=busy, is_shown=False)


def shown_line(workspace: Workspace, info: Info, *, busy: bool) -> None:
    """Name of what is looked at, and what can be done with it."""
    st.subheader(plain(info.name), anchor=False)
    st.caption(_what(info))
    _actions(workspace, info, busy=busy, is_shown=True)


def _actions(workspace: Workspace, info: Info, *, busy: bool, is_shown: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="center", width="content"):
        _next_step(workspace, info)
        if is_shown:
            _again(workspace, info)
        elif isinstance(info, CorpusInfo) or info.kind == "imported":
            _button("data-open", "bar_chart", info, open_result)
        if not workspace.read_only:
            _delete(workspace, info, busy=busy)


def _what(info: Info) -> str:
    if isinstance(info, CorpusInfo):
        return t(f"data-corpus-line-{info.kind}", sequences=info.n_sequences, items=info.n_items, tokens=info.n_tokens)
    return t(f"data-vectors-line-{info.kind}", items=info.n_items, dim=info.dim)


def _next_step(workspace: Workspace, info: Info) -> None:
    """Training for a corpus, the map for vectors."""
    params = {visit.WORKSPACE: workspace.id}
    if isinstance(info, CorpusInfo):
        page, label, icon = "train.py", t("data-train"), ":material/model_training:"
        params[visit.CORPUS] = info.id
    else:
        page, label, icon = "explore.py", t("data-explore"), ":material/hub:"
        params[visit.VECTORS] = info.id
    st.page_link(page, label=label, icon=icon, query_params=params)


def _again(workspace: Workspace, info: Info) -> None:
    here = {upload_id for upload_id, _ in workspace.uploads()}
    if uploads_of(info) and uploads_of(info) <= here:
        _button("data-read-again", "tune", info, read_again)


def _button(label: str, icon: str, info: Info, act: Callable[[Info], None]) -> None:
    st.button(
        t(label), icon=f":material/{icon}:", type="tertiary", key=f"{label}-{info.id}", on_click=act, args=(info,)
    )


def _damaged(workspace: Workspace, kind: Kind, artifact_id: str, *, busy: bool) -> None:
    """Why it can't be opened: it is damaged, or of a newer version."""
    try:
        workspace.meta_of(kind, artifact_id)
    except WorkspaceError as error:
        why = error_text(error)
    else:
        return  # somebody is mending or replacing it
    with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"damaged-{artifact_id}"):
        with st.container(gap=None, width="stretch"):
            st.markdown(f"**{t('data-damaged', kind=kind)}** `{artifact_id}`")
            st.caption(why)
        if not workspace.read_only:
            _delete_damaged(workspace, kind, artifact_id, busy=busy)


def _delete_damaged(workspace: Workspace, kind: Kind, artifact_id: str, *, busy: bool) -> None:
    with st.popover(t("data-delete"), icon=":material/delete:", type="tertiary", disabled=busy):
        if st.button(t("data-delete-sure"), type="primary", key=f"delete-damaged-{artifact_id}"):
            with told():
                workspace.delete_artifact(kind, artifact_id)
                st.rerun()


def _delete(workspace: Workspace, info: Info, *, busy: bool) -> None:
    kind: Kind = "corpus" if isinstance(info, CorpusInfo) else "vectors"
    with st.popover(t("data-delete"), icon=":material/delete:", type="tertiary", disabled=busy):
        st.markdown(t(f"data-delete-{kind}", name=plain(info.name)))
        if st.button(t("data-delete-sure"), type="primary", key=f"delete-{info.id}"):
            with told():
                workspace.delete_artifact(kind, info.id)
                for upload_id in uploads_of(info) - workspace.used_uploads():
                    workspace.delete_upload(upload_id)
                st.rerun()
