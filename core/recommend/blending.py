"""Blending: how much each scorer counts for, fitted on lists that are neither trained nor measured on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from core.recommend.blending_lists import Candidates, candidates
from core.recommend.material import Material
from core.recommend.scorers import BLEND, available, fit
from core.recommend.sessions import Sessions
from core.recommend.weights import DEFAULT_WEIGHTS, BlendWeights

__all__ = ["DEFAULT_WEIGHTS", "BlendWeights", "fit_weights"]

LEFT_OUT = (BLEND, "cosine-popularity")
"""Not blended: the blend itself, and what is a sum of cosine and popularity, which are both in it."""
FEWEST_LISTS = 20
"""With fewer lists the default weights are better than any that could be fitted."""
PULL = 5.0
"""How strongly weights stay at the default ones: as if this much of one list's gain were lost for each unit that they
move away. On thousands of lists that is little, on fifty it keeps chance out: fitted without it on fifty lists of
yes_small, the blend fell below session-kNN."""
ENOUGH_TO_DROP = 200
"""With fewer lists it is chance whether a scorer is missed."""
DEEPEST = 50
"""Ranks behind this one gain nothing. Nobody looks there, and candidates reach no further from each scorer."""
FACTORS, ADDED = (0.0, 0.5, 0.8, 1.25, 2.0), (0.01, 0.03, 0.1)
"""Tried for one weight at a time: its multiples, and shares of all weights added, which brings back what is 0."""
MAX_ROUNDS = 15
RIDGE = 1e-3
"""Keeps the weights of scorers that say the same finite."""


def fit_weights(
    material: Material, validation: Sessions, targets: NDArray[np.int32], names: Sequence[str] | None = None
) -> BlendWeights:
    """Weights under which the blend puts what came next high, on lists that the scorers were not made from.

    First a conditional logit (the target's share of a softmax over candidates is made likely; convex), then a
    coordinate search from there, and from the default weights or the best scorer alone, on what is wanted itself:
    NDCG@50, less a little for weights far from the default ones. At last, where there are lists
    enough to tell, every scorer without which they are ranked as well gets 0. The same lists give the same weights.

    Source: McFadden (1974, "Conditional logit analysis of qualitative choice behavior"), ListNet's top-one loss (Cao
    et al. 2007, "Learning to rank: from pairwise approach to listwise approach", ICML); for the coordinate search
    Metzler and Croft (2007, "Linear feature-based models for information retrieval", Information Retrieval).

    Parameters
    ----------
    material
        Of what the scorers are made; without the targets.
    validation
        Lists without their last item.
    targets
        That item, int32, shape (n_lists,); -1 where the vocabulary doesn't hold it.
    names
        Scorers that may be in the blend; by default all that the material supports.

    Returns
    -------
    BlendWeights
        One weight for each name, their sum 1; the default ones where fewer than twenty lists have a target that could
        be found.

    Raises
    ------
    RecommendError
        If a scorer of ``names`` needs what isn't there.
    """
    chosen = tuple(names) if names is not None else tuple(n for n in available(material) if n not in LEFT_OUT)
    default = _default(chosen)
    findable = _findable(validation, targets)
    if len(findable) < FEWEST_LISTS or len(chosen) < 2:
        return BlendWeights(chosen, tuple(default.tolist()))
    scorers = [fit(name, material) for name in chosen]
    lists = candidates(scorers, validation.chosen(findable), targets[findable])
    others = max((default, *np.eye(len(chosen))), key=lambda weights: _worth(lists, weights, default))
    found = [_searched(lists, start, default) for start in (_likely(lists), others)]
    best = max(found, key=lambda weights: _worth(lists, weights, default))
    weights = _without_idle(lists, best) if len(lists) >= ENOUGH_TO_DROP else best
    return BlendWeights(chosen, tuple(weights.round(4).tolist()))


def _default(names: Sequence[str]) -> NDArray[np.float64]:
    """The default weights of some scorers, with sum 1; all the same where none of them has any."""
    weights = np.array([DEFAULT_WEIGHTS.of(name) for name in names])
    if not weights.any():
        weights[:] = 1
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares


def _findable(sessions: Sessions, targets: NDArray[np.int32]) -> NDArray[np.int64]:
    """Lists whose target is in the vocabulary and not in the list already, where it would be left out."""
    there = targets[sessions.session_of_token] == sessions.tokens
    repeated = np.bincount(sessions.session_of_token, weights=there, minlength=len(sessions)) > 0
    return np.flatnonzero((targets >= 0) & ~repeated)


def _gain(lists: Candidates, weights: NDArray[np.float64]) -> float:
    """NDCG@50 of the one target that each list has, 0 to 1."""
    ranks = lists.ranks(weights)
    return float(np.mean(np.where(ranks <= DEEPEST, 1 / np.log2(1 + ranks), 0)))


def _worth(lists: Candidates, weights: NDArray[np.float64], default: NDArray[np.float64]) -> float:
    """The gain, less for weights far from the default ones."""
    return _gain(lists, weights) - PULL / len(lists) * float(np.abs(weights - default).sum())


def _likely(lists: Candidates) -> NDArray[np.float64]:
    """The weights, with sum 1, under which the targets are likeliest in a softmax over the candidates."""
    from scipy.optimize import minimize

    scores, starts, list_of = lists.scores, lists.offsets[:-1], lists.list_of
    of_targets = scores[lists.targets].mean(axis=0, dtype=np.float64)

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        """Mean negative log likelihood with a little ridge, and its gradient."""
        blended = (scores @ weights.astype(np.float32)).astype(np.float64)
        highest = np.maximum.reduceat(blended, starts)
        shares = np.exp(blended - highest[list_of])
        sums = np.add.reduceat(shares, starts)
        shares /= sums[list_of]
        likelihood = float(np.mean(blended[lists.targets] - highest - np.log(sums)))
        expected = shares.astype(np.float32) @ scores / len(lists)
        return RIDGE * float(weights @ weights) - likelihood, expected - of_targets + 2 * RIDGE * weights

    n_scorers = scores.shape[1]
    solved = minimize(
        loss, np.full(n_scorers, 1 / n_scorers), jac=True, method="L-BFGS-B", bounds=[(0, None)] * n_scorers
    )
    weights = solved.x if solved.x.any() else np.ones(n_scorers)
    likely: NDArray[np.float64] = weights / weights.sum()
    return likely


def _searched(lists: Candidates, start: NDArray[np.float64], default: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights, with sum 1, that moving one at a time makes no better."""
    weights, best = start, _worth(lists, start, default)
    for _ in range(MAX_ROUNDS):
        before = best
        for number in range(len(weights)):
            for moved in _moves(weights, number):
                worth = _worth(lists, moved, default)
                if worth > best:
                    weights, best = moved, worth
        if best == before:
            break
    return weights


def _moves(weights: NDArray[np.float64], number: int) -> Iterator[NDArray[np.float64]]:
    """The weights with one of them changed, their sum 1 again."""
    for value in (*(factor * weights[number] for factor in FACTORS), *(weights[number] + more for more in ADDED)):
        moved = weights.copy()
        moved[number] = value
        if moved.any():
            yield moved / moved.sum()


def _without_idle(lists: Candidates, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights without those that gain nothing, the smallest looked at first."""
    for number in np.argsort(weights, kind="stable"):
        without = weights.copy()
        without[number] = 0
        if without.any() and _gain(lists, without) >= _gain(lists, weights):
            weights = without / without.sum()
    return weights
