"""The counting baseline counts what a plain loop counts, and finds what is used alike."""

from __future__ import annotations

from math import log

import numpy as np
import pytest

from core.errors import SettingsError
from core.similarity import CosineIndex
from core.training import baselines
from core.training.baselines import ppmi_svd
from core.types import Corpus, Items, Progress

SENTENCES = ["a b c", "a b", "c a", "b d d"]


def corpus_of(sentences: list[str]) -> Corpus:
    words = [sentence.split() for sentence in sentences]
    flat = [word for sentence in words for word in sentence]
    keys = sorted(set(flat), key=lambda word: (-flat.count(word), flat.index(word)))
    tokens = np.array([keys.index(word) for word in flat], dtype=np.int32)
    offsets = np.cumsum([0, *map(len, words)]).astype(np.int64)
    return Corpus(Items.from_keys(keys, np.array([flat.count(key) for key in keys])), tokens, offsets)


@pytest.mark.parametrize("window", [1, 2, 5])
def test_counts_and_information_are_those_of_a_plain_loop(window: int) -> None:
    corpus = corpus_of(SENTENCES)
    index = corpus.items.index
    counted = np.zeros((4, 4))
    for sentence in SENTENCES:
        words = sentence.split()
        for i, word in enumerate(words):
            for j, other in enumerate(words):
                if 0 < abs(i - j) <= window:
                    counted[index[word], index[other]] += 1
    table = baselines._cooccurrences(corpus, 4, window, lambda _: False)
    assert np.array_equal(table.toarray(), counted)
    smoothed = counted.sum(axis=0) ** 0.75
    expected = np.zeros((4, 4))
    for i, j in zip(*np.nonzero(counted), strict=True):
        share = counted[i, j] / counted.sum()
        chance = counted[i].sum() / counted.sum() * smoothed[j] / smoothed.sum()
        expected[i, j] = max(0.0, log(share / chance))
    assert baselines._ppmi(table).toarray() == pytest.approx(expected)


def test_what_is_left_out_closes_up_as_in_gensim() -> None:
    corpus = corpus_of(["a x b", "a b", "a y b"])
    table = baselines._cooccurrences(corpus, 2, 1, lambda _: False)
    assert table.toarray().tolist() == [[0, 3], [3, 0]]


def test_words_used_alike_are_near_and_the_same_seed_gives_the_same() -> None:
    fruits, books = ["apple", "orange", "plum"], ["novel", "poem", "essay"]
    sentences = [f"eat {fruit} {taste}" for fruit in fruits for taste in ("sweet", "ripe")] * 3
    sentences += [f"read {book} {mood}" for book in books for mood in ("long", "sad")] * 3
    found = ppmi_svd(corpus_of(sentences), window=2, vector_size=4)
    index = CosineIndex(found)
    near = [found.items.keys[row] for row in index.neighbors(found.items.index["apple"], 2).rows]
    assert set(near) == {"orange", "plum"}
    assert np.array_equal(found.matrix, ppmi_svd(corpus_of(sentences), window=2, vector_size=4).matrix)


def test_too_little_is_told_and_stopping_makes_the_window_smaller() -> None:
    with pytest.raises(SettingsError):
        ppmi_svd(corpus_of(["a b"]))
    with pytest.raises(SettingsError):
        ppmi_svd(corpus_of(["a", "b", "c"]))
    seen: list[Progress] = []

    def stop(progress: Progress) -> bool:
        seen.append(progress)
        return True

    assert len(ppmi_svd(corpus_of(SENTENCES), window=5, vector_size=2, callback=stop).items) == 4
    assert [progress.stage for progress in seen] == ["jobs-stage-counting", "jobs-stage-factors"]
