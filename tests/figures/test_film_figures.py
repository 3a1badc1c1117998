"""The pictures of the film's chapter show the numbers that they are given."""

from __future__ import annotations

import numpy as np
import pytest

from core.figures.film import scorecard_figure, scorecard_height, standing_figure
from core.figures.theme import Theme

EPOCHS = np.array([0, 1, 5], dtype=np.int32)
RIGHT = np.array([[False, True, True], [False, False, True]])


def test_the_neighbours_that_stand_are_drawn_with_half_of_them() -> None:
    figure = standing_figure(
        EPOCHS, np.array([0, 4, 10], dtype=np.int32), 10, x_title="x", y_title="y", half_label="half"
    )
    assert figure.data[0].y.tolist() == [0, 4, 10]
    assert figure.layout.shapes[0].y0 == 5
    assert figure.layout.annotations[0].font.size is None, "as large as the rest of the picture, also for a room"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_scorecard_shows_the_share_and_each_example_without_colour_alone(theme: Theme) -> None:
    figure = scorecard_figure(
        EPOCHS,
        RIGHT,
        ["a : b = c : d", "<b>e</b>"],
        x_title="x",
        share_title="y",
        words=("right", "wrong"),
        theme=theme,
    )
    line, marks = figure.data
    assert line.y.tolist() == [0, 0.5, 1]
    shown = {(x, y): symbol for x, y, symbol in zip(marks.x, marks.y, marks.marker.symbol, strict=True)}
    assert shown[(1, 0)] == shown[(5, 0)] == shown[(5, 1)] == "circle"
    assert shown[(0, 0)] == shown[(1, 1)] == "x-thin"
    assert list(figure.layout.yaxis2.ticktext) == ["a : b = c : d", "&lt;b&gt;e&lt;/b&gt;"]
    assert scorecard_height(2) - scorecard_height(1) > 15
