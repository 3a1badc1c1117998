"""An analogy as a parallelogram."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from core.analogy import Parallelogram
from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure


def parallelogram_figure(
    drawn: Parallelogram, labels: Sequence[str], *, target_label: str, theme: Theme = "light"
) -> Figure:
    """A → B and C → D as arrows, and where B - A + C itself falls.

    Parameters
    ----------
    drawn
        The four vectors in their own plane.
    labels
        Names of A, B, C, D; shape (4,).
    target_label
        Translated name of B - A + C.
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    names = [escaped(label) for label in labels]
    points, target = drawn.points.tolist(), drawn.target.tolist()
    given, answer = HUES[0] if theme == "light" else palette.accent, HUES[1]
    sides = go.Scatter(
        x=[points[0][0], points[2][0], None, points[1][0], target[0], points[2][0]],
        y=[points[0][1], points[2][1], None, points[1][1], target[1], points[2][1]],
        mode="lines",
        line={"color": palette.muted, "width": 1, "dash": "dot"},
        hoverinfo="skip",
    )
    corners = go.Scatter(
        x=[x for x, _ in points] + [target[0]],
        y=[y for _, y in points] + [target[1]],
        text=[*names, escaped(target_label)],
        textposition=["bottom center", "bottom center", "top center", "top center", "bottom center"],
        mode="markers+text",
        marker={
            "size": 12,
            "color": [given, given, given, answer, palette.muted],
            "symbol": ["circle", "circle", "circle", "diamond", "x-thin-open"],
            "line": {"width": 2},
        },
        hovertemplate="%{text}<extra></extra>",
        cliponaxis=False,
    )
    arrows = [arrow(points[0], points[1], given), arrow(points[2], points[3], answer)]
    plain = axis(theme, visible=False)
    square = axis(theme, visible=False, scaleanchor="x")
    margin = {"l": 60, "r": 60, "t": 36, "b": 36}
    return go.Figure([sides, corners], layout(theme, xaxis=plain, yaxis=square, annotations=arrows, margin=margin))


def arrow(start: Sequence[float], end: Sequence[float], color: str) -> dict[str, Any]:
    """An arrow between two places of a figure, as an annotation of its layout."""
    return {
        "ax": start[0],
        "ay": start[1],
        "x": end[0],
        "y": end[1],
        "axref": "x",
        "ayref": "y",
        "showarrow": True,
        "arrowhead": 2,
        "arrowsize": 1.2,
        "arrowwidth": 2,
        "arrowcolor": color,
        "standoff": 8,
        "startstandoff": 8,
        "text": "",
    }
