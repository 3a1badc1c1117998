"""From scores to lists: the best items for each session, in batches that fit into memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.scorer import UNKNOWN, Scorer
from core.recommend.sessions import Sessions

BATCH_CELLS = 8_000_000
"""Scores at once: 32 MB a matrix, of which a scorer needs a few."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """The best items for each session.

    Parameters
    ----------
    rows
        int32, shape (n_sessions, k): best first, ties by row; -1 where there were fewer.
    scores
        float32, shape (n_sessions, k); -inf where there were fewer.
    """

    rows: NDArray[np.int32]
    scores: NDArray[np.float32]

    def of(self, session: int) -> list[tuple[int, float]]:
        """Row and score of what one session is given."""
        pairs = zip(self.rows[session].tolist(), self.scores[session].tolist(), strict=True)
        return [(row, score) for row, score in pairs if row >= 0]


def rows_at_once(n_items: int) -> int:
    """How many lists fit into a batch."""
    return max(1, BATCH_CELLS // max(1, n_items))


def batches(sessions: Sessions, n_items: int) -> Iterator[tuple[int, Sessions]]:
    """The sessions in parts of so many that their scores fit into memory, each with its first session."""
    step = rows_at_once(n_items)
    for start in range(0, len(sessions), step):
        yield start, sessions.part(start, min(start + step, len(sessions)))


def without_known(scores: NDArray[np.float32], sessions: Sessions) -> NDArray[np.float32]:
    """The scores, in place, without the items that are in the sessions already."""
    scores[sessions.session_of_token, sessions.tokens] = UNKNOWN
    return scores


def ranked(scorer: Scorer, sessions: Sessions, k: int, *, exclude_known: bool = True) -> Ranked:
    """The ``k`` best items for each session.

    Parameters
    ----------
    scorer
        Of the same vocabulary as the sessions.
    k
        How many, at most.
    exclude_known
        Leave out what a session holds already.
    """
    width = min(k, scorer.n_items)
    rows = np.full((len(sessions), width), -1, np.int32)
    best = np.full((len(sessions), width), UNKNOWN, np.float32)
    for start, part in batches(sessions, scorer.n_items):
        scores = scorer.scores(part)
        if exclude_known:
            without_known(scores, part)
        found = best_columns(scores, width)
        values = np.take_along_axis(scores, found, axis=1)
        rows[start : start + len(part)] = np.where(np.isfinite(values), found, -1)
        best[start : start + len(part)] = values
    return Ranked(rows, best)


def best_columns(scores: NDArray[np.float32], k: int) -> NDArray[np.int32]:
    """Columns of the ``k`` highest scores of each row, best first, ties by column; int32, shape (n_rows, k).

    >>> best_columns(np.array([[1, 3, 2, 3]], dtype=np.float32), 3)
    array([[1, 3, 2]], dtype=int32)
    """
    n_columns = scores.shape[1]
    if k >= n_columns:
        return np.argsort(-scores, axis=1, kind="stable").astype(np.int32)[:, :k]
    # Those above the k-th score are in for certain; of those equal to it the first columns fill up what is left.
    threshold = np.partition(scores, n_columns - k, axis=1)[:, n_columns - k, None]
    above, equal = scores > threshold, scores == threshold
    missing = k - above.sum(axis=1, keepdims=True)
    # Counted in 32 bits and found in one dimension: ten times as fast as in 64 and two.
    chosen = above | (equal & (np.cumsum(equal, axis=1, dtype=np.int32) <= missing))
    columns = (np.flatnonzero(chosen) % n_columns).reshape(len(scores), k)
    order = np.argsort(-np.take_along_axis(scores, columns, axis=1), axis=1, kind="stable")
    return np.take_along_axis(columns, order, axis=1).astype(np.int32)
