"""Sets of one's own: read in any encoding, by key or title; and which sentence is said of what is found."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl
import pytest
from scipy.stats import rankdata

from core.errors import LimitError
from core.intrinsic import (
    AnalogyReport,
    CosineSpread,
    SectionScore,
    SimilarityReport,
    SpaceFacts,
    ask,
    compare_with_noise,
    cosine_spread,
    known_share,
    parse_analogies,
    parse_similarities,
    report_table,
    set_text,
    shipped_set,
    space_facts,
)
from core.intrinsic.reading import beats_nearest, biggest_hubs, direction, has_hubs, length_tendency, says_nearness
from core.types import Items, VectorSet
from tests.intrinsic.words import words

TITLES = ["Абай", "Астана", "Алматы", "Париж", None]
SONGS = Items(pl.DataFrame({"key": ["s1", "s2", "s3", "s4", "s5"], "title": TITLES}))
PLACES = np.array([[1, 0, 0], [1, 1, 0], [0, 0, 1], [0, 1, 1], [1, 1, 1]], np.float32)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "kz1048", "cp1251", "koi8-r"])
def test_a_set_is_read_in_any_encoding(encoding: str) -> None:
    text = ": столицы\nРоссия Москва Франция Париж\nИталия Рим Германия Берлин\n" * 5
    assert set_text(text.encode(encoding)) == text


def test_a_file_that_is_too_long_is_refused() -> None:
    with pytest.raises(LimitError) as error:
        set_text(b"x" * 11, max_bytes=10)
    assert error.value.code == "errors-set-too-long"


@pytest.mark.parametrize(
    "text", ["АБАЙ Астана алматы париж", "s1 s2 s3 s4", "s1\tАстана\ts3\tПариж", "Абай | s2 | Алматы | S4"]
)
def test_items_are_named_by_key_or_title(text: str) -> None:
    vectors, asked = VectorSet(SONGS, PLACES), parse_analogies(text)
    assert known_share(SONGS, asked, 5) == 1
    report = ask(vectors, asked, 5)
    assert isinstance(report, AnalogyReport)
    assert (report.total.n_asked, report.total.n_right) == (1, 1)


def test_a_key_is_meant_before_a_title() -> None:
    items = Items(pl.DataFrame({"key": ["b", "a", "c", "d"], "title": ["a", "b", "c", "d"]}))
    report = ask(VectorSet(items, PLACES[:4]), parse_similarities("a | c | 1\n"), 4)
    assert isinstance(report, SimilarityReport)
    cosine = PLACES[1] @ PLACES[2] / np.linalg.norm(PLACES[1]) / np.linalg.norm(PLACES[2])
    assert report.cosines[0] == pytest.approx(cosine)


def test_known_shares_are_what_will_be_asked() -> None:
    for name, top in (("google-analogies", 2_500), ("wordsim353", 5_000)):
        asked = shipped_set(name)  # type: ignore[arg-type]
        report = ask(words(), asked, top)
        found = report.total.coverage if isinstance(report, AnalogyReport) else report.coverage
        assert known_share(words().items, asked, top) == pytest.approx(found)
    assert known_share(SONGS, shipped_set("google-analogies"), 5) == 0


def test_titles_with_spaces_and_commas_can_be_typed() -> None:
    pair = parse_similarities("Dust, wind | Кино – Кукушка | 3\n").pairs[0]
    assert (pair.first, pair.second) == ("Dust, wind", "Кино – Кукушка")


def test_disagreements_are_those_of_the_ranks() -> None:
    report = ask(words(), shipped_set("simlex999"), 300_000)
    assert isinstance(report, SimilarityReport)
    apart = np.abs(rankdata(-report.ratings) - rankdata(-report.cosines))
    found = report.disagreements(5)
    first = int(apart.argmax())
    assert (found[0].first, found[0].second) == report.names[first]
    assert found[0].rating == report.ratings[first]
    gaps = [abs(each.place_by_people - each.place_by_vectors) for each in found]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] == pytest.approx(apart.max(), abs=1)


def test_tables_hold_what_was_found() -> None:
    report = AnalogyReport((SectionScore("a", 9, 4, 3, 1), SectionScore("", 5, 0, 0, 0)), 103)
    (row, empty) = report_table(report).to_dicts()
    assert (row["questions"], row["asked"], row["right"], row["accuracy"], row["nearest_to_c"]) == (9, 4, 3, 0.75, 0.25)
    assert row["low"] < 0.75 < row["high"]
    assert row["chance"] == 0.01
    assert (empty["accuracy"], empty["low"], empty["high"]) == (0, 0, 1)
    pairs = SimilarityReport.of(3, (("a", "b"),), np.array([5.0]), np.array([0.5]))
    assert report_table(pairs).rows() == [("a", "b", 5.0, 0.5)]


def test_spreads_agree_with_the_verdict() -> None:
    spread, verdict = cosine_spread(words().matrix), compare_with_noise(words().matrix)
    assert isinstance(spread, CosineSpread)
    assert spread.nearest.mean() == pytest.approx(verdict.cosine, abs=1e-5)
    assert spread.pairs.mean() == pytest.approx(space_facts(words().matrix).mean_cosine, abs=0.01)
    two = cosine_spread(np.array([[1, 0], [1, 1]], np.float32))
    assert two.pairs == pytest.approx(np.full(20_000, np.sqrt(0.5)))
    assert two.nearest == pytest.approx([np.sqrt(0.5)] * 2)


def facts(**changes: object) -> SpaceFacts:
    made = SpaceFacts(np.array([1.0, 2.0, 3.0]), 0.9, 0.0, 0.9, 0.0, np.array([5, 9, 5]), 3)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_what_is_said_follows_from_the_numbers() -> None:
    assert [direction(facts(mean_cosine=value)) for value in (-0.1, 0.09, 0.22, 0.8)] == ["all", "all", "some", "cone"]
    said = [length_tendency(facts(norm_frequency=value)) for value in (0.9, -0.9, 0.1, None)]
    assert said == ["longer", "shorter", "level", "unknown"]
    assert length_tendency(facts(norms=np.full(3, 1.0) + 1e-5 * np.arange(3))) == "same"
    assert [has_hubs(facts(hub_skewness=value)) for value in (0.5, 1.5)] == [False, True]
    assert biggest_hubs(facts(), 2) == [1, 0]
    assert beats_nearest(SectionScore("", 1000, 1000, 500, 400))
    assert not beats_nearest(SectionScore("", 1000, 1000, 410, 400))
    noise = np.random.default_rng(0).standard_normal((300, 20)).astype(np.float32)
    assert not says_nearness(compare_with_noise(noise))
    assert says_nearness(compare_with_noise(words().matrix))


def test_wide_vectors_are_looked_at_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.intrinsic.facts.MAX_PRODUCTS", 50 * 100 * 100)
    found = space_facts(words().matrix)
    assert found.n_measured == len(found.occurrences) == 100
    assert found.occurrences.sum() == 1000
