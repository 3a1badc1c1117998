"""Input · output: what the model itself expects beside the things in a session."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.scorers.embedding import mean_vectors, spread
from core.recommend.scorers.needs import need_output
from core.recommend.sessions import Sessions


class InputOutputScorer:
    """score(S, i) = (mean of w_s for s in S) · w′_i, with the raw input vectors w and output vectors w′.

    This is what word2vec is trained on, and the order of gensim's ``Word2Vec.predict_output_word`` (whose softmax
    changes no order). Vectors keep their lengths, and there is no prior: output vectors of frequent items are long
    enough already.

    Source: Mikolov et al. (2013, "Distributed representations of words and phrases", NIPS), equation 4; input and
    output vectors together: Nalisnick et al. (2016, "Improving document ranking with dual word embeddings", WWW).

    Parameters
    ----------
    material
        With input and output vectors.

    Raises
    ------
    RecommendError
        If there are no output vectors.
    """

    name = "input-output"

    def __init__(self, material: Material) -> None:
        self.n_items = material.n_items
        self._inputs, self._outputs = need_output(self.name, material)

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """float32, shape (n_sessions, n_items); -inf for items without a vector."""
        means, known = mean_vectors(sessions, self._inputs, self.n_items)
        return spread(means @ self._outputs.T, known, self.n_items)
