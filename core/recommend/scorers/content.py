"""Content: what is written about it reads like what is written about the things in a session."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.errors import RecommendError
from core.recommend.material import Material
from core.recommend.scorer import UNKNOWN
from core.recommend.scorers.embedding import mean_vectors, spread, unit_rows
from core.recommend.sessions import Sessions


class ContentScorer:
    """score(S, i) = cos(mean of ĉ_s for s in S, c_i), c the content vectors, ĉ at length 1.

    It knows items that nobody has played yet. Items and sessions of which nothing is written get -inf.

    Source: content-based profiles, Pazzani and Billsus (2007, "Content-based recommendation systems"), on the space of
    `core.recommend.content.ContentSpace`.

    Parameters
    ----------
    material
        Whose items have metadata.

    Raises
    ------
    RecommendError
        ``errors-scorer-no-metadata`` if nothing is written about the items that any two of them share.
    """

    name = "content"

    def __init__(self, material: Material) -> None:
        space = material.content
        if space is None:
            raise RecommendError("errors-scorer-no-metadata", scorer=self.name)
        self.n_items = material.n_items
        self._units = unit_rows(space.vectors)
        self._described = np.any(self._units != 0, axis=1)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """Cosines, -1 to 1, float32, shape (n_sessions, n_items)."""
        means, _ = mean_vectors(sessions, self._units, self.n_items)
        directions = unit_rows(means)
        scores = spread(directions @ self._units.T, np.any(directions != 0, axis=1), self.n_items)
        scores[:, ~self._described] = UNKNOWN
        return scores
