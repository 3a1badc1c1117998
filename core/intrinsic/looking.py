"""A look at a space whole: is it noise, how near are items to each other, lengths and hubs, groups."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from core.grouping import Groups, group_items
from core.intrinsic.facts import SpaceFacts, space_facts
from core.intrinsic.noise import NoiseVerdict, compare_with_noise
from core.intrinsic.spread import CosineSpread, cosine_spread
from core.types import Progress, ProgressCallback, keep_going

HUBS, GROUPS = "jobs-stage-hubs", "jobs-stage-groups"
FEWEST = 3
N_GROUPS = 8


@dataclass(frozen=True, slots=True)
class SpaceReport:
    """What can be said of a space by itself.

    Parameters
    ----------
    noise
        Whether there is anything in it.
    spread
        Cosines of any two items, and of items with their nearest.
    facts
        Lengths, directions and hubs.
    groups
        Of what lies near, the largest first, each named by the rows of its most typical items.

    Raises
    ------
    ValueError
        If the parts don't fit together.
    """

    noise: NoiseVerdict
    spread: CosineSpread
    facts: SpaceFacts
    groups: Groups

    def __post_init__(self) -> None:
        if len(self.groups.labels) != len(self) or len(self.spread.nearest) != self.noise.n_measured:
            raise ValueError("parts of different spaces")
        if len(self.facts.occurrences) != self.facts.n_measured or self.facts.n_measured > len(self):
            raise ValueError("hubs of another space")

    def __len__(self) -> int:
        return len(self.facts.norms)

    @property
    def n_bytes(self) -> int:
        """Of its arrays."""
        arrays = (self.spread.pairs, self.spread.nearest, self.facts.norms, self.facts.occurrences, self.groups.labels)
        return sum(array.nbytes for array in arrays)


class _StoppedError(Exception):
    """It was asked to stop: half a look is none."""


def look_at_space(
    matrix: NDArray[np.float32], counts: NDArray[np.int64] | None = None, callback: ProgressCallback = keep_going
) -> SpaceReport | None:
    """Look at a space: seconds, for a large one. On one processor: on a busy machine more threads wait for each other.

    Parameters
    ----------
    matrix
        float32, shape (n_items, dim), most frequent first; may be a memory map.
    counts
        int64, shape (n_items,), or None.
    callback
        Told after each shuffle of the comparison with noise and before each other part; returning True stops.

    Returns
    -------
    SpaceReport or None
        None where it was stopped.

    Raises
    ------
    ValueError
        If there are fewer than 3 items.
    """

    def told(progress: Progress) -> bool:
        if callback(progress):
            raise _StoppedError
        return False

    try:
        with threadpool_limits(limits=1):
            noise = compare_with_noise(matrix, callback=told)
            told(Progress(HUBS))
            spread, facts = cosine_spread(matrix), space_facts(matrix, counts)
            told(Progress(GROUPS))
            return SpaceReport(noise, spread, facts, group_items(matrix, min(N_GROUPS, len(matrix) - 1)))
    except _StoppedError:
        return None
