"""Subsampling of frequent items: how much of a corpus it leaves to train on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def share_after_sampling(counts: NDArray[np.int64], sample: float) -> float:
    """Share (0 to 1) of the kept words that subsampling leaves, by the formula of word2vec.c and gensim.

    >>> share_after_sampling(np.array([50, 50]), 0.0)
    1.0
    """
    total = counts.sum()
    if not sample or not total:
        return 1.0
    threshold = sample * total
    chance = np.minimum(1.0, (np.sqrt(counts / threshold) + 1) * (threshold / counts))
    return float((chance * counts).sum() / total)
