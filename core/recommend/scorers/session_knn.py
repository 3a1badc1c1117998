"""Session-kNN: what the lists most like a session hold besides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorer import UNKNOWN
from core.recommend.scorers.needs import need_behaviour
from core.recommend.sessions import Sessions, Sparse
from core.recommend.sparse import largest_of_product

N_NEIGHBORS = 200
"""Lists that a session is compared with; the paper takes 100 to 500. On yes_small, HR@10 of 2,000 validation lists is
19.9 % with 100, 20.8 % with 200 and 20.0 % with 500."""


class SessionKnnScorer:
    """score(S, i) = Σ over the 200 lists B nearest to S of |S ∩ B| / √(|S| |B|), where B holds i.

    Lists are sets here: neither order nor repeats count. Items that no neighbour holds get -inf.

    Source: Jannach and Ludewig (2017, "When recurrent neural networks meet the neighborhood for session-based
    recommendation", RecSys), without their sampling of recent sessions: all lists are compared. Reference
    implementation: ``session-rec``, ``algorithms/knn/sknn.py``.

    Parameters
    ----------
    material
        With behaviour.

    Raises
    ------
    RecommendError
        If there is no behaviour.
    """

    name = "session-knn"

    def __init__(self, material: Material) -> None:
        behaviour = need_behaviour(self.name, material)
        self.n_items = material.n_items
        self._baskets, self._baskets_by_item = behaviour.baskets, behaviour.baskets_by_item
        self._scale = _inverse_root(self._baskets)

    def neighbors(self, sessions: Sessions) -> Sparse:
        """Sessions × baskets: cosine with each of the nearest; csr, float32."""
        asked = sessions.matrix(self.n_items)
        return largest_of_product(asked, self._baskets_by_item, N_NEIGHBORS, _inverse_root(asked), self._scale)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """Sums of cosines, above 0, float32, shape (n_sessions, n_items)."""
        scores: NDArray[np.float32] = (self.neighbors(sessions) @ self._baskets).toarray()
        scores[scores == 0] = UNKNOWN
        return scores


def _inverse_root(lists: Sparse) -> NDArray[np.float32]:
    """1 / √ of the number of items in each list, float32."""
    inverse: NDArray[np.float32] = (1 / np.sqrt(np.maximum(np.diff(lists.indptr), 1))).astype(np.float32)
    return inverse
