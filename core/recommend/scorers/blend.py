"""The blend: what several scorers say together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.recommend.scorer import UNKNOWN, Scorer
from core.recommend.sessions import Sessions


class BlendScorer:
    """score(S, i) = Σ over scorers f of weight_f · (f(S, i) - mean_f(S)) / deviation_f(S).

    Mean and deviation are those of the scorer's scores for all items in that session, so that cosines, counts and
    logarithms become comparable (`standardized`). An item, or an empty session, that one scorer can say nothing about
    is left to the others; only what none knows gets -inf.

    Source: combination of standardised scores, Wu, Crestani and Bi (2006, "Evaluating score normalization methods in
    data fusion", AIRS); weighted hybrids, Burke (2002, "Hybrid recommender systems", UMUAI). The weights are those of
    `core.recommend.blending.fit_weights`.

    Parameters
    ----------
    parts
        At least one scorer with its weight, all of one vocabulary.
    """

    name = "blend"

    def __init__(self, parts: Sequence[tuple[Scorer, float]]) -> None:
        self.parts = tuple(parts)
        self.n_items = self.parts[0][0].n_items

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """float32, shape (n_sessions, n_items)."""
        total = np.zeros((len(sessions), self.n_items), np.float32)
        known = np.zeros((len(sessions), self.n_items), bool)
        for scorer, weight in self.parts:
            scores = scorer.scores(sessions)
            known |= np.isfinite(scores)
            standardized(scores)
            scores *= weight
            total += scores
        total[~known] = UNKNOWN
        return total


def standardized(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Each row, in place, with mean 0 and deviation 1; rows without any difference become zeros.

    What a scorer can say nothing about (-inf) counts as 0, as it is to the neighbour scorers, whose scores are sums of
    what was found, or as the row's least score where that is lower. Measured on playlists, that is a little better
    than leaving these items out of mean and deviation.

    Parameters
    ----------
    scores
        float32, shape (n_sessions, n_items); finite or -inf.

    Examples
    --------
    >>> standardized(np.array([[3, 1, -np.inf, 0], [5, 5, 5, 5]], dtype=np.float32)).round(2)
    array([[ 1.63,  0.  , -0.82, -0.82],
           [ 0.  ,  0.  ,  0.  ,  0.  ]], dtype=float32)
    """
    unknown = np.isneginf(scores)
    scores[unknown] = 0
    least = np.minimum(scores.min(axis=1, initial=0, keepdims=True, where=~unknown), 0)
    np.copyto(scores, least, where=unknown)
    scores -= scores.mean(axis=1, keepdims=True)
    deviation = np.sqrt(np.einsum("ij,ij->i", scores, scores) / max(1, scores.shape[1]))[:, None]
    # Differences as small as float32's rounding are none.
    differs = deviation > 1e-6 * np.maximum(1, np.abs(least))
    np.divide(scores, deviation, out=scores, where=differs)
    np.copyto(scores, 0, where=~differs)
    return scores
