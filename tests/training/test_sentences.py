"""gensim gets exactly the sequences of the corpus, and its vocabulary in its own order."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.training import sentences as module
from core.training.sentences import Sentences, first_positions, word_frequencies
from tests.training.corpora import corpus_of, zipf

sequences_of_letters = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=12), max_size=30)


@given(sequences_of_letters, st.integers(1, 40))
def test_every_sequence_comes_whole_and_in_order(sequences: list[list[str]], chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "CHUNK_TOKENS", chunk)
        fed = Sentences(corpus_of(sequences))
        assert list(fed) == sequences
        assert list(fed) == sequences


@given(sequences_of_letters, st.integers(1, 40))
def test_frequencies_come_in_the_order_of_first_appearance(sequences: list[list[str]], chunk: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FIRST_CHUNK_TOKENS", chunk)
        found = word_frequencies(corpus_of(sequences))
    expected = Counter(key for sequence in sequences for key in sequence)
    assert list(found.items()) == list(expected.items())


def test_stopping_ends_the_iteration(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHUNK_TOKENS", 1000)
    asked = iter([False, False, True])
    fed = list(Sentences(corpus_of(zipf()), lambda: next(asked)))
    assert 1800 < sum(map(len, fed)) <= 2000


def test_a_token_that_is_no_item_is_noticed_before_training() -> None:
    corpus = corpus_of([["a", "b"]])
    corpus.tokens[1] = 2
    with pytest.raises(IndexError):
        first_positions(corpus.tokens, len(corpus.items))
