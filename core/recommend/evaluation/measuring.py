"""One scorer on held-out lists: where each next item came, and what was recommended."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.recommend.evaluation import metrics
from core.recommend.evaluation.results import ScorerResult
from core.recommend.evaluation.splitting import HeldOut
from core.recommend.ranking import batches, best_columns, without_known
from core.recommend.scorer import Scorer
from core.recommend.sessions import Sessions

SHOWN = 10
"""Items that a person looks at: what coverage, bias and groups are told of."""

Told = Callable[[int], None]
"""Told after each batch how many lists were ranked in it."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """What one scorer made of some lists.

    Parameters
    ----------
    places
        Of each target, from 1, inf where missed: float64, shape (n_lists,).
    recommended
        The first ten, int32, shape (n_lists, 10 or fewer); -1 where there were fewer.
    seconds
        That it took.
    """

    places: NDArray[np.float64]
    recommended: NDArray[np.int32]
    seconds: float

    @property
    def hits(self) -> NDArray[np.bool_]:
        """Whether each target is among the first ten: bool, shape (n_lists,)."""
        return metrics.hits(self.places, SHOWN)


def ranking(scorer: Scorer, prefixes: Sessions, targets: NDArray[np.int32], told: Told) -> Ranking:
    """Rank all items for each list, in batches that fit into memory; items of the list itself are no candidates.

    Parameters
    ----------
    scorer
        Of the same vocabulary as the lists.
    prefixes, targets
        As in `core.recommend.evaluation.splitting.HeldOut`.
    told
        Called after each batch.
    """
    started = time.perf_counter()
    width = min(SHOWN, scorer.n_items)
    places = np.empty(len(prefixes))
    recommended = np.full((len(prefixes), width), -1, np.int32)
    for start, part in batches(prefixes, scorer.n_items):
        stop = start + len(part)
        scores = without_known(scorer.scores(part), part)
        places[start:stop] = metrics.ranks(scores, targets[start:stop])
        best = best_columns(scores, width)
        sayable = np.isfinite(np.take_along_axis(scores, best, axis=1))
        recommended[start:stop] = np.where(sayable, best, -1)
        told(len(part))
    return Ranking(places, recommended, time.perf_counter() - started)


def result(name: str, found: Ranking, test: HeldOut, counts: NDArray[np.int64]) -> ScorerResult:
    """The figures of a ranking.

    Parameters
    ----------
    name
        Of the scorer.
    test
        The lists that were ranked.
    counts
        Plays in training, int64, shape (n_items,).
    """
    places, targets, owners = found.places, test.targets, test.owners
    return ScorerResult(
        name,
        len(targets),
        hr10=metrics.hit_rate(metrics.hits(places, 10), owners),
        hr20=metrics.hit_rate(metrics.hits(places, 20), owners),
        mrr20=metrics.mean(metrics.reciprocal(places, 20), owners),
        ndcg10=metrics.mean(metrics.discounted(places, 10), owners),
        coverage=metrics.coverage(found.recommended, len(counts)),
        popularity_bias=metrics.popularity_bias(found.recommended, targets, counts),
        seconds=found.seconds,
    )
