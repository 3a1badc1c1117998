"""The pictures of the last chapter show their points to one scale, and what stands out by more than colour."""

from __future__ import annotations

import numpy as np
import pytest

from core.figures.theme import Theme
from core.figures.trust import Marks, cloud_figure, distances_figure, groups_figure

POINTS = np.array([[0, 0], [1, 0], [0, 2], [5, 5]], dtype=np.float32)
LABELS = ["a", "<b>b</b>", "c", "d" * 40]


def test_a_cloud_has_no_axes_and_one_scale() -> None:
    figure = cloud_figure(POINTS, [])
    assert figure.layout.yaxis.scaleanchor == "x"
    assert figure.layout.xaxis.visible is figure.layout.yaxis.visible is False
    assert len(figure.data) == 1
    assert figure.data[0].hoverinfo == "skip"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_stands_out_has_its_own_shape_lines_and_name(theme: Theme) -> None:
    marks = (Marks([1], "lost", "diamond", "dash"), Marks([2, 3], "kept", "circle", "solid"), Marks([], "none", "x"))
    shares = np.array([0, 0.5, 1, 1], dtype=np.float32)
    figure = cloud_figure(POINTS, LABELS, item=0, marks=marks, shares=shares, shares_title="kept", theme=theme)
    named = {trace.name: trace for trace in figure.data if trace.name}
    assert list(named) == ["lost", "kept"]
    assert (named["lost"].marker.symbol, named["kept"].marker.symbol) == ("diamond", "circle")
    assert list(named["lost"].text) == ["&lt;b&gt;b&lt;/b&gt;"]
    lines = [trace for trace in figure.data if trace.mode == "lines"]
    assert [line.line.dash for line in lines] == ["dash", "solid"]
    assert list(lines[1].x) == [0, 0, None, 0, 5, None]
    np.testing.assert_array_equal(figure.data[0].marker.color, shares)


def test_groups_have_shapes_and_names() -> None:
    figure = groups_figure(POINTS, np.array([0, 0, 1, 1]), ["A", "B"])
    assert [trace.marker.symbol for trace in figure.data] == ["circle", "square"]
    assert [text.text for text in figure.layout.annotations] == ["<b>A</b>", "<b>B</b>"]


def test_measured_and_drawn_distances_stand_beside_each_other() -> None:
    true, drawn = np.array([1.0, 8.0]), np.array([1.0, 0.9])
    figure = distances_figure(["A–B", "A–D"], true, drawn, names=("space", "picture"), y_title="y")
    assert [list(bar.y) for bar in figure.data] == [[1, 8], [1, 0.9]]
    assert figure.layout.barmode == "group"
