"""The switches of a table: how it is written, which column is what, which rows count, and where a sequence ends."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import zip_longest
from typing import Any

import streamlit as st

from core.errors import E2VError
from core.reading import CUTS, DELIMITERS, TIME_FORMATS, ReadingSettings, Roles
from core.reading.again import guess_text_column, table_cells, table_columns
from core.reading.settings import MOST_RATING
from core.reading.tables.ratings import guess_min_rating
from pages.parts.data.controls import choice, column, some_columns, steps, switch
from pages.parts.data.draft import Draft, guess_again
from pages.parts.data.written import delimiter_name
from pages.parts.i18n import t

ITEM_ROLES = ("item", "title", "artist", "rating")
SEQUENCE_ROLES = ("sequence", "name", "user", "time", "order")
NEEDED = {"sequence": "sequence", "user": "user", "gap": "time", "day": "time"}
GAPS = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440)
SKIPPED = tuple(range(11))
TEXT_COLUMN = "text-column"


def table_switches(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    """Separator, header, roles and cut. Raises as `form_switches`."""
    columns = form_switches(draft, settings)
    roles = _roles(draft, columns)
    table = replace(settings.table, roles=roles, min_rating=_min_rating(draft, roles.rating))
    return replace(settings, table=replace(table, **cut_switches(draft, roles)))


def form_switches(draft: Draft, settings: ReadingSettings) -> tuple[str, ...]:
    """Separator and header; a change makes other columns, so they change the draft itself. Returns the columns.

    Raises
    ------
    ReadingError, LimitError
        If there are no columns, or too many.
    """
    with st.container(horizontal=True, vertical_alignment="bottom"):
        choice(
            draft, "delimiter", DELIMITERS, settings.table.delimiter, delimiter_name, _structural(draft, "delimiter")
        )
        switch(draft, "has-header", settings.table.has_header, _structural(draft, "has-header"))
    return table_columns(draft.head, draft.name, draft.size, draft.base)


def form_more(draft: Draft, settings: ReadingSettings) -> None:
    """Lines before the table, quotation marks; they too change the draft."""
    steps(draft, "skip-rows", SKIPPED, settings.table.skip_rows, _structural(draft, "skip-rows"))
    switch(draft, "quote", bool(settings.table.quote), _structural(draft, "quote"))


def table_more(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    """What is seldom wrong: lines before the table, quotation marks, how times are written."""
    form_more(draft, settings)
    if settings.table.roles.time is None:
        return settings
    formats = choice(draft, "time-format", TIME_FORMATS, settings.table.time_format, _time_format_name)
    return replace(settings, table=replace(settings.table, time_format=formats))


def _structural(draft: Draft, name: str) -> Any:
    """A change of how the table is written: other cells, other columns."""
    field = name.replace("-", "_")

    def change(settings: ReadingSettings, value: Any) -> ReadingSettings:
        if field == "quote":
            value = '"' if value else ""
        return with_text_column(draft, replace(settings, table=replace(settings.table, **{field: value})))

    return guess_again(draft, name, change)


def with_text_column(draft: Draft, settings: ReadingSettings) -> ReadingSettings:
    """The same settings with the column of texts guessed anew, where they are of that format and it can be."""
    if settings.format == TEXT_COLUMN:
        with suppress(E2VError):
            return guess_text_column(draft.head, draft.name, draft.size, settings)
    return settings


def _roles(draft: Draft, columns: Sequence[str]) -> Roles:
    base = draft.base.table.roles
    st.markdown(f"**{t('data-roles-item')}**")
    chosen = _role_choices(draft, columns, ITEM_ROLES)
    metadata = some_columns(draft.key("metadata"), _role_name("metadata"), columns, base.metadata)
    st.markdown(f"**{t('data-roles-sequence')}**")
    return Roles(**chosen, **_role_choices(draft, columns, SEQUENCE_ROLES), metadata=metadata)


def _role_choices(draft: Draft, columns: Sequence[str], roles: Sequence[str]) -> dict[str, str | None]:
    """A list of columns for each role, two beside each other."""
    chosen = {}
    for pair in zip_longest(roles[::2], roles[1::2]):
        for place, role in zip(st.columns(2, vertical_alignment="bottom"), filter(None, pair), strict=False):
            with place:
                value = getattr(draft.base.table.roles, role)
                chosen[role] = column(draft.key(role), _role_name(role), columns, value)
    return chosen


def _min_rating(draft: Draft, rating: str | None) -> float | None:
    """From which number on a row counts, where a column holds numbers to ask for."""
    if rating is None:
        return None
    base = draft.base.table
    least = base.min_rating if rating == base.roles.rating else None
    if least is None:
        cells = table_cells(draft.head, draft.name, draft.size, draft.base).get(rating)
        least = None if cells is None else guess_min_rating(rating, cells)
    return st.number_input(
        t("data-min-rating"),
        -float(MOST_RATING),
        float(MOST_RATING),
        value=float(least or 0),
        step=0.5,
        format="%g",
        key=draft.key(f"min-rating-{rating}"),
        help=t("data-min-rating-help"),
    )


def cut_switches(draft: Draft, roles: Roles) -> dict[str, Any]:
    """Where a sequence ends, as fields of the table's settings."""
    possible = [cut for cut in CUTS if cut not in NEEDED or getattr(roles, NEEDED[cut])]
    base = draft.base.table
    cut = choice(draft, "cut", possible, base.cut if base.cut in possible else possible[0], _cut_name)
    gap = steps(draft, "gap-minutes", GAPS, base.gap_minutes) if cut == "gap" else base.gap_minutes
    return {"cut": cut, "gap_minutes": gap}


def _role_name(role: str) -> str:
    return t(f"reading-role-{role}")


def _cut_name(cut: str) -> str:
    return t(f"reading-cut-{cut}")


def _time_format_name(time_format: str) -> str:
    return t(f"reading-time-{time_format}")
