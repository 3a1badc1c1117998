"""Bring data: drop a file, paste a text, or take the news texts that come along."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import PurePath
from tempfile import TemporaryFile
from typing import IO

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from core.errors import E2VError, LimitError, ReadingError
from core.locales import LANGUAGES, translate
from core.reading.packed.archives import pack_together
from core.settings import MB, settings
from core.workspace import is_exported
from pages.parts import state
from pages.parts.data.choice import results
from pages.parts.data.howto import howto
from pages.parts.data.lee import NAME as LEE_NAME
from pages.parts.data.lee import lee_file
from pages.parts.data.privacy import privacy
from pages.parts.i18n import t
from pages.parts.messages import told
from pages.parts.upload_field import free, upload_field
from pages.parts.workspace_menu import open_downloaded

TURN = "data-uploader-turn"
MAX_NAME_CHARS = 60
"""Of a file's name in the name of something else."""


def bring(choose: Callable[[str], None]) -> None:
    """Three ways in; each ends with an upload in the workspace, whose id goes to ``choose``."""
    drop, paste, sample = st.tabs([t("data-tab-file"), t("data-tab-text"), t("data-tab-sample")])
    with drop:
        st.caption(t("data-formats"))
        uploader(t("data-drop"), "data-drop", choose, anything=True)
        st.caption(limits_text())
        howto()
        privacy()
    with paste:
        _paste(choose)
    with sample:
        _lee(choose)


def uploader(label: str, key: str, choose: Callable[[str], None], *, anything: bool = False) -> None:
    """A place to drop a file; where ``anything`` may come, several that belong together, or a downloaded workspace.

    Their bytes go to the workspace's folder and leave the memory of the visit.
    """
    turn = st.session_state.get(TURN, 0)
    given = upload_field(label, key=f"{key}-{turn}", several=anything)
    if not given:
        return
    with told():
        # A run may be cut off by the next one; then the files are still there for that one to keep.
        try:
            if anything and len(given) == 1 and is_exported(given[0]):
                open_downloaded(given[0])
            else:
                _keep(given, choose)
        except E2VError:
            free(given)
            raise
        free(given)
        st.session_state[TURN] = turn + 1
        st.rerun()


def _keep(given: list[UploadedFile], choose: Callable[[str], None]) -> None:
    """One file as it is, several as one archive."""
    if len(given) == 1:
        save(given[0].name, given[0], choose)
        return
    if sum(file.size for file in given) > settings().max_upload_bytes:
        raise LimitError("errors-files-too-large", limit=settings().max_upload_bytes // MB)
    with TemporaryFile() as archive:
        pack_together(((file.name, "", partial(_from_its_start, file)) for file in given), archive)
        archive.seek(0)
        name = t("data-several-files", name=_stem(given[0].name), n=len(given) - 1)
        save(f"{name}.zip", archive, choose)


def save(name: str, content: bytes | IO[bytes], choose: Callable[[str], None]) -> None:
    """Keep these bytes as an upload; while a sample is open, in a new workspace.

    A workspace that nobody gave a name is called like the first that was brought into it.
    """
    called = _stem(name)
    own = state.own(called)
    is_unnamed = own.name in {translate(language, "shell-new-name") for language in LANGUAGES} and not own.uploads()
    choose(own.save_upload(name, content))
    if is_unnamed and not results(own):
        own.rename(called)


def _stem(name: str) -> str:
    return PurePath(name).stem[:MAX_NAME_CHARS]


def limits_text() -> str:
    """What is refused, said before anybody uploads."""
    limits = settings()
    return t(
        "data-limits",
        megabytes=limits.max_upload_bytes // MB,
        tokens=limits.max_tokens,
        items=limits.max_vocabulary,
        rows=limits.max_vector_rows,
    )


def _from_its_start(file: UploadedFile) -> IO[bytes]:
    file.seek(0)
    return file


def _paste(choose: Callable[[str], None]) -> None:
    with st.form("data-paste", border=False, enter_to_submit=False, clear_on_submit=True):
        text = st.text_area(t("data-paste"), height=180, placeholder=t("data-paste-placeholder"), key="data-pasted")
        sent = st.form_submit_button(t("data-paste-button"), icon=":material/arrow_forward:")
    if not sent:
        return
    with told():
        if not text or not text.strip():
            raise ReadingError("errors-file-empty")
        save(f"{t('data-pasted-name')}.txt", text.encode("utf-8", "replace"), choose)
        st.rerun()


def _lee(choose: Callable[[str], None]) -> None:
    path = lee_file()
    st.markdown(t("data-lee-note") if path else t("data-lee-missing"))
    if path and st.button(t("data-lee-button"), icon=":material/newspaper:", key="data-lee"):
        with told(), path.open("rb") as content:
            save(LEE_NAME, content, choose)
            st.rerun()
