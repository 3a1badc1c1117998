"""Vectors as strips of colour, a row for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.figures.labels import escaped
from core.figures.theme import HUES, PALETTES, Theme, axis, layout
from core.locales import written_number

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MAX_WRITTEN = 8
"""Columns beyond which the numbers would not be read inside the cells."""
MAX_LABEL = 18
STRONGEST = 0.98
"""Of many numbers, this part is told apart by colour; the few larger ones look alike, or the rest would fade."""
SOFT = 1.8
"""Where numbers are written, colours go no farther than this part of their scale, so that all can be read."""
DECIMALS = 2


def strips_figure(
    values: NDArray[np.float64],
    rows: Sequence[str],
    columns: Sequence[str],
    *,
    marked: int | None = None,
    n_above: int = 0,
    text_size: int = 14,
    language: str = "en",
    theme: Theme = "light",
) -> Figure:
    """Each row a vector; orange below 0, blue above, the stronger the farther from 0.

    Parameters
    ----------
    values
        float64, shape (n_rows, n_columns).
    rows, columns
        Names, as they are.
    marked
        Column that is framed, from 0.
    n_above
        How many rows stand above a gap: the first of two groups.
    text_size
        In pixels.
    language
        Whose way numbers are written: "en", "kk" or "ru".
    theme
        "light" or "dark".
    """
    import plotly.graph_objects as go

    few = values.shape[1] <= MAX_WRITTEN
    largest = float(np.quantile(np.abs(values), 1 if few else STRONGEST)) or 1.0
    end = SOFT * largest if few else largest
    written = [[written_number(language, value, DECIMALS) for value in row] for row in values.tolist()]
    heights = [place + 0.4 * (place >= n_above > 0) for place in range(len(rows))]
    names = [escaped(name) for name in columns]
    trace = go.Heatmap(
        z=values,
        x=list(range(len(columns))),
        y=heights,
        zmin=-end,
        zmax=end,
        colorscale=diverging(theme),
        xgap=2 if few else 0.5,
        ygap=3,
        text=written if few else None,
        texttemplate="%{text}" if few else None,
        textfont={"color": PALETTES[theme].text},
        showscale=not few,
        customdata=[[[escaped(row), column, text] for column, text in zip(names, line, strict=True)]
                    for row, line in zip(rows, written, strict=True)],
        hovertemplate="%{customdata[0]}, %{customdata[1]}: %{customdata[2]}<extra></extra>",
        colorbar=_bar(largest, language),
    )  # fmt: skip
    shown = layout(
        theme,
        language,
        xaxis=axis(theme, side="top", showgrid=False, **_ticks(names, few)),
        yaxis=axis(theme, autorange="reversed", showgrid=False, tickvals=heights, ticktext=_short(rows)),
        shapes=[] if marked is None else [_frame(marked, heights, few, theme)],
        margin={"l": 16, "r": 8, "t": 32, "b": 8},
    )
    shown["font"] = {**shown["font"], "size": text_size}
    return go.Figure(trace, shown)


def diverging(theme: Theme) -> list[list[object]]:
    """Orange, the page's own background at 0, blue: hues that colour-blind people tell apart."""
    return [[0.0, HUES[1]], [0.5, PALETTES[theme].background], [1.0, PALETTES[theme].accent]]


def _ticks(names: Sequence[str], few: bool) -> dict[str, Any]:
    step = 1 if few else 10
    places = [place for place in range(len(names)) if few or (place + 1) % step == 0 or place == 0]
    return {"tickvals": places, "ticktext": [names[place] if few else str(place + 1) for place in places]}


def _short(rows: Sequence[str]) -> list[str]:
    return [escaped(row, MAX_LABEL) for row in rows]


def _bar(largest: float, language: str) -> dict[str, Any]:
    number = written_number(language, largest, DECIMALS)
    texts = [f"≤ −{number}", "0", f"≥ {number}"]
    return {"thickness": 10, "outlinewidth": 0, "tickvals": [-largest, 0, largest], "ticktext": texts}


def _frame(column: int, heights: Sequence[float], few: bool, theme: Theme) -> dict[str, Any]:
    """Around a column; with some air around a narrow one, or it would be covered."""
    line, half = {"color": PALETTES[theme].text, "width": 2.5 if few else 1.5}, 0.5 if few else 0.8
    edges = {"x0": column - half, "x1": column + half, "y0": heights[0] - 0.55, "y1": heights[-1] + 0.55}
    return {"type": "rect", "line": line, **edges}
