"""How many neighbours stay when the seed, the window or the order changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from core.comparison.contrast import Contrast, Pair
from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

SHOWN: tuple[Pair, ...] = ("seed", "window", "orders", "order")
SYMBOLS = {"seed": "line-ns-open", "window": "square", "orders": "circle-open", "order": "diamond"}
COLORS = {"seed": "", "window": HUES[2], "orders": HUES[1], "order": HUES[1]}
"""The two that are compared with each other share a colour; the seed's mark has that of the text."""
SIZE = 15
LEGEND = {"orientation": "h", "yanchor": "bottom", "y": 1.02, "xanchor": "left", "x": 0}


def contrasts_figure(
    compared: Mapping[str, Contrast],
    names: Mapping[Pair, str],
    *,
    x_title: str,
    language: str = "en",
    theme: Theme = "light",
    text_size: int = 14,
) -> Figure:
    """One line for each data set, with a mark for each comparison.

    Parameters
    ----------
    compared
        By the name of the data, first on top.
    names
        Translated name of each comparison.
    x_title
        Translated axis title.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    text_size
        Of all texts, in pixels.
    """
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    rows = [escaped(name) for name in compared]
    traces = []
    for pair in SHOWN:
        color = COLORS[pair] or palette.text
        traces.append(
            go.Scatter(
                x=[found.kept(pair) for found in compared.values()],
                y=rows,
                name=escaped(names[pair]),
                mode="markers",
                marker={"symbol": SYMBOLS[pair], "size": SIZE, "color": color, "line": {"width": 3, "color": color}},
                hovertemplate="%{y}: %{x:.1f}<extra>%{fullData.name}</extra>",
                cliponaxis=False,
            )
        )
    most = max(found.n_neighbors for found in compared.values())
    x = axis(theme, escaped(x_title), range=[0, most], dtick=2)
    y = axis(theme, autorange="reversed", dtick=1)
    drawing = layout(theme, language, xaxis=x, yaxis=y, showlegend=True, legend=LEGEND)
    drawing["font"]["size"] = text_size
    return go.Figure(traces, drawing)
