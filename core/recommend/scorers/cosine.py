"""Cosine to the mean of a session: what is like the things in it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorers.embedding import mean_vectors, spread, unit_rows
from core.recommend.scorers.needs import need_vectors
from core.recommend.sessions import Sessions


class CosineScorer:
    """score(S, i) = cos(mean of û_s for s in S, u_i), û_s the input vector of s at length 1.

    This is gensim's ``KeyedVectors.most_similar(positive=session)``. It finds what is like the session, which is not
    what comes next: on playlists it barely beats popularity.

    Source: Mikolov et al. (2013, "Efficient estimation of word representations in vector space"); for sessions of
    products Grbovic et al. (2015, "E-commerce in your inbox", KDD), prod2vec.

    Parameters
    ----------
    material
        With vectors.

    Raises
    ------
    RecommendError
        If there are no vectors.
    """

    name = "cosine"

    def __init__(self, material: Material) -> None:
        need_vectors(self.name, material)
        self.n_items = material.n_items
        self._units = material.units

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """Cosines, -1 to 1, float32, shape (n_sessions, n_items); -inf for items without a vector."""
        means, _ = mean_vectors(sessions, self._units, self.n_items)
        directions = unit_rows(means)
        return spread(directions @ self._units.T, np.any(directions != 0, axis=1), self.n_items)
