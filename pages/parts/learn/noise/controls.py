"""What both parts of the chapter use."""

from __future__ import annotations

import streamlit as st

from pages.parts.i18n import t
from pages.parts.learn import scene
from pages.parts.messages import remember_problem

CHAPTER = "noise"


def next_button(label: str, name: str, number: int) -> None:
    """A button that counts one number of the scene up."""
    values = {**scene.scene_of(CHAPTER), name: number + 1}
    st.button(
        t(label),
        icon=":material/refresh:",
        key=f"noise-next-{name}",
        on_click=remember_problem(lambda: scene.set_scene(CHAPTER, values)),
    )
