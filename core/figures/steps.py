"""The loss of a tiny world over the steps of gradient descent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.figures.theme import HUES, PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure


def step_loss_figure(
    steps: Sequence[int],
    losses: Sequence[float],
    *,
    x_title: str,
    y_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """The loss after each of some steps; the last is marked.

    Parameters
    ----------
    steps
        After how many steps, ascending; shape (n_points,), at least one.
    losses
        Shape (n_points,), 0 or more.
    x_title, y_title
        Translated axis titles.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    hover = "%{x}: %{y:.3f}<extra></extra>"
    style = {"color": PALETTES[theme].accent, "width": 2}
    line = go.Scatter(x=list(steps), y=list(losses), mode="lines", line=style, hovertemplate=hover)
    diamond = {"color": HUES[1], "size": 10, "symbol": "diamond"}
    now = go.Scatter(x=steps[-1:], y=losses[-1:], mode="markers", marker=diamond, hovertemplate=hover, cliponaxis=False)
    x = axis(theme, x_title, range=[0, max(10, steps[-1])], tickformat="d", nticks=6)
    y = axis(theme, y_title, rangemode="tozero", nticks=5)
    return go.Figure([line, now], layout(theme, language, xaxis=x, yaxis=y, margin={"l": 16, "r": 14, "t": 8, "b": 40}))
