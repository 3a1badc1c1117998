"""Measures of what was recommended against what people really went on with, with their 95 % intervals."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.recommend.evaluation.results import Estimate
from core.recommend.scorer import UNKNOWN

CONFIDENCE = 0.95
Z = 1.959963984540054
"""Half of the standard normal distribution's 95 % interval."""

Owners = NDArray[np.integer[Any]] | None
"""Whose list each is, any numbers, shape (n_lists,): lists of one person are alike. None: every list stands alone."""


def ranks(scores: NDArray[np.float32], targets: NDArray[np.int32]) -> NDArray[np.float64]:
    """The place of each target among all items, 1 for the best.

    Items with equal scores share their average place, so that a scorer gains nothing by saying the same of all. A
    target that is unknown (-1), or of which the scorer says nothing (-inf), or that stands in the list already (it
    isn't a candidate then), is missed by everybody: its place is infinite.

    Parameters
    ----------
    scores
        float32, shape (n_lists, n_items), -inf for what isn't a candidate.
    targets
        int32, shape (n_lists,): column of each list's next item, or -1.

    Returns
    -------
    float64, shape (n_lists,)

    Examples
    --------
    >>> ranks(np.array([[3, 1, 1, 0]], dtype=np.float32).repeat(3, axis=0), np.array([0, 2, -1], dtype=np.int32))
    array([1. , 2.5, inf])
    """
    own = scores[np.arange(len(targets)), np.maximum(targets, 0)][:, None]
    above = (scores > own).sum(axis=1)
    equal = (scores == own).sum(axis=1)
    places = above + (equal + 1) / 2
    missed = (targets < 0) | (own[:, 0] == UNKNOWN)
    return np.where(missed, np.inf, places)


def hits(places: NDArray[np.float64], k: int) -> NDArray[np.bool_]:
    """Whether each target is among the first ``k``: bool, shape (n_lists,)."""
    return places <= k


def reciprocal(places: NDArray[np.float64], k: int) -> NDArray[np.float64]:
    """1 / place, 0 beyond ``k`` (mean: MRR@k; Voorhees 1999, TREC-8): float64, shape (n_lists,)."""
    return np.where(places <= k, 1 / places, 0.0)


def discounted(places: NDArray[np.float64], k: int) -> NDArray[np.float64]:
    """1 / log₂(1 + place), 0 beyond ``k``: float64, shape (n_lists,).

    The mean is NDCG@k (Järvelin and Kekäläinen 2002) where each list has one right answer: the ideal gain is 1.
    """
    return np.where(places <= k, 1 / np.log2(1 + places), 0.0)


def share(n_hits: float, n: int) -> Estimate:
    """A share with Wilson's score interval (Wilson 1927), which holds for few lists and for shares near 0 and 1.

    Parameters
    ----------
    n_hits, n
        How many of how many; with clusters, of an effective number (`hit_rate`), so neither has to be whole.

    >>> interval = share(0, 10)
    >>> interval.low, round(interval.high, 4)
    (0.0, 0.2775)
    """
    return _wilson(n_hits / n, n) if n else Estimate(0.0, 0.0, 1.0)


def _wilson(p: float, n: float) -> Estimate:
    z2 = Z * Z
    center = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z / (1 + z2 / n) * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return Estimate(p, max(0.0, min(p, center - half)), min(1.0, max(p, center + half)))


def hit_rate(hits: NDArray[np.bool_], owners: Owners = None) -> Estimate:
    """The share of hits with Wilson's interval; with owners, for as many lists as theirs are worth.

    Lists of one person are alike, so a hundred lists of ten people say less than those of a hundred. Wilson's interval
    is taken for ``n`` / deff lists, deff the design effect: the cluster-robust variance of the share over that of
    independent lists, at least 1; with few people a little less again, by Student's t with as many degrees of freedom
    as there are people less one.

    Source: Rao and Scott (1992, "A simple method for the analysis of clustered binary data", Biometrics 48) for the
    effective number, Korn and Graubard (1998, "Confidence intervals for proportions with small expected number of
    positive counts estimated from survey data", Survey Methodology 24) for the degrees of freedom, Franco et al. (2019,
    "Comparative study of confidence intervals for proportions in complex sample surveys", Journal of Survey Statistics
    and Methodology 7) for Wilson's interval of it.

    Parameters
    ----------
    hits
        bool, shape (n_lists,).
    owners
        As `Owners`.
    """
    n = len(hits)
    if not n:
        return share(0, 0)
    p = float(hits.mean())
    return _wilson(p, n / _design_effect(hits.astype(np.float64), owners))


def mean(values: NDArray[np.float64], owners: Owners = None) -> Estimate:
    """The mean of values between 0 and 1, with its normal interval, cut at 0 and 1; with owners, as `hit_rate`.

    Where all are equal (nothing was hit at all) their spread says nothing, and Wilson's interval stands instead: as no
    values between 0 and 1 spread more around their mean than zeros and ones do, it is never too narrow.
    """
    n = len(values)
    value = float(values.mean()) if n else 0.0
    if n < 2 or float(np.ptp(values)) == 0:
        return share(value * n, n)
    half = Z * math.sqrt(float(values.var(ddof=1)) / n * _design_effect(values, owners))
    return Estimate(value, max(0.0, value - half), min(1.0, value + half))


def difference(before: NDArray[np.bool_], after: NDArray[np.bool_], owners: Owners = None) -> Estimate:
    """Hit rate after less hit rate before on the same lists, with the normal interval of paired differences.

    Where no list changed, the interval is that of at most one in ``n`` + z² lists having changed, either way. With
    owners, as `hit_rate`.
    """
    changed = after.astype(np.float64) - before.astype(np.float64)
    n, value = len(changed), float(changed.mean()) if len(changed) else 0.0
    spread = float(changed.var(ddof=1)) / n * _design_effect(changed, owners) if n > 1 else 0.0
    half = Z * math.sqrt(spread) if spread > 0 else share(0, n).high
    return Estimate(value, max(-1.0, value - half), min(1.0, value + half))


def _design_effect(values: NDArray[np.float64], owners: Owners) -> float:
    """By how much the squared width of an interval grows because values of one owner are alike; 1 or more.

    The cluster-robust variance of a mean is G / (G - 1) · Σ over owners of (Σ of their values' deviations)² / n², with
    G owners (Liang and Zeger 1986, "Longitudinal data analysis using generalized linear models", Biometrika 73; Cameron
    and Miller 2015, "A practitioner's guide to cluster-robust inference", Journal of Human Resources 50, sections II.B
    and VI.D). 1 where there are no owners, or a single one: then it is that person whose lists are measured.
    """
    n = len(values)
    if owners is None or n < 2 or float(np.ptp(values)) == 0:
        return 1.0
    _, owner = np.unique(owners, return_inverse=True)
    n_owners = int(owner.max()) + 1
    if n_owners < 2 or n_owners == n:
        return 1.0
    from scipy.special import stdtrit

    sums = np.bincount(owner, weights=values - values.mean())
    robust = n_owners / (n_owners - 1) * float((sums**2).sum()) / n**2
    effect = max(1.0, robust / (float(values.var(ddof=1)) / n))
    return effect * (float(stdtrit(n_owners - 1, (1 + CONFIDENCE) / 2)) / Z) ** 2


def coverage(recommended: NDArray[np.int32], n_items: int) -> float:
    """Share of the vocabulary that was recommended to anybody (catalogue coverage, Ge et al. 2010), 0 to 1.

    Parameters
    ----------
    recommended
        int32, shape (n_lists, k): rows; -1 for none.
    """
    shown = np.unique(recommended)
    return float((shown >= 0).sum() / n_items) if n_items else 0.0


def popularity_bias(recommended: NDArray[np.int32], targets: NDArray[np.int32], counts: NDArray[np.int64]) -> float:
    """How much more often played what is recommended is than what people went on with, in bits.

    Mean log₂ count of everything recommended, less mean log₂ count of the targets. That is the self-information of
    what people chose less that of what they were recommended (Zhou et al. 2010, PNAS 107, "Solving the apparent
    diversity-accuracy dilemma"), and the group average popularity difference of Abdollahpouri et al. (2019, "The
    unfairness of popularity bias in recommendation") on a logarithmic scale. 1: twice as often played (geometric
    mean); 0: no bias; negative: towards the rare.

    Parameters
    ----------
    recommended
        int32, shape (n_lists, k): rows; -1 for none.
    targets
        int32, shape (n_lists,): rows; -1 (never seen in training) is left out, for it has no count.
    counts
        int64, shape (n_items,): plays in training, at least 1.

    Returns
    -------
    float
        0 where nothing was recommended or no target is known.
    """
    bits = np.log2(np.maximum(counts, 1))
    given, real = recommended[recommended >= 0], targets[targets >= 0]
    if not len(given) or not len(real):
        return 0.0
    return float(bits[given].mean() - bits[real].mean())
