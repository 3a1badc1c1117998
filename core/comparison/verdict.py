"""What a comparison says, beside what another seed alone changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.comparison.spaces import Comparison, Mean
from core.comparison.stability import Stability

MATTERS = 0.1
"""Share of what chance leaves in common that must be missing before a difference is called one."""
N_BANDS = 8
FEWEST_IN_A_BAND = 10

Word = Literal["changed", "same", "closer", "unrelated"]
ChanceKind = Literal["seed", "orders", "itself"]
"""What differs by chance alone: the seed, the random orders, or the very two that are compared."""
UNRELATED: Word = "unrelated"
STEPS = (1, 2, 5)
USUAL_SHARE = 0.25
"""The frequency from which items are shown at first leaves at least this part of them."""


@dataclass(frozen=True, slots=True)
class Floor:
    """What chance alone leaves in common: the same items in two trainings that only chance tells apart.

    Parameters
    ----------
    in_common
        float64, shape (n,): how many of its nearest each item keeps; NaN where it wasn't compared.
    """

    in_common: NDArray[np.float64]

    @classmethod
    def of(cls, compared: Comparison, rows: NDArray[np.int32]) -> Floor:
        """From a comparison of the two trainings.

        Parameters
        ----------
        compared
            Its first set is the one that ``rows`` are of.
        rows
            int32, shape (n,): the items that are judged.
        """
        return cls(_at(rows, compared.shared.first, compared.in_common.astype(np.float64)))

    @classmethod
    def of_stability(cls, found: Stability, rows: NDArray[np.int32]) -> Floor:
        """From trainings with other seeds; ``rows`` as for `of`, in the model that was trained again."""
        measured = np.arange(len(found.kept), dtype=np.int32)
        return cls(_at(rows, measured, found.by_item * found.kept.shape[1]))

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which items were compared: bool, shape (n,)."""
        return ~np.isnan(self.in_common)

    @property
    def mean(self) -> float:
        """Over the items that were compared, one at least."""
        return float(self.in_common[self.known].mean())


def _at(rows: NDArray[np.int32], known: NDArray[np.int32], values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The values of rows, of those that are known; NaN of the others."""
    place = np.full(max(int(rows.max(initial=0)), int(known.max(initial=0))) + 1, np.nan)
    place[known] = values
    return np.asarray(place[rows])


@dataclass(frozen=True, slots=True)
class Verdict:
    """The numbers of the first sentence, and the word that follows from them.

    Parameters
    ----------
    kept
        How many of its nearest an item has in both, on average, with its interval.
    by_chance
        How many in two unrelated spaces.
    floor
        How many when only chance differs; None where that wasn't measured.
    word
        ``"changed"``: at least a tenth of what chance leaves is missing, and the difference is no accident of the items
        looked at. ``"closer"``: the same the other way round. ``"same"``: neither. ``"unrelated"``: no more in common
        than by chance. None if none of these can be told without a floor.
    """

    kept: Mean
    by_chance: float
    floor: float | None
    word: Word | None


def judge(compared: Comparison, floor: Floor | None) -> Verdict:
    """Compare with chance, and with what another seed alone changes (item by item, where there is a floor)."""
    kept = Mean.of(compared.in_common.astype(np.float64))
    unrelated = UNRELATED if kept.low <= compared.by_chance < compared.n_neighbors else None
    if floor is None or not floor.known.any():
        return Verdict(kept, compared.by_chance, None, unrelated)
    lost = Mean.of((floor.in_common - compared.in_common)[floor.known])
    return Verdict(kept, compared.by_chance, floor.mean, unrelated or _word(lost, floor.mean))


def _word(lost: Mean, floor: float) -> Word:
    if lost.low > 0 and lost.value >= MATTERS * floor:
        return "changed"
    return "closer" if lost.high < 0 and -lost.value >= MATTERS * floor else "same"


@dataclass(frozen=True, slots=True)
class Band:
    """Items that occur about as often: their counts, how many they are, and what they keep on average."""

    low: int
    high: int
    n_items: int
    kept: float
    floor: float | None


def by_frequency(compared: Comparison, counts: NDArray[np.int64], floor: Floor | None) -> tuple[Band, ...]:
    """What items keep, in bands of equally many items, the rarest first.

    Parameters
    ----------
    compared, floor
        As for `judge`.
    counts
        int64, shape (len(compared.shared),): how often each occurs.

    Returns
    -------
    tuple of Band
        Items that occur equally often are in one band; fewer bands where there are few items.
    """
    n_bands = max(1, min(N_BANDS, len(counts) // FEWEST_IN_A_BAND))
    edges = np.unique(np.quantile(counts, np.linspace(0, 1, n_bands + 1)[1:-1], method="lower"))
    band = np.searchsorted(edges, counts, side="right")
    kept = compared.in_common
    return tuple(_band(counts, kept, floor, band == number) for number in np.unique(band).tolist())


def _band(counts: NDArray[np.int64], kept: NDArray[np.int64], floor: Floor | None, own: NDArray[np.bool_]) -> Band:
    part = None if floor is None else Floor(floor.in_common[own])
    lowest = part.mean if part is not None and part.known.any() else None
    return Band(int(counts[own].min()), int(counts[own].max()), int(own.sum()), float(kept[own].mean()), lowest)


def usual_minimum(counts: NDArray[np.int64]) -> tuple[list[int], int]:
    """Frequencies to filter by (1, 2, 5, 10 …), and the highest of them that leaves a good part of the items.

    >>> usual_minimum(np.array([1, 1, 3, 12]))
    ([1, 2, 5, 10], 10)
    """
    options = [1]
    while (following := STEPS[len(options) % len(STEPS)] * 10 ** (len(options) // len(STEPS))) <= int(counts.max()):
        options.append(following)
    return options, max(each for each in options if np.count_nonzero(counts >= each) >= USUAL_SHARE * len(counts))
