"""The map's part of the address, read and written on the script's side."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from pages.parts.map.register import OWNED, REGISTER

TOKEN = "_map_tokens"
SEEN = "_map_reports_seen"


@dataclass(frozen=True, slots=True)
class Selection:
    """What the map shows as chosen.

    Parameters
    ----------
    item
        Key of the selected item, or None.
    n_neighbors
        How many neighbours are shown.
    top
        Restriction to the most frequent items, or None.
    color
        What the points are coloured by (a metadata column, ``"count"``, ``"rank"``, ``"map-kept"``,
        ``"map-groups-5"``), or None.
    """

    item: str | None = None
    n_neighbors: int = 10
    top: int | None = None
    color: str | None = None


def token_of(key: str) -> str:
    """The random token under which the map of this visit reports."""
    tokens: dict[str, str] = st.session_state.setdefault(TOKEN, {})
    if REGISTER.get(tokens.get(key, "")) is None:
        tokens[key] = REGISTER.issue()
        st.session_state.get(SEEN, {}).pop(key, None)  # the new token's reports are counted from 0 again
    return tokens[key]


def follow(key: str) -> None:
    """Bring ``st.query_params`` up to what the map told since the last run, if anything."""
    report = REGISTER.get(token_of(key))
    seen = st.session_state.setdefault(SEEN, {})
    if report is None or seen.get(key, 0) == report.number:
        return
    seen[key] = report.number
    others = {name: value for name, value in st.query_params.to_dict().items() if name not in OWNED}
    if {**others, **report.params} != st.query_params.to_dict():
        st.query_params.from_dict({**others, **report.params})


def selection() -> Selection:
    """What the address says."""
    params = st.query_params
    return Selection(
        item=params.get("item") or None,
        n_neighbors=_number(params.get("k")) or 10,
        top=_number(params.get("top")),
        color=params.get("color") or None,
    )


def _number(raw: str | None) -> int | None:
    return int(raw) if raw and raw.isascii() and raw.isdigit() and len(raw) < 10 else None
