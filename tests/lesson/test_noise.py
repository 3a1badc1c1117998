"""Chapter 5: probabilities are gensim's, negatives are drawn from them, and a constant model is right once in 1 + k."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from gensim.models import Word2Vec
from hypothesis import given, settings
from hypothesis import strategies as st

from core.lesson.noise import (
    MARKS,
    Example,
    NoiseScene,
    alpha_questions,
    always_neighbors,
    chance_of_a_hit,
    draw,
    example_of,
    label_questions,
    noise,
    one_in,
    small_world,
    times_as_often,
)
from core.locales import LANGUAGES, translate
from tests.training.corpora import corpus_of

COUNTS = st.lists(st.integers(1, 10_000), min_size=2, max_size=40).map(lambda counts: sorted(counts, reverse=True))
STRANGERS = {"en": {"Berlin", "ciao"}, "kk": {"Берлин", "чао"}, "ru": {"Берлин", "чао"}}


def cat(language: str = "en") -> Example:
    example = example_of(small_world(translate(language, "noise-text")), 0)
    assert example is not None
    return example


def gensim_table(counts: list[int], exponent: float) -> np.ndarray:
    """How many of gensim's 2^31 - 1 numbers lead to each word."""
    model = Word2Vec(vector_size=1, min_count=1, negative=1, ns_exponent=exponent)
    model.build_vocab_from_freq({f"w{place}": count for place, count in enumerate(counts)})
    model.make_cum_table()
    table = np.diff(model.cum_table.astype(np.int64), prepend=0)
    return np.array([table[model.wv.key_to_index[f"w{place}"]] for place in range(len(counts))])


@settings(max_examples=40, deadline=None)
@given(COUNTS, st.sampled_from(MARKS) | st.floats(-0.5, 1))
def test_the_noise_is_gensim_s(counts: list[int], exponent: float) -> None:
    share = gensim_table(counts, exponent) / (2**31 - 1)
    np.testing.assert_allclose(noise(np.array(counts), exponent), share, atol=1e-9)


@given(COUNTS)
def test_what_the_exponent_does(counts: list[int]) -> None:
    most, least = counts[0], counts[-1]
    for exponent in MARKS:
        drawn = noise(np.array(counts), exponent)
        assert drawn[0] / drawn[-1] == pytest.approx(times_as_often(most, least, exponent))
        assert (drawn[0] > drawn[-1], drawn[0] < drawn[-1]) == (
            (most > least and exponent > 0),
            (most > least and exponent < 0),
        )
    assert noise(np.array(counts), 1) == pytest.approx(np.array(counts) / sum(counts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_begins_with_the_cat_s_sentence(language: str) -> None:
    sentence = translate(language, "windows-sentence")
    assert translate(language, "noise-text").splitlines()[0] == sentence
    example, words = cat(language), sentence.split()
    assert example.label(example.target) == translate(language, "windows-cat") == words[2]
    assert [example.label(row) for row in example.contexts] == [words[0], words[1], words[3], words[4]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_and_neighbours_are_those_of_the_text(language: str) -> None:
    example = cat(language)
    sentences = [line.split() for line in translate(language, "noise-text").splitlines()]
    counts = Counter(word for words in sentences for word in words)
    assert {example.label(row): int(count) for row, count in enumerate(example.counts)} == counts
    target = translate(language, "windows-cat")
    near = {
        other
        for words in sentences
        for place, word in enumerate(words)
        for at, other in enumerate(words)
        if word == target and 0 < abs(at - place) <= 2
    }
    assert {example.label(row) for row in np.flatnonzero(example.is_neighbor)} == near


@pytest.mark.parametrize("language", LANGUAGES)
def test_berlin_and_ciao_are_drawn_for_the_cat(language: str) -> None:
    example, scene = cat(language), NoiseScene()
    drawn = draw(example, noise(example.counts, scene.exponent), scene.n_negative, scene.seed)
    flat = [each for negatives in drawn for each in negatives]
    assert len(flat) == 4 * scene.n_negative
    assert STRANGERS[language] <= {example.label(each.row) for each in flat if not each.hit}
    assert any(each.hit for each in flat)


def test_negatives_follow_the_noise_and_never_are_the_pair_s_own_context() -> None:
    example = cat()
    probabilities, n = noise(example.counts, 0.75), 20_000
    drawn = draw(example, probabilities, n, 5)
    for context, negatives in zip(example.contexts, drawn, strict=True):
        shares = np.bincount([each.row for each in negatives], minlength=len(probabilities)) / n
        assert shares[context] == 0
        rest = np.delete(probabilities, context)
        np.testing.assert_allclose(np.delete(shares, context), rest / rest.sum(), atol=0.015)
    hits = [each.hit for negatives in drawn for each in negatives]
    assert np.mean(hits) == pytest.approx(chance_of_a_hit(example, probabilities), abs=0.01)
    assert all(each.hit == example.is_neighbor[each.row] for negatives in drawn for each in negatives)


def test_the_same_seed_draws_the_same() -> None:
    example = cat()
    first, again, other = (draw(example, noise(example.counts, 0.75), 5, seed) for seed in (1, 1, 2))
    assert first == again != other


@pytest.mark.parametrize("k", range(1, 21))
def test_a_constant_model_is_right_once_in_one_and_k(k: int) -> None:
    example = cat()
    (question,) = label_questions(NoiseScene(n_negative=k), example)
    drawn = draw(example, noise(example.counts, 0.75), k, 1)
    labels = [label for negatives in drawn for label in (1, *[0 for _ in negatives])]
    share = question.options[question.answer].params["share"]
    assert share == pytest.approx(always_neighbors(labels)) == pytest.approx(1 / (1 + k))
    assert always_neighbors([label for label in labels if label]) == question.why.params["alone"] == 1


def test_with_alpha_0_all_are_drawn_alike() -> None:
    example = cat()
    alike, times = alpha_questions(NoiseScene(exponent=0.75), example, 0, len(example.counts) - 1)
    assert alike.options[alike.answer].params == {"alpha": 0}
    assert times.options[times.answer].params == {"times": round(24**0.75, 2)}


def test_where_counts_don_t_differ_any_alpha_does() -> None:
    example = example_of(corpus_of([["a", "b", "c"]]), 0)
    assert example is not None
    (alike,) = alpha_questions(NoiseScene(), example, 0, 2)
    assert alike.options[alike.answer].id == "noise-any"


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=6), min_size=1, max_size=6), st.data())
def test_questions_and_draws_hold_for_any_data(sequences: list[list[str]], data: st.DataObject) -> None:
    corpus = corpus_of(sequences)
    example = example_of(corpus, data.draw(st.integers(0, 10)))
    assert (example is None) == (max(map(len, sequences)) < 2)
    if example is None:
        return
    scene = NoiseScene(exponent=data.draw(st.sampled_from(MARKS)), n_negative=data.draw(st.integers(1, 5)))
    drawn = draw(example, noise(example.counts, scene.exponent), scene.n_negative, scene.seed)
    assert {len(negatives) for negatives in drawn} == {scene.n_negative if len(corpus.items) > 1 else 0}
    last = len(example.counts) - 1
    for question in alpha_questions(scene, example, 0, last):
        if question.name == "times":
            right = question.options[question.answer].params["times"]
            expected = gensim_table(example.counts.tolist(), scene.exponent)
            assert right == pytest.approx(expected[0] / expected[last], abs=0.01)


def test_one_in_how_many() -> None:
    assert (one_in(1 / 14), one_in(0.29), one_in(1.0)) == (14, 3.4, 1)


@pytest.mark.parametrize(
    "given",
    [{}, {"exponent": 2, "n_negative": True, "seed": -1}, {"exponent": float("nan"), "part": [], "frequent": 0.5}],
)
def test_nonsense_in_an_address_leaves_the_chapter_as_it_begins(given: dict[str, object]) -> None:
    assert NoiseScene.from_json(given) == NoiseScene()
