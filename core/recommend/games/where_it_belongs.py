"""Which of my playlists does this song belong to?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import RecommendError
from core.recommend.behaviour import Behaviour
from core.recommend.material import Material
from core.recommend.tasks import has_vector
from core.recommend.tasks.conditions import check_task
from core.recommend.tasks.places import known_tokens
from core.recommend.tasks.suggestions import best_of, check_rows


@dataclass(frozen=True, slots=True)
class Belonging:
    """A sequence, and how well an item fits into it.

    Parameters
    ----------
    sequence
        Its number in the corpus.
    fit
        Mean cosine of the item with the other items of the sequence, -1 to 1.
    n_items
        How many items with a vector that mean is of; few say little.
    holds_it
        Whether the item is in the sequence.
    """

    sequence: int
    fit: float
    n_items: int
    holds_it: bool


def where_it_belongs(material: Material, row: int, k: int, owner: int | None = None) -> list[Belonging]:
    """The sequences that an item fits best, best first.

    Parameters
    ----------
    material
        With behaviour and vectors.
    row
        The item. Where a sequence holds it, it doesn't count as its own company.
    k
        How many, at most.
    owner
        Only the sequences of this owner; all where None.

    Returns
    -------
    list of Belonging
        None for an owner whose sequences hold nothing else with a vector.

    Raises
    ------
    RecommendError
        ``errors-recommend-no-vector`` if the item has none; or if there is no corpus or are no vectors.
    IndexError
        If the item or the owner isn't there.
    """
    check_task("similar", material)
    check_rows(material, [row])
    behaviour = material.behaviour
    if behaviour is None:
        raise RecommendError("recommend-why-not-no-corpus")
    if not has_vector(material, row):
        raise RecommendError("errors-recommend-no-vector", item=material.items.labels[row])
    asked = _asked(behaviour, owner)
    sessions = known_tokens(material, behaviour.sessions.chosen(asked))
    session, itself = sessions.session_of_token, sessions.tokens == row
    cosines = np.where(itself, 0, (material.units @ material.units[row])[sessions.tokens])
    n_others = np.bincount(session[~itself], minlength=len(sessions))
    sums = np.bincount(session, cosines, minlength=len(sessions))
    fits = np.full(len(sessions), -np.inf, np.float32)
    np.divide(sums, n_others, out=fits, where=n_others > 0, casting="same_kind")
    holds = np.bincount(session[itself], minlength=len(sessions)) > 0
    return [
        Belonging(int(asked[place]), fit, int(n_others[place]), bool(holds[place]))
        for place, fit in best_of(fits, k).pairs()
    ]


def _asked(behaviour: Behaviour, owner: int | None) -> NDArray[np.int64]:
    if owner is None:
        return np.arange(len(behaviour.sessions))
    if not 0 <= owner < len(behaviour.owners):
        raise IndexError(f"owners must be between 0 and {len(behaviour.owners) - 1}, not {owner}")
    return behaviour.sequences_of(owner)
