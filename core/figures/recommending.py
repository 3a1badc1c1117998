"""How well recommenders guess: every scorer beside the others, by group, and before and after a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import polars as pl

from core.figures.labels import escaped
from core.figures.theme import HUES, OTHER, PALETTES, Theme, axis, layout
from core.recommend.evaluation.results import Evaluation

if TYPE_CHECKING:
    from plotly.graph_objects import Figure, Scatter

SYMBOLS = ("circle", "square", "diamond", "triangle-up", "cross", "star", "triangle-down", "hexagon", "pentagon")
"""One for each scorer: colours don't carry meaning alone, and there are fewer of them."""
SPREAD = 0.7
"""Width that the marks of one group take, of the distance between groups."""
LEGEND_ABOVE = {"orientation": "h", "yanchor": "bottom", "y": 1.02, "xanchor": "left", "x": 0}


def scorers_figure(
    evaluation: Evaluation,
    names: Mapping[str, str],
    *,
    x_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """HR@10 of every scorer in percent, best on top, with its 95 % interval.

    Parameters
    ----------
    evaluation
        What was measured.
    names
        Translated name of each scorer.
    x_title
        Translated axis title.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    # Plotly draws the first bar at the bottom.
    results = evaluation.results[::-1]
    palette = PALETTES[theme]
    trace = go.Bar(
        x=[100 * result.hr10.value for result in results],
        y=[escaped(names[result.name]) for result in results],
        orientation="h",
        error_x={
            "type": "data",
            "array": [100 * (result.hr10.high - result.hr10.value) for result in results],
            "arrayminus": [100 * (result.hr10.value - result.hr10.low) for result in results],
            "color": palette.text,
            "thickness": 1.5,
        },
        customdata=[[100 * result.hr10.low, 100 * result.hr10.high] for result in results],
        marker={"color": [palette.accent if result.name == evaluation.winner else OTHER for result in results]},
        hovertemplate="%{y}: %{x:.1f} % (%{customdata[0]:.1f} – %{customdata[1]:.1f})<extra></extra>",
    )
    hits = axis(theme, escaped(x_title), rangemode="tozero")
    return go.Figure(trace, layout(theme, language, xaxis=hits, yaxis=axis(theme, showgrid=False)))


def groups_figure(
    groups: pl.DataFrame,
    names: Mapping[str, str],
    labels: Mapping[str, str],
    *,
    y_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """HR@10 of every scorer in every group in percent, with 95 % intervals; under each group its number of lists.

    Parameters
    ----------
    groups
        Rows of one kind of `core.recommend.evaluation.Evaluation.groups`.
    names, labels
        Translated name of each scorer and of each group.
    y_title
        Translated axis title.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    shown = groups["group"].unique(maintain_order=True).to_list()
    scorers = groups["scorer"].unique(maintain_order=True).to_list()
    sizes = dict(zip(groups["group"].to_list(), groups["n"].to_list(), strict=True))
    traces = []
    for number, scorer in enumerate(scorers):
        rows = groups.filter(pl.col("scorer") == scorer)
        offset = SPREAD * ((number + 0.5) / len(scorers) - 0.5)
        positions = [shown.index(group) + offset for group in rows["group"].to_list()]
        traces.append(_marks(rows, positions, escaped(names[scorer]), number))
    ticks = [f"{escaped(labels[group])}<br>n = {sizes[group]}" for group in shown]
    named = axis(theme, tickvals=list(range(len(shown))), ticktext=ticks, showgrid=False)
    hits = axis(theme, escaped(y_title), rangemode="tozero")
    return go.Figure(traces, layout(theme, language, xaxis=named, yaxis=hits, showlegend=True, legend=LEGEND_ABOVE))


def _marks(rows: pl.DataFrame, positions: Sequence[float], name: str, number: int) -> Scatter:
    import plotly.graph_objects as go

    percent = rows.select(pl.col("hr10", "low", "high") * 100)
    hue = HUES[number % len(HUES)]
    return go.Scatter(
        x=list(positions),
        y=percent["hr10"].to_list(),
        mode="markers",
        name=name,
        marker={"color": hue, "symbol": SYMBOLS[number % len(SYMBOLS)], "size": 9},
        error_y={
            "type": "data",
            "array": (percent["high"] - percent["hr10"]).to_list(),
            "arrayminus": (percent["hr10"] - percent["low"]).to_list(),
            "color": hue,
            "thickness": 1.2,
            "width": 3,
        },
        customdata=percent.select("low", "high").rows(),
        hovertemplate=name + ": %{y:.1f} % (%{customdata[0]:.1f} – %{customdata[1]:.1f})<extra></extra>",
    )


def changes_figure(
    changes: pl.DataFrame,
    names: Mapping[str, str],
    *,
    before: str,
    after: str,
    x_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """HR@10 of every scorer in percent before and after a change, joined by a line.

    Parameters
    ----------
    changes
        Rows of one change of `core.recommend.evaluation.Evaluation.changes`.
    names
        Translated name of each scorer.
    before, after
        Translated names of the two marks.
    x_title
        Translated axis title.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    rows = changes.reverse()
    palette = PALETTES[theme]
    scorers = [escaped(names[scorer]) for scorer in rows["scorer"].to_list()]
    lines = go.Scatter(
        x=[value for row in rows.iter_rows(named=True) for value in (100 * row["before"], 100 * row["after"], None)],
        y=[value for scorer in scorers for value in (scorer, scorer, None)],
        mode="lines",
        line={"color": palette.muted, "width": 2},
        hoverinfo="skip",
        showlegend=False,
    )
    marks: dict[str, dict[str, Any]] = {
        before: {"symbol": "circle-open", "color": palette.text, "line": {"width": 2}},
        after: {"symbol": "diamond", "color": palette.accent},
    }
    columns = (rows["before"], rows["after"])
    dots = [
        go.Scatter(
            x=(100 * column).to_list(),
            y=scorers,
            mode="markers",
            name=escaped(name),
            marker={"size": 11, **marker},
            hovertemplate="%{y}, " + escaped(name) + ": %{x:.1f} %<extra></extra>",
        )
        for (name, marker), column in zip(marks.items(), columns, strict=True)
    ]
    hits = axis(theme, escaped(x_title), rangemode="tozero")
    settings = layout(theme, language, xaxis=hits, yaxis=axis(theme), showlegend=True, legend=LEGEND_ABOVE)
    return go.Figure([lines, *dots], settings)
