"""Arrows give nothing away before their last step and don't move; contrasts stand where their figures are."""

from __future__ import annotations

import numpy as np
import pytest

from core.analogy import Parallelogram
from core.comparison.contrast import VERSIONS, Contrast
from core.figures import arrows_figure, contrasts_figure
from core.figures.contrasts import SHOWN
from core.types import TrainingSettings

NAMES = ["<b>man</b>", "king", "woman", "queen"]


def plane(answer: tuple[float, float] = (1.2, 1.4)) -> Parallelogram:
    points = np.array([[0, 0], [1, 0], [0.2, 1], answer], np.float32)
    return Parallelogram(points, points[1] + points[2], 0.9, np.array([[0.9, 0.8]], np.float32))


def texts(step: int) -> list[str]:
    figure = arrows_figure(plane(), NAMES, ["2"], step=step, target_label="tip")
    return [text for trace in figure.data for text in trace.text or ()]


def test_the_answer_comes_with_the_last_step() -> None:
    assert texts(1) == ["&lt;b&gt;man&lt;/b&gt;", "king", "woman"]
    assert texts(2) == [*texts(1), "tip"]
    assert set(texts(3)) == {*texts(2), "2", "queen"}


def test_the_second_arrow_is_the_first_elsewhere_and_nothing_moves() -> None:
    figures = [arrows_figure(plane(), NAMES, ["2"], step=step, target_label="tip") for step in (1, 2, 3)]
    assert len({str(figure.layout.xaxis.range) + str(figure.layout.yaxis.range) for figure in figures}) == 1
    assert [len(figure.layout.annotations) for figure in figures] == [1, 2, 2]
    first, second = figures[2].layout.annotations
    assert (second.x - second.ax, second.y - second.ay) == pytest.approx((first.x - first.ax, first.y - first.ay))
    assert (second.ax, second.ay) == pytest.approx((0.2, 1))


@pytest.mark.parametrize(("answer", "place"), [((1.2, 1.4), "top"), ((0.2, 1.02), "bottom"), ((0.9, 0.5), "bottom")])
def test_the_name_of_the_answer_keeps_off_the_arrow(answer: tuple[float, float], place: str) -> None:
    figure = arrows_figure(plane(answer), NAMES, step=3, target_label="tip")
    (shown,) = (trace for trace in figure.data if trace.text and "queen" in trace.text)
    assert shown.textposition == (f"{place} center",)


@pytest.mark.parametrize(("answer", "side"), [((1.2, 0.8), "left"), ((0.7, 0.8), "right")])
def test_a_long_name_of_something_near_goes_away_from_the_answer(answer: tuple[float, float], side: str) -> None:
    figure = arrows_figure(plane(answer), NAMES, ["smaller"], step=3, target_label="tip")
    (shown,) = (trace for trace in figure.data if trace.text and "smaller" in trace.text)
    assert shown.textposition == (f"middle {side}",)


def test_a_contrast_stands_where_its_figures_are() -> None:
    near = np.array([[list(range(shift, shift + 4))] * 9 for shift, _ in enumerate(VERSIONS)], np.int32)
    found = Contrast(near, np.arange(9, dtype=np.int32), TrainingSettings(window=2), 99)
    names = {pair: f"<i>{pair}</i>" for pair in SHOWN}
    figure = contrasts_figure({"a & b": found}, names, x_title="kept")
    assert {trace.name: trace.x[0] for trace in figure.data} == {
        f"&lt;i&gt;{pair}&lt;/i&gt;": found.kept(pair) for pair in SHOWN
    }
    assert {trace.y[0] for trace in figure.data} == {"a &amp; b"}
    assert len({trace.marker.symbol for trace in figure.data}) == len(SHOWN)
    assert tuple(figure.layout.xaxis.range) == (0, 4)
    assert figure.layout.yaxis.dtick == 1, "every data set has its name, however low the picture is"
