"""Suggestions: what every task that ends in items answers with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.recommend.content import ContentSpace
from core.recommend.material import Material
from core.similarity import best_rows


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Items, best first, ties by row.

    Parameters
    ----------
    rows
        int32, shape (n_suggestions,): rows of the vocabulary.
    scores
        float32, shape (n_suggestions,): by whatever scored them; only comparable within one list.
    why_none
        Where there are none: message id of the reason. ``""`` where there are some.
    by
        ``"behaviour"``: from what people did. ``"content"``: nothing is known of what people did with the item, so
        its titles and metadata were compared instead.
    """

    rows: NDArray[np.int32]
    scores: NDArray[np.float32]
    why_none: str = ""
    by: Literal["behaviour", "content"] = "behaviour"

    def __len__(self) -> int:
        return len(self.rows)

    def pairs(self) -> list[tuple[int, float]]:
        """Row and score of each."""
        return list(zip(self.rows.tolist(), self.scores.tolist(), strict=True))


def none_because(reason: str) -> Suggestions:
    """No suggestions, and why (a message id)."""
    return Suggestions(np.empty(0, np.int32), np.empty(0, np.float32), reason)


def best_of(scores: NDArray[np.float32], k: int, exclude: Iterable[int] = ()) -> Suggestions:
    """The ``k`` best finite scores as suggestions.

    Parameters
    ----------
    scores
        float32, shape (n_items,); -inf where nothing is known.
    k
        How many, at most.
    exclude
        Rows to leave out.
    """
    rows = best_rows(scores, k, tuple(exclude))
    rows = rows[np.isfinite(scores[rows])]
    return Suggestions(rows, scores[rows]) if len(rows) else none_because("recommend-why-none-nothing-left")


def content_neighbors(content: ContentSpace, row: int, k: int) -> Suggestions:
    """Items whose title and metadata are like an item's (cosine above 0), marked ``by="content"``."""
    found = content.neighbors(row, k)
    alike = found.cosines > 0
    reason = "" if alike.any() else "recommend-why-none-no-content"
    return Suggestions(found.rows[alike], found.cosines[alike], reason, by="content")


def check_rows(material: Material, rows: Iterable[int]) -> None:
    """Raise IndexError for a row that isn't in the vocabulary."""
    for row in rows:
        if not 0 <= row < material.n_items:
            raise IndexError(f"rows must be between 0 and {material.n_items - 1}, not {row}")
