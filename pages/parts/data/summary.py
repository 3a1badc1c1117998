"""What is in the file, counted before anybody decides how to read it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from core.reading import ReadingSettings
from core.reading.converters import CONVERTERS
from core.reading.formats import is_of_songs, reader_of
from core.reading.summary import Summary
from pages.parts.data.draft import Draft
from pages.parts.data.written import format_name
from pages.parts.i18n import t
from pages.parts.plain import plain


def counted(draft: Draft, settings: ReadingSettings) -> str:
    """How many files, plays and songs, from when to when, as Markdown; empty unless counted with these settings.

    ``settings``: as the switches stand.
    """
    found = draft.opened
    if not found.n_tokens or found.settings != replace(settings, catalogue=None):
        return ""
    parts = [f"**{format_name(settings.format)}**"]
    if found.n_files > 1:
        parts.append(t("data-summary-files", n=found.n_files))
    items = "playlists" if is_of_songs(settings) else settings.kind
    tokens = "plays" if items == "playlists" and settings.table.roles.time else settings.kind
    parts.append(t(f"data-summary-tokens-{tokens}", n=found.n_tokens))
    parts.append(t(f"data-summary-items-{items}", n=found.n_items))
    if found.first:
        parts.append(t("data-summary-months", first=plain(found.first), last=plain(found.last)))
    return ", ".join([*parts, _cut(found, settings)])


def made_from(draft: Draft) -> list[str]:
    """What kind of file it was before it was made plain."""
    known = {converter.name for converter in CONVERTERS}
    return [t(f"reading-container-{name}") for name in draft.opened.containers if name in known]


def left_unread(draft: Draft) -> None:
    """What an archive holds that could not be read, and what a file holds beside what is."""
    if draft.opened.n_left:
        names = ", ".join(plain(name) for name in draft.opened.left)
        st.caption(t("data-left-unread", n=draft.opened.n_left, names=names))
    if draft.opened.lists_left:
        st.caption(t("data-lists-left", names=", ".join(map(plain, draft.opened.lists_left))))


def _cut(found: Summary, settings: ReadingSettings) -> str:
    has_times = settings.format == "table" or reader_of(settings.format).of_sessions
    if has_times and settings.table.cut == "gap":
        return t("data-summary-gap", n=found.n_sequences, minutes=settings.table.gap_minutes)
    return t(f"data-summary-sequences-{settings.kind}", n=found.n_sequences)
