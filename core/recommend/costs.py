"""How long it takes to make a scorer, known beforehand: so that nobody waits for what somebody else asked."""

from __future__ import annotations

import numpy as np

from core.recommend.behaviour import MAX_BASKET, Behaviour
from core.recommend.material import Material

PAIRS_PER_SECOND = 10_000_000
"""Pairs that item-kNN counts: 14 to 16 million were measured (processor time of one core, 37 and 376 million pairs)."""
DESCRIBED_PER_SECOND = 3_000
"""Items that a content space is made of: 2,600 to 4,800 were measured (20,000 and 100,000 with title and artist)."""


def seconds_to_count_pairs(behaviour: Behaviour) -> float:
    """How long counting takes what stands together: the sum of length² over all baskets, as `PAIRS_PER_SECOND`.

    An upper bound: what is twice in a basket is counted twice here.
    """
    lengths = behaviour.sessions.lengths.astype(np.float64)
    whole = np.floor(lengths / MAX_BASKET)
    rest = lengths - whole * MAX_BASKET
    return float((whole * MAX_BASKET**2 + rest**2).sum()) / PAIRS_PER_SECOND


def seconds_to_describe(n_items: int) -> float:
    """How long a content space of so many items takes, as `DESCRIBED_PER_SECOND`."""
    return n_items / DESCRIBED_PER_SECOND


def seconds_to_fit(name: str, material: Material) -> float:
    """How long making one scorer takes, to within a factor of two or three, on one core of an ordinary machine.

    The same material has always the same estimate, whatever else the machine is doing.

    Parameters
    ----------
    name
        A single scorer. All but two are made in one pass over the data, which counts as nothing.
    material
        What it would be made of.
    """
    if name == "item-knn" and material.behaviour is not None:
        return seconds_to_count_pairs(material.behaviour)
    if name == "content" and material.has_content:
        return seconds_to_describe(material.n_items)
    return 0.0
