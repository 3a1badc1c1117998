"""What a larger window and another order of the items change in who is near to whom, and what chance changes.

One corpus is trained five times. Each comparison is of two trainings with different seeds that differ in one thing
more, so that what a seed alone changes is the same in all of them.

Shuffling needs a measure of its own. With a small window a training sees only a few of the pairs that a sequence holds,
and another order means other pairs, whatever the order says. So the true order is compared with one by chance, and
beside it two orders by chance with one another: where a sequence is a bag, the true order is like any other, and both
have equally much in common. (A permutation test: Fisher 1935; here of the order of items within sequences.)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.comparison.orders import part_of, shuffled
from core.comparison.stability import TrainFunction
from core.errors import SettingsError
from core.similarity import nearest_rows
from core.training import PRESETS, suggest
from core.training.settings import n_items_kept
from core.types import Corpus, Items, Model, Progress, ProgressCallback, TrainingSettings, keep_going

STAGE = "jobs-stage-contrast"
Name = Literal["small", "seed", "shuffled", "again", "large"]
Pair = Literal["seed", "window", "order", "orders"]

SMALL, LARGE = 2, 15
"""Windows: beside it, and all of a sentence or of most lists."""


@dataclass(frozen=True, slots=True)
class Version:
    """One of the trainings: its window, its seed, and the seed of its order (None: the true order)."""

    name: Name
    window: int
    seed: int
    order: int | None = None


VERSIONS = (
    Version("small", SMALL, 1),
    Version("seed", SMALL, 2),
    Version("shuffled", SMALL, 2, order=1),
    Version("again", SMALL, 1, order=2),
    Version("large", LARGE, 2),
)
PAIRS: dict[Pair, tuple[tuple[Name, Name], ...]] = {
    "seed": (("small", "seed"),),
    "window": (("small", "large"),),
    "order": (("small", "shuffled"), ("seed", "again")),
    "orders": (("again", "shuffled"),),
}
"""Which trainings are compared; all pairs of one comparison are averaged."""

N_NEIGHBORS = 10
FEWEST_ITEMS = 3 * N_NEIGHBORS
"""With fewer, a third of the neighbours is common by chance."""
MAX_ITEMS = 1_000
"""Compared among themselves, the most frequent. Rare items have noisy vectors, and among many of them a short training
finds hardly a neighbour twice: with another seed the King James Bible keeps 3.0 of ten neighbours among all its 4,200
words, 5.3 among 1,000."""
MAX_TOKENS = 150_000
WORDS = 1_000_000
MOST_EPOCHS = 150
"""Items to train in one training, every epoch counted: all five take 13 to 17 seconds of processor time."""


@dataclass(frozen=True, slots=True)
class Contrast:
    """Who is near to whom in each of the trainings.

    Parameters
    ----------
    neighbors
        int32, shape (len(VERSIONS), n_compared, k): the nearest of the compared items, nearest first, as rows of the
        corpus' items.
    rows
        int32, shape (n_compared,): the compared items, most frequent first, as rows of the corpus' items.
    settings
        Of the first training.
    n_tokens
        Items of all sequences that were trained on: fewer than the corpus has where it is large.

    Raises
    ------
    ValueError
        If the parts don't fit together.
    """

    neighbors: NDArray[np.int32]
    rows: NDArray[np.int32]
    settings: TrainingSettings
    n_tokens: int

    def __post_init__(self) -> None:
        if self.neighbors.ndim != 3 or self.neighbors.shape[:2] != (len(VERSIONS), len(self.rows)):
            raise ValueError(f"{self.neighbors.shape} neighbours of {len(self.rows)} items")
        if not 0 < self.neighbors.shape[2] < len(self.rows):
            raise ValueError(f"{self.neighbors.shape[2]} neighbours of each of {len(self.rows)} items")

    @property
    def n_neighbors(self) -> int:
        """How many neighbours of each item are compared."""
        return int(self.neighbors.shape[2])

    @property
    def by_chance(self) -> float:
        """The Jaccard index that two unrelated trainings would have on average."""
        common = self.n_neighbors**2 / (len(self.rows) - 1)
        return common / (2 * self.n_neighbors - common)

    @property
    def order_loss(self) -> float:
        """How much of what two orders by chance have in common is missing from the true order, as a share.

        About 0 where a sequence is a bag: the true order is like any other. 1 where nothing is left.
        """
        level = self.jaccard("orders")
        return 1 - self.jaccard("order") / level if level > 0 else 0.0

    def near(self, name: Name) -> NDArray[np.int32]:
        """The neighbours in one training, shape (n_compared, k)."""
        return np.asarray(self.neighbors[_place(name)])

    def jaccard(self, pair: Pair) -> float:
        """Mean over items of the Jaccard index of their neighbours in the trainings of a comparison, 0 to 1."""
        common = self._common(pair)
        return float((common / (2 * self.n_neighbors - common)).mean())

    def kept(self, pair: Pair) -> float:
        """How many of an item's neighbours the trainings of a comparison have in common, on average."""
        return float(self._common(pair).mean())

    def _common(self, pair: Pair) -> NDArray[np.int64]:
        both = [(self.near(one), self.near(other)) for one, other in PAIRS[pair]]
        return np.concatenate([(one[:, :, None] == other[:, None, :]).sum(axis=(1, 2)) for one, other in both])


def _place(name: Name) -> int:
    return next(place for place, version in enumerate(VERSIONS) if version.name == name)


def contrast_settings(corpus: Corpus) -> TrainingSettings:
    """Settings of the first training: what suits the corpus, but the small window, and epochs for a short training."""
    kind = corpus.report.kind
    suggested = suggest(corpus, kind) if kind in PRESETS else suggest(corpus)
    n_tokens = min(corpus.n_tokens, MAX_TOKENS)
    epochs = min(MOST_EPOCHS, max(1, round(WORDS / max(1, n_tokens))))
    return replace(suggested, window=SMALL, epochs=epochs, seed=VERSIONS[0].seed, workers=1)


def is_large_enough(corpus: Corpus) -> bool:
    """Whether enough items are frequent enough for a comparison to say anything."""
    return n_items_kept(corpus, contrast_settings(corpus).min_count) >= FEWEST_ITEMS


def measure_contrast(corpus: Corpus, train: TrainFunction, callback: ProgressCallback = keep_going) -> Contrast:
    """Train a corpus five times and keep the neighbours.

    Parameters
    ----------
    corpus
        Of a large one, sequences with about 150,000 items are drawn by chance.
    train
        Trains a model; that of `core.training`.
    callback
        Told where it is, over all trainings. Its answer is not asked for: half a comparison says nothing.

    Raises
    ------
    SettingsError
        ``errors-contrast-too-few`` if fewer than `FEWEST_ITEMS` items are frequent enough; and as `train` does.
    """
    part = part_of(corpus, MAX_TOKENS, VERSIONS[0].seed)
    settings = contrast_settings(part)
    n_kept = n_items_kept(part, settings.min_count)
    if n_kept < FEWEST_ITEMS:
        raise SettingsError("errors-contrast-too-few", items=n_kept, minimum=FEWEST_ITEMS)
    near, items = [], part.items.head(min(n_kept, MAX_ITEMS))
    for done, version in enumerate(VERSIONS):
        model = _trained(part, settings, version, train, _told(callback, done))
        near.append(nearest_rows(np.asarray(model.vectors.matrix[: len(items)]), N_NEIGHBORS))
    own = _rows_in(corpus.items, items)
    return Contrast(own[np.stack(near)], own, settings, part.n_tokens)


def _trained(
    corpus: Corpus, settings: TrainingSettings, version: Version, train: TrainFunction, told: ProgressCallback
) -> Model:
    sequences = corpus if version.order is None else shuffled(corpus, version.order)
    return train(sequences, replace(settings, window=version.window, seed=version.seed), told)


def _told(callback: ProgressCallback, done: int) -> ProgressCallback:
    """Progress of one training as a part of all."""

    def told(progress: Progress) -> bool:
        total = progress.total * len(VERSIONS)
        callback(Progress(STAGE, done * progress.total + progress.done, total, progress.unit))
        return False

    return told


def _rows_in(items: Items, part: Items) -> NDArray[np.int32]:
    """The row of each of the part's items among all items."""
    return np.array([items.index[key] for key in part.keys], dtype=np.int32)
