"""Popularity: what everybody has, whatever the session."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorers.needs import counts_of
from core.recommend.sessions import Sessions


class PopularityScorer:
    """score(S, i) = log(1 + n_i), n_i the plays of item i: the same for every session, the empty one too.

    The baseline that everything else has to beat; the logarithm changes no order.

    Source: Cremonesi, Koren and Turrin (2010, "Performance of recommender algorithms on top-N recommendation tasks",
    RecSys), TopPop.

    Parameters
    ----------
    material
        With counts.

    Raises
    ------
    RecommendError
        If there are no counts.
    """

    name = "popularity"

    def __init__(self, material: Material) -> None:
        self.n_items = material.n_items
        self._logs = np.log1p(counts_of(self.name, material)).astype(np.float32)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """float32, shape (n_sessions, n_items); finite everywhere."""
        return np.tile(self._logs, (len(sessions), 1))
