"""What the scorers by vectors share: a session as one vector, and scores for items that have none."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.recommend.scorer import UNKNOWN
from core.recommend.sessions import Sessions
from core.similarity import inverse_norms


def mean_vectors(
    sessions: Sessions, vectors: NDArray[np.float32], n_items: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The mean of the vectors of each session's items, each as often as it occurs.

    Parameters
    ----------
    sessions
        Of a vocabulary of ``n_items``.
    vectors
        float32, shape (n_vectors, dim), of the first items; the others are left out of the mean.

    Returns
    -------
    means
        float32, shape (n_sessions, dim); zeros where no item has a vector.
    known
        bool, shape (n_sessions,): whether any item has a vector.
    """
    with_vector = (sessions.tokens < len(vectors)).astype(np.float32)
    counts = sessions.matrix(n_items, with_vector)[:, : len(vectors)]
    total = np.asarray(counts.sum(axis=1), np.float32).ravel()
    means: NDArray[np.float32] = (counts @ vectors / np.maximum(total, 1)[:, None]).astype(np.float32)
    return means, total > 0


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The vectors at length 1, float32, same shape; zero vectors stay zero."""
    units: NDArray[np.float32] = vectors * inverse_norms(vectors)[:, None]
    return units


def spread(scores: NDArray[np.float32], known: NDArray[np.bool_], n_items: int) -> NDArray[np.float32]:
    """Scores of the first items as scores of all: -inf for items without a vector and for sessions without any.

    Parameters
    ----------
    scores
        float32, shape (n_sessions, n_vectors).
    known
        bool, shape (n_sessions,).

    Returns
    -------
    float32, shape (n_sessions, n_items)
    """
    full = np.full((len(scores), n_items), UNKNOWN, np.float32)
    full[known, : scores.shape[1]] = scores[known]
    return full
