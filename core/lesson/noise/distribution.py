"""The noise distribution: how often each item is drawn as a negative sample."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def noise(counts: NDArray[np.int64], exponent: float) -> NDArray[np.float64]:
    """Probability of each item to be drawn: its count to the power α, by the sum of all.

    Parameters
    ----------
    counts
        int64, shape (n_items,), 1 or more.
    exponent
        α: 1 as often as counted, 0 all alike, below 0 the rare ones most.

    Returns
    -------
    NDArray
        float64, shape (n_items,), sum 1.

    Notes
    -----
    Mikolov et al. 2013, "Distributed representations of words and phrases and their compositionality", section 2.2
    (α = 3/4); ``gensim.models.Word2Vec.make_cum_table``. Below 0: Caselles-Dupré et al. 2018, "Word2vec applied to
    recommendation: hyperparameters matter".

    Examples
    --------
    >>> noise(np.array([16, 1, 1]), 0.5).round(3).tolist()
    [0.667, 0.167, 0.167]
    """
    powers = np.asarray(counts, dtype=np.float64) ** exponent
    return np.asarray(powers / powers.sum())


def one_in(probability: float) -> float:
    """Of how many draws one is this item: to a tenth below 10, else whole.

    >>> one_in(0.07), one_in(0.3)
    (14.0, 3.3)
    """
    draws = 1 / float(probability)
    return round(draws, 1) if draws < 10 else float(round(draws))


def times_as_often(count: int, other: int, exponent: float) -> float:
    """How many times as often as another item one is drawn.

    >>> times_as_often(16, 1, 0.75)
    8.0
    """
    return float((count / other) ** exponent)
