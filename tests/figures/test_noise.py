"""The noise figure shows both distributions in percent: bars for few items, curves for many; names as text."""

from __future__ import annotations

import numpy as np
import pytest

from core.figures import NoiseTexts, Theme, noise_figure
from core.figures.noise import MOST_BARS, MOST_NAMES, N_POINTS
from core.lesson.noise import noise

THEMES: list[Theme] = ["light", "dark"]


def texts(*rows: int) -> NoiseTexts:
    return NoiseTexts("drawn & α", "counted", "rank", "%", {row: f"<b>{row}" for row in rows})


@pytest.mark.parametrize("theme", THEMES)
def test_few_items_have_a_bar_each_with_its_share_of_the_counts(theme: Theme) -> None:
    counts = np.array([6, 3, 1])
    figure = noise_figure(["the", "<b>", "x"], noise(counts, 0), noise(counts, 1), texts(0, 2), theme=theme)
    bars, dashes = figure.data
    assert (bars.type, bars.name) == ("bar", "drawn &amp; α")
    assert list(bars.y) == pytest.approx([100 / 3] * 3)
    assert list(dashes.y) == pytest.approx([60, 30, 10])
    assert list(figure.layout.xaxis.ticktext) == ["the", "&lt;b&gt;", "x"]
    assert [(mark.x, mark.text) for mark in figure.layout.annotations] == [(0, "&lt;b&gt;0"), (2, "&lt;b&gt;2")]


def test_on_the_axis_there_is_room_for_some_names_and_for_those_that_stand_out() -> None:
    counts = np.arange(MOST_BARS, 0, -1)
    figure = noise_figure(list(map(str, counts)), noise(counts, 0), noise(counts, 1), texts(0, MOST_BARS - 1))
    named = figure.layout.xaxis.ticktext
    assert len(figure.data[0].x) == MOST_BARS
    assert (named[0], named[-1]) == (str(MOST_BARS), "1")
    assert len(named) <= MOST_NAMES + 1


def test_many_items_are_curves_from_the_first_to_the_last_on_logarithmic_axes() -> None:
    counts = np.arange(100_000, 0, -1)
    drawn = noise(counts, 0.75)
    figure = noise_figure(list(map(str, counts)), drawn, noise(counts, 1), texts(99_999), language="kk")
    curve, dashed = figure.data
    assert (curve.x[0], curve.x[-1]) == (1, 100_000)
    assert MOST_BARS < len(curve.x) <= N_POINTS
    assert list(curve.y) == pytest.approx(list(100 * drawn[np.array(curve.x) - 1]))
    assert (curve.line.dash, dashed.line.dash) == (None, "dash")
    assert figure.layout.xaxis.type == figure.layout.yaxis.type == "log"
    (mark,) = figure.layout.annotations
    assert (10**mark.x, 10**mark.y) == pytest.approx((100_000, 100 * drawn[-1]))
