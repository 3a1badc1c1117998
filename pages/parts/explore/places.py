"""The sequences that hold two items, as they stand in the data: counted, paged, both in bold."""

from __future__ import annotations

import streamlit as st

from core.evidence import Meetings, Sighting, sightings
from core.evidence.pair import LEFT_OUT
from core.workspace import VectorsInfo
from pages.parts.i18n import t
from pages.parts.opened_evidence import OpenedEvidence
from pages.parts.plain import plain

ON_A_PAGE = 5
KINDS = ("words", "playlists", "sessions")


def places(opened: OpenedEvidence, info: VectorsInfo, pair: tuple[int, int], found: Meetings) -> None:
    """How many there are, and a page of them."""
    st.markdown(f"**{t('evidence-sequences', n=found.n_sequences, expected=found.expected_sequences)}**")
    if not found.n_sequences:
        return
    pages = -(-found.n_sequences // ON_A_PAGE)
    page = 1
    if pages > 1:
        key = f"evidence-page-{info.id}-{pair[0]}-{pair[1]}"
        page = int(st.number_input(t("evidence-page", pages=pages), 1, pages, 1, key=key, width=160))
    kind = info.item_kind if info.item_kind in KINDS else "words"
    shown = sightings(opened.index, *pair, page=page - 1, size=ON_A_PAGE)
    st.markdown("\n".join(f"- {_heading(opened, each, kind)}: {_excerpt(opened, each, kind)}" for each in shown))


def _heading(opened: OpenedEvidence, sighting: Sighting, kind: str) -> str:
    """The sequence's name in the data where it has one, else its number."""
    table = opened.index.corpus.sequences
    name = table["name"][sighting.sequence] if table is not None and "name" in table.columns else None
    return plain(name) if name else t(f"recommend-sequence-{kind}", number=sighting.sequence + 1)


def _excerpt(opened: OpenedEvidence, sighting: Sighting, kind: str) -> str:
    labels = opened.items.labels
    written = [
        "…" if row == LEFT_OUT else f"**{plain(labels[row])}**" if marked else plain(labels[row])
        for row, marked in zip(sighting.rows, sighting.marked, strict=True)
    ]
    before = ["…"] if sighting.start else []
    shown = sighting.start + len(written) - written.count("…")
    after = ["…"] if LEFT_OUT in sighting.rows or shown < sighting.length else []
    return (" " if kind == "words" else " · ").join([*before, *written, *after])
