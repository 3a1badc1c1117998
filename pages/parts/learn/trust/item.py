"""Which item is looked at."""

from __future__ import annotations

import streamlit as st

from pages.parts.i18n import named, t
from pages.parts.learn import scene
from pages.parts.learn.trust.source import CHAPTER, Source
from pages.parts.messages import remember_problem

WIDTH = 320


def choose_item(source: Source, item: int) -> None:
    """The menu of the drawn items."""
    keys, labels = source.few.vectors.items.keys, source.labels
    places = range(len(keys))
    key = scene.key(CHAPTER, f"item-{item}-{source.info.id}")
    st.selectbox(
        t("trust-item"),
        places,
        index=item,
        format_func=named(places, lambda place: labels[place]),
        key=key,
        on_change=remember_problem(lambda: keep_item(source, st.session_state[key])),
        width=WIDTH,
    )


def keep_item(source: Source, item: int) -> None:
    """Look at an item from now on."""
    scene.set_scene(CHAPTER, {**scene.scene_of(CHAPTER), "item": source.few.vectors.items.keys[item]})
