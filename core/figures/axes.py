"""Items on axes that people named: a scatter, and one item's places as bars with words at both ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.placement import MAX_NAME, placed_labels
from core.figures.theme import HUES, PALETTES, TWO_DECIMALS, Theme, axis, layout
from core.locales import written_number

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MAX_END = 36
WIDE, NARROW = (820, 460), (290, 430)
"""Pixels that the points of the picture have on a screen and on a phone."""


def axes_figure(
    places: NDArray[np.float32],
    labels: Sequence[str],
    *,
    titles: tuple[str, str],
    ends: Sequence[int] = (),
    item: int | None = None,
    logarithmic: bool = False,
    ranks: bool = False,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Items where they lie on one named axis (across) and another one or their frequency (up).

    Parameters
    ----------
    places
        float32, shape (n, 2), finite; the most frequent items first.
    labels
        Names, shape (n,).
    titles
        Of both axes, with what stands at their ends.
    ends
        Points that make the axes: diamonds.
    item
        The chosen one: a ring.
    logarithmic
        Whether the second axis is a frequency or a rank, on a logarithmic scale; it is then positive.
    ranks
        Whether it is a rank, so that 1 is at the top.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    made = set(ends)
    usual = [point for point in range(len(labels)) if point not in made]
    traces = [
        _points(places, labels, usual, {"color": palette.accent, "size": 5, "opacity": 0.45}),
        _points(places, labels, sorted(made), {"color": HUES[1], "size": 10, "symbol": "diamond"}),
    ]
    if item is not None:
        ring = {"color": "rgba(0,0,0,0)", "size": 16, "line": {"width": 3, "color": palette.text}}
        traces.append(_points(places, labels, [item], ring))
        size = {"color": palette.text, "size": 15, "shadow": _halo(theme)}
        traces[-1].update(mode="markers+text", textposition="top center", textfont=size)
    first = [*([] if item is None else [item]), *sorted(made)]
    order = [*first, *(point for point in range(len(labels)) if point not in set(first))]
    wide = _fitting(places, labels, order, WIDE, logarithmic)
    narrow = set(_fitting(places, labels, wide, NARROW, logarithmic))
    for among in (narrow, set(wide) - narrow):
        # The chosen item has its name at its ring.
        named = [point for point in wide if point in among and point != item]
        traces.append(_names(places, labels, named, theme))
    zero = {"zeroline": True, "zerolinecolor": palette.muted, "zerolinewidth": 1}
    x = axis(theme, escaped(titles[0]), **zero)
    y = axis(theme, escaped(titles[1]), **(_log_ticks(places[:, 1], language) if logarithmic else zero))
    if ranks:
        y["autorange"] = "reversed"
    return go.Figure(traces, layout(theme, language, xaxis=x, yaxis=y))


def _log_ticks(values: NDArray[np.float32], language: str) -> dict[str, Any]:
    """1, 3, 10, 30 and so on, in full: Plotly would write only their first digits."""
    ticks = [step * 10**power for power in range(9) for step in (1, 3)]
    within = [each for each in ticks if values.min() <= each <= values.max()] if len(values) else []
    return {"type": "log", "tickvals": within, "ticktext": [written_number(language, each) for each in within]}


def _points(places: NDArray[np.float32], labels: Sequence[str], points: Sequence[int], marker: dict[str, Any]) -> Any:
    import plotly.graph_objects as go

    return go.Scatter(
        x=places[points, 0],
        y=places[points, 1],
        mode="markers",
        text=[escaped(labels[point]) for point in points],
        marker=marker,
        hovertemplate="%{text}<extra></extra>",
    )


def _halo(theme: Theme) -> str:
    return ", ".join([f"0 0 2px {PALETTES[theme].background}"] * 3)


def _fitting(
    places: NDArray[np.float32], labels: Sequence[str], order: Sequence[int], size: tuple[int, int], logarithmic: bool
) -> list[int]:
    """Of the points in an order, those whose names don't cover each other on a picture of a size."""
    shown = places.astype(np.float64)
    if logarithmic:
        shown[:, 1] = np.log10(shown[:, 1])
    spread = np.ptp(shown, axis=0) if len(shown) else np.ones(2)
    pixels = shown / np.where(spread > 0, spread, 1) * size
    fitting = placed_labels(pixels[order].astype(np.float32), [labels[point] for point in order], size)
    return [order[place] for place in fitting]


def _names(places: NDArray[np.float32], labels: Sequence[str], named: Sequence[int], theme: Theme) -> Any:
    import plotly.graph_objects as go

    return go.Scatter(
        x=places[named, 0],
        y=places[named, 1],
        mode="text",
        text=[escaped(labels[point], MAX_NAME) for point in named],
        textposition="top center",
        textfont={"color": PALETTES[theme].text, "size": 12, "shadow": _halo(theme)},
        hoverinfo="skip",
    )


def axis_bars_figure(
    values: Sequence[float],
    ends: Sequence[tuple[str, str]],
    limit: float,
    *,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """One item's place on each axis, from the middle towards one of its ends.

    Parameters
    ----------
    values
        -2 to 2: below 0 is towards the first end.
    ends
        Translated names of both ends of each axis.
    limit
        Where the scale ends on both sides, above 0.
    language, theme
        As in `axes_figure`.
    """
    import plotly.graph_objects as go

    palette, rows = PALETTES[theme], list(range(len(values)))
    bars = go.Bar(
        x=list(values),
        y=rows,
        orientation="h",
        width=0.32,
        marker={"color": [HUES[1] if value < 0 else palette.accent for value in values]},
        hovertemplate="%{x}<extra></extra>",
    )
    words: list[dict[str, Any]] = []
    for row, pair in zip(rows, ends, strict=True):
        for side, name in zip((-1, 1), pair, strict=True):
            place = {"x": side * limit, "xanchor": "left" if side < 0 else "right", "y": row, "yshift": 22}
            words.append({**place, "text": escaped(name, MAX_END), "showarrow": False, "font": {"size": 13}})
    line: dict[str, Any] = {"zeroline": True, "zerolinecolor": palette.text, "zerolinewidth": 1.5}
    x = axis(theme, range=[-limit, limit], **line, **TWO_DECIMALS)
    y = axis(theme, visible=False, range=[len(values) - 0.4, -0.7])
    return go.Figure(bars, layout(theme, language, xaxis=x, yaxis=y, annotations=words))
