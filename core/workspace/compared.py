"""What in a workspace was made to be compared, how, and what shows the part of chance in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.comparison.recipes import Recipe, same_but_chance
from core.types import VectorSet
from core.workspace.infos import VectorsInfo
from core.workspace.workspace import Workspace

MADE = "compared"


@dataclass(frozen=True, slots=True)
class Made:
    """Vectors that were made from a corpus of the workspace, and how."""

    info: VectorsInfo
    corpus_id: str
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class Chance:
    """Two trainings that only chance tells apart, the first of them one of the compared.

    Parameters
    ----------
    base, other
        Their ids.
    shuffled
        Whether it is the order of shuffled sequences, too, that tells them apart.
    """

    base: str
    other: str
    shuffled: bool


def made_of(info: VectorsInfo) -> Made | None:
    """How vectors were made; None for those of a file, and for a training that was stopped or whose corpus is gone.

    What an imported workspace says about it is checked, and passed over where it makes no sense.
    """
    try:
        if info.kind == "model":
            settings = info.training_settings
            whole = settings is not None and info.corpus_id is not None and not info.stopped
            return Made(info, str(info.corpus_id), Recipe(settings)) if whole and settings is not None else None
        request = info.meta["origin"]["settings"]
        return Made(info, str(request["corpus_id"]), Recipe.from_json(request[MADE]))
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def is_made_to_compare(info: VectorsInfo) -> bool:
    """Whether vectors are no model of a corpus as it is: shuffled, shortened or counted, for a comparison."""
    made = None if info.kind == "model" else made_of(info)
    return made is not None and not made.recipe.is_plain


def find_made(workspace: Workspace, corpus_id: str, recipe: Recipe) -> str | None:
    """The vectors that this recipe gives, if they are here."""
    if recipe.is_plain:
        return workspace.find_model(corpus_id, recipe.settings)
    return workspace.find_vectors([], _request(corpus_id, recipe))


def save_made(workspace: Workspace, vectors: VectorSet, *, name: str, corpus_id: str, recipe: Recipe) -> str:
    """Keep vectors that aren't a model of a corpus as it is; returns their id."""
    origin = {
        "uploads": [],
        "settings": _request(corpus_id, recipe),
        "item_kind": workspace.corpus_info(corpus_id).kind,
    }
    return workspace.save_vectors(vectors, name=name, origin=origin)


def part_of_chance(workspace: Workspace, first: VectorsInfo, second: VectorsInfo) -> Chance | None:
    """What else is here that differs from one of two by chance only; of a shuffled one rather than of the other."""
    one, two = made_of(first), made_of(second)
    every = [made for made in map(made_of, workspace.vector_sets()) if made is not None]
    bases = [made for made in (one, two) if made is not None and not made.recipe.counted]
    for base in sorted(bases, key=lambda made: made.recipe.order is None):
        for other in every:
            if other.info.id not in (first.id, second.id) and _differ_by_chance(base, other):
                return Chance(base.info.id, other.info.id, base.recipe.order is not None)
    return None


def only_chance(first: VectorsInfo, second: VectorsInfo) -> bool:
    """Whether two vector sets differ in their seed only."""
    one, two = made_of(first), made_of(second)
    return one is not None and two is not None and _differ_by_chance(one, two)


def _differ_by_chance(one: Made, other: Made) -> bool:
    return one.corpus_id == other.corpus_id and same_but_chance(one.recipe, other.recipe)


def _request(corpus_id: str, recipe: Recipe) -> dict[str, Any]:
    return {MADE: recipe.to_json(), "corpus_id": corpus_id}
