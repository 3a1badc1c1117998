"""Figures of measuring show what was found, with names as text."""

from __future__ import annotations

import numpy as np
import pytest

from core.figures import Theme
from core.figures.measuring import (
    CosineTexts,
    agreement_figure,
    bars_figure,
    cosines_figure,
    norms_figure,
    sections_figure,
)
from core.figures.theme import PALETTES
from core.intrinsic import AnalogyReport, CosineSpread, SectionScore
from tests.workspace import made

THEMES: list[Theme] = ["light", "dark"]


@pytest.mark.parametrize("theme", THEMES)
def test_cosines_are_densities_with_a_line_at_noise(theme: Theme) -> None:
    spread = CosineSpread(np.linspace(-0.5, 0.5, 100), np.full(40, 0.8))
    texts = CosineTexts("<pairs>", "nearest", "noise & more", "cosine")
    figure = cosines_figure(spread, 0.6, texts, language="kk", theme=theme)
    assert [trace.name for trace in figure.data] == ["&lt;pairs&gt;", "nearest"]
    assert [sum(trace.y) for trace in figure.data] == pytest.approx([100, 100])
    assert figure.data[1].line.color == PALETTES[theme].accent
    assert figure.layout.shapes[0].x0 == 0.6
    assert figure.layout.annotations[0].text == "noise &amp; more"


def test_lengths_stand_over_counts_or_places() -> None:
    norms, labels = np.array([3.0, 2.0, 1.0]), ["<a>", "b", "c"]
    counted = norms_figure(norms, np.array([100, 10, 0]), labels, x_title="n", y_title="length").data[0]
    assert (list(counted.x), list(counted.y)) == ([100, 10, 1], [3, 2, 1])
    assert counted.customdata[0] == "&lt;a&gt;"
    assert list(norms_figure(norms, None, labels, x_title="place", y_title="length").data[0].x) == [1, 2, 3]


def test_large_clouds_are_thinned_and_keep_both_ends() -> None:
    norms = np.arange(100_000, dtype=np.float64)
    cloud = norms_figure(norms, None, [str(n) for n in range(100_000)], x_title="place", y_title="length").data[0]
    assert len(cloud.x) <= 1_500
    assert (cloud.x[0], cloud.x[-1]) == (1, 100_000)


def test_bars_are_in_order_also_where_names_are_the_same() -> None:
    figure = bars_figure(["x", "x", "<b>"], [3, 2, 1], x_title="n", usual=1.5)
    (bars,) = figure.data
    assert (list(bars.x), list(bars.y)) == ([3, 2, 1], [2, 1, 0])
    assert figure.layout.yaxis.ticktext == ("x", "x", "&lt;b&gt;")
    assert (figure.layout.xaxis.exponentformat, figure.layout.xaxis.separatethousands) == ("none", True)
    assert figure.layout.shapes[0].x0 == 1.5


def test_sections_have_intervals_and_a_baseline_and_what_was_not_asked_is_left_out() -> None:
    report = AnalogyReport(
        (SectionScore("a", 9, 4, 3, 1), SectionScore("b", 5, 0, 0, 0), SectionScore("c", 2, 2, 0, 2)), 99
    )
    bars, marks = sections_figure(report, ["<a>", "b", "c"], right="right", nearest="near", x_title="%").data
    assert (list(bars.x), list(marks.x)) == ([0, 75], [100, 25])
    share = report.sections[0].accuracy
    assert bars.error_x.array[1] == pytest.approx(100 * (share.high - share.value))
    assert bars.customdata[1][0] == "&lt;a&gt;"


def test_pairs_stand_where_people_and_vectors_put_them() -> None:
    report = made.similarity_report()
    (cloud,) = agreement_figure(report, x_title="rating", y_title="cosine").data
    assert (list(cloud.x), list(cloud.y)) == (report.ratings.tolist(), report.cosines.tolist())
    assert cloud.customdata[0] == "ә – b"
