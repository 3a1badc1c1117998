"""Lists to fit the blend on: what each scorer says of the items that could come first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.ranking import batches, best_columns, without_known
from core.recommend.scorer import Scorer
from core.recommend.scorers.blend import standardized
from core.recommend.sessions import Sessions

N_BEST = 50
"""Candidates from each scorer: what none of them has among its first fifty, a blend of them hardly puts first."""
MAX_LISTS, MAX_CELLS = 2_000, 200_000_000
"""Lists that are looked at, fewer where there are so many items that all their scores would be more than this."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Items that could be recommended for some lists, end to end, with what each scorer says of them.

    Parameters
    ----------
    scores
        float32, shape (n_candidates, n_scorers): standardised as in the blend.
    offsets
        int64, shape (n_lists + 1,): the candidates of list ``l`` are ``offsets[l]:offsets[l + 1]``.
    targets
        int64, shape (n_lists,): the candidate that came next.
    """

    scores: NDArray[np.float32]
    offsets: NDArray[np.int64]
    targets: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.targets)

    @property
    def list_of(self) -> NDArray[np.int64]:
        """The list that each candidate belongs to, int64, shape (n_candidates,)."""
        return np.repeat(np.arange(len(self)), np.diff(self.offsets))

    def ranks(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Rank of each target among its candidates under some weights, from 1; ties count half."""
        return self.ranks_of(self.scores @ weights.astype(np.float32))

    def ranks_of(self, blended: NDArray[np.float32]) -> NDArray[np.float64]:
        """Rank of each target, from 1, ties half, under scores of the candidates: float32, shape (n_candidates,)."""
        ahead = blended - np.repeat(blended[self.targets], np.diff(self.offsets))
        # The sign is 1 for those ahead, 0 for equal ones (the target is one), -1 behind.
        return (np.add.reduceat(np.sign(ahead), self.offsets[:-1]) + np.diff(self.offsets) + 1) / 2


def candidates(scorers: Sequence[Scorer], sessions: Sessions, targets: NDArray[np.int32]) -> Candidates:
    """The candidates of lists: each scorer's first fifty, and what came next.

    Parameters
    ----------
    scorers
        Of one vocabulary.
    sessions
        Lists without their last item. Of more than `MAX_LISTS`, an even choice is taken.
    targets
        That item, int32, shape (n_lists,), none -1, none in its own list.
    """
    n_lists = min(MAX_LISTS, max(1, MAX_CELLS // scorers[0].n_items))
    if len(sessions) > n_lists:
        some = np.linspace(0, len(sessions) - 1, n_lists).astype(np.int64)
        sessions, targets = sessions.chosen(some), targets[some]
    scores, lengths, places = [], [], []
    for start, part in batches(sessions, scorers[0].n_items):
        found, number, place = _of_batch(scorers, part, targets[start : start + len(part)])
        scores.append(found)
        lengths.append(number)
        places.append(place)
    offsets = np.concatenate([[0], np.cumsum(np.concatenate(lengths))]).astype(np.int64)
    return Candidates(np.concatenate(scores), offsets, offsets[:-1] + np.concatenate(places))


def _of_batch(
    scorers: Sequence[Scorer], sessions: Sessions, targets: NDArray[np.int32]
) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.int64]]:
    """Scores of the candidates, how many each list has, and which of its own the target is."""
    rows = np.arange(len(sessions))
    chosen = np.zeros((len(sessions), scorers[0].n_items), bool)
    said = []
    for scorer in scorers:
        scores = standardized(scorer.scores(sessions))
        said.append(scores)
        best = best_columns(without_known(scores.copy(), sessions), min(N_BEST, scores.shape[1]))
        chosen[rows[:, None], best] = True
    chosen[sessions.session_of_token, sessions.tokens] = False
    chosen[rows, targets] = True
    listed = np.stack([scores[chosen] for scores in said], axis=1)
    places = np.cumsum(chosen, axis=1)[rows, targets] - 1
    return listed, chosen.sum(axis=1), places
