"""Which neighbours stay when the same data is trained again with another seed, and which are chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.comparison.neighborhoods import nearest_rows
from core.types import Corpus, Model, Progress, ProgressCallback, TrainingSettings, keep_going

STAGE = "jobs-stage-stability"
N_NEIGHBORS = 10
MAX_ITEMS = 10_000
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
        Of the other trainings.

    Raises
    ------
    ValueError
        If the parts don't fit together.
    """

    neighbors: NDArray[np.int32]
    kept: NDArray[np.uint8]
    seeds: tuple[int, ...]

    def __post_init__(self) -> None:
        if self.neighbors.shape != self.kept.shape or self.neighbors.ndim != 2 or not self.seeds:
            raise ValueError("neighbours, counts and seeds don't fit")
        if self.kept.size and self.kept.max() > len(self.seeds):
            raise ValueError("kept more often than trained")

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
        return float(self.by_item.mean()) if len(self.kept) else 0.0

    @property
    def always(self) -> float:
        """Share of neighbours that stay in every training."""
        return float((self.kept == self.n_runs).mean()) if self.kept.size else 0.0

    def of(self, row: int) -> dict[int, int]:
        """The neighbours of an item → in how many trainings each stays; empty where it wasn't measured."""
        if not 0 <= row < len(self.kept):
            return {}
        return dict(zip(self.neighbors[row].tolist(), self.kept[row].tolist(), strict=True))


def measure_stability(
    corpus: Corpus,
    settings: TrainingSettings,
    matrix: NDArray[np.float32],
    train: TrainFunction,
    callback: ProgressCallback = keep_going,
    *,
    n_runs: int = 4,
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
    near, kept, seeds = nearest_rows(matrix, k, n), np.zeros((n, k), dtype=np.uint8), []
    for run in range(n_runs):
        told = _Told(callback, run, n_runs)
        seed = (settings.seed + run + 1) % 2**32
        model = train(corpus, replace(settings, seed=seed), told)
        if told.stopped:
            break
        others = nearest_rows(np.asarray(model.vectors.matrix), k, n)
        kept += (near[:, :, None] == others[:, None, :]).any(axis=2)
        seeds.append(seed)
    return Stability(near, kept, tuple(seeds)) if seeds else None


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
