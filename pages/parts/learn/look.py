"""How the lecture looks on a projector: everything larger, nothing beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import streamlit as st

# Streamlit measures type and spacing in rem, so that one size at the root makes all of it larger. It follows the
# screen: a projector throws few lines as large onto the wall as many, and a chapter fits on either.
#
# A question and its answer stand side by side where there is room. Figures are told their height in pixels, so one for
# a room takes that of its container, which is in rem; see `tall`. So are menus told their width.
FOR_A_ROOM = """<style>
html { font-size: clamp(16px, min(2.22vh, 1.25vw), 36px) !important; }
[data-testid="stSidebar"], [data-testid="stSidebarCollapsedControl"], [data-testid="stExpandSidebarButton"] {
  display: none;
}
[data-testid="stMainBlockContainer"] { padding: 0 2rem; }
[data-testid="stVerticalBlock"] { row-gap: 0.5rem; }
[data-testid="stAlertContainer"] { padding: 0.5rem 0.75rem; }
[data-testid="stRadioGroup"] { min-height: 0; row-gap: 0.25rem; }
[class*="st-key-ask-"][data-testid="stVerticalBlock"] {
  flex-flow: row wrap; align-items: center; gap: 0.5rem 1rem; padding: 0.5rem 0.75rem;
}
[class*="st-key-ask-"][data-testid="stVerticalBlock"] > * { flex: 1 1 31rem; min-width: 0; width: auto; }
[class*="st-key-ask-"] [data-testid="stHorizontalBlock"] { row-gap: 0.25rem; }
[class*="st-key-learn-arrows-source-"] { flex-basis: 15.5rem !important; }
[class*="st-key-learn-arrows-example-"] { flex-basis: 20rem !important; }
</style>"""
HEIGHTS = "\n".join(f'[class*="st-key-tall-{rem}-"] {{ flex: none; height: {rem}rem; }}' for rem in range(8, 31))


def look(*, projector: bool) -> None:
    """The style of this run."""
    if projector:
        st.html(f"{FOR_A_ROOM}<style>{HEIGHTS}</style>")


@contextmanager
def tall(key: str, height: int, *, projector: bool, rem: int) -> Iterator[int | Literal["stretch"]]:
    """Where a figure is drawn: the height to give it.

    Parameters
    ----------
    key
        Of the figure.
    height
        Near by, in pixels.
    projector
        Whether it is drawn for a room.
    rem
        Its height there, which follows the screen: 45 of them are the screen's height.
    """
    if not projector:
        yield height
        return
    with st.container(key=f"tall-{rem}-{key}"):
        yield "stretch"
