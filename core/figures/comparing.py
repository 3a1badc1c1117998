"""What two vector sets have in common, by how often items occur."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from core.comparison.verdict import Band
from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout
from core.locales import written_number

if TYPE_CHECKING:
    from plotly.graph_objects import Figure, Scatter

Line = Literal["kept", "floor", "chance"]
LEGEND = {"orientation": "h", "yanchor": "bottom", "y": 1.02, "xanchor": "left", "x": 0}


def frequency_figure(
    bands: Sequence[Band],
    by_chance: float,
    *,
    x_title: str,
    y_title: str,
    names: Mapping[Line, str],
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Two lines over bands of items, the rarest first: what is the same in both, and what chance leaves the same.

    Parameters
    ----------
    bands
        See `core.comparison.verdict.by_frequency`; without a floor there is one line.
    by_chance
        What unrelated spaces have in common: a dotted line.
    x_title, y_title
        Translated axis titles.
    names
        Translated name of each line.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    palette = PALETTES[theme]
    spans = [_span(band, language) for band in bands]
    kept = [band.kept for band in bands]
    floors = [band.floor for band in bands]
    traces = [_line(bands, spans, kept, names["kept"], palette.accent, "circle", "solid")]
    if any(floor is not None for floor in floors):
        traces.append(_line(bands, spans, floors, names["floor"], HUES[1], "diamond", "dash"))
    chance = [by_chance] * len(spans)
    traces.append(
        go.Scatter(
            x=spans,
            y=chance,
            mode="lines",
            name=escaped(names["chance"]),
            line={"color": palette.muted, "dash": "dot", "width": 1.5},
            hoverinfo="skip",
        )
    )
    shown = layout(
        theme,
        language,
        xaxis=axis(theme, escaped(x_title), type="category"),
        yaxis=axis(theme, escaped(y_title), rangemode="tozero"),
        showlegend=True,
        legend=LEGEND,
    )
    return go.Figure(traces, shown)


def _line(
    bands: Sequence[Band], spans: list[str], values: Sequence[float | None], name: str, color: str, mark: str, dash: str
) -> Scatter:
    import plotly.graph_objects as go

    return go.Scatter(
        x=spans,
        y=values,
        mode="lines+markers",
        name=escaped(name),
        line={"color": color, "width": 2, "dash": dash},
        marker={"size": 9, "symbol": mark},
        customdata=[band.n_items for band in bands],
        hovertemplate="%{x}: %{y:.1f} (%{customdata:,})<extra></extra>",
    )


def _span(band: Band, language: str) -> str:
    low, high = (written_number(language, count) for count in (band.low, band.high))
    return low if low == high else f"{low} – {high}"
