"""Training: words per second against gensim called directly on lists in memory, and the memory of both."""

from __future__ import annotations

import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from core.training import gensim_arguments, train
from core.types import Corpus, Items, TrainingSettings
from tests.benchmarks.table import BenchmarkRow

N_TOKENS = 1_000_000
N_ITEMS = 30_000
REPETITIONS = 3
EPOCHS = 2
GOAL = "≥ 0.95×"


def zipf_corpus() -> Corpus:
    """A million random words of Zipf's frequencies in sentences of 5 to 39."""
    rng = np.random.default_rng(0)
    weights = 1 / np.arange(1, N_ITEMS + 1)
    words = rng.choice(N_ITEMS, size=N_TOKENS, p=weights / weights.sum())
    counts = np.bincount(words, minlength=N_ITEMS)
    order = np.argsort(-counts, kind="stable")
    order = order[counts[order] > 0]
    row = np.zeros(N_ITEMS, dtype=np.int32)
    row[order] = np.arange(len(order), dtype=np.int32)
    offsets = np.cumsum(np.concatenate([[0], rng.integers(5, 40, size=N_TOKENS // 5)]))
    offsets = np.append(offsets[offsets < N_TOKENS], N_TOKENS).astype(np.int64)
    return Corpus(Items.from_keys([f"w{word}" for word in order], counts[order]), row[words], offsets)


def sentences_of(corpus: Corpus) -> list[list[str]]:
    """The corpus as gensim's users hold it."""
    keys = corpus.items.keys
    return [[keys[token] for token in sequence.tolist()] for sequence in corpus]


def rows() -> list[BenchmarkRow]:
    """Skip-gram with all cores, and repeatable with one worker."""
    cores = max(2, os.cpu_count() or 2)
    return [
        _row("training, skip-gram, all cores", cores, measure_memory=True),
        _row("training, skip-gram, repeatable", 1, measure_memory=False),
    ]


def _row(name: str, workers: int, *, measure_memory: bool) -> BenchmarkRow:
    settings = TrainingSettings(vector_size=48, min_count=5, epochs=EPOCHS, workers=workers)
    corpus = zipf_corpus()
    sentences = sentences_of(corpus)
    seconds = _fastest(lambda: _train(corpus, settings), lambda: _gensim(sentences, settings))
    ours, peer = (N_TOKENS * EPOCHS / each for each in seconds)
    memory, note = None, ""
    if measure_memory:
        memory, peer_memory = (_peak_memory(who, settings) for who in ("ours", "gensim"))
        note = f"gensim {peer_memory:.0f} MB"
    return BenchmarkRow(name, ours, peer, "gensim, lists in memory", "words/s", GOAL, memory, note)


def _train(corpus: Corpus, settings: TrainingSettings) -> None:
    train(corpus, settings, lambda progress: False)


def _gensim(sentences: list[list[str]], settings: TrainingSettings) -> None:
    from gensim.models import Word2Vec

    Word2Vec(sentences, **gensim_arguments(settings))


def _fastest(*contenders: Callable[[], None]) -> list[float]:
    """Seconds of each contender: taken by turns, the best of several, because the machine is not always idle."""
    best = [float("inf")] * len(contenders)
    for _ in range(REPETITIONS):
        for index, contender in enumerate(contenders):
            start = time.perf_counter()
            contender()
            best[index] = min(best[index], time.perf_counter() - start)
    return best


def _peak_memory(who: str, settings: TrainingSettings) -> float:
    """MB at the peak of a fresh process that makes the data and trains on it."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_peak_of_this_process, who, settings).result()


def _peak_of_this_process(who: str, settings: TrainingSettings) -> float:
    corpus = zipf_corpus()
    if who == "ours":
        _train(corpus, settings)
    else:
        _gensim(sentences_of(corpus), settings)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
