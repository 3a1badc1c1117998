"""What facts about a space mean, in few words: which sentence to say."""

from __future__ import annotations

from typing import Literal

import numpy as np

from core.intrinsic.analogies import SectionScore
from core.intrinsic.facts import SpaceFacts
from core.intrinsic.noise import NoiseVerdict

LEANING, CONE = 0.1, 0.4
"""Mean cosines from which a space leans one way, and from which it is a cone: contextual vectors of the upper layers
have 0.4 and more, word2vec about 0.1 to 0.2 (Ethayarajh 2019)."""
TELLING = 0.3
"""A rank correlation from which on length goes with frequency, by Cohen's convention of a medium effect."""
HUBS = 1.0
"""Skewness above which there are hubs (Radovanović et al. 2010, section 3)."""
CLEAR = 0.1
"""Silhouette below which groups are cut into something that has none; see `core.grouping.Groups`."""
LITTLE = 0.05
"""A set of which a smaller share is known asks about other things than these vectors are of."""
FEW = 20
"""Below so many items a space in which nothing stands out may be noise or not: nobody can tell."""
EQUAL = 1e-3
"""Lengths that differ by less than this share are equal: vectors that were normalized, and rounded when written."""

Direction = Literal["all", "some", "cone"]
Tendency = Literal["longer", "shorter", "level", "same", "unknown"]


def says_nearness(noise: NoiseVerdict) -> bool:
    """Whether neighbours are nearer than in every shuffled space."""
    return bool(noise.cosine > noise.by_chance.max())


def has_too_few(noise: NoiseVerdict) -> bool:
    """Whether there are too few items to tell noise from meaning."""
    return noise.n_measured < FEW


def direction(facts: SpaceFacts) -> Direction:
    """How much all vectors point the same way."""
    if facts.mean_cosine < LEANING:
        return "all"
    return "some" if facts.mean_cosine < CONE else "cone"


def length_tendency(facts: SpaceFacts) -> Tendency:
    """How length goes with frequency."""
    if np.ptp(facts.norms) <= EQUAL * facts.norms.max():
        return "same"
    if facts.norm_frequency is None:
        return "unknown"
    if abs(facts.norm_frequency) < TELLING:
        return "level"
    return "longer" if facts.norm_frequency > 0 else "shorter"


def in_two_decimals(value: float) -> float:
    """A value as it is told, without a sign where nothing is left of it.

    >>> in_two_decimals(-0.0002), in_two_decimals(-0.216)
    (0.0, -0.22)
    """
    return round(value, 2) + 0.0


def has_hubs(facts: SpaceFacts) -> bool:
    """Whether some items are near to very many."""
    return facts.hub_skewness > HUBS


def groups_are_clear(silhouette: float) -> bool:
    """Whether items fall into groups rather than being cut into them."""
    return silhouette >= CLEAR


def is_of_other_things(known_share: float) -> bool:
    """Whether a set knows so little of these items that it can't measure them."""
    return known_share < LITTLE


def beats_nearest(total: SectionScore) -> bool:
    """Whether b − a + c answers more questions than the nearest to c, beyond the interval."""
    return total.accuracy.low > total.nearest


def biggest_hubs(facts: SpaceFacts, limit: int) -> list[int]:
    """Rows of the items that are most often among the ten nearest of others, the most often first."""
    found: list[int] = np.argsort(-facts.occurrences, kind="stable")[:limit].tolist()
    return found
