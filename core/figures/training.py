"""The course of a training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.figures.theme import PALETTES, Theme, axis, layout
from core.types import EpochRecord

if TYPE_CHECKING:
    from plotly.graph_objects import Figure


def loss_figure(
    records: Sequence[EpochRecord], *, x_title: str, y_title: str, language: str = "en", theme: Theme = "light"
) -> Figure:
    """Mean loss per trained word after each epoch.

    Parameters
    ----------
    records
        One per finished epoch.
    x_title, y_title
        Translated axis titles.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    trace = go.Scatter(
        x=[record.epoch for record in records],
        y=[record.loss for record in records],
        mode="lines+markers",
        line={"color": PALETTES[theme].accent, "width": 2},
        hovertemplate="%{x}: %{y:.4f}<extra></extra>",
    )
    epochs = axis(theme, x_title, tickformat="d", nticks=min(12, max(2, len(records))))
    return go.Figure(trace, layout(theme, language, xaxis=epochs, yaxis=axis(theme, y_title)))
