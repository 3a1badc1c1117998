"""User → item ("for you") and session → next item ("what comes next"): what a scorer says goes on with a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.ranking import rows_at_once
from core.recommend.scorer import UNKNOWN, Scorer
from core.recommend.sessions import Sessions
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.places import HALF_LIFE, How
from core.recommend.tasks.suggestions import Suggestions, best_of, check_rows, none_because

Rows = Sequence[int] | NDArray[np.int32]
NOT_FORGOTTEN = 30
"""Items of a history that count with ``"recency"``: the next one would weigh a 64th."""
LOOKED_AT = 200
"""Where a scorer knows none of so many, it is asked no further."""


def next_items(material: Material, scorer: Scorer, session: Rows, k: int, exclude_known: bool = True) -> Suggestions:
    """What comes next after the items of a session.

    Parameters
    ----------
    material
        Whose vocabulary the rows are of.
    scorer
        Fitted on the same material.
    session
        Rows of items in order; from the data or made up. Empty: what the scorer says of nothing.
    k
        How many, at most.
    exclude_known
        Leave out what the session holds already.

    Returns
    -------
    Suggestions
        None, with the reason, where the scorer has nothing to say.

    Raises
    ------
    IndexError
        If an item isn't there.
    """
    rows = np.asarray(session, np.int32)
    check_rows(material, rows.tolist())
    return _answer(scorer.scores(Sessions.from_lists([rows]))[0], rows, k, exclude_known)


def for_user(
    material: Material,
    scorer: Scorer,
    history: Rows,
    k: int,
    exclude_known: bool = True,
    how: How = "mean",
) -> Suggestions:
    """For you: what goes on with what an owner had.

    Parameters
    ----------
    material
        With owners; an owner's history is ``behaviour.histories[owner]``.
    scorer
        Fitted on the same material.
    history
        Rows of items, oldest first.
    k
        How many, at most.
    exclude_known
        Leave out what the person had.
    how
        ``"mean"``: the scorer gets the whole history. ``"last"``: the last item that it knows. ``"recency"``: it scores
        each of the last 30 items that it knows alone; the mean counts, where an item is half as heavy for every five
        that came after it. For the cosine scorer these are the items nearest to `place_of_user` of the same kind.

    Returns
    -------
    Suggestions
        None, with the reason, where the scorer has nothing to say.

    Raises
    ------
    RecommendError
        If there are no owners.
    IndexError
        If an item isn't there.
    """
    check_task("for-user", material)
    if how == "mean" or not len(history):
        return next_items(material, scorer, history, k, exclude_known)
    rows = np.asarray(history, np.int32)
    check_rows(material, rows.tolist())
    return _answer(_newer_weigh_more(scorer, rows, 1 if how == "last" else NOT_FORGOTTEN), rows, k, exclude_known)


def _newer_weigh_more(scorer: Scorer, rows: NDArray[np.int32], n_items: int) -> NDArray[np.float32]:
    """Weighted mean of the scores of each of the last ``n_items`` that the scorer knows, float32, shape (n_items,)."""
    total = np.zeros(scorer.n_items, np.float32)
    known_at_all = np.zeros(scorer.n_items, bool)
    weights: list[float] = []
    for scores in _newest_first(scorer, rows, n_items):
        known = np.isfinite(scores)
        if known.any():
            weights.append(0.5 ** (len(weights) / HALF_LIFE))
            total += np.where(known, scores * np.float32(weights[-1]), 0)
            known_at_all |= known
        if len(weights) == n_items:
            break
    return np.where(known_at_all, total / max(sum(weights), 1e-9), UNKNOWN).astype(np.float32)


def _newest_first(scorer: Scorer, rows: NDArray[np.int32], n_items: int) -> Iterator[NDArray[np.float32]]:
    """The scores of each item alone, float32, shape (n_items,); ``n_items`` are asked at once, as far as they fit."""
    asked = rows[: -LOOKED_AT - 1 : -1]
    step = min(n_items, rows_at_once(scorer.n_items))
    for start in range(0, len(asked), step):
        yield from scorer.scores(Sessions.from_lists(asked[start : start + step, None]))


def _answer(scores: NDArray[np.float32], rows: NDArray[np.int32], k: int, exclude_known: bool) -> Suggestions:
    if not np.isfinite(scores).any():
        return none_because("recommend-why-none-scorer" if len(rows) else "recommend-why-none-empty")
    return best_of(scores, k, np.unique(rows).tolist() if exclude_known else [])
