"""An analogy step by step: an arrow, the same arrow elsewhere, what lies near its tip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.analogy import Parallelogram
from core.figures.analogies import arrow
from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure, Scatter

MARGIN = 0.15
"""Room around the points for their names, as a share of the picture."""
MAX_NAME = 28
SHORT = 2
"""Characters of a name that fits on the right of its mark, whatever stands there."""


def arrows_figure(
    drawn: Parallelogram,
    labels: Sequence[str],
    others: Sequence[str] = (),
    *,
    step: int,
    target_label: str,
    theme: Theme = "light",
    text_size: int = 15,
) -> Figure:
    """A, B and C with the arrow from A to B; the same arrow put at C; the answer D near its tip.

    The picture doesn't move from one step to the next.

    Parameters
    ----------
    drawn
        The four vectors in their own plane, and further items on it.
    labels
        Names of A, B, C, D; shape (4,).
    others
        Short names of the further items, shape (n_others,).
    step
        1: the first arrow; 2: the same arrow at C as well; 3: also D and the further items.
    target_label
        Translated name of the tip.
    theme
        "light" or "dark".
    text_size
        Of the names, in pixels.
    """
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    given = HUES[0] if theme == "light" else palette.accent
    points, target = drawn.points, drawn.target
    arrows = [arrow(points[0].tolist(), points[1].tolist(), given)]
    traces = [_marks(points[:3], labels[:3], ("bottom center", "bottom center", "top center"), given, "circle")]
    if step > 1:
        arrows.append(arrow(points[2].tolist(), target.tolist(), given) | {"arrowwidth": 4, "standoff": 0})
        traces.append(_sides(points, target, palette.muted))
        traces.append(_marks(target[None], [target_label], ("middle right",), palette.muted, "x-thin-open"))
    if step > 2:
        beside = [_beside(name, place, points[3]) for name, place in zip(others, drawn.others, strict=False)]
        traces.append(_marks(drawn.others, others, beside, palette.muted, "circle-open"))
        traces.append(_marks(points[3:], labels[3:], (_off_the_arrow(points, target),), HUES[1], "diamond"))
    x, y = _ranges(np.vstack([points, target[None], drawn.others]))
    across, up = axis(theme, visible=False, range=x), axis(theme, visible=False, range=y, scaleanchor="x")
    margin = {"l": 8, "r": 8, "t": 8, "b": 8}
    drawing = layout(theme, xaxis=across, yaxis=up, annotations=arrows, margin=margin)
    drawing["font"]["size"] = text_size
    return go.Figure(traces, drawing)


def _marks(
    points: NDArray[np.float32], labels: Sequence[str], places: Sequence[str], color: str, symbol: str
) -> Scatter:
    import plotly.graph_objects as go

    marker: dict[str, Any] = {"size": 12, "color": color, "symbol": symbol, "line": {"width": 2}}
    return go.Scatter(
        x=points[:, 0].tolist(),
        y=points[:, 1].tolist(),
        text=[escaped(label, MAX_NAME) for label in labels],
        textposition=list(places),
        mode="markers+text",
        marker=marker,
        hovertemplate="%{text}<extra></extra>",
        cliponaxis=False,
    )


def _off_the_arrow(points: NDArray[np.float32], target: NDArray[np.float32]) -> str:
    """Where the name of D goes: above, unless D lies under the second arrow or close to it, where C has its name."""
    height = float(np.ptp(np.vstack([points, target[None]])[:, 1]))
    arrow_top = max(float(points[2, 1]), float(target[1]))
    return "top center" if float(points[3, 1]) > arrow_top + MARGIN * height else "bottom center"


def _beside(name: str, place: NDArray[np.float32], answer: NDArray[np.float32]) -> str:
    """On which side of a further item its name goes: a long one away from D, which has its own above or below."""
    away = len(name) > SHORT and float(place[0]) < float(answer[0])
    return "middle left" if away else "middle right"


def _sides(points: NDArray[np.float32], target: NDArray[np.float32], color: str) -> Scatter:
    """From A to C, and from B to the tip: the other two sides."""
    import plotly.graph_objects as go

    (ax, ay), (bx, by), (cx, cy) = points[:3].tolist()
    tx, ty = target.tolist()
    line = {"color": color, "width": 1, "dash": "dot"}
    return go.Scatter(x=[ax, cx, None, bx, tx], y=[ay, cy, None, by, ty], mode="lines", line=line, hoverinfo="skip")


def _ranges(points: NDArray[np.float32]) -> tuple[list[float], list[float]]:
    low, high = points.min(axis=0), points.max(axis=0)
    room = MARGIN * max(float((high - low).max()), 1e-6)
    (left, bottom), (right, top) = (low - room).tolist(), (high + room).tolist()
    return [left, right], [bottom, top]
