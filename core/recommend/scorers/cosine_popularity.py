"""Cosine with a prior: what is like the session, the more popular rather than the rarer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorers.cosine import CosineScorer
from core.recommend.scorers.needs import counts_of
from core.recommend.sessions import Sessions

PRIOR = 0.05
"""What one unit of log popularity is worth in cosine: e times as many plays make up for 0.05. On yes_small it takes
HR@10 from 4.3 % to 14.5 %."""


class CosinePopularityScorer:
    """score(S, i) = cos(S, i) + 0.05 · log(1 + n_i), n_i the plays of item i.

    A rare item's vector is noisy and may point anywhere, also right at the session; the prior holds that against it.

    Source: the popularity prior of Steck (2011, "Item popularity and recommendation accuracy", RecSys), added to
    the cosine of `CosineScorer`.

    Parameters
    ----------
    material
        With vectors and counts.

    Raises
    ------
    RecommendError
        If there are no vectors, or no counts.
    """

    name = "cosine-popularity"

    def __init__(self, material: Material) -> None:
        self._cosine = CosineScorer(material)
        self.n_items = material.n_items
        self._prior = (PRIOR * np.log1p(counts_of(self.name, material))).astype(np.float32)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """float32, shape (n_sessions, n_items); -inf for items without a vector."""
        scores = self._cosine.scores(sessions)
        scores += self._prior
        return scores
