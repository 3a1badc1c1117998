"""Items on named axes: inert names, the ends marked by shape, words at both ends of a bar."""

from __future__ import annotations

import numpy as np

from core.figures import axes_figure, axis_bars_figure
from core.figures.axes import NARROW, WIDE
from core.figures.placement import CHARACTER, LINE
from tests.api.made import HOSTILE


def test_the_picture_marks_ends_by_shape_and_names_are_inert() -> None:
    places = np.array([[-1, 10], [0, 100], [1, 1000], [0.5, 30], [0.2, 20], [0.1, 3]], dtype=np.float32)
    figure = axes_figure(places, HOSTILE, titles=("<b>x</b>", "y"), ends=[0, 2], item=1, logarithmic=True)
    usual, ends, item, names, more = figure.data
    assert ends.marker.symbol == "diamond"
    assert (len(usual.x), list(ends.x), list(item.x)) == (4, [-1, 1], [0])
    assert not any("<" in text for trace in (usual, ends, names, more) for text in trace.text)
    assert "<" not in figure.layout.xaxis.title.text
    assert list(figure.layout.yaxis.tickvals) == [3, 10, 30, 100, 300, 1000]
    assert len(names.text) > 0


def test_names_that_fit_on_a_phone_come_first_and_cover_no_other() -> None:
    rng = np.random.default_rng(7)
    places = rng.normal(size=(400, 2)).astype(np.float32)
    figure = axes_figure(places, [f"a name {n}" for n in range(400)], titles=("x", "y"), ends=[0, 1])
    narrow, more = figure.data[-2:]
    assert 5 < len(narrow.x) < len(more.x)
    for size, traces in ((NARROW, [narrow]), (WIDE, [narrow, more])):
        named = np.concatenate([np.column_stack([trace.x, trace.y]) for trace in traces])
        names = np.concatenate([trace.text for trace in traces])
        pixels = named / np.ptp(places, axis=0) * size
        for one in range(len(named)):
            room = CHARACTER * (len(names[one]) + np.array([len(name) for name in names])) / 2
            away = np.abs(pixels - pixels[one])
            covered = (away[:, 0] < 0.99 * room) & (away[:, 1] < 0.99 * LINE)
            assert np.flatnonzero(covered).tolist() == [one]


def test_the_bars_have_words_at_both_ends_and_go_to_their_side() -> None:
    figure = axis_bars_figure([-0.2, 0.3], [("he", "she"), ("<i>", "b")], 0.5)
    assert list(figure.data[0].x) == [-0.2, 0.3]
    written = [(each.text, each.x, each.y) for each in figure.layout.annotations]
    assert written[:2] == [("he", -0.5, 0), ("she", 0.5, 0)]
    assert "<" not in written[2][0]
    left, right = figure.data[0].marker.color
    assert left != right
    # Plotly writes a true minus sign where the axis has the format, and a hyphen where the template has.
    assert (figure.data[0].hovertemplate, figure.layout.xaxis.hoverformat) == ("%{x}<extra></extra>", ".2f")
