"""A projection as a Plotly figure: for the page that people take away, and in three dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.colors import PointColors
from core.figures.labels import escaped, painted_text
from core.figures.placement import MAX_NAME, placed_labels
from core.figures.theme import PALETTES, Theme, axis, axis_3d, color_scale, layout
from core.locales import written_number

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

N_LABELS_3D = 40
NO_MARGIN = {"l": 8, "r": 8, "t": 8, "b": 8}


def map_figure(
    coordinates: NDArray[np.float32],
    labels: Sequence[str],
    *,
    details: Sequence[str] | None = None,
    colors: PointColors | None = None,
    others: str = "",
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """A map with WebGL points and the names of as many frequent items as fit.

    Parameters
    ----------
    coordinates
        float32, shape (n_points, 2); more frequent items first.
    labels
        Names, shape (n_points,).
    details
        Second line of what hovering shows, shape (n_points,), plain text.
    colors
        Colours by a column; one colour where None.
    others
        Translated name of the categories without a hue of their own.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    hover = _hover(labels, details)
    size = _point_size(len(labels))
    traces = [
        go.Scattergl(
            x=coordinates[rows, 0],
            y=coordinates[rows, 1],
            mode="markers",
            name=name or escaped(others),
            text=hover if len(rows) == len(hover) else [hover[row] for row in rows],
            marker={"size": size, "opacity": 0.75, **marker},
            hovertemplate="%{text}<extra></extra>",
        )
        for name, marker, rows in _painted(len(labels), colors, language, theme)
    ]
    named = placed_labels(coordinates, labels)
    names = go.Scatter(
        x=coordinates[named, 0],
        y=coordinates[named, 1],
        mode="text",
        text=[escaped(labels[row], MAX_NAME) for row in named],
        textposition="top center",
        textfont={"color": PALETTES[theme].text, "size": 12, "shadow": _halo(theme)},
        hoverinfo="skip",
        showlegend=False,
    )
    bare = axis(theme, showgrid=False, showline=False, showticklabels=False, ticks="")
    settings = layout(
        theme,
        language,
        xaxis=bare,
        yaxis={**bare, "scaleanchor": "x"},
        dragmode="pan",
        margin=NO_MARGIN,
        **_legend(colors),
    )
    return go.Figure([*traces, names], settings)


def scatter_3d_figure(
    coordinates: NDArray[np.float32],
    labels: Sequence[str],
    *,
    axis_titles: Sequence[str],
    details: Sequence[str] | None = None,
    colors: PointColors | None = None,
    others: str = "",
    marked: Sequence[int] = (),
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """A map with depth, to be turned.

    Parameters
    ----------
    coordinates
        float32, shape (n_points, 3); more frequent items first.
    labels, details, colors, others, language
        As for `map_figure`.
    axis_titles
        Translated titles of the three axes.
    marked
        Points that stand out and are always named: the chosen item and its neighbours.
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    hover = _hover(labels, details)
    traces = [
        go.Scatter3d(
            **_xyz(coordinates, rows),
            mode="markers",
            name=name or escaped(others),
            text=[hover[row] for row in rows],
            marker={"size": max(2, _point_size(len(labels)) / 2), "opacity": 0.8, **marker},
            hovertemplate="%{text}<extra></extra>",
        )
        for name, marker, rows in _painted(len(labels), colors, language, theme)
    ]
    named = np.array(marked, np.intp) if len(marked) else np.arange(min(N_LABELS_3D, len(labels)))
    names = go.Scatter3d(
        **_xyz(coordinates, named),
        mode="markers+text" if len(marked) else "text",
        marker={"size": 6, "color": PALETTES[theme].text, "symbol": "circle-open"},
        text=[painted_text(labels[row], MAX_NAME) for row in named],
        textfont={"color": PALETTES[theme].text, "size": 12},
        hoverinfo="skip",
        showlegend=False,
    )
    quiet = [axis_3d(theme, escaped(title), showbackground=False) for title in axis_titles]
    scene: dict[str, Any] = dict(zip(("xaxis", "yaxis", "zaxis"), quiet, strict=True))
    scene["aspectmode"] = "data"
    settings = layout(theme, language, scene=scene, margin=NO_MARGIN, **_legend(colors))
    return go.Figure([*traces, names], settings)


def _hover(labels: Sequence[str], details: Sequence[str] | None) -> list[str]:
    if details is None:
        return [escaped(label) for label in labels]
    pairs = zip(labels, details, strict=True)
    return [f"{escaped(label)}<br>{escaped(detail)}" if detail else escaped(label) for label, detail in pairs]


def _halo(theme: Theme) -> str:
    return ", ".join([f"0 0 2px {PALETTES[theme].background}"] * 3)


def _xyz(coordinates: NDArray[np.float32], rows: NDArray[np.intp]) -> dict[str, NDArray[np.float32]]:
    return {name: coordinates[rows, column] for column, name in enumerate("xyz")}


def _painted(
    n_points: int, colors: PointColors | None, language: str, theme: Theme
) -> list[tuple[str, dict[str, Any], NDArray[np.intp]]]:
    """Name, marker settings and points of each trace."""
    everything = np.arange(n_points)
    if colors is None:
        return [("", {"color": PALETTES[theme].accent}, everything)]
    if colors.values is None:
        return [(name, {"color": hue}, rows) for name, hue, rows in colors.groups]
    bar: dict[str, Any] = {"title": {"text": colors.title}, "thickness": 12, "len": 0.6}
    if colors.logarithmic:
        bar |= _powers_of_ten(colors.values, language)
    return [("", {"color": colors.values, "colorscale": color_scale(theme), "colorbar": bar}, everything)]


def _powers_of_ten(logarithms: NDArray[np.float32], language: str) -> dict[str, Any]:
    low, high = int(np.ceil(np.nanmin(logarithms))), int(np.floor(np.nanmax(logarithms)))
    powers = list(range(low, high + 1))
    return {"tickvals": powers, "ticktext": [written_number(language, 10.0**power, max(0, -power)) for power in powers]}


def _legend(colors: PointColors | None) -> dict[str, Any]:
    if colors is None or colors.values is not None:
        return {}
    return {"showlegend": True, "legend": {"title": {"text": colors.title}, "itemsizing": "constant"}}


def _point_size(n_points: int) -> float:
    """Diameter in pixels: large for few points, 3 for very many."""
    return float(np.clip(14 - 2.6 * np.log10(max(n_points, 1)), 3, 10))
