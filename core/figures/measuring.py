"""What vectors are worth in themselves: cosines, lengths, hubs, groups, and what sets of questions found out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, TWO_DECIMALS, Theme, axis, layout
from core.intrinsic import AnalogyReport, CosineSpread, SimilarityReport

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

N_BINS = 60
N_DRAWN = 1_500
"""Points of a cloud: enough to see it, few enough to be sent and drawn at once."""
MAX_NAME = 48
SECTION_HOVER = (
    "%{customdata[0]}: %{x:.1f} % (%{customdata[2]:.1f} – %{customdata[3]:.1f}), n = %{customdata[1]:,d}<extra></extra>"
)
LEGEND_ABOVE = {"orientation": "h", "yanchor": "bottom", "y": 1.02, "xanchor": "left", "x": 0}


@dataclass(frozen=True, slots=True)
class CosineTexts:
    """What is written on the figure of cosines, translated: two distributions, what noise would give, the axis."""

    pairs: str
    nearest: str
    noise: str
    x_title: str


def cosines_figure(
    spread: CosineSpread, by_chance: float, texts: CosineTexts, *, language: str = "en", theme: Theme = "light"
) -> Figure:
    """Cosines of any two items and of items with their nearest, as densities; a line where noise would have the latter.

    Parameters
    ----------
    spread
        What was measured.
    by_chance
        Mean cosine with the ten nearest in shuffled vectors.
    texts
        What is written.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    low = float(min(spread.pairs.min(), spread.nearest.min(), by_chance))
    high = float(max(spread.pairs.max(), spread.nearest.max(), by_chance))
    margin = max(high - low, 1e-6) / N_BINS
    edges = np.linspace(low - margin, high + margin, N_BINS + 3)
    palette = PALETTES[theme]
    shown = (
        (texts.pairs, spread.pairs, palette.muted, "dot"),
        (texts.nearest, spread.nearest, palette.accent, "solid"),
    )
    traces = [
        go.Scatter(
            x=(edges[:-1] + edges[1:]) / 2,
            y=np.histogram(values, edges)[0] / max(1, len(values)) * 100,
            name=escaped(name),
            mode="lines",
            line={"color": color, "dash": dash, "width": 2, "shape": "hvh"},
            fill="tozeroy",
            hovertemplate=escaped(name) + ": %{x}<extra></extra>",
        )
        for name, values, color, dash in shown
    ]
    figure = go.Figure(
        traces,
        layout(
            theme,
            language,
            xaxis=axis(theme, escaped(texts.x_title), **TWO_DECIMALS),
            yaxis=axis(theme, showticklabels=False, showgrid=False),
            showlegend=True,
            legend=LEGEND_ABOVE,
        ),
    )
    figure.add_vline(
        x=by_chance,
        line={"color": HUES[1], "width": 2, "dash": "dash"},
        annotation={"text": escaped(texts.noise), "font": {"color": palette.text}, "bgcolor": palette.background},
        annotation_position="top left",
    )
    return figure


def norms_figure(
    norms: NDArray[np.float64],
    counts: NDArray[np.int64] | None,
    labels: Sequence[str],
    *,
    x_title: str,
    y_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Length of vectors against how often the items occur, or against their place where that isn't known.

    Parameters
    ----------
    norms
        float64, shape (n_items,).
    counts
        int64, shape (n_items,), or None.
    labels
        Of the items.
    x_title, y_title
        Translated axis titles.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    # As many from each order of magnitude of the rank: the few frequent ones would vanish among the rare.
    rows = np.unique(np.geomspace(1, len(norms), min(len(norms), N_DRAWN)).round().astype(np.int64)) - 1
    cloud = go.Scattergl(
        x=(rows + 1) if counts is None else np.maximum(counts[rows], 1),
        y=norms[rows],
        mode="markers",
        marker={"size": 4, "color": PALETTES[theme].accent, "opacity": 0.55},
        customdata=[escaped(labels[row]) for row in rows],
        hovertemplate="%{customdata}: %{x:,d} · %{y:.2f}<extra></extra>",
    )
    x = axis(theme, escaped(x_title), type="log", dtick=1, exponentformat="none", separatethousands=True)
    y = axis(theme, escaped(y_title), rangemode="tozero")
    return go.Figure(cloud, layout(theme, language, xaxis=x, yaxis=y))


def bars_figure(
    names: Sequence[str],
    values: Sequence[float],
    *,
    x_title: str,
    usual: float | None = None,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """A bar for each name, the first on top, and a line at what is usual.

    Parameters
    ----------
    names, values
        As they are; same length.
    x_title
        Translated axis title.
    usual
        Where the line stands; none if None.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    # Positions, not names, on the axis: two items may have one name.
    places = list(range(len(names)))[::-1]
    bars = go.Bar(
        x=list(values),
        y=places,
        orientation="h",
        marker={"color": PALETTES[theme].accent},
        customdata=[escaped(name) for name in names],
        hovertemplate="%{customdata}: %{x:,d}<extra></extra>",
    )
    ticks: dict[str, Any] = {"tickvals": places, "ticktext": [escaped(name, MAX_NAME) for name in names]}
    written_out = {"rangemode": "tozero", "exponentformat": "none", "separatethousands": True}
    x, y = axis(theme, escaped(x_title), **written_out), axis(theme, showgrid=False, **ticks)
    figure = go.Figure(bars, layout(theme, language, xaxis=x, yaxis=y))
    if usual is not None:
        figure.add_vline(x=usual, line={"color": HUES[1], "width": 2, "dash": "dash"})
    return figure


def sections_figure(
    report: AnalogyReport,
    names: Sequence[str],
    *,
    right: str,
    nearest: str,
    x_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Right answers of each section in percent with their 95 % interval, and beside them what the nearest to c gets.

    Parameters
    ----------
    report
        What was found; sections of which nothing could be asked are left out.
    names
        Of all sections, as they are to be read.
    right, nearest
        Translated names of the two marks.
    x_title
        Translated axis title.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    shown = [(name, each) for name, each in zip(names, report.sections, strict=True) if each.n_asked][::-1]
    palette, places = PALETTES[theme], list(range(len(shown)))
    shares = [each.accuracy for _, each in shown]
    told = [
        [escaped(name), each.n_asked, 100 * s.low, 100 * s.high] for (name, each), s in zip(shown, shares, strict=True)
    ]
    bars = go.Bar(
        x=[100 * share.value for share in shares],
        y=places,
        orientation="h",
        name=escaped(right),
        marker={"color": palette.accent},
        error_x={
            "type": "data",
            "array": [100 * (share.high - share.value) for share in shares],
            "arrayminus": [100 * (share.value - share.low) for share in shares],
            "color": palette.text,
            "thickness": 1.5,
        },
        customdata=told,
        hovertemplate=SECTION_HOVER,
    )
    marks = go.Scatter(
        x=[100 * each.nearest for _, each in shown],
        y=places,
        mode="markers",
        name=escaped(nearest),
        marker={"symbol": "diamond", "size": 9, "color": HUES[1], "line": {"width": 1, "color": palette.background}},
        hovertemplate=escaped(nearest) + ": %{x:.1f} %<extra></extra>",
    )
    x = axis(theme, escaped(x_title), rangemode="tozero")
    y = axis(theme, showgrid=False, tickvals=places, ticktext=[escaped(name, MAX_NAME) for name, _ in shown])
    return go.Figure([bars, marks], layout(theme, language, xaxis=x, yaxis=y, showlegend=True, legend=LEGEND_ABOVE))


def agreement_figure(
    report: SimilarityReport, *, x_title: str, y_title: str, language: str = "en", theme: Theme = "light"
) -> Figure:
    """Cosine of each known pair against the rating that people gave it.

    Parameters
    ----------
    report
        What was found.
    x_title, y_title
        Translated axis titles.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    spread = np.unique(np.linspace(0, max(0, report.n_known - 1), min(report.n_known, N_DRAWN)).astype(np.int64))
    cloud = go.Scattergl(
        x=report.ratings[spread],
        y=report.cosines[spread],
        mode="markers",
        marker={"size": 6, "color": PALETTES[theme].accent, "opacity": 0.6},
        customdata=[" – ".join(escaped(name) for name in report.names[pair]) for pair in spread.tolist()],
        hovertemplate="%{customdata}: %{x} · %{y}<extra></extra>",
    )
    x, y = (axis(theme, escaped(title), **TWO_DECIMALS) for title in (x_title, y_title))
    return go.Figure(cloud, layout(theme, language, xaxis=x, yaxis=y))
