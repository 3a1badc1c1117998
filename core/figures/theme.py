"""Colours and layout that all figures share, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from core.locales import number_signs

Theme = Literal["light", "dark"]

# Okabe and Ito's palette without the hues that fail 3:1 contrast on white, with a darker yellow.
HUES = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#9A6A00")
OTHER = "#868C95"
# For an axis with numbers below zero: in a format of the axis Plotly writes a true minus sign, in `%{x:.2f}` a hyphen.
TWO_DECIMALS = {"hoverformat": ".2f"}
FONT = '"Source Sans", "Source Sans Pro", system-ui, sans-serif'


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a page: text, quieter text, grid lines, background and accent."""

    text: str
    muted: str
    grid: str
    background: str
    accent: str


PALETTES: dict[Theme, Palette] = {
    "light": Palette("#1B1F24", "#57606A", "#E3E7EB", "#FFFFFF", "#0072B2"),
    "dark": Palette("#ECEFF3", "#A9B1BB", "#2B323C", "#0E1117", "#3D9BD6"),
}

VIRIDIS = ("#440154", "#482878", "#3E4989", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6ECE58", "#B5DE2B", "#FDE725")


def color_scale(theme: Theme) -> list[str]:
    """Viridis without the end that would vanish into the background."""
    return list(VIRIDIS[2:] if theme == "dark" else VIRIDIS[:-2])


def axis(theme: Theme, title: str = "", **more: Any) -> dict[str, Any]:
    """An axis of a flat figure, with a quiet grid. ``title`` is already escaped."""
    return {**axis_3d(theme, title), "automargin": True, **more}


def axis_3d(theme: Theme, title: str = "", **more: Any) -> dict[str, Any]:
    """An axis of a figure with depth."""
    grid = PALETTES[theme].grid
    settings = {"title": {"text": title}, "gridcolor": grid, "linecolor": grid, "tickcolor": grid, "zeroline": False}
    return {**settings, **more}


def layout(theme: Theme, language: str = "en", **more: Any) -> dict[str, Any]:
    """The layout of every figure: transparent, so that it takes the page's background; no Plotly template.

    Numbers on axes and at the pointer are written the language's way.
    """
    palette = PALETTES[theme]
    shared = {
        "template": {},
        "font": {"family": FONT, "color": palette.text, "size": 14},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "hoverlabel": {"bgcolor": palette.background, "bordercolor": palette.muted, "font": {"color": palette.text}},
        "hovermode": "closest",
        "separators": "".join(number_signs(language)),
        "showlegend": False,
        "margin": {"l": 16, "r": 8, "t": 8, "b": 44},
    }
    return {**shared, **more}
