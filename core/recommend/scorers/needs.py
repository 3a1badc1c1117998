"""What scorers need, and the error that says what is missing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.errors import RecommendError
from core.recommend.behaviour import Behaviour
from core.recommend.material import Material


def need_vectors(scorer: str, material: Material) -> NDArray[np.float32]:
    """Input vectors, float32, shape (n_vectors, dim); RecommendError ``errors-scorer-no-vectors`` without."""
    if material.vectors is None:
        raise RecommendError("errors-scorer-no-vectors", scorer=scorer)
    return material.vectors.matrix


def need_output(scorer: str, material: Material) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Input and output vectors, float32, shape (n_vectors, dim); ``errors-scorer-no-output`` without."""
    inputs = need_vectors(scorer, material)
    if material.output is None:
        raise RecommendError("errors-scorer-no-output", scorer=scorer)
    return inputs, material.output


def need_behaviour(scorer: str, material: Material) -> Behaviour:
    """Who had what; RecommendError ``errors-scorer-no-corpus`` without."""
    if material.behaviour is None:
        raise RecommendError("errors-scorer-no-corpus", scorer=scorer)
    return material.behaviour


def counts_of(scorer: str, material: Material) -> NDArray[np.int64]:
    """How often each item occurs, int64, shape (n_items,); ``errors-scorer-no-corpus`` where nobody counted."""
    counts = material.items.counts
    if counts is None:
        raise RecommendError("errors-scorer-no-corpus", scorer=scorer)
    return counts
