"""A measured value with its 95 % interval."""

from __future__ import annotations

import math
from dataclasses import dataclass

Z = 1.959963984540054
"""Half of the standard normal distribution's 95 % interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A value and the limits of its 95 % interval."""

    value: float
    low: float
    high: float


def share(n_right: int, n: int) -> Interval:
    """A share with Wilson's score interval (Wilson 1927); of nothing, 0 with the widest interval.

    >>> interval = share(5, 10)
    >>> round(interval.low, 4), interval.value, round(interval.high, 4)
    (0.2366, 0.5, 0.7634)
    """
    from scipy.stats import binomtest

    if not n:
        return Interval(0.0, 0.0, 1.0)
    limits = binomtest(n_right, n).proportion_ci(method="wilson")
    return Interval(n_right / n, float(limits.low), float(limits.high))


def rank_correlation(rho: float, n: int) -> Interval:
    """Spearman's ρ with the interval of Bonett and Wright (2000, Psychometrika 65), by Fisher's z.

    >>> interval = rank_correlation(0.5, 300)
    >>> round(interval.low, 3), round(interval.high, 3)
    (0.404, 0.585)
    """
    if n < 4 or not math.isfinite(rho) or abs(rho) >= 1:
        return Interval(rho if math.isfinite(rho) else 0.0, -1.0, 1.0)
    half = Z * math.sqrt((1 + rho * rho / 2) / (n - 3))
    center = math.atanh(rho)
    return Interval(rho, math.tanh(center - half), math.tanh(center + half))
