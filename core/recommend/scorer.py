"""What a scorer is: it says for each session how well each item would go on."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from core.recommend.sessions import Sessions

UNKNOWN = -np.inf
"""The score of an item that a scorer can say nothing about; such items are never recommended."""


class Scorer(Protocol):
    """A recommender over a vocabulary of ``n_items``.

    Attributes
    ----------
    name
        Its id, also in messages (``recommend-scorer-<name>``), answers and tables.
    """

    name: str
    n_items: int

    def scores(self, sessions: Sessions) -> NDArray[np.float32]:
        """How well each item would go on with each session.

        Parameters
        ----------
        sessions
            At least none; empty sessions get the scorer's answer to nothing (popularity: the popular; others: -inf).

        Returns
        -------
        float32, shape (n_sessions, n_items)
            Higher is better; -inf where the scorer can say nothing. Only comparable within one row.
        """
        ...
