"""Whether two items meet more often than chance would have it, and how sure that is."""

from __future__ import annotations

import math
from typing import Literal

from core.evidence.pair import Meetings

Verdict = Literal["often", "seldom", "chance", "apart", "never"]
CONFIDENCE = 0.95


def lift_interval(found: Meetings) -> tuple[float, float] | None:
    """95 % interval of the lift; None where nothing is expected.

    Exact for counts that fall like a Poisson process (Garwood 1936). Words come in bursts, so it is rather too narrow.
    """
    from scipy.stats import chi2

    if not found.expected_near:
        return None
    outside = (1 - CONFIDENCE) / 2
    low = chi2.ppf(outside, 2 * found.n_near) / 2 if found.n_near else 0.0
    high = chi2.ppf(1 - outside, 2 * found.n_near + 2) / 2
    return float(low / found.expected_near), float(high / found.expected_near)


def rounded(value: float) -> int | float:
    """Two digits that count, and a whole number where there is nothing after the point.

    >>> rounded(13.27), rounded(1_234.5), rounded(0.0123), rounded(1.96)
    (13, 1200, 0.012, 2)
    """
    if not value:
        return 0
    told = round(value, 1 - math.floor(math.log10(abs(value))))
    return int(told) if told == int(told) else told


def verdict(found: Meetings) -> Verdict:
    """What the counts say.

    Returns
    -------
    str
        ``"often"`` or ``"seldom"``: surely more or less often within the window than by chance. ``"chance"``: neither.
        ``"apart"``: in the same sequences, but never within the window. ``"never"``: in no sequence together.
    """
    if not found.n_sequences:
        return "never"
    interval = lift_interval(found)
    if not found.n_near or interval is None:
        return "apart"
    low, high = interval
    return "often" if low > 1 else "seldom" if high < 1 else "chance"
