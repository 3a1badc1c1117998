"""Recommending: seconds, memory and hits of every scorer, beside the library ``implicit``, each in a fresh process."""

from __future__ import annotations

import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.recommend.behaviour import Behaviour
from core.recommend.blending import fit_weights
from core.recommend.material import Material
from core.recommend.ranking import ranked
from core.recommend.scorers import available, fit
from core.recommend.sessions import Sessions
from core.recommend.weights import BlendWeights
from core.training import train
from core.types import Corpus, Items, TrainingSettings, VectorSet
from tests.benchmarks.recommending_world import made_lists
from tests.benchmarks.table import BenchmarkRow

K = 10
N_VALIDATION = 2_000
GOAL = "≤ 5 s, ≤ 1 GB"
SETTINGS = TrainingSettings(vector_size=48, window=5, epochs=10, sample=0, min_count=1, workers=2)
PEERS = {"item-knn": "implicit CosineRecommender", "input-output": "implicit ALS", "blend": "implicit ALS"}


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds to make a recommender, seconds to rank all test lists, share of hits, peak MB of the process."""

    making: float
    ranking: float
    hits: float
    memory_mb: float


def rows() -> Iterator[BenchmarkRow]:
    """One row a scorer: seconds for the ten best of 10,000 items for each of 5,000 lists; in the note what was hit."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        names = _prepare(folder)
        peers = {peer: _in_fresh_process(_peer, folder, peer) for peer in dict.fromkeys(PEERS.values())}
        for scorer in names:
            ours = _in_fresh_process(_ours, folder, scorer)
            peer_name = PEERS.get(scorer, "")
            peer = peers.get(peer_name)
            yield BenchmarkRow(
                f"recommending, {scorer}, 5,000 × 10,000",
                ours.ranking,
                peer.ranking if peer else None,
                peer_name,
                "s",
                GOAL,
                ours.memory_mb,
                _note(ours, peer),
            )


def _note(ours: Run, peer: Run | None) -> str:
    said = f"HR@10 {ours.hits:.1%}, made in {ours.making:.1f} s"
    if peer:
        said += f"; peer {peer.hits:.1%}, made in {peer.making:.1f} s, {peer.memory_mb:.0f} MB"
    return said


def _prepare(folder: Path) -> tuple[str, ...]:
    """Make lists, train on them, fit the blend and keep all of it; the scorers that there are."""
    lists = made_lists()
    model = train(lists.train, SETTINGS, lambda progress: False)
    arrays = {
        "tokens": lists.train.tokens,
        "offsets": lists.train.offsets,
        "counts": lists.train.items.counts,
        "input": model.vectors.matrix,
        "output": model.output,
        "test_tokens": lists.prefixes.tokens,
        "test_offsets": lists.prefixes.offsets,
        "targets": lists.targets,
    }
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array)
    material = Material.of(lists.train, model)
    weights = fit_weights(material, lists.validation, lists.validation_targets)
    np.savez(folder / "weights.npz", **weights.to_json())
    return available(material)


def _in_fresh_process(work: Callable[[Path, str], Run], folder: Path, name: str) -> Run:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, folder, name).result()


def _ours(folder: Path, name: str) -> Run:
    material, prefixes, targets = _kept(folder)
    with np.load(folder / "weights.npz") as stored:
        weights = BlendWeights.from_json({key: float(stored[key]) for key in stored.files})
    start = time.perf_counter()
    scorer = fit(name, material, weights)
    made = time.perf_counter()
    found = ranked(scorer, prefixes, K).rows
    return _run(start, made, found, targets)


def _peer(folder: Path, name: str) -> Run:
    from implicit.als import AlternatingLeastSquares
    from implicit.nearest_neighbours import CosineRecommender

    material, prefixes, targets = _kept(folder)
    behaviour = material.behaviour
    assert behaviour is not None
    asked = prefixes.matrix(material.n_items)
    users = np.arange(len(prefixes))
    start = time.perf_counter()
    if name == PEERS["item-knn"]:
        model = CosineRecommender(K=200)
        model.fit(behaviour.baskets, show_progress=False)
        made = time.perf_counter()
        found, _ = model.recommend(users, asked, N=K)
    else:
        model = AlternatingLeastSquares(factors=SETTINGS.vector_size, random_state=0)
        model.fit(behaviour.baskets, show_progress=False)
        made = time.perf_counter()
        found, _ = model.recommend(users, asked, N=K, recalculate_user=True)
    return _run(start, made, found, targets)


def _kept(folder: Path) -> tuple[Material, Sessions, NDArray[np.int32]]:
    kept = {path.stem: np.load(path) for path in folder.glob("*.npy")}
    items = Items.from_keys([f"i{row}" for row in range(len(kept["counts"]))], kept["counts"])
    behaviour = Behaviour(Corpus(items, kept["tokens"], kept["offsets"]))
    vectors = VectorSet(items.head(len(kept["input"])), kept["input"])
    material = Material(behaviour, vectors, kept["output"])
    return material, Sessions(kept["test_tokens"], kept["test_offsets"]), kept["targets"]


def _run(start: float, made: float, found: NDArray[np.int32], targets: NDArray[np.int32]) -> Run:
    ended = time.perf_counter()
    hits = float((found == targets[:, None]).any(axis=1).mean())
    status = Path("/proc/self/status").read_text()
    # VmHWM, because ru_maxrss would count what the parent held when it forked.
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    return Run(made - start, ended - made, hits, peak / 1024)
