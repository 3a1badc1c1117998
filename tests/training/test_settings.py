"""Settings out of range, and settings that leave nothing to train on, are refused with both numbers."""

from __future__ import annotations

import math
from dataclasses import replace
from inspect import signature
from typing import Any

import pytest
from babel.numbers import format_decimal
from gensim.models import Word2Vec

from core.errors import LimitError, SettingsError
from core.locales import LANGUAGES, translate
from core.locales.signs import with_minus
from core.training import PARAMETERS, check_settings, gensim_arguments, train
from core.training import settings as module
from core.types import TrainingSettings
from tests.training.corpora import corpus_of, planted


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("vector_size", 1, "errors-training-out-of-range"),
        ("vector_size", 48.5, "errors-training-not-whole"),
        ("window", 0, "errors-training-out-of-range"),
        ("negative", 0, "errors-training-out-of-range"),
        ("ns_exponent", 1.5, "errors-training-out-of-range"),
        ("ns_exponent", math.nan, "errors-training-out-of-range"),
        ("sample", -0.1, "errors-training-out-of-range"),
        ("min_count", 0, "errors-training-out-of-range"),
        ("epochs", math.inf, "errors-training-not-whole"),
        ("alpha", 0.0, "errors-training-out-of-range"),
        ("seed", 2**32, "errors-training-out-of-range"),
        ("workers", 65, "errors-training-out-of-range"),
    ],
)
def test_a_value_out_of_range_is_refused(name: str, value: Any, code: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_settings(replace(TrainingSettings(), **{name: value}))
    assert caught.value.code == code
    assert caught.value.params["name"] == name
    for language in LANGUAGES:
        assert name in translate(language, code, **caught.value.params)


@pytest.mark.parametrize("name", PARAMETERS)
def test_both_ends_of_a_range_are_allowed_and_one_step_beyond_is_not(name: str) -> None:
    parameter = PARAMETERS[name]
    for value in (parameter.minimum, parameter.maximum):
        check_settings(replace(TrainingSettings(min_alpha=0.000001), **{"alpha": 1.0, name: value}))
    for value in (parameter.minimum - parameter.step, parameter.maximum + parameter.step):
        with pytest.raises(SettingsError):
            check_settings(replace(TrainingSettings(), **{name: value}))


def test_the_last_rate_may_not_be_above_the_first() -> None:
    with pytest.raises(SettingsError) as caught:
        check_settings(TrainingSettings(alpha=0.01, min_alpha=0.02))
    assert (caught.value.params["min_alpha"], caught.value.params["alpha"]) == (0.02, 0.01)


def test_too_high_a_minimum_count_tells_the_counts_there_are() -> None:
    corpus = corpus_of([["a", "b", "c"]] * 3 + [["a"]] * 9)
    with pytest.raises(SettingsError) as caught:
        train(corpus, TrainingSettings(min_count=5))
    assert caught.value.code == "errors-training-min-count"
    assert caught.value.params == {"min_count": 5, "items": 1, "largest": 3}


@pytest.mark.parametrize("sequences", [[], [["a", "a", "a"]] * 4])
def test_fewer_than_two_items_are_no_corpus(sequences: list[list[str]]) -> None:
    with pytest.raises(SettingsError) as caught:
        train(corpus_of(sequences), TrainingSettings(min_count=1))
    assert caught.value.code == "errors-training-one-item"


@pytest.mark.parametrize(
    ("sequences", "min_count"),
    [
        ([["a"], ["b"], ["a"], ["b"]], 1),
        ([["a", "x"], ["b", "y"], ["a"], ["b", "z"]], 2),
    ],
)
def test_sequences_without_a_pair_are_refused(sequences: list[list[str]], min_count: int) -> None:
    with pytest.raises(SettingsError) as caught:
        train(corpus_of(sequences), TrainingSettings(min_count=min_count))
    assert caught.value.code == "errors-training-no-pairs"
    assert caught.value.params["sequences"] == len(sequences)


def test_a_pair_is_found_in_any_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHUNK_SEQUENCES", 2)
    corpus = corpus_of([["a"], ["b"], ["x"], ["a", "y"], ["a", "z", "b"]])
    module.check_pairs(corpus, 2, 2)


def test_vectors_beyond_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "limits", lambda: replace(_LIMITS, max_vector_bytes=24 * 16 * 4 - 1))
    with pytest.raises(LimitError) as caught:
        check_settings(TrainingSettings(vector_size=16, min_count=1), corpus_of(planted()))
    assert (caught.value.params["items"], caught.value.params["vector_size"]) == (24, 16)


_LIMITS = module.limits()


def test_every_setting_is_gensims_and_has_its_texts() -> None:
    assert list(PARAMETERS) == list(TrainingSettings().to_json())
    assert set(gensim_arguments(TrainingSettings())) <= set(signature(Word2Vec).parameters)
    for parameter in PARAMETERS.values():
        for language in LANGUAGES:
            assert translate(language, parameter.message)
            assert translate(language, f"{parameter.message}-help")


@pytest.mark.parametrize("name", [name for name in PARAMETERS if name != "sg"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_explanation_tells_range_and_default(name: str, language: str) -> None:
    parameter = PARAMETERS[name]
    text = translate(language, f"{parameter.message}-help")
    for value in (parameter.minimum, parameter.maximum, parameter.default):
        assert format_decimal(value, format=with_minus("#,##0.######"), locale=language) in text
