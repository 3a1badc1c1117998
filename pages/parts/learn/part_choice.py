"""Which part of a chapter is looked at."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from pages.parts.i18n import keyed, named, t
from pages.parts.learn import scene


def part_choice(chapter: str, parts: Sequence[str], chosen: str) -> None:
    """The chapter's parts in one line (texts ``<chapter>-part`` and ``<chapter>-part-<part>``), kept in its scene."""
    key = keyed(scene.key(chapter, "part"))
    st.segmented_control(
        t(f"{chapter}-part"),
        parts,
        default=chosen,
        required=True,
        format_func=named(parts, lambda part: t(f"{chapter}-part-{part}")),
        key=key,
        on_change=scene.setter(chapter, "part", key),
        label_visibility="collapsed",
    )
