"""t-SNE: our map against scikit-learn's of the same unit vectors, in time and in how far to trust it.

Each run is a process of its own, ours and theirs by turns, both on two threads; the quickest of each counts.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.table import BenchmarkRow

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "sample_data" / "words" / "glove_6b_50d_10k.bin"
SIZES = (2_000, 5_000, 10_000)
REPEATS = 2
THREADS = 2
PEER = "scikit-learn TSNE"

Matrix = NDArray[np.float32]


def rows() -> Iterator[BenchmarkRow]:
    """Time, processor time, trustworthiness and true neighbours kept at each size."""
    from core.projection import measure_quality

    for n in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            runs: dict[str, list[dict[str, float]]] = {"ours": [], "peer": []}
            for who in ("ours", "peer") * REPEATS:
                runs[who].append(_run(who, n, Path(folder)))
            quality = {who: measure_quality(_vectors(n), np.load(Path(folder) / f"{who}.npy")) for who in runs}
        for figure, unit, goal in (("wall", "s", "≤ 0.5"), ("processor", "CPU-s", "")):
            ours, peer = (min(run[figure] for run in runs[who]) for who in ("ours", "peer"))
            memory = max(run["memory"] for run in runs["ours"])
            yield BenchmarkRow(f"t-SNE, {n:,} × 50", ours, peer, PEER, unit, goal if n == max(SIZES) else "", memory)
        ours, peer = quality["ours"], quality["peer"]
        goal = "within 0.01"
        yield BenchmarkRow(f"t-SNE, {n:,}", ours.trustworthiness, peer.trustworthiness, PEER, "trustworthiness", goal)
        yield BenchmarkRow(f"t-SNE, {n:,}", ours.neighbors_kept, peer.neighbors_kept, PEER, "12 neighbours kept")


def _run(who: str, n: int, folder: Path) -> dict[str, float]:
    environment = {**os.environ, "OMP_WAIT_POLICY": "passive", "OMP_NUM_THREADS": str(THREADS)}
    command = [sys.executable, "-m", "tests.benchmarks.tsne", who, str(n), str(folder / f"{who}.npy")]
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _vectors(n: int) -> Matrix:
    from gensim.models import KeyedVectors

    return np.asarray(KeyedVectors.load_word2vec_format(VECTORS, binary=True, limit=n).vectors, dtype=np.float32)


def _ours(matrix: Matrix) -> Matrix:
    from core.projection import fit_tsne

    return fit_tsne(matrix, n_jobs=THREADS, callback=lambda _: False).embedding


def _peer(matrix: Matrix) -> Matrix:
    from sklearn.manifold import TSNE

    unit = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)
    embedding: Any = TSNE(init="pca", random_state=0, n_jobs=THREADS).fit_transform(unit)
    return np.asarray(embedding, dtype=np.float32)


def _measure(who: str, n: int, target: Path) -> dict[str, float]:
    matrix = _vectors(n)
    for library in ("openTSNE", "sklearn.manifold", "sklearn.decomposition"):
        importlib.import_module(library)  # before the clock starts
    started, processor = time.perf_counter(), time.process_time()
    embedding = (_ours if who == "ours" else _peer)(matrix)
    figures = {"wall": time.perf_counter() - started, "processor": time.process_time() - processor}
    np.save(target, embedding)
    return figures | {"memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000}


if __name__ == "__main__":
    print(json.dumps(_measure(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))))
