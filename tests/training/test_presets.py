"""Suggested settings: within their ranges, scaled to the corpus, and able to find what is planted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.locales import LANGUAGES, translate
from core.training import PRESETS, check_settings, suggest
from core.types import Corpus
from tests.training.corpora import corpus_of, planted, zipf


def corpus_of_size(n_tokens: int, n_items: int) -> Corpus:
    """A corpus of Zipf's frequencies, of any size."""
    rng = np.random.default_rng(0)
    weights = 1 / np.arange(1, n_items + 1)
    words = rng.choice(n_items, size=n_tokens, p=weights / weights.sum())
    return corpus_of([[f"w{word}" for word in piece] for piece in np.array_split(words, max(1, n_tokens // 10))])


@given(st.integers(1, 3000), st.integers(2, 400), st.sampled_from(sorted(PRESETS)))
def test_suggestions_are_allowed_for_every_corpus_with_two_items(n_tokens: int, n_items: int, preset: str) -> None:
    corpus = corpus_of_size(n_tokens, n_items)
    settings = suggest(corpus, preset)
    check_settings(settings)
    if len(corpus.items) >= 2 and settings.min_count == 1:
        check_settings(settings, corpus)


@pytest.mark.parametrize(
    ("n_tokens", "n_items", "preset", "expected"),
    [
        (1_000, 60, "words", {"vector_size": 16, "window": 5, "sample": 0.0, "epochs": 200, "min_count": 2}),
        (20_000, 500, "words", {"vector_size": 48, "window": 5, "sample": 0.0, "epochs": 100, "min_count": 2}),
        (100_000, 500, "words", {"vector_size": 48, "window": 5, "sample": 1e-3, "epochs": 20, "workers": 1}),
        (100_000, 500, "playlists", {"window": 10, "sample": 0.0, "epochs": 40, "ns_exponent": 0.75}),
        (100_000, 500, "sessions", {"window": 5, "sample": 0.0, "min_count": 2, "sg": True}),
        (600_000, 500, "sessions", {"epochs": 10, "min_count": 5}),
    ],
)
def test_the_table(n_tokens: int, n_items: int, preset: str, expected: dict[str, float]) -> None:
    settings = suggest(corpus_of_size(n_tokens, n_items), preset).to_json()
    assert {name: settings[name] for name in expected} == expected


def test_one_persons_playlists_keep_songs_that_occur_once() -> None:
    songs = [[f"s{song}" for song in range(start, start + 20)] for start in range(0, 400, 19)]
    assert suggest(corpus_of(songs), "playlists").min_count == 1


def test_more_data_never_gets_more_epochs() -> None:
    epochs = [suggest(corpus_of_size(size, 50)).epochs for size in (500, 5_000, 50_000, 500_000)]
    assert epochs == sorted(epochs, reverse=True)


def test_long_training_uses_several_workers() -> None:
    corpus = corpus_of_size(200, 20)
    many = np.tile(corpus.tokens, 10_000)
    offsets = np.arange(0, len(many) + 1, 20, dtype=np.int64)
    settings = suggest(Corpus(corpus.items, many, offsets))
    assert settings.workers >= 2
    assert settings.epochs == 5


@pytest.mark.parametrize("sequences", [planted(), zipf(3000, 100)])
def test_an_unknown_preset_is_a_fault(sequences: list[list[str]]) -> None:
    with pytest.raises(KeyError):
        suggest(corpus_of(sequences), "films")


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_has_its_texts(preset: str) -> None:
    for language in LANGUAGES:
        assert translate(language, f"training-preset-{preset}")
        assert translate(language, f"training-preset-{preset}-help")
