"""A trained model: vectors with the settings and the course of their training."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.types.vectors import VectorSet


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """Settings of gensim's Word2Vec, under gensim's names.

    ``sg``: skip-gram if True, else CBOW. ``ns_exponent`` shapes the noise distribution (0.75 in Mikolov et al.
    2013). ``workers`` is 1 for a repeatable result. Ranges are checked in ``core.training``.
    """

    sg: bool = True
    vector_size: int = 48
    window: int = 5
    negative: int = 5
    ns_exponent: float = 0.75
    sample: float = 1e-3
    min_count: int = 2
    epochs: int = 15
    alpha: float = 0.025
    min_alpha: float = 0.0001
    seed: int = 1
    workers: int = 1

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class EpochRecord:
    """One epoch: ``loss`` is the mean loss per trained word (comparable only within one setting), seconds, words/s."""

    epoch: int
    loss: float
    seconds: float
    words_per_second: float


@dataclass(frozen=True, slots=True)
class Frames:
    """The most frequent items as training moved them.

    Parameters
    ----------
    coordinates
        float32, shape (n_frames, n_drawn, 2), in one fixed PCA basis; frame 0 is before training. The drawn
        items are the first ``n_drawn`` rows of the vector set.
    epochs
        int32, shape (n_frames,): the epoch after which each frame was taken (0 = before training).
    directions
        int8, shape (n_frames - 1, n_drawn, dim): the vectors of the drawn items at every frame but the last, each
        scaled so that its largest component is ±127: cosines of them are off by about 0.001 at 48 dimensions. Those of
        the last frame are the model's own. None in models that were trained before they were kept.
    """

    coordinates: NDArray[np.float32]
    epochs: NDArray[np.int32]
    directions: NDArray[np.int8] | None = None

    @property
    def n_bytes(self) -> int:
        """What they take in memory, or on disk."""
        return self.coordinates.nbytes + (0 if self.directions is None else self.directions.nbytes)


@dataclass(frozen=True, slots=True)
class Model:
    """Input vectors W, output vectors W′ and how they came to be.

    Parameters
    ----------
    vectors
        Input vectors (gensim ``wv.vectors``), items by count descending.
    output
        float32, shape (n_items, dim), output vectors (gensim ``syn1neg``).
    settings
        As trained.
    epochs
        One record per finished epoch.
    frames
        Epoch frames, or None.
    stopped
        True if the person stopped training early and kept the result.
    """

    vectors: VectorSet
    output: NDArray[np.float32]
    settings: TrainingSettings
    epochs: tuple[EpochRecord, ...] = ()
    frames: Frames | None = None
    stopped: bool = False

    def __post_init__(self) -> None:
        if self.output.shape != self.vectors.matrix.shape:
            raise ValueError(f"output vectors {self.output.shape}, input vectors {self.vectors.matrix.shape}")
