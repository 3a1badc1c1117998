"""Everybody's and every item's list at once, in batches that fit into memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.ranking import Ranked, best_columns, ranked, rows_at_once
from core.recommend.scorer import UNKNOWN, Scorer
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.items import NS_EXPONENT, complement_scores

ItemTask = Literal["similar", "complementary"]


@dataclass(frozen=True, slots=True)
class Batch:
    """The lists of some that were asked about.

    Parameters
    ----------
    first
        The first of them: an owner's position, or an item's row; the others follow.
    ranked
        One line of rows and scores for each.
    """

    first: int
    ranked: Ranked

    @classmethod
    def empty(cls) -> Batch:
        """Of nobody."""
        return cls(0, Ranked(np.empty((0, 0), np.int32), np.empty((0, 0), np.float32)))


def for_every_user(material: Material, scorer: Scorer, k: int, *, exclude_known: bool = True) -> Iterator[Batch]:
    """The ``k`` best items for each owner, in the order of ``behaviour.owners``.

    Parameters
    ----------
    material
        With owners.
    scorer
        Fitted on the same material.
    k
        How many, at most.
    exclude_known
        Leave out what an owner had.

    Raises
    ------
    RecommendError
        If there are no owners; before the first batch.
    """
    check_task("for-user", material)
    assert material.behaviour is not None
    histories = material.behaviour.histories
    step = rows_at_once(scorer.n_items)
    return (
        Batch(
            first,
            ranked(scorer, histories.part(first, min(first + step, len(histories))), k, exclude_known=exclude_known),
        )
        for first in range(0, len(histories), step)
    )


def for_every_item(material: Material, task: ItemTask, k: int, *, ns_exponent: float = NS_EXPONENT) -> Iterator[Batch]:
    """The ``k`` most similar items to each item with a vector, or those that go best with it, in row order.

    Parameters
    ----------
    material
        With vectors; for ``"complementary"`` with output vectors.
    task
        Which of the two.
    k
        How many, at most.
    ns_exponent
        As for `complementary`.

    Raises
    ------
    RecommendError
        If the vectors that it needs aren't there; before the first batch.
    """
    check_task(task, material)
    step = rows_at_once(material.n_vectors)
    return (
        Batch(first, _of_items(material, task, range(first, min(first + step, material.n_vectors)), k, ns_exponent))
        for first in range(0, material.n_vectors, step)
    )


def _of_items(material: Material, task: ItemTask, rows: range, k: int, ns_exponent: float) -> Ranked:
    units = material.units[rows.start : rows.stop]
    if task == "similar":
        scores: NDArray[np.float32] = np.clip(units @ material.units.T, -1, 1)
    else:
        scores = complement_scores(material, list(rows), ns_exponent=ns_exponent)
    scores[np.arange(len(rows)), list(rows)] = UNKNOWN
    scores[~units.any(axis=1)] = UNKNOWN
    found = best_columns(scores, min(k, material.n_vectors))
    best = np.take_along_axis(scores, found, axis=1)
    return Ranked(np.where(np.isfinite(best), found, -1).astype(np.int32), best)
