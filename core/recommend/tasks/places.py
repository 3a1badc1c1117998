"""The person as a point in the space: from what somebody had, in order, to one direction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from core.recommend.material import Material
from core.recommend.sessions import Sessions
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.suggestions import Suggestions, best_of, check_rows, none_because
from core.similarity import unit_vector

How = Literal["mean", "recency", "last"]
HOW: tuple[How, ...] = get_args(How)
"""How a history becomes one place."""
HALF_LIFE = 5.0
"""With ``"recency"``, what was had so many items ago weighs half."""


def place_of_user(
    material: Material, history: Sequence[int] | NDArray[np.int32], how: How = "mean"
) -> NDArray[np.float32]:
    """Where a person stands among the items.

    Parameters
    ----------
    material
        With vectors.
    history
        Rows of the items that the person had, oldest first, as often as they had them. Items without a vector don't
        count.
    how
        ``"mean"``: of the directions of all items. ``"recency"``: the same, an item half as heavy for every five
        that came after it. ``"last"``: the last item alone.

    Returns
    -------
    float32, shape (dim,)
        Of length 1; zeros where no item has a vector.

    Raises
    ------
    RecommendError
        If there are no vectors.
    IndexError
        If an item isn't there.
    """
    check_task("similar", material)
    check_rows(material, [int(row) for row in history])
    return unit_vector(places(material, Sessions.from_lists([history]), how)[0])


def places(material: Material, histories: Sessions, how: How = "mean") -> NDArray[np.float32]:
    """Weighted means of the directions of each session's items, float32, shape (n_sessions, dim).

    Not of length 1: how long a mean is tells how much the items agree (1: all the same; 0: they cancel out, or none
    has a vector).
    """
    held = known_tokens(material, histories)
    weights = held.matrix(material.n_vectors, _weights(held, how))
    averaged: NDArray[np.float32] = np.asarray(weights @ material.units, dtype=np.float32)
    return averaged


def known_tokens(material: Material, sessions: Sessions) -> Sessions:
    """The sessions without the items that have no vector."""
    known = sessions.tokens < material.n_vectors
    kept = np.concatenate([[0], np.cumsum(known)]).astype(np.int64)
    return Sessions(sessions.tokens[known], kept[sessions.offsets])


def nearest_to_place(
    material: Material, place: NDArray[np.float32], k: int, *, exclude: Sequence[int] | NDArray[np.int32] = ()
) -> Suggestions:
    """The items nearest to a place by cosine: the last of the lecture's three steps.

    Parameters
    ----------
    material
        With vectors.
    place
        float32, shape (dim,), of any length.
    k
        How many, at most.
    exclude
        Rows to leave out: what the person has already.
    """
    if not place.any():
        return none_because("recommend-why-none-unknown-items")
    return best_of(np.clip(material.units @ unit_vector(place), -1, 1), k, [int(row) for row in exclude])


def _weights(sessions: Sessions, how: How) -> NDArray[np.float32]:
    """What each token counts, float32, shape (n_tokens,); the weights of one session add up to 1."""
    session = sessions.session_of_token
    before_the_end = sessions.offsets[1:][session] - 1 - np.arange(len(sessions.tokens))
    if how == "last":
        raw = (before_the_end == 0).astype(np.float64)
    elif how == "recency":
        raw = 0.5 ** (before_the_end / HALF_LIFE)
    else:
        raw = np.ones(len(sessions.tokens))
    sums = np.bincount(session, raw, minlength=len(sessions))
    weights: NDArray[np.float32] = (raw / sums[session]).astype(np.float32)
    return weights
