"""The switches themselves: each named ``data-<name>``, explained by ``data-<name>-help``, kept while its draft is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from pages.parts.data.draft import Draft
from pages.parts.i18n import named, t

Option = TypeVar("Option")
Changed = Callable[[], None] | None


def choice(
    draft: Draft,
    name: str,
    options: Sequence[Option],
    value: Option,
    label: Callable[[Option], str],
    on_change: Changed = None,
) -> Option:
    """One of several, in a list."""
    return st.selectbox(
        t(f"data-{name}"),
        options,
        index=options.index(value),
        format_func=named(options, label),
        key=draft.key(name),
        help=t(f"data-{name}-help"),
        on_change=on_change,
        filter_mode=None,
    )


def either(draft: Draft, name: str, options: Sequence[str], value: str) -> str:
    """One of a few, side by side; an option is named ``reading-<name>-<option>``."""
    chosen = st.segmented_control(
        t(f"data-{name}"),
        options,
        default=value,
        format_func=named(options, lambda option: t(f"reading-{name}-{option}")),
        key=draft.key(name),
        help=t(f"data-{name}-help"),
        required=True,
        wrap=True,
    )
    return chosen or value


def switch(draft: Draft, name: str, value: bool, on_change: Changed = None) -> bool:
    """On or off."""
    return st.toggle(
        t(f"data-{name}"), value=value, key=draft.key(name), help=t(f"data-{name}-help"), on_change=on_change
    )


def steps(draft: Draft, name: str, options: Sequence[int], value: int, on_change: Changed = None) -> int:
    """A number out of a row of them; the present one joins the row where it isn't in it."""
    row = sorted({*options, value})
    return st.select_slider(
        t(f"data-{name}"), row, value=value, key=draft.key(name), help=t(f"data-{name}-help"), on_change=on_change
    )


def column(key: str, label: str, columns: Sequence[str], value: str | None) -> str | None:
    """A column of a table, or none."""
    # An empty text instead of None: where None is chosen, Streamlit shows its own English placeholder.
    options: Sequence[str] = ["", *columns]
    chosen = st.selectbox(
        label,
        options,
        index=options.index(value) if value is not None and value in columns else 0,
        format_func=named(options, lambda name: name or t("data-no-column")),
        key=key,
    )
    return chosen or None


def some_columns(key: str, label: str, columns: Sequence[str], value: Sequence[str]) -> tuple[str, ...]:
    """Any number of columns of a table."""
    chosen = st.multiselect(
        label, columns, default=[each for each in value if each in columns], key=key, placeholder=t("data-no-column")
    )
    return tuple(chosen)
