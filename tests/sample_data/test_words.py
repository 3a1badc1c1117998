"""The real word vectors and the made texts answer the questions of the lesson."""

from __future__ import annotations

import re

import numpy as np
import pytest

from tests.sample_data.samples import SAMPLE_DATA, Trained, examples, registry, train_sample, word_vectors

LANGUAGES = ("en", "kk", "ru")
PETS_AND_SNAKE = {"en": ("cat", "dog", "snake"), "kk": ("мысық", "ит", "жылан"), "ru": ("кошка", "собака", "змея")}
LETTERS = {"en": "A-Za-z", "kk": "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі", "ru": "А-Яа-яЁё"}


def cosine(trained: Trained, one: str, other: str) -> float:
    return float(trained.unit[trained.keys.index(one)] @ trained.unit[trained.keys.index(other)])


def test_king_minus_man_plus_woman_in_the_real_vectors() -> None:
    vectors = word_vectors()
    assert vectors.inputs.shape == (10_000, 50)
    king, man, woman, queen = (vectors.unit[vectors.keys.index(word)] for word in ("king", "man", "woman", "queen"))
    wanted = king - man + woman
    assert float(queen @ wanted / np.linalg.norm(wanted)) == pytest.approx(0.852, abs=5e-4)


@pytest.mark.parametrize("sample_id", ["words", *(f"made-text-{language}" for language in LANGUAGES)])
def test_examples_work_or_fail_as_they_say(sample_id: str) -> None:
    trained = word_vectors() if sample_id == "words" else train_sample(sample_id)
    assert registry()[sample_id]["start"] in trained.keys
    ranks = {" ".join(e[part] for part in "abc"): trained.rank(e) for e in examples(sample_id)}
    works = {" ".join(e[part] for part in "abc"): e["note"] == "works" for e in examples(sample_id)}
    assert {question: rank == 1 for question, rank in ranks.items()} == works, ranks
    assert {True, False} == set(works.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_cat_is_nearer_to_dog_than_to_snake(language: str) -> None:
    trained = train_sample(f"made-text-{language}")
    cat, dog, snake = PETS_AND_SNAKE[language]
    assert cosine(trained, cat, dog) > cosine(trained, cat, snake) + 0.1


@pytest.mark.parametrize("language", LANGUAGES)
def test_made_sentences_are_clean_and_all_different(language: str) -> None:
    lines = (SAMPLE_DATA / "made_text" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    assert len(set(lines)) == len(lines) >= 6_000
    one_sentence = re.compile(rf"[{LETTERS[language]}0-9][{LETTERS[language]} ,:;?«»–—-]*[.?]")
    assert [line for line in lines if not one_sentence.fullmatch(line) or "  " in line or " ." in line] == []
