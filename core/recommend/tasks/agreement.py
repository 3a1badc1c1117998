"""When "similar" and "goes with" say nearly the same, and why that may be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.recommend.material import Material
from core.recommend.tasks.items import NS_EXPONENT, complementary, similar
from core.recommend.tasks.suggestions import Suggestions
from core.subsampling import share_after_sampling
from core.types import TrainingSettings

NEARLY_THE_SAME = 0.8
COMPARED = 10
STEADY = 20
"""Sightings from which on an item's neighbours mostly stay when the seed changes: measured in `core.training.gauge`."""
FEW_EPOCHS = 2
MUCH_SKIPPED = 0.5


@dataclass(frozen=True, slots=True)
class Agreement:
    """How much the two lists of an item hold the same.

    Parameters
    ----------
    share
        `overlap` of the lists, 0 to 1.
    warns
        Whether a person should be told: from 0.8 on.
    reasons
        Message ids of what may be the cause, the likeliest first; empty where there is nothing to tell.
    """

    share: float
    warns: bool
    reasons: tuple[str, ...] = ()


def overlap(first: Suggestions, second: Suggestions) -> float:
    """Share of the shorter list that is in the other one too, 0 to 1; 0 where one is empty."""
    shorter = min(len(first), len(second))
    return len(set(first.rows.tolist()) & set(second.rows.tolist())) / shorter if shorter else 0.0


def lists_agree(material: Material, row: int, settings: TrainingSettings | None, k: int = COMPARED) -> Agreement:
    """Compare what is similar to an item with what goes with it, and say what may be the cause if it is the same.

    Parameters
    ----------
    material
        With output vectors.
    row
        The item.
    settings
        As the vectors were trained, where known.
    k
        How many of each list are compared.

    Returns
    -------
    Agreement
        With `doubts` as reasons, or ``recommend-agree-topics`` where there is no doubt: what belongs to one topic may
        both replace each other and meet.

    Raises
    ------
    RecommendError, IndexError
        As `complementary`.

    Notes
    -----
    Mean share for 300 items of the samples that ship (shop, playlists, made text), trained as they are and with one
    setting changed: as they are .62 .49 .37; five epochs .77 .50 .52; CBOW .27 .34 .31. One epoch (.08 .04 .06) and a
    subsampling of 1e-5 (.00 .00 .01) leave output vectors that hardly moved: the lists then share nothing, and "goes
    with" says nothing. So lists that differ are no sign of good vectors, and `doubts` hold for these, too.
    """
    ns_exponent = NS_EXPONENT if settings is None else settings.ns_exponent
    share = overlap(similar(material, row, k), complementary(material, row, k, ns_exponent=ns_exponent))
    if share < NEARLY_THE_SAME:
        return Agreement(share, False)
    return Agreement(share, True, doubts(material, settings) or ("recommend-agree-topics",))


def doubts(material: Material, settings: TrainingSettings | None) -> tuple[str, ...]:
    """Why "similar" and "goes with" can't be told apart well by some vectors, as message ids; the likeliest first.

    Small data (half of the items are seen less than 20 times), CBOW (which trains output vectors against a mean of
    the neighbours), one or two epochs, and a subsampling that skips more than half of all that is there.
    """
    counts = material.items.counts
    known = np.empty(0, np.int64) if counts is None else counts[: material.n_vectors]
    found = {"recommend-agree-small": len(known) > 0 and float(np.median(known)) < STEADY}
    if settings is not None:
        found["recommend-agree-cbow"] = not settings.sg
        found["recommend-agree-epochs"] = settings.epochs <= FEW_EPOCHS
        found["recommend-agree-subsampling"] = 1 - share_after_sampling(known, settings.sample) > MUCH_SKIPPED
    return tuple(reason for reason, holds in found.items() if holds)
