"""Steadiness by frequency is drawn with the numbers that it is given, beside chance."""

from __future__ import annotations

import pytest

from core.comparison.advice import Band
from core.figures import Theme, steadiness_figure

BANDS = (Band(1, 4, 30, 0.2, 0.1, 0.4), Band(100, 10_000, 20, 0.6, 0.65, 0.7))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_bands_stand_at_their_counts_with_the_middle_half_of_their_items(theme: Theme) -> None:
    figure = steadiness_figure(
        BANDS, 0.05, x_title="<b>x</b>", y_title="y", chance="by <chance>", language="en", theme=theme
    )
    (trace,) = figure.data
    assert list(trace.x) == [2, 1000]
    assert list(trace.y) == [0.2, 0.6]
    assert list(trace.text) == ["1 – 4", "100 – 10,000"]
    assert list(trace.error_y.array) == pytest.approx([0.2, 0.1])
    assert list(trace.error_y.arrayminus) == pytest.approx([0.1, 0])  # the mean is below both quartiles
    assert figure.layout.shapes[0].y0 == 0.05
    assert figure.layout.annotations[0].text == "by &lt;chance&gt;"
    assert figure.layout.xaxis.title.text == "&lt;b&gt;x&lt;/b&gt;"
