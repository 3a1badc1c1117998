"""The workspace in the side bar: name, new, open sample, rename, download, open a file, delete."""

from __future__ import annotations

import shutil
from functools import cache
from typing import IO

import streamlit as st

from core.errors import E2VError
from core.settings import data_dir
from core.workspace import (
    Workspace,
    create_workspace,
    import_workspace,
    list_workspaces,
    open_workspace,
    rooms_of,
    sample_workspaces,
)
from core.workspace.files import temporary_folder
from pages.parts import addresses, state, visit
from pages.parts.i18n import keyed, named, t
from pages.parts.messages import remember_problem, show_error, told
from pages.parts.plain import plain
from pages.parts.room.where import where_in_a_room
from pages.parts.upload_field import free, upload_field

N_RECENT = 8


def workspace_menu(workspace: Workspace) -> None:
    """Name of the workspace and what can be done with it."""
    st.caption(t("shell-workspace"))
    st.markdown(f"**{plain(workspace_title(workspace))}**")
    if workspace.read_only and not workspace.is_room:
        st.caption(f"{sample_about(workspace.id)} {t('shell-sample-note')}")
    where_in_a_room(workspace)
    _sample_choice(workspace)
    with st.popover(t("shell-workspace-menu"), icon=":material/folder:", width="stretch"):
        _new()
        if not workspace.read_only:
            _rename(workspace)
        _keep_and_open(workspace)
        if state.is_own_machine():
            _recent(workspace)
        if not workspace.read_only:
            st.divider()
            delete_everything(workspace, "menu")


def workspace_title(workspace: Workspace) -> str:
    """The name people read: a sample's name in their language, else what they called it."""
    return sample_title(workspace.id) if workspace.read_only and not workspace.is_room else workspace.name


def sample_title(sample_id: str) -> str:
    """A sample's name in the person's language."""
    return t(f"samples-{sample_id.removeprefix('sample-')}-title")


def sample_about(sample_id: str) -> str:
    """What a sample is and where it comes from."""
    return t(f"samples-{sample_id.removeprefix('sample-')}-about")


@cache
def _sample_ids() -> tuple[str, ...]:
    """They come with the program, and every run of every page asks for them."""
    return tuple(sample.id for sample in sample_workspaces())


def _sample_choice(workspace: Workspace) -> None:
    ids = _sample_ids()
    key = keyed(f"sample-choice-{workspace.id}")

    def open_chosen() -> None:
        # A browser that is a run behind still sends what this list said when the visit was here: nobody chose it.
        chosen = st.session_state[key]
        if chosen not in (None, workspace.id) and visit.chosen(visit.WORKSPACE) == workspace.id:
            state.enter(open_workspace(chosen))

    st.selectbox(
        t("shell-open-sample"),
        ids,
        index=ids.index(workspace.id) if workspace.id in ids else None,
        format_func=named(ids, sample_title),
        placeholder=t("shell-open-sample-placeholder"),
        key=key,
        on_change=remember_problem(open_chosen),
        filter_mode=None,
    )


def _new() -> None:
    if st.button(t("shell-new"), icon=":material/add:", width="stretch"):
        state.enter(create_workspace(t("shell-new-name")))
        st.rerun()


def _rename(workspace: Workspace) -> None:
    key = f"rename-{workspace.id}"
    st.text_input(
        t("shell-rename"),
        value=workspace.name,
        max_chars=80,
        key=key,
        on_change=remember_problem(lambda: workspace.rename(st.session_state[key])),
    )


def _keep_and_open(workspace: Workspace) -> None:
    st.link_button(
        t("shell-download"), addresses.workspace_zip(workspace.id), icon=":material/download:", width="stretch"
    )
    given = upload_field(t("shell-open-file"), type=["zip"], key="open-workspace-file")
    if given and st.button(t("shell-open-file-button"), width="stretch"):
        try:
            open_downloaded(given[0])
        except E2VError as error:
            show_error(error)
        else:
            free(given)
            st.rerun()


def open_downloaded(given: IO[bytes]) -> None:
    """Take in a workspace that was downloaded, as a new one, and look at it.

    Raises
    ------
    WorkspaceError, LimitError
        As `core.workspace.import_workspace`; then nothing has changed.
    """
    with temporary_folder(data_dir()) as folder:  # where it doesn't outlive a killed server
        archive = folder / "workspace.zip"
        with archive.open("wb") as file:
            shutil.copyfileobj(given, file)
        opened = import_workspace(archive)
    state.enter(opened)
    st.toast(t("shell-opened", name=plain(opened.name)), icon=":material/check:")


def _recent(workspace: Workspace) -> None:
    recent = [found for found in list_workspaces() if found.id != workspace.id][:N_RECENT]
    if recent:
        st.caption(t("shell-recent"))
    for found in recent:
        if st.button(plain(found.name), key=f"recent-{found.id}", width="stretch", type="tertiary"):
            state.enter(open_workspace(found.id))
            st.rerun()


def delete_everything(workspace: Workspace, place: str) -> None:
    """The button that deletes the workspace, and the question before it. ``place``: where it stands, for its key."""
    if rooms := rooms_of(workspace):
        st.caption(t("room-deleted-too", rooms=len(rooms)))
    sure = st.checkbox(t("shell-delete-sure"), key=f"sure-{place}-{workspace.id}")
    icon, key = ":material/delete:", f"delete-{place}-{workspace.id}"
    if st.button(t("shell-delete"), icon=icon, disabled=not sure, key=key, width="stretch"):
        state.jobs().cancel(workspace.id)
        with told():
            workspace.delete()
            state.forget()
            st.rerun()
