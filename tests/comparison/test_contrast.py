"""Shuffling tells bags from sentences, beside the two measures of chance: another seed, and another random order."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.comparison.contrast import (
    MAX_TOKENS,
    PAIRS,
    VERSIONS,
    Contrast,
    contrast_settings,
    is_large_enough,
    measure_contrast,
)
from core.comparison.orders import part_of, shuffled
from core.errors import SettingsError
from core.types import Corpus, Items, Model, Progress, ProgressCallback, TrainingSettings, VectorSet
from core.workspace import open_workspace

N_ITEMS = 90


def corpus_of(sequences: list[list[int]], n_items: int = N_ITEMS) -> Corpus:
    counts = np.bincount([item for sequence in sequences for item in sequence], minlength=n_items)
    order = np.argsort(-counts, kind="stable")
    row = np.empty(n_items, np.int32)
    row[order] = np.arange(n_items)
    tokens = np.array([row[item] for sequence in sequences for item in sequence], np.int32)
    offsets = np.concatenate([[0], np.cumsum([len(sequence) for sequence in sequences])]).astype(np.int64)
    return Corpus(Items.from_keys([f"i{item}" for item in order], counts[order]), tokens, offsets)


def counted(corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
    """Vectors that need no training: who stands within the window of whom, with a little noise by seed."""
    n = len(corpus.items)
    beside = np.zeros((n, n))
    for sequence in corpus:
        for place, item in enumerate(sequence):
            for other in sequence[place + 1 : place + 1 + settings.window]:
                beside[item, other] += 1
                beside[other, item] += 1
    noise = np.random.default_rng(settings.seed).normal(size=(n, n))
    matrix = (np.log1p(beside) + 0.3 * noise).astype(np.float32)
    callback(Progress("jobs-stage-training", corpus.n_tokens, corpus.n_tokens, "words"))
    return Model(VectorSet(corpus.items, matrix), matrix, settings)


def lists(*, ordered: bool) -> Corpus:
    """Lists of ten items, most of them of one topic; where order matters, every place has items of its own."""
    rng = np.random.default_rng(7)
    found = []
    for _ in range(900):
        topics = np.where(rng.random(10) < 0.6, rng.integers(9), rng.integers(9, size=10))
        items = 10 * topics + np.arange(10)
        found.append((items if ordered else rng.permutation(items)).tolist())
    return corpus_of(found)


def test_a_bag_is_told_from_a_sentence() -> None:
    bag, sentence = (measure_contrast(lists(ordered=ordered), counted) for ordered in (False, True))
    assert abs(bag.order_loss) < 0.1 < 0.2 < sentence.order_loss
    assert bag.jaccard("order") < bag.jaccard("seed")  # which alone would have said that the order matters


def test_every_comparison_differs_in_the_seed_and_in_one_thing_more() -> None:
    by_name = {version.name: version for version in VERSIONS}
    for pair, compared in PAIRS.items():
        for one, other in ((by_name[a], by_name[b]) for a, b in compared):
            assert one.seed != other.seed
            differs = {"window": one.window != other.window, "order": one.order != other.order}
            assert differs == {"window": pair == "window", "order": pair in ("order", "orders")}
            assert (None in (one.order, other.order)) == (pair != "orders")


def test_the_figures_are_those_of_sets() -> None:
    found = measure_contrast(lists(ordered=True), counted)
    for pair, compared in PAIRS.items():
        each = [
            (len(set(a) & set(b)), len(set(a) | set(b)))
            for one, other in compared
            for a, b in zip(found.near(one).tolist(), found.near(other).tolist(), strict=True)
        ]
        assert found.kept(pair) == pytest.approx(np.mean([common for common, _ in each]))
        assert found.jaccard(pair) == pytest.approx(np.mean([common / union for common, union in each]))


def test_it_tells_where_it_is_over_all_trainings() -> None:
    told: list[float] = []

    def callback(progress: Progress) -> bool:
        told.append(progress.done / progress.total)
        return False

    measure_contrast(lists(ordered=False), counted, callback)
    assert told == [pytest.approx((done + 1) / len(VERSIONS)) for done in range(len(VERSIONS))]


def test_too_few_items_are_refused_with_both_numbers() -> None:
    few = corpus_of([[item, (item + 1) % 20] for item in range(20)] * 5, 20)
    assert not is_large_enough(few)
    with pytest.raises(SettingsError) as error:
        measure_contrast(few, counted)
    assert error.value.code == "errors-contrast-too-few"
    assert error.value.params == {"items": 20, "minimum": 30}


def test_rows_are_those_of_the_whole_corpus_also_where_a_part_was_trained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.comparison.contrast.MAX_TOKENS", 2_000)
    corpus = lists(ordered=False)
    found = measure_contrast(corpus, counted)
    assert found.n_tokens <= 2_000 < corpus.n_tokens
    topic = np.array([int(key[1:]) // 10 for key in corpus.items.keys])
    assert (topic[found.near("large")] == topic[found.rows][:, None]).mean() > 0.6


SEQUENCES = st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=6), min_size=1, max_size=8)


@given(SEQUENCES, st.integers(0, 99))
def test_shuffling_keeps_what_stands_in_each_sequence(sequences: list[list[int]], seed: int) -> None:
    corpus = corpus_of(sequences, 10)
    found = shuffled(corpus, seed)
    assert [sorted(sequence) for sequence in found] == [sorted(sequence) for sequence in corpus]
    np.testing.assert_array_equal(found.tokens, shuffled(corpus, seed).tokens)


def test_every_order_comes_about() -> None:
    corpus = corpus_of([[0, 1, 2]], 3)
    assert len({tuple(shuffled(corpus, seed).tokens.tolist()) for seed in range(100)}) == 6


@given(SEQUENCES, st.integers(1, 40), st.integers(0, 99))
def test_a_part_holds_whole_sequences_counted_anew(sequences: list[list[int]], limit: int, seed: int) -> None:
    corpus = corpus_of(sequences, 10)
    part = part_of(corpus, limit, seed)
    if corpus.n_tokens <= limit:
        assert part is corpus
        return
    assert part.n_tokens <= limit or part.n_sequences == 1
    keys = named(part)
    assert all(sequence in named(corpus) for sequence in keys)
    counts: NDArray[np.int64] | None = part.items.counts
    assert counts is not None
    flat = [key for sequence in keys for key in sequence]
    assert dict(zip(part.items.keys, counts.tolist(), strict=True)) == {key: flat.count(key) for key in flat}
    assert all(
        (-counts[row], flat.index(key)) < (-counts[row + 1], flat.index(other))
        for row, (key, other) in enumerate(pairwise(part.items.keys))
    )


def named(corpus: Corpus) -> list[list[str]]:
    return [[corpus.items.keys[row] for row in sequence] for sequence in corpus]


def test_large_data_is_trained_as_long_as_small_data() -> None:
    corpus = lists(ordered=False)
    settings = contrast_settings(corpus)
    assert (settings.window, settings.workers) == (2, 1)
    assert settings.epochs * corpus.n_tokens == pytest.approx(1_000_000, rel=0.05)
    large = replace(corpus, tokens=np.tile(corpus.tokens, 40), offsets=np.arange(9_001, dtype=np.int64) * 40)
    assert contrast_settings(large).epochs == round(1_000_000 / MAX_TOKENS)


@pytest.mark.parametrize(
    "change",
    [{"neighbors": np.zeros((5, 3, 3), np.int32)}, {"rows": np.zeros(2, np.int32)}, {"rows": np.zeros(0, np.int32)}],
)
def test_parts_that_do_not_fit_are_refused(change: dict[str, object]) -> None:
    made = Contrast(np.zeros((5, 3, 2), np.int32), np.arange(3, dtype=np.int32), TrainingSettings(), 50)
    with pytest.raises(ValueError, match="neighbours"):
        replace(made, **change)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "is_bag"),
    [("made-text-en", False), ("made-text-kk", False), ("made-text-ru", False), ("playlists", True), ("shop", True)],
)
def test_the_samples_ship_compared(name: str, is_bag: bool) -> None:
    workspace = open_workspace(f"sample-{name}")
    (info,) = workspace.corpora()
    found = workspace.find_contrast(info.id)
    assert found is not None
    contrast = workspace.contrast(found)
    assert contrast.settings == contrast_settings(workspace.corpus(info.id))
    assert (contrast.order_loss < 0.1) if is_bag else (contrast.order_loss > 0.25)
    assert contrast.by_chance < contrast.jaccard("window") < contrast.jaccard("seed")
