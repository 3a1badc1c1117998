"""Why two items are near, at ten million tokens: our answer against a scan of the same sequences, in processor time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import polars as pl

from core.evidence import EvidenceIndex, Places, meetings, shared_contexts, sightings
from core.types import Corpus, Items
from tests.benchmarks.table import BenchmarkRow

N_TOKENS, N_ITEMS, WINDOW = 10_000_000, 50_000, 5
PAIRS = {"the two most frequent items": (0, 1), "frequent items": (5, 60), "usual items": (300, 1_200)}
BEST_OF = 5


def rows() -> Iterator[BenchmarkRow]:
    """One row per pair (count, ten sequences, shared company), then what the kept places save the first question."""
    corpus = zipf_corpus()
    table = pl.DataFrame({"sequence": sequence_numbers(corpus), "item": corpus.tokens})
    places = Places.of(corpus)
    for name, pair in PAIRS.items():
        yield _row(name, corpus, places, table, pair)
    yield _first(corpus, places)


def zipf_corpus() -> Corpus:
    """Sequences of 5 to 39 items that fall as words do: the n-th most frequent 1/n as often as the first."""
    rng = np.random.default_rng(0)
    chances = 1 / np.arange(1, N_ITEMS + 1)
    tokens = rng.choice(N_ITEMS, N_TOKENS, p=chances / chances.sum()).astype(np.int32)
    ends = np.cumsum(rng.integers(5, 40, N_TOKENS // 5))
    offsets = np.concatenate([[0], ends[ends < N_TOKENS], [N_TOKENS]]).astype(np.int64)
    counts = np.bincount(tokens, minlength=N_ITEMS)
    return Corpus(Items.from_keys([f"item{row}" for row in range(N_ITEMS)], counts), tokens, offsets)


def sequence_numbers(corpus: Corpus) -> np.ndarray:
    """The sequence of each token."""
    return np.repeat(np.arange(corpus.n_sequences), np.diff(corpus.offsets))


def _row(name: str, corpus: Corpus, places: Places, table: pl.DataFrame, pair: tuple[int, int]) -> BenchmarkRow:
    def ours() -> tuple[int, int]:
        index = EvidenceIndex.__new__(EvidenceIndex)
        index.__dict__.update(opened.__dict__, _held={})  # nothing is remembered of the question before
        found = meetings(index, *pair, WINDOW)
        sightings(index, *pair)
        shared_contexts(index, *pair, WINDOW)
        return found.n_near, found.n_sequences

    def peer() -> tuple[int, int]:
        return scan(table, *pair)

    opened = EvidenceIndex(corpus, places)
    same = ours() == peer()
    return BenchmarkRow(
        f"evidence, 10 M tokens, {name}",
        _cpu_ms(ours),
        _cpu_ms(peer),
        "polars scan, counts only",
        "ms CPU",
        "≤ 100",
        opened.n_bytes / 1e6,
        "equal counts" if same else "DIFFERENT",
    )


def scan(table: pl.DataFrame, first: int, second: int) -> tuple[int, int]:
    """The peer: how often two items stand within the window, and in how many sequences both are, by polars."""
    item, sequence = pl.col("item"), pl.col("sequence")
    near = [
        ((item == a) & (item.shift(step) == b) & (sequence.shift(step) == sequence)).sum().alias(f"{a}-{step}")
        for step in range(1, WINDOW + 1)
        for a, b in ((first, second), (second, first))
    ]
    counted = table.select(near).sum_horizontal().item()
    holding = [table.filter(item == row)["sequence"].unique() for row in (first, second)]
    return int(counted), int(holding[0].is_in(holding[1].implode()).sum())


def _first(corpus: Corpus, places: Places) -> BenchmarkRow:
    """The first question of a corpus: with the kept places, and where they must be worked out."""
    with TemporaryDirectory() as folder:
        names = [Path(folder) / name for name in ("places.npy", "starts.npy")]
        np.save(names[0], places.places)
        np.save(names[1], places.starts)

        def kept() -> object:
            arrays = [np.load(name, mmap_mode="r").view(np.ndarray) for name in names]
            return meetings(EvidenceIndex(corpus, Places(*arrays)), 300, 1_200, WINDOW)

        with_them, without = _cpu_ms(kept), _cpu_ms(lambda: meetings(EvidenceIndex(corpus), 300, 1_200, WINDOW))
    return BenchmarkRow(
        "evidence, 10 M tokens, first question",
        with_them,
        without,
        "without kept places",
        "ms CPU",
        "≤ 100",
        places.n_bytes / 1e6,
    )


def _cpu_ms(question: Callable[[], object]) -> float:
    """Milliseconds of processor time, the best of five."""
    times = []
    for _ in range(BEST_OF):
        start = time.process_time()
        question()
        times.append(time.process_time() - start)
    return 1000 * min(times)
