"""Vectors as strips: 0 is the page's own colour, names are inert, and numbers are written where they can be read."""

from __future__ import annotations

import numpy as np

from core.figures import strips_figure


def test_zero_is_in_the_middle_and_names_are_inert() -> None:
    values = np.array([[0.5, -2.0], [0.0, 1.0]])
    figure = strips_figure(values, ["<b>x</b>", "y"], ["c & d", "e"], marked=1, n_above=1, language="ru")
    (trace,) = figure.data
    assert trace.zmin == -trace.zmax
    assert trace.colorscale[1] == (0.5, "#FFFFFF")
    assert figure.layout.yaxis.ticktext == ("&lt;b&gt;x&lt;/b&gt;", "y")
    assert figure.layout.xaxis.ticktext == ("c &amp; d", "e")
    assert trace.text[0][1] == "−2,00"
    (frame,) = figure.layout.shapes
    assert (frame.x0, frame.x1) == (0.5, 1.5)


def test_one_large_number_among_many_does_not_make_the_others_fade() -> None:
    values = np.full((4, 50), 0.1)
    values[0, 7] = 9.0
    (trace,) = strips_figure(values, list("abcd"), [str(k) for k in range(50)]).data
    assert trace.zmax == 0.1
    assert trace.text is None
    assert trace.customdata[0][7][2] == "9.00"
