"""Training is gensim's training, byte for byte, and can be followed and stopped."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from gensim.models import Word2Vec

from core.linear import principal_axes, unit_rows
from core.training import gensim_arguments, train
from core.types import Corpus, Model, Progress, TrainingSettings
from tests.training.corpora import GROUP_SIZE, N_GROUPS, corpus_of, planted, zipf

ROOT = Path(__file__).parents[2]
SMALL = TrainingSettings(vector_size=16, epochs=3, min_count=2, sample=0.0)


def plain_gensim(sequences: list[list[str]], settings: TrainingSettings) -> Word2Vec:
    return Word2Vec(sequences, **gensim_arguments(settings))


def fingerprint(model: Model) -> str:
    return hashlib.sha256(model.vectors.matrix.tobytes() + model.output.tobytes()).hexdigest()


@pytest.mark.parametrize(
    "settings",
    [
        SMALL,
        TrainingSettings(sg=False, vector_size=12, window=8, negative=3, sample=1e-3, min_count=5, epochs=2, seed=7),
        TrainingSettings(vector_size=10, ns_exponent=-0.5, min_count=1, epochs=1, alpha=0.05, min_alpha=0.001),
    ],
)
def test_one_worker_gives_the_bytes_of_plain_gensim(settings: TrainingSettings) -> None:
    sequences = zipf()
    model = train(corpus_of(sequences), settings)
    oracle = plain_gensim(sequences, settings)
    keys = model.vectors.items.keys
    assert set(keys) == set(oracle.wv.index_to_key)
    rows = [oracle.wv.key_to_index[key] for key in keys]
    assert model.vectors.matrix.tobytes() == oracle.wv.vectors[rows].tobytes()
    assert model.output.tobytes() == oracle.syn1neg[rows].tobytes()


def test_items_keep_the_order_and_the_columns_of_the_corpus() -> None:
    corpus = corpus_of(zipf())
    model = train(corpus, SMALL)
    counts = model.vectors.items.counts
    assert counts is not None
    assert counts.min() == 2
    assert model.vectors.items.table.equals(corpus.items.head(len(counts)).table)


def test_the_order_of_equally_frequent_items_in_the_corpus_changes_no_vector() -> None:
    sequences = zipf(5000, 300)
    corpus = corpus_of(sequences)
    counts = corpus.items.counts
    assert counts is not None
    order = np.lexsort((-np.arange(len(counts)), -counts))
    rank = np.argsort(order).astype(np.int32)
    turned = Corpus(type(corpus.items)(corpus.items.table[order]), rank[corpus.tokens], corpus.offsets)
    one, other = train(corpus, SMALL), train(turned, SMALL)
    rows = [other.vectors.items.index[key] for key in one.vectors.items.keys]
    assert one.vectors.items.keys != other.vectors.items.keys
    assert one.vectors.matrix.tobytes() == other.vectors.matrix[rows].tobytes()


@pytest.mark.parametrize("hash_seed", ["4711"])
def test_another_process_with_another_hash_seed_gives_the_same_bytes(hash_seed: str) -> None:
    script = "from tests.training.test_train import *; print(fingerprint(train(corpus_of(zipf(4000, 200)), SMALL)))"
    environ = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == fingerprint(train(corpus_of(zipf(4000, 200)), SMALL))


def test_another_seed_gives_other_vectors() -> None:
    corpus = corpus_of(planted())
    other = TrainingSettings(**{**SMALL.to_json(), "seed": 2})
    assert fingerprint(train(corpus, SMALL)) != fingerprint(train(corpus, other))


@pytest.mark.parametrize("workers", [1, 3])
def test_planted_groups_are_found_and_the_loss_falls(workers: int) -> None:
    settings = TrainingSettings(vector_size=12, epochs=20, min_count=1, sample=0.0, workers=workers)
    model = train(corpus_of(planted()), settings)
    unit = unit_rows(model.vectors.matrix)
    cosines = unit @ unit.T
    np.fill_diagonal(cosines, -2)
    groups = np.array([key[:2] for key in model.vectors.items.keys])
    assert len(groups) == N_GROUPS * GROUP_SIZE
    assert (groups[cosines.argmax(axis=1)] == groups).all()
    losses = [record.loss for record in model.epochs]
    assert [record.epoch for record in model.epochs] == list(range(1, 21))
    assert np.isfinite(losses).all()
    assert 0 < losses[-1] < 0.9 * losses[0]


def test_the_loss_of_an_epoch_is_gensims_per_trained_word() -> None:
    sequences = planted()
    model = train(corpus_of(sequences), TrainingSettings(**{**SMALL.to_json(), "epochs": 1, "min_count": 1}))
    settings = {**gensim_arguments(SMALL), "epochs": 1, "min_count": 1}
    oracle = Word2Vec(sequences, compute_loss=True, **settings)
    n_words = sum(map(len, sequences))
    assert model.epochs[0].loss == pytest.approx(oracle.get_latest_training_loss() / n_words, rel=1e-4)


def test_several_workers_lose_no_loss() -> None:
    """gensim's workers overwrite each other's sum; the mean must not depend on how many there are."""
    corpus = corpus_of(zipf(60_000))
    first = {}
    for workers in (1, 4):
        settings = TrainingSettings(
            vector_size=8, epochs=1, sample=0.0, alpha=0.0001, min_alpha=0.0001, workers=workers
        )
        first[workers] = train(corpus, settings).epochs[0].loss
    assert first[4] == pytest.approx(first[1], rel=0.02)


def test_progress_counts_words_to_the_end() -> None:
    seen: list[Progress] = []

    def callback(progress: Progress) -> bool:
        seen.append(progress)
        return False

    corpus = corpus_of(zipf())
    train(corpus, SMALL, callback)
    training = [progress for progress in seen if progress.stage == "jobs-stage-training"]
    assert seen[0].stage == "jobs-stage-counting"
    assert [progress.done for progress in training] == sorted(progress.done for progress in training)
    assert (training[0].done, training[-1].done) == (0, 3 * corpus.n_tokens)
    assert {progress.total for progress in training} == {3 * corpus.n_tokens}
    assert training[0].frame_labels == corpus.items.head(len(training[0].frame_labels or [])).labels
    assert all(progress.frame_labels is None for progress in training[1:])
    assert training[-1].facts is not None
    assert training[-1].facts["epoch"] == training[-1].facts["epochs"] == 3
    assert len(str(training[-1].facts["losses"]).split()) == 3


@pytest.mark.parametrize("workers", [1, 2])
def test_stop_and_keep(workers: int) -> None:
    corpus = corpus_of(zipf(60_000))
    settings = TrainingSettings(vector_size=16, epochs=500, workers=workers)
    model = train(corpus, settings, lambda progress: progress.done > 2.5 * corpus.n_tokens)
    assert model.stopped
    assert 2 <= len(model.epochs) < 500
    assert np.isfinite(model.vectors.matrix).all()
    assert model.frames is not None
    assert len(model.epochs) <= model.frames.epochs[-1] <= len(model.epochs) + 1


def test_stopping_in_the_first_epoch_keeps_what_there_is() -> None:
    model = train(corpus_of(planted()), SMALL, lambda progress: progress.frame is not None)
    assert model.stopped
    assert model.epochs == ()
    assert model.vectors.matrix.any()


def test_an_error_in_the_callback_comes_out() -> None:
    def fail(progress: Progress) -> bool:
        if progress.done:
            raise RuntimeError("no more room")
        return False

    with pytest.raises(RuntimeError, match="no more room"):
        train(corpus_of(zipf()), SMALL, fail)


@pytest.mark.parametrize("workers", [1, 3])
def test_a_failing_worker_is_an_error_and_no_endless_wait(workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> tuple[int, int]:
        raise MemoryError("no more room")

    monkeypatch.setattr(Word2Vec, "_do_train_job", fail)
    with pytest.raises(MemoryError, match="no more room"):
        train(corpus_of(zipf()), TrainingSettings(vector_size=8, workers=workers))


def test_frames_end_at_the_pca_picture() -> None:
    model = train(corpus_of(zipf()), SMALL, frame_items=100)
    assert model.frames is not None
    assert model.frames.epochs.tolist() == [0, 1, 2, 3]
    assert model.frames.coordinates.shape == (4, 100, 2)
    picture = principal_axes(model.vectors.matrix).coordinates(model.vectors.matrix)[:100]
    np.testing.assert_array_equal(model.frames.coordinates[-1], picture)


def test_no_frames_when_none_are_wanted() -> None:
    seen: list[Progress] = []
    model = train(corpus_of(planted()), SMALL, lambda progress: bool(seen.append(progress)), frame_items=0)
    assert model.frames is None
    assert all(progress.frame is None for progress in seen)


def test_three_items_can_be_trained() -> None:
    model = train(corpus_of([["a", "b", "c"]] * 20), TrainingSettings(vector_size=4, epochs=2))
    assert model.vectors.matrix.shape == (3, 4)
    assert model.frames is not None
    assert np.isfinite(model.frames.coordinates).all()
