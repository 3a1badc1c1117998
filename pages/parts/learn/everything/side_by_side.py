"""One sequence of each kind beside the others, and the line that trains them all."""

from __future__ import annotations

import streamlit as st

from core.lesson.everything import EverythingScene
from core.lesson.sequences import sequence_at
from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.learn.everything.source import Source
from pages.parts.messages import remember_problem
from pages.parts.plain import plain

MOST_ITEMS = {"words": 24}
A_FEW_ITEMS = 6
"""Of a list; titles are longer than words."""


def side_by_side(chapter: str, found: dict[str, Source], seen: EverythingScene) -> None:
    """A sequence of each; a button that shows others."""
    for source in found.values():
        _sequence(source, seen.sequence)
    st.button(
        t("everything-another"),
        icon=":material/shuffle:",
        key=scene.key(chapter, "another"),
        on_click=remember_problem(lambda: scene.set_scene(chapter, seen.following.to_json())),
    )


def _sequence(source: Source, number: int) -> None:
    kind, corpus = source.info.kind, source.corpus
    rows = sequence_at(corpus, number, MOST_ITEMS.get(kind, A_FEW_ITEMS))
    labels = [plain(corpus.items.labels[row]) for row in rows]
    st.markdown(f"**{plain(source.name_here)}** · {(' ' if kind == 'words' else ' · ').join(labels)}")
    counts = {"sequences": source.info.n_sequences, "items": source.info.n_items}
    st.caption(f"{plain(source.title)}: {t(f'everything-counts-{kind}', **counts)}")
