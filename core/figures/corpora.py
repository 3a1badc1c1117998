"""Pictures of a corpus: how often items occur, and how long sequences are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from core.figures.theme import PALETTES, Theme, axis, layout
from core.locales import written_number

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MAX_MARKED = 40
SPAN_OF_A_LOGARITHM = 20
MAX_SINGLE_STEPS = 10


def rank_frequency_figure(
    ranks: Sequence[int],
    counts: Sequence[int],
    *,
    x_title: str,
    y_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Count against rank, both axes logarithmic: a straight line where Zipf's law holds.

    Parameters
    ----------
    ranks, counts
        Points of the curve: rank from 1, and how often the item of that rank occurs; same length.
    x_title, y_title
        Translated axis titles.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    trace = go.Scatter(
        x=list(ranks),
        y=list(counts),
        mode="lines+markers" if len(ranks) <= MAX_MARKED else "lines",
        line={"color": PALETTES[theme].accent, "width": 2},
        hovertemplate="%{x:,d} · %{y:,d}<extra></extra>",
    )
    log = {"type": "log", "dtick": 1, "exponentformat": "none", "separatethousands": True}
    return go.Figure(
        trace, layout(theme, language, xaxis=axis(theme, x_title, **log), yaxis=axis(theme, y_title, **log))
    )


def lengths_figure(
    edges: Sequence[int],
    counts: Sequence[int],
    *,
    x_title: str,
    y_title: str,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """How many sequences have which length.

    Parameters
    ----------
    edges, counts
        ``counts[i]`` sequences have at least ``edges[i]`` items and fewer than ``edges[i + 1]``; one edge more than
        counts. The axis is logarithmic where the edges span more than a factor of 20.
    x_title, y_title
        Translated axis titles.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    spans = list(pairwise(edges))
    trace = go.Bar(
        x=[start for start, _ in spans],
        width=[end - start for start, end in spans],
        offset=0,
        y=list(counts),
        customdata=[_span(start, end - 1, language) for start, end in spans],
        marker={"color": PALETTES[theme].accent, "line": {"width": 1, "color": PALETTES[theme].background}},
        hovertemplate="%{customdata}: %{y:,d}<extra></extra>",
    )
    wide = len(edges) > 0 and edges[-1] > SPAN_OF_A_LOGARITHM * edges[0]
    scale = {"type": "log", "tickvals": _round_numbers(edges[-1])} if wide else _whole_steps(edges[-1] - edges[0])
    items = axis(theme, x_title, tickformat=",d", **scale)
    sequences = axis(theme, y_title, tickformat=",d", rangemode="tozero", **_whole_steps(max(counts, default=0)))
    return go.Figure(trace, layout(theme, language, xaxis=items, yaxis=sequences))


def _span(first: int, last: int, language: str) -> str:
    """The lengths from a first to a last one, as text."""
    numbers = [written_number(language, length) for length in (first, last)]
    return numbers[0] if first == last else "–".join(numbers)


def _whole_steps(span: int) -> dict[str, int]:
    """Ticks of an axis: where it is short, Plotly would mark halves, too, and they are written as whole numbers."""
    return {"tick0": 0, "dtick": 1} if span <= MAX_SINGLE_STEPS else {}


def _round_numbers(end: int) -> list[int]:
    """1, 2, 5, 10, 20, 50 … up to an end."""
    return [step * 10**power for power in range(len(str(end))) for step in (1, 2, 5) if step * 10**power <= end]
