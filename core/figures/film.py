"""What a model knew after each of its epochs: neighbours that stand, analogies that come out right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MAX_NAME = 44
ROOM = 0.03
ROW_HEIGHT, LINE_HEIGHT, MARGINS = 22, 120, 70
"""Pixels of the scorecard: for an example, for the line above, and around both."""


def standing_figure(
    epochs: NDArray[np.int32],
    kept: NDArray[np.int32],
    n_neighbors: int,
    *,
    x_title: str,
    y_title: str,
    half_label: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """How many of the final neighbours were there after each epoch, with a line at half of them.

    Parameters
    ----------
    epochs, kept
        int32, both of shape (n_frames,).
    n_neighbors
        How many there are at the end.
    x_title, y_title, half_label
        Translated.
    language
        Whose way numbers are written.
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    trace = go.Scatter(
        x=epochs,
        y=kept,
        mode="lines+markers",
        line={"color": palette.accent, "width": 2},
        hovertemplate="%{x}: %{y}<extra></extra>",
    )
    settings = layout(
        theme,
        language,
        xaxis=_epochs(epochs, theme, x_title),
        yaxis=axis(theme, y_title, range=[-0.3, n_neighbors + 0.3], tickformat="d"),
    )
    figure = go.Figure(trace, settings)
    half = {"color": palette.muted}
    line = {"color": palette.muted, "dash": "dash", "width": 1}
    figure.add_hline(n_neighbors / 2, line=line, annotation={"text": half_label, "font": half})
    return figure


def scorecard_height(n_examples: int) -> int:
    """Pixels that the scorecard of so many examples needs."""
    return LINE_HEIGHT + MARGINS + ROW_HEIGHT * n_examples


def scorecard_figure(
    epochs: NDArray[np.int32],
    right: NDArray[np.bool_],
    examples: Sequence[str],
    *,
    x_title: str,
    share_title: str,
    words: tuple[str, str],
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Share of examples that come out right after each epoch; below it a row for each example.

    Parameters
    ----------
    epochs
        int32, shape (n_frames,).
    right
        bool, shape (n_examples, n_frames), n_examples at least 1.
    examples
        Names of the examples, shape (n_examples,), not yet escaped.
    x_title, share_title
        Translated.
    words
        "right" and "wrong", translated.
    language
        Whose way numbers are written.
    theme
        "light" or "dark".

    Returns
    -------
    Figure
        Right is a filled circle, wrong a small cross, so that it can be read without colours.
    """
    import plotly.graph_objects as go

    palette, n = PALETTES[theme], len(examples)
    line = go.Scatter(
        x=epochs,
        y=right.mean(axis=0),
        mode="lines+markers",
        line={"color": palette.accent, "width": 2},
        hovertemplate="%{x}: %{y:.0%}<extra></extra>",
    )
    rows, frames = np.indices(right.shape).reshape(2, -1)
    solved = right[rows, frames]
    marks = go.Scatter(
        x=epochs[frames],
        y=rows,
        yaxis="y2",
        mode="markers",
        marker={
            "color": [palette.accent if each else HUES[1] for each in solved],
            "symbol": ["circle" if each else "x-thin" for each in solved],
            "size": [8 if each else 5 for each in solved],
            "opacity": 1,
            "line": {"width": 1.2, "color": [palette.accent if each else HUES[1] for each in solved]},
        },
        customdata=[words[0] if each else words[1] for each in solved],
        hovertemplate="%{x}: %{customdata}<extra></extra>",
    )
    below = (ROW_HEIGHT * n) / (ROW_HEIGHT * n + LINE_HEIGHT)
    names = axis(theme, tickvals=list(range(n)), ticktext=[_name(each) for each in examples], showgrid=False)
    settings = layout(
        theme,
        language,
        xaxis=_epochs(epochs, theme, x_title) | {"anchor": "y2"},
        yaxis=axis(theme, share_title, range=[-0.06, 1.06], tickformat=".0%", domain=[below + 0.06, 1], nticks=4),
        yaxis2=names | {"range": [n - 0.4, -0.6], "domain": [0, below]},
    )
    return go.Figure([line, marks], settings)


def _epochs(epochs: NDArray[np.int32], theme: Theme, title: str) -> dict[str, Any]:
    """An axis with room for whole marks at both ends."""
    last = float(epochs[-1])
    room = ROOM * last
    return axis(theme, title, tickformat="d", range=[-room, last + room])


def _name(text: str) -> str:
    return escaped(text if len(text) <= MAX_NAME else f"{text[: MAX_NAME - 1]}…")
