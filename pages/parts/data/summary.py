"""What is in the file, counted while it was opened: before anybody decides how to read it."""

from __future__ import annotations

import streamlit as st

from core.reading import ReadingSettings
from core.reading.converters import CONVERTERS
from core.reading.formats import reader_of
from core.reading.summary import Summary
from core.workspace import Workspace
from pages.parts.data.draft import Draft
from pages.parts.data.written import format_name
from pages.parts.i18n import t
from pages.parts.plain import plain


def counted(workspace: Workspace, draft: Draft) -> str:
    """How many files, plays and songs, and from when to when, as Markdown; empty where nobody counted."""
    found = Summary.from_json(workspace.opened_as(draft.upload_id))
    return ", ".join(_parts(found, draft)) if found.n_tokens else ""


def made_from(workspace: Workspace, draft: Draft) -> list[str]:
    """What kind of file it was before it was made plain."""
    found = Summary.from_json(workspace.opened_as(draft.upload_id))
    known = {converter.name for converter in CONVERTERS}
    return [t(f"reading-container-{name}") for name in found.containers if name in known]


def left_unread(workspace: Workspace, draft: Draft) -> None:
    """What an archive holds that could not be read."""
    found = Summary.from_json(workspace.opened_as(draft.upload_id))
    if found.n_left:
        names = ", ".join(plain(name) for name in found.left)
        st.caption(t("data-left-unread", n=found.n_left, names=names))


def _parts(found: Summary, draft: Draft) -> list[str]:
    counted = draft.detection.settings
    parts = [f"**{format_name(counted.format)}**"]
    if found.n_files > 1:
        parts.append(t("data-summary-files", n=found.n_files))
    tokens = "plays" if reader_of(counted.format).of_plays and counted.table.roles.time else counted.kind
    parts.append(t(f"data-summary-tokens-{tokens}", n=found.n_tokens))
    parts.append(t(f"data-summary-items-{counted.kind}", n=found.n_items))
    if found.first:
        parts.append(t("data-summary-months", first=plain(found.first), last=plain(found.last)))
    if draft.base == counted:
        parts.append(_cut(found, counted))
    return parts


def _cut(found: Summary, counted: ReadingSettings) -> str:
    if counted.kind == "playlists" and counted.table.cut == "gap":
        return t("data-summary-gap", n=found.n_sequences, minutes=counted.table.gap_minutes)
    return t(f"data-summary-sequences-{counted.kind}", n=found.n_sequences)
