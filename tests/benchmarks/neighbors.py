"""Neighbours of an item: our exact search against gensim's ``most_similar``."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np

from core.similarity import CosineIndex
from core.types import Items, VectorSet
from tests.benchmarks.table import BenchmarkRow

SIZES = (10_000, 100_000)
DIM = 100
N_QUERIES = 60


def rows() -> Iterator[BenchmarkRow]:
    """One row per size: milliseconds for the ten nearest, the best of sixty queries."""
    for n_items in SIZES:
        yield _row(n_items)


def _row(n_items: int) -> BenchmarkRow:
    from gensim.models import KeyedVectors

    matrix = np.random.default_rng(0).standard_normal((n_items, DIM), dtype=np.float32)
    keys = [f"item{row}" for row in range(n_items)]
    peer = KeyedVectors(DIM)
    peer.add_vectors(keys, matrix)
    peer.fill_norms()
    index = CosineIndex(VectorSet(Items.from_keys(keys), matrix))
    queries = np.random.default_rng(1).integers(0, n_items, N_QUERIES).tolist()
    theirs = [peer.most_similar(keys[row], topn=10) for row in queries]
    ours = [index.neighbors(row, 10) for row in queries]
    same = all(
        [keys[other] for other in found.rows] == [key for key, _ in expected]
        and np.allclose(found.cosines, [cosine for _, cosine in expected], atol=5e-5)
        for found, expected in zip(ours, theirs, strict=True)
    )
    return BenchmarkRow(
        f"neighbours, {n_items:,} × {DIM}",
        _best([lambda row=row: index.neighbors(row, 10) for row in queries]),
        _best([lambda row=row: peer.most_similar(keys[row], topn=10) for row in queries]),
        "gensim most_similar",
        "ms",
        "equal to 4 decimals",
        index.inverse_norms.nbytes / 1e6,
        "equal" if same else "DIFFERENT",
    )


def _best(queries: list[Callable[[], object]]) -> float:
    """Milliseconds of the quickest query: what it takes when nothing else runs."""
    times = []
    for query in queries:
        start = time.perf_counter()
        query()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)
