"""A field that chooses an item, with completion and "did you mean"."""

from __future__ import annotations

from typing import Any

import streamlit as st

from pages.parts.map.component import PLACE, common, nothing

GIVEN = "_item_fields"


def item_field(
    *, workspace_id: str, vectors_id: str, label: str, key: str, value: str | None = None, placeholder: str = ""
) -> str | None:
    """An accessible combobox over all items of a vector set.

    Parameters
    ----------
    workspace_id, vectors_id
        Whose items.
    label
        What the field is called.
    key
        Of the component.
    value
        Key of an item. When it differs from that of the last run, the field takes it; otherwise what the person
        chose stays.
    placeholder
        Shown while the field is empty.

    Returns
    -------
    str or None
        Key of the chosen item.
    """
    given: dict[str, tuple[str, str | None, int]] = st.session_state.setdefault(GIVEN, {})
    _, before, turn = given.get(key, (vectors_id, value, 0))
    turn += int(before != value or given.get(key, (vectors_id,))[0] != vectors_id)
    given[key] = (vectors_id, value, turn)
    data: dict[str, Any] = {
        **common("field"),
        "workspace": workspace_id,
        "vectors": vectors_id,
        "label": label,
        "placeholder": placeholder,
        "value": value,
        "turn": turn,
    }
    result = PLACE(key=key, data=data, on_choice_change=nothing)
    choice = result.get("choice") or {}
    return choice.get("key") if choice.get("turn") == turn else value
