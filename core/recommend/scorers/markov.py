"""First-order Markov chain: what came directly after the last item."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorer import UNKNOWN
from core.recommend.scorers.needs import need_behaviour
from core.recommend.sessions import Sessions, Sparse

BACK_OFF = 1.0
"""Plays' worth of popularity mixed into each row. With one, an item that followed once comes before all that never did,
whose share of one play is less than 1."""


class MarkovScorer:
    """score(S, i) = log p(i | l), l the last item of S, with p(i | l) = (c_li + μ p(i)) / (c_l + μ), μ = 1.

    c_li counts how often i came directly after l in a sequence, c_l their sum, p(i) the share of i among all plays: a
    chain that was seen wins, and behind it, and where the last item never had a successor, stands popularity, so that
    every item that was ever played has a place.

    Source: first-order Markov chain, Rendle, Freudenthaler and Schmidt-Thieme (2010, "Factorizing personalized Markov
    chains for next-basket recommendation", WWW), section 4.1; back-off as Dirichlet smoothing, MacKay and Bauman Peto
    (1995, "A hierarchical Dirichlet language model").

    Parameters
    ----------
    material
        With behaviour.

    Raises
    ------
    RecommendError
        If there is no behaviour.
    """

    name = "markov"

    def __init__(self, material: Material) -> None:
        behaviour = need_behaviour(self.name, material)
        self.n_items = material.n_items
        self._followers = followers(behaviour.sessions, self.n_items)
        self._left = np.asarray(self._followers.sum(axis=1), np.float32).ravel()
        counts = behaviour.counts
        self._prior = (BACK_OFF * counts / max(1, counts.sum())).astype(np.float32)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """Logarithms of probabilities, float32, shape (n_sessions, n_items); -inf for empty sessions."""
        last = sessions.last()
        known = last >= 0
        scores = np.full((len(sessions), self.n_items), UNKNOWN, np.float32)
        seen = self._followers[last[known]].toarray()
        seen += self._prior
        seen /= (self._left[last[known]] + BACK_OFF)[:, None]
        with np.errstate(divide="ignore"):
            scores[known] = np.log(seen)
        return scores


def followers(sessions: Sessions, n_items: int) -> Sparse:
    """Items × items: how often the second came directly after the first within a sequence; csr, float32."""
    from scipy.sparse import csr_matrix

    tokens, owner = np.asarray(sessions.tokens), sessions.session_of_token
    inside = owner[1:] == owner[:-1]
    first, second = tokens[:-1][inside], tokens[1:][inside]
    counted = csr_matrix((np.ones(len(first), np.float32), (first, second)), shape=(n_items, n_items))
    counted.sum_duplicates()
    return counted
