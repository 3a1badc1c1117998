"""Content against behaviour: what reads like an item, beside what people do with it."""

from __future__ import annotations

from dataclasses import dataclass

from core.recommend.content import ContentSpace
from core.recommend.material import Material
from core.recommend.tasks.agreement import overlap
from core.recommend.tasks.items import has_vector, similar
from core.recommend.tasks.suggestions import Suggestions, check_rows, content_neighbors


@dataclass(frozen=True, slots=True)
class ByContent:
    """The neighbours of an item in both spaces.

    Parameters
    ----------
    suggestions
        Near by title and metadata.
    behaviour
        Near by what people did with it; None for an item without a vector.
    overlap
        Share of the shorter list that is in the other one too, 0 to 1; None where there is only one.
    """

    suggestions: Suggestions
    behaviour: Suggestions | None
    overlap: float | None


def by_content(material: Material, content: ContentSpace, row: int, k: int) -> ByContent:
    """Neighbours of an item by content beside its neighbours by behaviour.

    Parameters
    ----------
    material
        What there is.
    content
        Of the items of the material.
    row
        The item.
    k
        How many of each, at most.

    Raises
    ------
    IndexError
        If there is no such item.
    """
    check_rows(material, [row])
    found = content_neighbors(content, row, k)
    if not has_vector(material, row):
        return ByContent(found, None, None)
    near = similar(material, row, k)
    return ByContent(found, near, overlap(found, near))
