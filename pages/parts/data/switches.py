"""Correct the guess: only the switches that matter for the format. Every change shows in the preview at once."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from core.reading import ENCODINGS, FORMATS, KINDS, ReadingSettings
from core.reading.again import guess_as
from core.reading.formats import reader_of
from core.reading.settings import SEPARATORS
from pages.parts.data.controls import choice, either, steps, switch
from pages.parts.data.draft import Draft, guess_again, keep_current
from pages.parts.data.play_switches import play_switches
from pages.parts.data.table_switches import TEXT_COLUMN, form_more, table_more, table_switches, with_text_column
from pages.parts.data.text_switches import text_column_switches, text_switches
from pages.parts.data.written import delimiter_name, encoding_name, format_name
from pages.parts.i18n import t

WITHOUT_ENCODING = ("word2vec-binary", "safetensors")
SHORTEST = tuple(range(1, 11))
OF_WORDS = ("text", TEXT_COLUMN)
SKIPPED = tuple(range(11))


def switches(draft: Draft) -> ReadingSettings:
    """The settings as the switches stand.

    Raises
    ------
    ReadingError, LimitError
        If a table has no columns, or too many.
    """
    settings = draft.base
    _format(draft)
    reader = reader_of(settings.format)
    if reader.of_plays:
        settings = play_switches(draft, settings)
        with st.expander(t("data-more"), icon=":material/tune:", key="data-more"):
            settings = _more(draft, settings)
    elif not reader.makes_vectors:
        if settings.format not in OF_WORDS:
            kinds = [kind for kind in KINDS if kind != "vectors"]
            settings = replace(settings, kind=either(draft, "kind", kinds, settings.kind))
        settings = _own(draft, settings)
        with st.expander(t("data-more"), icon=":material/tune:", key="data-more"):
            settings = _more(draft, settings)
    elif settings.format not in WITHOUT_ENCODING:
        settings = replace(settings, encoding=_encoding(draft))
    keep_current(draft.upload_id, settings)
    return settings


def _format(draft: Draft) -> None:
    def change(settings: ReadingSettings, value: str) -> ReadingSettings:
        return guess_as(draft.head, draft.name, draft.size, value, settings.encoding)

    changed = guess_again(draft, "format", change)
    choice(draft, "format", FORMATS, draft.base.format, format_name, changed)


def _own(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    if settings.format == "text":
        return text_switches(draft, settings)
    if settings.format == TEXT_COLUMN:
        return text_column_switches(draft, settings)
    if settings.format == "lines":
        separator = choice(draft, "separator", ("", *SEPARATORS), settings.lines.separator or "", delimiter_name)
        skipped = steps(draft, "skip-rows", SKIPPED, settings.lines.skip_rows)
        return replace(settings, lines=replace(settings.lines, separator=separator or None, skip_rows=skipped))
    return table_switches(draft, settings)


def _more(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    if settings.format == "table":
        settings = table_more(draft, settings)
    if settings.format == TEXT_COLUMN:
        form_more(draft, settings)
    return replace(
        settings,
        encoding=_encoding(draft),
        min_sequence_length=steps(draft, "min-length", SHORTEST, settings.shortest_sequence),
        collapse_repeats=switch(draft, "collapse-repeats", settings.collapse_repeats),
    )


def _encoding(draft: Draft) -> str:
    def change(settings: ReadingSettings, value: str) -> ReadingSettings:
        return with_text_column(draft, replace(settings, encoding=value))

    changed = guess_again(draft, "encoding", change)
    return choice(draft, "encoding", ("", *ENCODINGS), draft.base.encoding, encoding_name, changed)
