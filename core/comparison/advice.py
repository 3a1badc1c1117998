"""How steady neighbours are by how often items occur, and what would make them steadier."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.comparison.stability import Stability
from core.types import TrainingSettings

EDGES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 100_000, 1_000_000)
FEWEST_ITEMS = 10
"""The mean of fewer items says little; a band takes in the rarer ones until it has so many."""
STEADY = 0.5
"""More than half of the neighbours stay: what `core.training.gauge` calls steady, too."""
FINE = 0.7
CLEARLY = 0.1
MUCH = 0.1
"""Fewer of the items aren't worth another training; more of the tokens aren't worth losing."""
SELDOM = 20
"""Of items seen less often, the other half of the data knows few neighbours: measured for `core.training.gauge`."""
STILL_FALLING = 0.02
FEW_WORDS = 2_000_000
"""What `core.training.presets` aims at, every epoch counted."""


@dataclass(frozen=True, slots=True)
class Band:
    """Items that occur about as often.

    Parameters
    ----------
    low, high
        Occurrences, both included.
    n_items
        How many measured items there are.
    mean, quartile_low, quartile_high
        Share of trainings in which their neighbours stay; half of the items are between the quartiles.
    """

    low: int
    high: int
    n_items: int
    mean: float
    quartile_low: float
    quartile_high: float


@dataclass(frozen=True, slots=True)
class Advice:
    """One sentence: a message id of the ``stability`` catalogue and its parameters."""

    code: str
    params: dict[str, int | float]


def by_frequency(stability: Stability, counts: NDArray[np.int64]) -> tuple[Band, ...]:
    """Steadiness by how often items occur, the rarest first.

    Parameters
    ----------
    counts
        int64, shape (n_items,): occurrences of the items of the model, descending.
    """
    shares = stability.by_item
    measured = np.asarray(counts[: len(shares)])
    bands: list[Band] = []
    waiting = np.zeros(len(measured), dtype=np.bool_)
    for low, beyond in zip(EDGES, (*EDGES[1:], math.inf), strict=True):
        waiting |= (measured >= low) & (measured < beyond)
        if waiting.sum() >= FEWEST_ITEMS or (low == EDGES[-1] and waiting.any()):
            bands.append(_band(measured[waiting], shares[waiting]))
            waiting[:] = False
    return tuple(bands)


def _band(counts: NDArray[np.int64], shares: NDArray[np.float64]) -> Band:
    low, high = np.quantile(shares, [0.25, 0.75]).tolist()
    return Band(int(counts.min()), int(counts.max()), len(counts), float(shares.mean()), low, high)


def advise(
    stability: Stability, counts: NDArray[np.int64], settings: TrainingSettings, losses: Sequence[float]
) -> tuple[Advice, ...]:
    """What follows from a measurement, the most telling first; one sentence that all is well where nothing does.

    Parameters
    ----------
    counts
        As for `by_frequency`.
    settings
        Of the training.
    losses
        Mean loss after each epoch; may be empty.
    """
    if stability.mean >= FINE:
        return (Advice("stability-fine", {}),)
    found = [_rare(stability, counts, settings), _epochs(counts, settings, losses), _data(stability, counts)]
    told = tuple(advice for advice in found if advice is not None)
    return told or (Advice("stability-as-it-is" if stability.mean >= STEADY else "stability-unsteady", {}),)


def _rare(stability: Stability, counts: NDArray[np.int64], settings: TrainingSettings) -> Advice | None:
    """Rare items are unsteady while frequent ones are steady: leave the rare ones out."""
    steady = [band.low for band in by_frequency(stability, counts) if band.mean >= STEADY]
    if not steady or steady[0] <= max(settings.min_count, int(counts.min())):
        return None
    suggested, shares = steady[0], stability.by_item
    frequent = counts[: len(shares)] >= suggested
    kept, rare = float(shares[frequent].mean()), float(shares[~frequent].mean())
    n_left = int((counts >= suggested).sum())
    few = len(counts) - n_left < MUCH * len(counts)
    too_much = float(counts[n_left:].sum()) > MUCH * float(counts.sum())
    if kept < STEADY or kept - rare < CLEARLY or few or too_much:
        return None
    return Advice("stability-min-count", {"suggested": suggested, "rare": rare, "frequent": kept, "items": n_left})


def _epochs(counts: NDArray[np.int64], settings: TrainingSettings, losses: Sequence[float]) -> Advice | None:
    """The loss still falls at the end, or few words were trained in all: train longer."""
    known = [loss for loss in losses if math.isfinite(loss)]
    if len(known) >= 2 and known[-2] > 0 and (fall := 1 - known[-1] / known[-2]) > STILL_FALLING:
        return Advice("stability-epochs-falling", {"share": fall, "epochs": settings.epochs})
    words = int(counts.sum()) * settings.epochs
    return Advice("stability-epochs-few", {"words": words, "epochs": settings.epochs}) if words < FEW_WORDS else None


def _data(stability: Stability, counts: NDArray[np.int64]) -> Advice | None:
    """Most items occur seldom: more data."""
    seldom = float((counts < SELDOM).mean())
    if seldom <= 0.5:
        return None
    return Advice("stability-more-data", {"share": seldom, "times": SELDOM, "mean": float(counts.mean())})
