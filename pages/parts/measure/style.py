"""How this page draws its figures."""

from __future__ import annotations

from typing import Any

import streamlit as st

from core.figures import Theme
from pages.parts.i18n import language
from pages.parts.theme import is_dark


def style() -> dict[str, Any]:
    """Language and theme, for any figure."""
    theme: Theme = "dark" if is_dark() else "light"
    return {"language": language(), "theme": theme}


def chart(figure: Any, key: str, alt: str, height: int) -> None:
    """A figure without a bar of tools."""
    bar = {"displayModeBar": False}
    st.plotly_chart(figure, key=f"measure-figure-{key}", theme=None, height=height, alt=alt, config=bar)
