"""The map as one interactive page that needs no internet."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.figures import Theme, color_column, map_caption, map_figure, scatter_3d_figure
from core.figures.theme import FONT, PALETTES
from core.locales import translate
from core.types import Items, Projection, VectorSet

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

MAX_HTML_POINTS = 50_000
MAX_DETAILS = 3

# The page may run its own scripts (Plotly compiles its shaders with Function) and reach nothing else.
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; "
    "worker-src blob:"
)

PLOTLY_CONFIG = {
    "displaylogo": False,
    "scrollZoom": True,
    "responsive": True,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"],
}


def map_html(
    vectors: VectorSet,
    projection: Projection,
    *,
    title: str,
    language: str = "en",
    theme: Theme = "light",
    color: str | None = None,
) -> Iterator[bytes]:
    """A self-contained HTML page with the map: Plotly inside, names inert, no network.

    Parameters
    ----------
    vectors
        Whose items are drawn.
    projection
        Where they are, in 2 or 3 dimensions. Of more than 50,000 points the most frequent are drawn, and the page
        says so.
    title
        Heading of the page.
    language
        "en", "kk" or "ru".
    theme
        "light" or "dark".
    color
        Column of the items (``count`` or metadata) that colours the points; one colour where None.

    Raises
    ------
    KeyError
        If there is no such column.
    """
    rows = projection.rows[:MAX_HTML_POINTS]
    notes = [map_caption(projection, language)]
    if len(rows) < len(vectors):
        notes.append(translate(language, "figures-most-frequent", shown=len(rows), n=len(vectors)))
    flat = projection.coordinates.shape[1] == 2
    notes.append(translate(language, "figures-how-to-move" if flat else "figures-how-to-turn"))
    yield _head(title, language, theme).encode()
    yield _drawing(_figure(vectors.items, rows, projection.coordinates[:MAX_HTML_POINTS], language, theme, color))
    yield _foot(notes).encode()


def _drawing(figure: Figure) -> bytes:
    """Apart, so that nothing but these bytes is kept while a slow receiver takes them."""
    drawing: str = figure.to_html(
        config=PLOTLY_CONFIG, full_html=False, include_plotlyjs=True, include_mathjax=False, div_id="map"
    )
    return drawing.encode()


def _figure(
    items: Items,
    rows: NDArray[np.int32],
    coordinates: NDArray[np.float32],
    language: str,
    theme: Theme,
    color: str | None,
) -> Figure:
    labels = [items.labels[row] for row in rows.tolist()]
    details = _details(items, rows, language)
    colors = color_column(items, color, rows) if color is not None else None
    others = translate(language, "figures-others")
    if coordinates.shape[1] == 3:
        return scatter_3d_figure(
            coordinates,
            labels,
            axis_titles="123",
            details=details,
            colors=colors,
            others=others,
            language=language,
            theme=theme,
        )
    return map_figure(
        coordinates, labels, details=details, colors=colors, others=others, language=language, theme=theme
    )


def _details(items: Items, rows: NDArray[np.int32], language: str) -> list[str]:
    """Count and the first three columns of metadata of each item, on one line."""
    shown = items.metadata_columns[:MAX_DETAILS]
    lines: list[list[str]] = [[] for _ in range(len(rows))]
    if items.counts is not None:
        counts = items.counts[rows].tolist()
        told = {count: translate(language, "figures-count", n=count) for count in set(counts)}
        for line, count in zip(lines, counts, strict=True):
            line.append(told[count])
    for name in shown:
        for line, value in zip(lines, items.table[name][rows.tolist()].to_list(), strict=True):
            line += [] if value is None else [str(value)]
    return [" · ".join(line) for line in lines]


def _head(title: str, language: str, theme: Theme) -> str:
    palette = PALETTES[theme]
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>{escape(title)}</title>
<style>
body {{ background: {palette.background}; color: {palette.text}; font-family: {FONT}; margin: 0; }}
body {{ display: grid; grid-template-rows: auto minmax(0, 1fr) auto; height: 100dvh; min-height: 24rem; }}
h1 {{ font-size: 1.3rem; font-weight: 600; margin: 0.8rem 1rem 0; }}
main {{ min-height: 0; min-width: 0; }}
footer {{ color: {palette.muted}; font-size: 0.9rem; margin: 0 1rem 0.8rem; }}
footer p {{ margin: 0.2rem 0; }}
</style>
</head>
<body>
<h1>{escape(title)}</h1>
<main>"""


def _foot(notes: list[str]) -> str:
    lines = "\n".join(f"<p>{escape(note)}</p>" for note in notes)
    return f"</main>\n<footer>\n{lines}\n</footer>\n</body>\n</html>\n"
