"""How often items are drawn as negative samples, beside how often they are counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MOST_BARS = 60
N_POINTS = 300
MAX_NAME = 14
MOST_NAMES = 20
"""On the axis: so many have room on a phone."""
HOVER = "%{customdata}: %{y:.3~r} %<extra></extra>"
LEGEND = {"orientation": "h", "yanchor": "bottom", "y": 1.02, "xanchor": "left", "x": 0}


@dataclass(frozen=True, slots=True)
class NoiseTexts:
    """What is written on the figure, translated: the two distributions, the axes, and the items that stand out."""

    drawn: str
    counted: str
    x_title: str
    y_title: str
    marked: Mapping[int, str]


def noise_figure(
    labels: Sequence[str],
    drawn: NDArray[np.float64],
    counted: NDArray[np.float64],
    texts: NoiseTexts,
    *,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Probability of each item in percent, most frequent first: bars where they are few, else curves (log-log).

    Parameters
    ----------
    labels
        Of the items.
    drawn, counted
        float64, shape (n_items,): probability to be drawn, and with α = 1, which is the share of the counts.
    texts
        What is written; ``marked`` by row.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    few = len(labels) <= MOST_BARS
    rows = np.arange(len(labels)) if few else _spread(len(labels))
    make = _bars if few else _curves
    traces = make([labels[row] for row in rows], rows, 100 * drawn[rows], 100 * counted[rows], texts, theme)
    if few:
        named = sorted({*range(0, len(labels), -(-len(labels) // MOST_NAMES)), *texts.marked})
        ticks: dict[str, Any] = {"tickvals": named, "ticktext": [escaped(labels[row], MAX_NAME) for row in named]}
        x = axis(theme, showgrid=False, tickangle=-50, **ticks)
        y = axis(theme, escaped(texts.y_title), rangemode="tozero")
    else:
        x = axis(theme, escaped(texts.x_title), type="log", dtick=1, tickformat=",d")
        y = axis(theme, escaped(texts.y_title), type="log", tickformat=".2~r")
    figure = go.Figure(traces, layout(theme, language, xaxis=x, yaxis=y, showlegend=True, legend=LEGEND))
    for row, text in texts.marked.items():
        at = (row, 100 * drawn[row]) if few else (np.log10(row + 1), np.log10(100 * drawn[row]))
        figure.add_annotation(**_mark(at, text, row < len(labels) / 2, theme))
    return figure


def _spread(n_items: int) -> NDArray[np.int64]:
    """Rows of which the logarithms of the ranks are evenly spread, from the first to the last."""
    return np.unique(np.geomspace(1, n_items, N_POINTS).round().astype(np.int64)) - 1


def _bars(
    labels: Sequence[str],
    rows: NDArray[np.int64],
    drawn: NDArray[np.float64],
    counted: NDArray[np.float64],
    texts: NoiseTexts,
    theme: Theme,
) -> list[Any]:
    import plotly.graph_objects as go

    shared = {"x": rows, "customdata": [escaped(label) for label in labels], "hovertemplate": HOVER}
    dash = {"symbol": "line-ew-open", "size": 12, "color": PALETTES[theme].text, "line": {"width": 2}}
    return [
        go.Bar(y=drawn, name=escaped(texts.drawn), marker={"color": PALETTES[theme].accent}, **shared),
        go.Scatter(y=counted, name=escaped(texts.counted), mode="markers", marker=dash, **shared),
    ]


def _curves(
    labels: Sequence[str],
    rows: NDArray[np.int64],
    drawn: NDArray[np.float64],
    counted: NDArray[np.float64],
    texts: NoiseTexts,
    theme: Theme,
) -> list[Any]:
    import plotly.graph_objects as go

    shared = {
        "x": rows + 1,
        "customdata": [escaped(label) for label in labels],
        "hovertemplate": HOVER,
        "mode": "lines",
    }
    solid = {"color": PALETTES[theme].accent, "width": 3}
    dashed = {"color": PALETTES[theme].text, "width": 1.5, "dash": "dash"}
    return [
        go.Scatter(y=drawn, name=escaped(texts.drawn), line=solid, **shared),
        go.Scatter(y=counted, name=escaped(texts.counted), line=dashed, **shared),
    ]


def _mark(at: tuple[float, float], text: str, is_left: bool, theme: Theme) -> dict[str, Any]:
    """An arrow to a point, with a text that stays readable above whatever is behind it."""
    palette = PALETTES[theme]
    arrow = {"showarrow": True, "arrowhead": 2, "arrowwidth": 2, "arrowcolor": HUES[1]}
    where = {"x": at[0], "y": at[1], "ax": 50 if is_left else -50, "ay": -45}
    box = {"bgcolor": palette.background, "bordercolor": HUES[1], "borderpad": 4, "font": {"color": palette.text}}
    return {**arrow, **where, **box, "text": escaped(text)}
