"""The switches of a text: its words and sentences; and of texts in a table, the column they stand in."""

from __future__ import annotations

from dataclasses import replace

from core.reading import SENTENCES, ReadingSettings
from pages.parts.data.controls import column, either, switch
from pages.parts.data.draft import Draft
from pages.parts.data.table_switches import form_switches
from pages.parts.i18n import t


def text_switches(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    """Of running text."""
    base = draft.base.text
    text = replace(
        base,
        sentences=either(draft, "sentences", SENTENCES, base.sentences),
        lowercase=switch(draft, "lowercase", base.lowercase),
        join_pairs=switch(draft, "join-pairs", base.join_pairs),
        drop_line_labels=switch(draft, "drop-line-labels", base.drop_line_labels),
    )
    return replace(settings, text=text)


def text_column_switches(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    """Of texts in a column of a table. Raises as `form_switches`."""
    columns = form_switches(draft, settings)
    base = draft.base.text
    text = replace(
        base,
        column=column(draft.key("text-column"), t("data-text-column"), columns, base.column),
        sentences=either(draft, "rows", SENTENCES, base.sentences),
        lowercase=switch(draft, "lowercase", base.lowercase),
        join_pairs=switch(draft, "join-pairs", base.join_pairs),
    )
    return replace(settings, text=text)
