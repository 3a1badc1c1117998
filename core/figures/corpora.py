"""Pictures of a corpus: how often items occur, and how long sequences are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import PALETTES, Theme, axis, layout

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MAX_RANKS = 400
MAX_BARS = 60


def rank_frequency_figure(
    counts: NDArray[np.int64],
    *,
    x_title: str,
    y_title: str,
    labels: Sequence[str] | None = None,
    theme: Theme = "light",
) -> Figure:
    """Count against rank, both axes logarithmic: a straight line where Zipf's law holds.

    Parameters
    ----------
    counts
        int64, shape (n_items,), descending, at least 1. At most 400 ranks are drawn, evenly on the logarithmic axis.
    x_title, y_title
        Translated axis titles.
    labels
        Names of the items, for hovering; shape (n_items,).
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    rows = _thinned(len(counts))
    trace = go.Scatter(
        x=rows + 1,
        y=counts[rows],
        mode="lines+markers" if len(rows) < 2 * MAX_BARS else "lines",
        line={"color": PALETTES[theme].accent, "width": 2},
        text=[escaped(labels[row]) for row in rows] if labels is not None else None,
        hovertemplate=("%{text}<br>" if labels is not None else "") + "%{x:,d} · %{y:,d}<extra></extra>",
    )
    log = {"type": "log", "dtick": 1, "exponentformat": "none", "separatethousands": True}
    return go.Figure(trace, layout(theme, xaxis=axis(theme, x_title, **log), yaxis=axis(theme, y_title, **log)))


def lengths_figure(lengths: NDArray[np.integer], *, x_title: str, y_title: str, theme: Theme = "light") -> Figure:
    """How many sequences have which length.

    Parameters
    ----------
    lengths
        Integers, shape (n_sequences,): items per sequence, at least 1. A bar per length, or up to 60 bars of equal
        width up to the 99th percentile, with all longer sequences in the last one.
    x_title, y_title
        Translated axis titles.
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    starts, ends, numbers = _bars(lengths)
    spans = [f"{start}" if start == end else f"{start}–{end}" for start, end in zip(starts, ends, strict=True)]
    trace = go.Bar(
        x=starts,
        y=numbers,
        offset=0 if len(starts) > 1 and ends[0] > starts[0] else None,
        text=spans,
        textposition="none",
        marker={"color": PALETTES[theme].accent, "line": {"width": 0}},
        hovertemplate="%{text}: %{y:,d}<extra></extra>",
    )
    whole = {"tickformat": ",d", "rangemode": "tozero"}
    settings = layout(theme, xaxis=axis(theme, x_title, **whole), yaxis=axis(theme, y_title, **whole), bargap=0.1)
    return go.Figure(trace, settings)


def _thinned(n_items: int) -> NDArray[np.intp]:
    """Up to 400 rows, evenly spaced by the logarithm of their rank, the first and the last among them."""
    if n_items <= MAX_RANKS:
        return np.arange(n_items)
    ranks = np.unique(np.geomspace(1, n_items, MAX_RANKS).round().astype(np.intp))
    return ranks - 1


def _bars(lengths: NDArray[np.integer]) -> tuple[list[int], list[int], list[int]]:
    """First length, last length and number of sequences of each bar."""
    if len(lengths) == 0:
        return [], [], []
    low, high = int(lengths.min()), int(lengths.max())
    if high - low < MAX_BARS:
        width, last = 1, high
    else:
        last = max(low + MAX_BARS, int(np.quantile(lengths, 0.99)))
        width = -(-(last - low + 1) // MAX_BARS)
    starts = list(range(low, last + 1, width))
    ends = [start + width - 1 for start in starts[:-1]] + [high]
    numbers = np.bincount(np.minimum((lengths - low) // width, len(starts) - 1), minlength=len(starts))
    return starts, ends, numbers.tolist()
