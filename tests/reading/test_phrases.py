"""Frequent pairs, beside gensim's Phrases."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.reading import ReadingSettings, TextSettings
from tests.reading.files import read_corpus, sequences

JOINED = ReadingSettings(text=TextSettings(join_pairs=True))


def sentences(seed: int) -> list[list[str]]:
    """Random words in which some pairs, triples and repeats stand together often."""
    generator = np.random.default_rng(seed)
    words = [f"w{number}" for number in range(400)]
    fixed = [["new", "york"], ["san", "francisco", "bay"], ["ha", "ha", "ha", "ha"], ["new", "deal"], ["ұлы", "дала"]]
    rows = []
    for _ in range(600):
        row = [words[number] for number in generator.zipf(1.2, generator.integers(0, 12)) % 400]
        if generator.random() < 0.5:
            row[len(row) // 2 : len(row) // 2] = fixed[generator.integers(len(fixed))]
        rows.append(row or ["alone"])
    return rows


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_same_pairs_as_gensim(tmp_path: Path, seed: int) -> None:
    from gensim.models.phrases import Phrases

    rows = sentences(seed)
    phrases = Phrases(rows, min_count=5, threshold=10.0)
    expected = [phrases[row] for row in rows]
    corpus = read_corpus(tmp_path, "".join(" ".join(row) + "\n" for row in rows), JOINED)
    assert sequences(corpus) == expected
    assert {"new_york", "ұлы_дала"} <= set(corpus.items.keys)


def test_pairs_do_not_reach_over_the_end_of_a_sentence(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "x new\nyork y\n" * 50 + "filler words here\n" * 3, JOINED)
    assert "new_york" not in corpus.items.index


def test_a_text_without_pairs_stays_as_it_is(tmp_path: Path) -> None:
    assert sequences(read_corpus(tmp_path, "one two\nthree\n", JOINED)) == [["one", "two"], ["three"]]
