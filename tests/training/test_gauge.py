"""The gauge: its level follows the counts, its sentences name what doesn't fit and what would."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from gensim.models import Word2Vec

from core.locales import LANGUAGES, translate
from core.subsampling import share_after_sampling
from core.training import Gauge, gauge, gensim_arguments, suggest
from core.types import Corpus, ReadingReport, TrainingSettings
from tests.training.corpora import corpus_of, planted, zipf


def told(found: Gauge) -> list[str]:
    return [message.code.removeprefix("training-gauge-") for message in found.messages]


def of_kind(kind: str, sequences: list[list[str]]) -> Corpus:
    corpus = corpus_of(sequences)
    return replace(corpus, report=ReadingReport("lines", kind))


RARE = [[f"s{song}" for song in range(start, start + 5)] for start in range(0, 300, 4)]
SOME = RARE + [[f"t{song}" for song in range(30)]] * 6


@pytest.mark.parametrize(
    ("sequences", "level"),
    [(planted(400), "enough"), (SOME, "small"), (RARE, "too small"), (zipf(60_000, 500), "enough")],
)
def test_the_level_follows_the_counts(sequences: list[list[str]], level: str) -> None:
    corpus = of_kind("playlists", sequences)
    found = gauge(corpus, suggest(corpus, "playlists"))
    assert found.level == level
    assert told(found)[:2] == ["size-playlists", level.replace(" ", "-")]
    assert told(found)[2] == ("fit-little" if level == "too small" else "fit")


def test_a_high_minimum_count_does_not_make_data_enough() -> None:
    corpus = corpus_of(zipf(3000, 900))
    strict = replace(suggest(corpus, "sessions"), min_count=20)
    assert gauge(corpus, strict).n_items == gauge(corpus, strict).n_steady
    assert gauge(corpus, strict).level != "enough"


def test_the_numbers_are_those_of_the_corpus() -> None:
    corpus = of_kind("playlists", SOME)
    found = gauge(corpus, TrainingSettings(min_count=2, sample=0.0))
    counts = corpus.items.counts
    assert counts is not None
    assert (found.n_items, found.n_often, found.n_steady) == (int((counts >= 2).sum()), 30, 0)
    assert found.messages[0].params == {
        "sequences": corpus.n_sequences,
        "items": found.n_items,
        "often": 30,
        "times": 5,
        "mean": round(float(counts[counts >= 2].mean()), 1),
    }


WELL_KNOWN = [[f"w{word}" for word in range(12)]] * 5000


def test_few_items_that_are_seen_often_are_few_but_not_little_data() -> None:
    corpus = of_kind("playlists", WELL_KNOWN)
    found = gauge(corpus, suggest(corpus, "playlists"))
    assert (found.level, told(found)) == ("small", ["size-playlists", "few", "fit"])
    assert (found.messages[0].params["items"], found.messages[0].params["mean"]) == (12, 5000)


@pytest.mark.parametrize(
    ("sequences", "level", "expectation"),
    [
        ([["a", "b", "c"]] * 100, "too small", "too-small"),  # few, and not seen often enough either
        ([[*WELL_KNOWN[0], *RARE[0], *RARE[2]]] * 40, "enough", "enough"),
        (WELL_KNOWN + RARE, "small", "small"),  # a few are known well, and the rest is rare
        (WELL_KNOWN[:10] + RARE, "too small", "too-small"),
    ],
)
def test_evidence_is_how_many_items_and_how_often(sequences: list[list[str]], level: str, expectation: str) -> None:
    corpus = of_kind("playlists", sequences)
    found = gauge(corpus, suggest(corpus, "playlists"))
    assert (found.level, told(found)[1]) == (level, expectation)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"sample": 1e-5}, "sample"),
        ({"epochs": 2}, "epochs"),
        ({"min_count": 60}, "min-count"),
        ({"vector_size": 700}, "vector-size"),
    ],
)
def test_a_setting_that_does_not_fit_is_named_with_one_that_does(change: dict[str, float], code: str) -> None:
    corpus = corpus_of(zipf(8000, 600))
    better = suggest(corpus, "sessions")
    found = gauge(corpus, replace(better, **change))
    assert told(found)[2:] == [code]
    (name, value), params = next(iter(change.items())), found.messages[2].params
    assert (params[name], params["suggested"]) == (value, getattr(better, name))


def test_too_high_a_minimum_count_says_that_nothing_is_left() -> None:
    found = gauge(corpus_of(planted()), TrainingSettings(min_count=100_000))
    assert (found.level, told(found)) == ("too small", ["nothing-left"])


def test_long_training_is_announced() -> None:
    corpus = corpus_of(zipf(30_000))
    patient = replace(suggest(corpus), epochs=1000, vector_size=300, window=100, negative=20)
    assert told(gauge(corpus, patient))[-1] == "long"
    assert gauge(corpus, patient).seconds > 100 * gauge(corpus, replace(patient, epochs=10)).seconds * 0.99


def test_subsampling_leaves_what_gensim_says() -> None:
    sequences = zipf()
    settings = TrainingSettings(sample=1e-3, min_count=3)
    oracle = Word2Vec(**gensim_arguments(settings))
    oracle.scan_vocab(sequences)
    report = oracle.prepare_vocab(dry_run=True)
    counts = corpus_of(sequences).items.counts
    assert counts is not None
    kept = counts[counts >= 3]
    assert share_after_sampling(kept, 1e-3) == pytest.approx(report["downsample_total"] / kept.sum(), abs=1e-4)
    assert share_after_sampling(np.zeros(0, dtype=np.int64), 1e-3) == 1.0


@pytest.mark.parametrize("kind", ["words", "playlists", "sessions", "vectors"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_in_every_language(kind: str, language: str) -> None:
    for sequences in (RARE, SOME, WELL_KNOWN, planted(), planted(1) * 3):
        corpus = of_kind(kind, sequences)
        awkward = TrainingSettings(sample=1e-5, epochs=1, min_count=1, vector_size=1000)
        for settings in (suggest(corpus), awkward, replace(awkward, min_count=1000)):
            for message in gauge(corpus, settings).messages:
                assert translate(language, message.code, **message.params)


def test_so_little_data_gets_one_verdict() -> None:
    corpus = of_kind("words", RARE)
    codes = [message.code for message in gauge(corpus, suggest(corpus, "words")).messages]
    assert "training-gauge-too-small" in codes
    assert "training-gauge-fit" not in codes
