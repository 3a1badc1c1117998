"""What the upload was taken for, in plain sentences."""

from __future__ import annotations

from functools import partial

import streamlit as st

from core.reading import Reason
from core.reading.formats import reader_of
from core.settings import MB
from core.workspace import Workspace
from pages.parts.data import naming
from pages.parts.data.choice import delete_upload, put_aside
from pages.parts.data.draft import Draft, forget
from pages.parts.data.summary import left_unread, made_from
from pages.parts.data.written import encoding_name, format_name
from pages.parts.i18n import t
from pages.parts.messages import remember_problem
from pages.parts.plain import plain

KB = 1_000


def file_line(workspace: Workspace, upload_id: str) -> None:
    """The upload's name, and the way back to another one."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(plain(dict(workspace.uploads())[upload_id]), anchor=False, width="content")
        st.button(
            t("data-another-file"),
            icon=":material/close:",
            type="tertiary",
            on_click=remember_problem(partial(delete_upload, workspace, upload_id)),
            key="data-another-file",
        )


def guess(draft: Draft, counted: str, *, counting: bool) -> None:
    """What it looks like, or what was ``counted`` in it, and why; what it was made from, its size, its encoding.

    Then what an archive holds besides; a file that seems to name items may be kept for that.
    """
    found = draft.detection
    reasons = " ".join(map(reason_text, found.reasons))
    of_plays = reader_of(found.format).of_plays
    taken = t("data-taken-plays", format=format_name(found.format)) if of_plays else t(f"data-taken-{found.format}")
    st.markdown(f"{counted}. {reasons}" if counted else f"**{taken}** {reasons}")
    facts = [*made_from(draft), _size(draft.size)]
    if found.encoding:
        facts.append(encoding_name(found.encoding))
    if counting:
        facts.append(t("data-counting"))
    st.caption(" · ".join(facts))
    if draft.name != draft.uploaded_as:
        st.caption(t("data-in-archive", name=plain(draft.name)))
    left_unread(draft)
    if found.is_catalogue:
        _offer_as_names(draft)


def _size(n_bytes: int) -> str:
    return t("data-megabytes", size=n_bytes / MB) if n_bytes >= MB else t("data-kilobytes", size=n_bytes / KB)


def reason_text(reason: Reason) -> str:
    """A reason or note as a sentence, with people's data in it plain."""
    params = {name: plain(value) if isinstance(value, str) else value for name, value in reason.params.items()}
    text = t(reason.code, **params)
    return f"{text} ({t('reading-first-at', example=params['example'])})" if params.get("example") else text


def _offer_as_names(draft: Draft) -> None:
    def use_as_names() -> None:
        naming.attach(draft.upload_id)
        forget(draft.upload_id)
        put_aside()

    with st.container(border=True):
        st.markdown(t("data-looks-like-names"))
        st.button(t("data-use-as-names"), icon=":material/label:", on_click=use_as_names, key="data-use-as-names")
