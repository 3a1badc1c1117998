"""Pictures of a few hundred points that are to be compared with each other, and with the truth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, color_scale, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure, Scatter

MAX_NAME = 24
SYMBOLS = ("circle", "square", "diamond", "triangle-up", "star")
SIDES = ("top center", "bottom center", "middle right")
"""Where names of near points stand, in turn, so that fewer lie over each other."""
MARGIN = {"l": 4, "r": 4, "t": 24, "b": 4}


@dataclass(frozen=True, slots=True)
class Marks:
    """Points of one kind that stand out.

    Parameters
    ----------
    points
        Which ones.
    name
        Translated, for the legend.
    symbol
        Of Plotly.
    line
        Dash of the lines from the item to them, or None for no lines.
    named
        Whether their labels are written.
    """

    points: Sequence[int]
    name: str
    symbol: str
    line: str | None = None
    named: bool = True


def cloud_figure(
    coordinates: NDArray[np.float32],
    labels: Sequence[str],
    *,
    item: int | None = None,
    marks: Sequence[Marks] = (),
    shares: NDArray[np.float32] | None = None,
    shares_title: str = "",
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Points without axes, for a map's axes mean nothing; both have the same scale.

    Parameters
    ----------
    coordinates
        float32, shape (n_points, 2).
    labels
        What the pointer shows at each point, shape (n_points,), not yet escaped; empty for points without names.
    item
        The point that is looked at.
    marks
        What stands out beside it.
    shares
        float32, shape (n_points,), 0 to 1: colours of the points; None for one colour.
    shares_title
        What they are, translated.
    language
        Whose way numbers are written.
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    traces = [_crowd(coordinates, labels, shares, shares_title, theme)]
    if item is not None:
        for hue, each in zip(HUES[1:], marks, strict=False):
            traces += _marked(coordinates, labels, item, each, hue, theme)
        traces.append(_own(coordinates, labels, item, theme))
    x, y = _axes()
    legend = {"orientation": "h", "y": -0.02, "yanchor": "top", "x": 0}
    shown = bool(marks)
    margin = MARGIN | ({"b": 40} if shown else {}) | ({"t": 60} if shares is not None else {})
    return go.Figure(traces, layout(theme, language, xaxis=x, yaxis=y, margin=margin, showlegend=shown, legend=legend))


def groups_figure(
    coordinates: NDArray[np.float32],
    numbers: NDArray[np.int64],
    names: Sequence[str],
    *,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Groups of points, each with its own hue and shape and its name above it.

    Parameters
    ----------
    coordinates
        float32, shape (n_points, 2).
    numbers
        int64, shape (n_points,): the group of each point.
    names
        Of the groups, at most five.
    language, theme
        As in `cloud_figure`.
    """
    import plotly.graph_objects as go

    traces, texts = [], []
    for number, name in enumerate(names):
        points = coordinates[numbers == number]
        marker = {"color": HUES[number], "symbol": SYMBOLS[number], "size": 7}
        traces.append(go.Scatter(x=points[:, 0], y=points[:, 1], mode="markers", marker=marker, name=name))
        x, y = float(points[:, 0].mean()), float(points[:, 1].max())
        font = {"size": 20, "color": PALETTES[theme].text}
        texts.append(
            {"x": x, "y": y, "yshift": 14, "text": f"<b>{escaped(name)}</b>", "showarrow": False, "font": font}
        )
    x_axis, y_axis = _axes()
    return go.Figure(traces, layout(theme, language, xaxis=x_axis, yaxis=y_axis, margin=MARGIN, annotations=texts))


def distances_figure(
    pairs: Sequence[str],
    true: NDArray[np.float64],
    drawn: NDArray[np.float64],
    *,
    names: tuple[str, str],
    y_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Measured distances beside drawn ones.

    Parameters
    ----------
    pairs
        Names of the pairs, shape (n_pairs,).
    true, drawn
        float64, shape (n_pairs,).
    names
        "in space" and "on the picture", translated.
    y_title
        Translated.
    language, theme
        As in `cloud_figure`.
    """
    import plotly.graph_objects as go

    shared = {"x": [escaped(pair) for pair in pairs], "hovertemplate": "%{x}: %{y:.1f}<extra></extra>"}
    bars = [
        go.Bar(y=true, name=names[0], marker={"color": HUES[0]}, **shared),
        go.Bar(y=drawn, name=names[1], marker={"color": HUES[1], "pattern": {"shape": "/"}}, **shared),
    ]
    legend = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0}
    settings = layout(
        theme, language, xaxis=axis(theme), yaxis=axis(theme, y_title), showlegend=True, legend=legend, barmode="group"
    )
    return go.Figure(bars, settings)


def _crowd(
    coordinates: NDArray[np.float32],
    labels: Sequence[str],
    shares: NDArray[np.float32] | None,
    title: str,
    theme: Theme,
) -> Scatter:
    import plotly.graph_objects as go

    marker: dict[str, Any] = {"color": PALETTES[theme].accent, "size": 6, "opacity": 0.75}
    if shares is not None:
        bar: dict[str, Any] = {"title": {"text": title, "side": "top"}, "tickformat": ".0%", "tickvals": [0, 0.5, 1]}
        bar |= {
            "orientation": "h",
            "thickness": 8,
            "len": 0.4,
            "x": 0.94,
            "xanchor": "right",
            "y": 1,
            "yanchor": "bottom",
        }
        marker |= {
            "color": shares,
            "cmin": 0,
            "cmax": 1,
            "colorscale": color_scale(theme),
            "colorbar": bar,
            "opacity": 1,
        }
    hover: Mapping[str, Any] = {"hoverinfo": "skip"} if not labels else {"hovertemplate": "%{text}<extra></extra>"}
    return go.Scatter(
        x=coordinates[:, 0],
        y=coordinates[:, 1],
        mode="markers",
        text=[escaped(label) for label in labels] or None,
        marker=marker,
        showlegend=False,
        # Not what Plotly does to points that aren't selected: a choice is shown by what stands out.
        selected={"marker": {"opacity": marker["opacity"]}},
        unselected={"marker": {"opacity": marker["opacity"]}},
        **hover,
    )


def _marked(
    coordinates: NDArray[np.float32], labels: Sequence[str], item: int, marks: Marks, hue: str, theme: Theme
) -> list[Scatter]:
    import plotly.graph_objects as go

    if not marks.points:
        return []
    points = list(marks.points)
    lines = []
    if marks.line is not None:
        ends = [spot for point in points for spot in (coordinates[item], coordinates[point], (None, None))]
        x, y = zip(*ends, strict=True)
        line = {"color": hue, "width": 1.2, "dash": marks.line}
        lines.append(go.Scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", showlegend=False))
    marker = {"color": hue, "symbol": marks.symbol, "size": 10, "line": {"width": 1.5, "color": PALETTES[theme].text}}
    shown = go.Scatter(
        x=coordinates[points, 0],
        y=coordinates[points, 1],
        mode="markers+text" if marks.named and labels else "markers",
        text=[escaped(labels[point], MAX_NAME) if labels else "" for point in points],
        textposition=[SIDES[place % len(SIDES)] for place in range(len(points))],
        marker=marker,
        name=marks.name,
        hovertemplate="%{text}<extra></extra>",
    )
    return [*lines, shown]


def _own(coordinates: NDArray[np.float32], labels: Sequence[str], item: int, theme: Theme) -> Scatter:
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    marker = {"color": palette.background, "size": 14, "line": {"width": 3, "color": palette.text}}
    return go.Scatter(
        x=coordinates[[item], 0],
        y=coordinates[[item], 1],
        mode="markers+text" if labels else "markers",
        text=[f"<b>{escaped(labels[item], MAX_NAME)}</b>" if labels else ""],
        textposition="top center",
        marker=marker,
        showlegend=False,
        hoverinfo="skip",
    )


def _axes() -> tuple[dict[str, Any], dict[str, Any]]:
    bare = {"visible": False, "fixedrange": False}
    return bare, {**bare, "scaleanchor": "x", "scaleratio": 1}
