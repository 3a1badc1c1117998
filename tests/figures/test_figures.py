"""Figures show the numbers they were given, in colours that can be seen, with names as text."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analogy import Parallelogram
from core.figures import (
    HUES,
    Theme,
    color_column,
    escaped,
    lengths_figure,
    loss_figure,
    map_caption,
    map_figure,
    parallelogram_figure,
    rank_frequency_figure,
    scatter_3d_figure,
)
from core.figures.placement import CHARACTER, HEIGHT, LINE, WIDTH, placed_labels
from core.figures.theme import OTHER, PALETTES, color_scale
from core.types import EpochRecord, Items, MapQuality, Projection, ProjectionSettings

THEMES: list[Theme] = ["light", "dark"]


def luminance(color: str) -> float:
    """Relative luminance of WCAG 2."""
    parts = np.array([int(color[start : start + 2], 16) for start in (1, 3, 5)]) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(first: str, second: str) -> float:
    high, low = sorted([luminance(first), luminance(second)], reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_colors_can_be_seen_on_their_background(theme: Theme) -> None:
    palette = PALETTES[theme]
    assert min(contrast(color, palette.background) for color in (*HUES, OTHER, palette.accent)) >= 3
    assert min(contrast(color, palette.background) for color in (palette.text, palette.muted)) >= 4.5
    assert min(contrast(color, palette.background) for color in color_scale(theme)) >= 1.9


def test_rank_frequency_draws_counts_against_ranks_on_logarithmic_axes() -> None:
    figure = rank_frequency_figure((1, 2, 10), (90, 40, 1), x_title="rank", y_title="count")
    assert (figure.data[0].x, figure.data[0].y) == ((1, 2, 10), (90, 40, 1))
    assert (figure.layout.xaxis.type, figure.layout.yaxis.type) == ("log", "log")
    assert figure.layout.xaxis.title.text == "rank"


def test_lengths_have_a_bar_from_edge_to_edge() -> None:
    bars = lengths_figure((2, 3, 6, 100), (5, 0, 7), x_title="", y_title="")
    assert (bars.data[0].x, bars.data[0].width, bars.data[0].y) == ((2, 3, 6), (1, 3, 94), (5, 0, 7))
    assert bars.data[0].customdata == ("2", "3–5", "6–99")
    assert bars.layout.xaxis.type == "log"
    assert lengths_figure((2, 3, 6), (5, 1), x_title="", y_title="").layout.xaxis.type is None


@pytest.mark.parametrize(("edges", "counts"), [((9, 10), (1,)), ((9, 10), (500,)), ((2, 3, 12), (3, 1))])
def test_short_axes_are_marked_with_each_whole_number_once(edges: tuple[int, ...], counts: tuple[int, ...]) -> None:
    axes = lengths_figure(edges, counts, x_title="", y_title="").layout
    assert (axes.xaxis.tick0, axes.xaxis.dtick) == (0, 1)
    assert axes.yaxis.dtick == (1 if max(counts) <= 10 else None)
    long = lengths_figure((2, 30), (5,), x_title="", y_title="").layout
    assert long.xaxis.dtick is None  # Plotly's own steps are whole numbers there


def test_loss_per_epoch() -> None:
    records = [EpochRecord(1, 0.9, 1.0, 1000.0), EpochRecord(2, 0.5, 1.0, 1000.0)]
    figure = loss_figure(records, x_title="epoch", y_title="loss", theme="dark")
    assert (tuple(figure.data[0].x), tuple(figure.data[0].y)) == ((1, 2), (0.9, 0.5))


@pytest.mark.parametrize(("language", "signs"), [("en", ".,"), ("kk", ",\xa0"), ("ru", ",\xa0")])
def test_numbers_are_written_the_language_s_way(language: str, signs: str) -> None:
    records = [EpochRecord(1, 0.9, 1.0, 1000.0)]
    points = np.zeros((3, 3), dtype=np.float32)
    names = ["a", "b", "c"]
    counted = Items(pl.DataFrame({"key": names, "count": np.array([20_000, 900, 2])}))
    colors = color_column(counted, "count", np.arange(3, dtype=np.int32))
    lengths = lengths_figure((2, 1_000, 3_000), (5, 7), x_title="", y_title="", language=language)
    flat = map_figure(points[:, :2], names, colors=colors, language=language)
    figures = [
        rank_frequency_figure((1, 2), (9, 4), x_title="", y_title="", language=language),
        loss_figure(records, x_title="", y_title="", language=language),
        scatter_3d_figure(points, names, axis_titles="123", language=language),
        lengths,
        flat,
    ]
    assert {figure.layout.separators for figure in figures} == {signs}
    assert lengths.data[0].customdata[1] == f"1{signs[1]}000–2{signs[1]}999"
    assert f"10{signs[1]}000" in flat.data[0].marker.colorbar.ticktext


def test_the_parallelogram_has_its_four_corners_and_two_arrows() -> None:
    points = np.array([[0, 0], [1, 0], [0, 1], [1.1, 0.9]], dtype=np.float32)
    drawn = Parallelogram(points, np.array([1, 1], dtype=np.float32), 0.97)
    figure = parallelogram_figure(drawn, ["man", "king", "woman", "<queen>"], target_label="B − A + C")
    corners = figure.data[1]
    np.testing.assert_allclose(np.column_stack([corners.x, corners.y]), [*points, [1, 1]])
    assert corners.text == ("man", "king", "woman", "&lt;queen&gt;", "B − A + C")
    arrows = [(arrow.ax, arrow.ay, arrow.x, arrow.y) for arrow in figure.layout.annotations]
    np.testing.assert_allclose(arrows, [(0, 0, 1, 0), (0, 1, 1.1, 0.9)], rtol=1e-6)


def test_the_map_draws_every_point_and_names_as_text() -> None:
    coordinates = np.array([[0, 0], [10, 5], [20, 0]], dtype=np.float32)
    figure = map_figure(coordinates, ["<b>x</b>", "y & z", "w"], details=["seen <i>", "", "3"])
    assert figure.data[0].type == "scattergl"
    np.testing.assert_array_equal(np.column_stack([figure.data[0].x, figure.data[0].y]), coordinates)
    assert figure.data[0].text == ("&lt;b&gt;x&lt;/b&gt;<br>seen &lt;i&gt;", "y &amp; z", "w<br>3")
    assert figure.data[1].text == ("&lt;b&gt;x&lt;/b&gt;", "y &amp; z", "w")


def test_three_dimensions_name_what_is_marked() -> None:
    coordinates = np.arange(12, dtype=np.float32).reshape(4, 3)
    figure = scatter_3d_figure(coordinates, ["a", "<b>", "c", "d"], axis_titles=["<1>", "2", "3"], marked=[1, 3])
    assert figure.data[0].z.tolist() == [2, 5, 8, 11]
    assert figure.data[1].text == ("‹b›", "d")
    assert figure.layout.scene.xaxis.title.text == "&lt;1&gt;"


def test_categories_get_a_hue_by_frequency_and_the_rest_one_grey() -> None:
    genres = ["a"] * 6 + ["b"] * 5 + ["c"] * 4 + ["d"] * 3 + ["e"] * 2 + ["f"] + [None]
    items = Items(pl.DataFrame({"key": [str(row) for row in range(22)], "genre": genres}))
    colors = color_column(items, "genre", np.arange(22, dtype=np.int32))
    assert [(name, hue, len(rows)) for name, hue, rows in colors.groups] == [
        *zip("abcde", HUES, (6, 5, 4, 3, 2), strict=True),
        ("", OTHER, 2),
    ]
    figure = map_figure(np.random.default_rng(0).normal(size=(22, 2)).astype(np.float32), items.keys, colors=colors)
    assert sum(len(trace.x) for trace in figure.data[:-1]) == 22


def test_numbers_over_orders_of_magnitude_are_colored_by_their_logarithm() -> None:
    items = Items(pl.DataFrame({"key": ["a", "b", "c"], "count": [10_000, 100, 1], "year": [1990, None, 2020]}))
    rows = np.arange(3, dtype=np.int32)
    counts = color_column(items, "count", rows)
    assert counts.logarithmic
    np.testing.assert_allclose(counts.values, [4, 2, 0], rtol=1e-6)
    years = color_column(items, "year", rows)
    assert not years.logarithmic
    np.testing.assert_array_equal(years.values, np.array([1990, np.nan, 2020], dtype=np.float32))


@given(st.lists(st.tuples(st.floats(-5, 5, width=32), st.floats(-5, 5, width=32)), max_size=60), st.data())
def test_placed_names_do_not_cover_each_other(points: list[tuple[float, float]], data: st.DataObject) -> None:
    labels = [data.draw(st.text("ab", max_size=12)) for _ in points]
    coordinates = np.array(points, dtype=np.float32).reshape(-1, 2)
    placed = placed_labels(coordinates, labels)
    if len(points) == 0:
        assert len(placed) == 0
        return
    assert placed[0] == 0
    spread = np.maximum(np.ptp(coordinates, axis=0), 1e-30)
    pixels = coordinates[placed].astype(float) * min(WIDTH / spread[0], HEIGHT / spread[1])
    for first in range(len(placed)):
        for second in range(first):
            width = CHARACTER * (len(labels[placed[first]]) + len(labels[placed[second]])) / 2
            gap = np.abs(pixels[first] - pixels[second])
            assert gap[0] >= width * (1 - 1e-6) or gap[1] >= LINE * (1 - 1e-6)


def test_captions_say_method_settings_and_quality() -> None:
    quality = MapQuality(0.93, 0.42, 0.01, 12, 1000)
    rows = np.arange(3, dtype=np.int32)
    settings = ProjectionSettings(method="tsne", random_state=7)
    facts = {"perplexity_used": 0.7, "n_iter_run": 250}
    projection = Projection(np.zeros((3, 2), np.float32), rows, settings, quality, facts=facts)
    caption = map_caption(projection, "en")
    for part in ("t-SNE", "0.7", "250", "seed 7", "42%", "0.93"):
        assert part in caption


@given(st.text(max_size=200))
def test_escaped_labels_hold_no_markup_and_one_line(label: str) -> None:
    shown = escaped(label)
    assert "<" not in shown and ">" not in shown and "\n" not in shown
    assert len(shown) <= 80 * len("&amp;")
