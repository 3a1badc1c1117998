"""People read a true minus sign, in sentences and in tables; programs read the hyphen."""

from __future__ import annotations

import pytest

from core.locales import LANGUAGES, translate, written_number
from core.training import read_wishes, write_wishes

WRITTEN = {"en": "−1,234.5", "kk": "−1\xa0234,5", "ru": "−1\xa0234,5"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_below_zero_has_a_minus_sign(language: str) -> None:
    assert written_number(language, -1234.5) == WRITTEN[language]
    assert written_number(language, -1234.5, 1) == WRITTEN[language]
    assert written_number(language, 1234.5) == WRITTEN[language][1:]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [-0.0, -0.001, -0.0049, -0.005])
def test_a_zero_has_no_sign(language: str, value: float) -> None:
    assert written_number(language, value, 2) == written_number(language, 0, 2)
    assert written_number(language, -0.0051, 2) == "−" + written_number(language, 0.01, 2)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [-0.0, -0.001, -0.0049])
def test_a_zero_in_a_sentence_has_no_sign(language: str, value: float) -> None:
    assert "−" not in translate(language, "measure-groups-weak", value=value, n=8)
    assert "−" not in translate(language, "arrows-plane-note", share=value)
    assert "−" in translate(language, "measure-groups-weak", value=-0.0051, n=8)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [1e27, -3.4e38, 1.7e308, float("inf")])
def test_numbers_of_any_size_are_written(language: str, value: float) -> None:
    written = written_number(language, value, 2)
    assert written.startswith("−") == (value < 0)
    lengths = {"rho": 0.0, "length": value, "low": value, "high": value}
    assert written.removesuffix("00").rstrip(".,") in translate(language, "measure-lengths-unknown", **lengths)


@pytest.mark.parametrize("language", LANGUAGES)
def test_so_has_a_number_in_a_sentence(language: str) -> None:
    cosine = written_number(language, -0.31, 4)
    assert cosine.startswith("−")
    told = translate(language, "arrows-fourth-why", a="a", b="b", c="c", cosine=-0.31, next="d", next_cosine=-0.31)
    assert told.count(cosine) == 2
    assert "-" not in told
    assert "−12" in translate(language, "arrows-plane-note", share=-0.12)
    assert "−3" in translate(language, "figures-count", n=-3)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_small_isn_t_nothing_where_digits_that_tell_something_are_asked_for(language: str) -> None:
    numbers = {"share": 0.1, "low": 0.0, "high": 0.2, "n": 40, "nearest": 0.1}
    told = translate(language, "measure-analogies-result", **numbers, chance=0.00084)
    assert written_number(language, 0.08, 2) in told


def test_a_setting_keeps_the_hyphen() -> None:
    assert "-0.5" in write_wishes(ns_exponent=-0.5)
    assert read_wishes(write_wishes(ns_exponent=-0.5)) == {"ns_exponent": -0.5}
