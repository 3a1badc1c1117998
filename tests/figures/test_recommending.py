"""Figures of recommenders show what was measured, in percent, with names as text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.figures import Theme, changes_figure, groups_figure, scorers_figure
from core.figures.recommending import SYMBOLS
from core.figures.theme import OTHER, PALETTES
from core.recommend.evaluation.results import CHANGES, GROUPS
from core.recommend.scorers import SCORER_NAMES
from tests.workspace import made

NAMES = {"markov": "Markov <b>", "popularity": "Popularity"}
GROUPED = made.table(
    GROUPS,
    ("length", "2-3", "markov", 40, 0.4, 0.3, 0.5),
    ("length", "2-3", "popularity", 40, 0.2, 0.1, 0.3),
    ("length", "4-7", "markov", 9, 0.5, 0.1, 0.9),
    ("length", "4-7", "popularity", 9, 0.1, 0.0, 0.4),
)
CHANGED = made.table(
    CHANGES,
    ("shuffled", "", "markov", 40, 0.4, 0.3, -0.1, -0.2, 0.0, 0.6),
    ("shuffled", "", "popularity", 40, 0.2, 0.2, 0.0, 0.0, 0.0, 1.0),
)
THEMES: list[Theme] = ["light", "dark"]


@pytest.mark.parametrize("theme", THEMES)
def test_scorers_have_bars_with_intervals_the_best_on_top_in_the_accent(theme: Theme) -> None:
    figure = scorers_figure(made.evaluation(), NAMES, x_title="HR@10 & more", language="kk", theme=theme)
    (bars,) = figure.data
    assert (list(bars.y), list(bars.x)) == (["Popularity", "Markov &lt;b&gt;"], [20, 40])
    assert list(bars.error_x.array) == pytest.approx([10, 10])
    assert list(bars.error_x.arrayminus) == pytest.approx([10, 10])
    assert list(bars.marker.color) == [OTHER, PALETTES[theme].accent]
    assert figure.layout.xaxis.title.text == "HR@10 &amp; more"
    assert figure.layout.separators == ",\xa0"


def test_the_accent_is_the_winners() -> None:
    best, other = made.evaluation().results
    other = replace(other, hr10=replace(best.hr10, value=0.45))
    bars = scorers_figure(made.evaluation(results=(best, other)), NAMES, x_title="").data[0]
    assert list(bars.marker.color) == [PALETTES["light"].accent, OTHER]


def test_groups_have_a_mark_for_each_scorer_and_tell_how_many_lists() -> None:
    figure = groups_figure(GROUPED, NAMES, {"2-3": "2–3", "4-7": "<4>"}, y_title="HR@10", language="ru")
    markov, popularity = figure.data
    assert (markov.name, popularity.name) == ("Markov &lt;b&gt;", "Popularity")
    assert (list(markov.y), list(popularity.y)) == ([40, 50], [20, 10])
    assert list(popularity.error_y.array) == pytest.approx([10, 30])
    assert [round(at) for at in (*markov.x, *popularity.x)] == [0, 1, 0, 1]
    assert markov.x[0] < popularity.x[0]
    assert figure.layout.xaxis.ticktext == ("2–3<br>n = 40", "&lt;4&gt;<br>n = 9")
    assert markov.marker.symbol != popularity.marker.symbol
    assert figure.layout.separators == ",\xa0"


def test_every_scorer_has_its_own_sign() -> None:
    assert len(set(SYMBOLS)) == len(SYMBOLS) >= len(SCORER_NAMES)


def test_changes_join_before_and_after() -> None:
    figure = changes_figure(CHANGED, NAMES, before="before", after="<after>", x_title="HR@10", theme="dark")
    lines, before, after = figure.data
    assert list(lines.x) == pytest.approx([20, 20, None, 40, 30, None])
    assert list(before.y) == list(after.y) == ["Popularity", "Markov &lt;b&gt;"]
    assert (list(before.x), list(after.x)) == ([20, 40], [20, 30])
    assert (before.name, after.name) == ("before", "&lt;after&gt;")
    assert before.marker.symbol != after.marker.symbol
