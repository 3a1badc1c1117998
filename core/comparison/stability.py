"""Which neighbours stay when the same data is trained again with another seed, and which are chance."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.similarity import nearest_rows
from core.types import Corpus, Model, Progress, ProgressCallback, TrainingSettings, keep_going

STAGE = "jobs-stage-stability"
N_NEIGHBORS = 10
N_RUNS = 4
"""Other trainings where nobody asks for more."""
MAX_ITEMS = 10_000
N_SEEDS = 2**32
TrainFunction = Callable[[Corpus, TrainingSettings, ProgressCallback], Model]


@dataclass(frozen=True, slots=True)
class Stability:
    """In how many of several trainings each neighbour stays.

    Parameters
    ----------
    neighbors
        int32, shape (n_measured, k): the nearest of the most frequent items in the model that was asked about, nearest
        first; rows of its vector set.
    kept
        uint8, shape (n_measured, k): in how many of the other trainings each is among the k nearest, too.
    seeds
        Of the other trainings, each another.
    by_run
        Share of all neighbours that each of the other trainings has, too; 0 to 1.

    Raises
    ------
    ValueError
        If the parts don't fit together.
    """

    neighbors: NDArray[np.int32]
    kept: NDArray[np.uint8]
    seeds: tuple[int, ...]
    by_run: tuple[float, ...]

    def __post_init__(self) -> None:
        if self.neighbors.shape != self.kept.shape or self.neighbors.ndim != 2 or not self.neighbors.size:
            raise ValueError("neighbours and counts don't fit")
        if not self.seeds or len(set(self.seeds)) != len(self.seeds) or len(self.by_run) != len(self.seeds):
            raise ValueError("seeds and shares don't fit")
        if self.kept.max() > len(self.seeds):
            raise ValueError("kept more often than trained")
        if not math.isclose(sum(self.by_run), self.kept.sum(dtype=np.int64) / self.kept.size, abs_tol=1e-6):
            raise ValueError("shares and counts don't fit")

    @property
    def n_runs(self) -> int:
        """How many other trainings there were."""
        return len(self.seeds)

    @property
    def by_item(self) -> NDArray[np.float64]:
        """Mean share of trainings in which an item's neighbours stay: float64, shape (n_measured,), 0 to 1."""
        return np.asarray(self.kept.mean(axis=1, dtype=np.float64) / self.n_runs)

    @property
    def mean(self) -> float:
        """Over all measured items: the figure beside the model."""
        return float(self.by_item.mean())

    def by_chance(self, n_items: int) -> float:
        """What `mean` would be for unrelated spaces of so many items."""
        return min(1.0, float(self.neighbors.shape[1]) / max(1, n_items - 1))

    @property
    def always(self) -> float:
        """Share of neighbours that stay in every training."""
        return float(np.mean(self.kept == self.n_runs))

    def in_all(self, row: int) -> dict[int, int]:
        """The neighbours of an item → in how many of all trainings, its own among them, each is one.

        From 1 to ``n_runs`` + 1; empty where the item wasn't measured.
        """
        if not 0 <= row < len(self.kept):
            return {}
        counts = (self.kept[row].astype(np.int64) + 1).tolist()
        return dict(zip(self.neighbors[row].tolist(), counts, strict=True))


def measure_stability(
    corpus: Corpus,
    settings: TrainingSettings,
    matrix: NDArray[np.float32],
    train: TrainFunction,
    callback: ProgressCallback = keep_going,
    *,
    n_runs: int = N_RUNS,
) -> Stability | None:
    """Train again with other seeds and see which neighbours stay.

    How much neighbours of small corpora change with the seed: Antoniak and Mimno 2018 ("Evaluating the stability of
    embedding-based word similarities", TACL 6); Wendlandt, Kummerfeld and Mihalcea 2018 (NAACL).

    Parameters
    ----------
    corpus, settings
        That the model was trained on and with. The other trainings differ in the seed only (seed + 1, + 2, …).
    matrix
        float32, shape (n_items, dim): its input vectors, most frequent first.
    train
        Trains a model; that of `core.training`.
    callback
        Told where it is, over all trainings. Returning True stops after the trainings that are done.
    n_runs
        How many other trainings.

    Returns
    -------
    Stability or None
        None where it was stopped before the first training was done, or there are fewer than two items.
    """
    k = min(N_NEIGHBORS, len(matrix) - 1)
    n = min(len(matrix), MAX_ITEMS)
    if k < 1:
        return None
    near, kept, shares = nearest_rows(matrix, k, n), np.zeros((n, k), dtype=np.uint8), list[float]()
    seeds = other_seeds(settings.seed, n_runs)
    for run, seed in enumerate(seeds):
        told = _Told(callback, run, n_runs)
        model = train(corpus, replace(settings, seed=seed), told)
        if told.stopped:
            break
        others = nearest_rows(np.asarray(model.vectors.matrix), k, n)
        stayed = (near[:, :, None] == others[:, None, :]).any(axis=2)
        kept += stayed
        shares.append(float(stayed.mean()))
    return Stability(near, kept, seeds[: len(shares)], tuple(shares)) if shares else None


def other_seeds(seed: int, n_runs: int) -> tuple[int, ...]:
    """The seeds of so many other trainings: those that follow."""
    return tuple((seed + run) % N_SEEDS for run in range(1, n_runs + 1))


class _Told:
    """Progress of one training as a part of all; remembers a wish to stop."""

    def __init__(self, callback: ProgressCallback, run: int, n_runs: int) -> None:
        self._callback, self._run, self._n_runs = callback, run, n_runs
        self.stopped = False

    def __call__(self, progress: Progress) -> bool:
        done = self._run * progress.total + progress.done
        whole = Progress(STAGE, done, self._n_runs * progress.total, progress.unit)
        self.stopped = self._callback(whole) or self.stopped
        return self.stopped
