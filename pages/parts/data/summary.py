"""What is in the file, counted while it was opened: before anybody decides how to read it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from core.reading import ReadingSettings
from core.reading.converters import CONVERTERS
from core.reading.formats import reader_of
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
    tokens = "plays" if reader_of(settings.format).of_plays and settings.table.roles.time else settings.kind
    parts.append(t(f"data-summary-tokens-{tokens}", n=found.n_tokens))
    parts.append(t(f"data-summary-items-{settings.kind}", n=found.n_items))
    if found.first:
        parts.append(t("data-summary-months", first=plain(found.first), last=plain(found.last)))
    return ", ".join([*parts, _cut(found, settings)])


def made_from(draft: Draft) -> list[str]:
    """What kind of file it was before it was made plain."""
    known = {converter.name for converter in CONVERTERS}
    return [t(f"reading-container-{name}") for name in draft.opened.containers if name in known]


def left_unread(draft: Draft) -> None:
    """What an archive holds that could not be read."""
    if draft.opened.n_left:
        names = ", ".join(plain(name) for name in draft.opened.left)
        st.caption(t("data-left-unread", n=draft.opened.n_left, names=names))


def _cut(found: Summary, settings: ReadingSettings) -> str:
    if settings.kind == "playlists" and settings.table.cut == "gap":
        return t("data-summary-gap", n=found.n_sequences, minutes=settings.table.gap_minutes)
    return t(f"data-summary-sequences-{settings.kind}", n=found.n_sequences)
