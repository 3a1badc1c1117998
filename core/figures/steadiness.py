"""How steady neighbours are by how often items occur."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.comparison.advice import Band
from core.figures.labels import escaped
from core.figures.theme import PALETTES, Theme, axis, layout
from core.locales import written_number

if TYPE_CHECKING:
    from plotly.graph_objects import Figure


def steadiness_figure(
    bands: Sequence[Band],
    by_chance: float,
    *,
    x_title: str,
    y_title: str,
    chance: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """A mark for each band with a line over the middle half of its items; dotted what chance would give.

    Parameters
    ----------
    bands
        The rarest first.
    by_chance
        Share from 0 to 1.
    x_title, y_title, chance
        Translated axis titles, and what the dotted line is.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    palette, means = PALETTES[theme], [band.mean for band in bands]
    trace = go.Scatter(
        x=[math.sqrt(band.low * band.high) for band in bands],
        y=means,
        mode="lines+markers",
        line={"color": palette.accent, "width": 2},
        marker={"size": 9},
        error_y={
            "array": [max(0.0, band.quartile_high - band.mean) for band in bands],
            "arrayminus": [max(0.0, band.mean - band.quartile_low) for band in bands],
            "color": palette.accent,
            "thickness": 1.5,
            "width": 0,
        },
        text=[_span(band, language) for band in bands],
        hovertemplate="%{text}: %{y:.0%}<extra></extra>",
    )
    x = axis(theme, escaped(x_title), type="log", dtick=1, tickformat=",d")
    y = axis(theme, escaped(y_title), range=[0, 1.02], tickformat=".0%")
    figure = go.Figure(trace, layout(theme, language, xaxis=x, yaxis=y))
    figure.add_hline(
        by_chance,
        line={"color": palette.muted, "dash": "dot", "width": 1.5},
        annotation={"text": escaped(chance), "font": {"color": palette.muted, "size": 12}},
        annotation_position="top right",
    )
    return figure


def _span(band: Band, language: str) -> str:
    low, high = (written_number(language, count) for count in (band.low, band.high))
    return low if low == high else f"{low} – {high}"
