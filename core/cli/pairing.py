"""Which two vector sets ``compare`` is about, and what chance alone leaves in common of them."""

from __future__ import annotations

from dataclasses import dataclass

from core.cli.language import say
from core.cli.opening import Opened
from core.comparison import Shared
from core.comparison.naming import name_of
from core.comparison.recipes import QuestionName, Recipe, asked, same_but_chance
from core.comparison.spaces import FEWEST_SHARED, Comparison
from core.comparison.spaces import compare as side_by_side
from core.comparison.verdict import ChanceKind, Floor
from core.errors import WorkspaceError
from core.jobs.comparing import make, part_of
from core.types import Corpus, ProgressCallback, VectorSet
from core.workspace import Workspace
from core.workspace.compared import Made, find_made, made_of, only_chance, part_of_chance


@dataclass(frozen=True, slots=True)
class Side:
    """One of two vector sets; its id where it is kept in a workspace."""

    name: str
    vectors: VectorSet
    id: str | None = None

    @classmethod
    def of(cls, opened: Opened) -> Side:
        """That of a workspace or a file."""
        return cls(opened.info.name, opened.vectors, opened.vectors_id)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two vector sets, their comparison, and what chance alone leaves in common.

    Parameters
    ----------
    kind
        What the floor is of; ``"itself"``: the two differ by chance only. None where it isn't known.
    """

    first: Side
    second: Side
    compared: Comparison
    floor: Floor | None
    kind: ChanceKind | None


def pair_of(first: Opened, second: Opened) -> Pair:
    """Two vector sets that are there.

    Raises
    ------
    WorkspaceError
        ``compare-none-shared`` if hardly any item is in both.
    """
    compared = compared_by_items(first.vectors, second.vectors)
    floor, kind = _chance(first, second, compared.shared)
    return Pair(Side.of(first), Side.of(second), compared, floor, kind)


def compared_by_items(first: VectorSet, second: VectorSet) -> Comparison:
    """The comparison by the items that both have; raises as `pair_of`."""
    if len(first.items.index.keys() & second.items.index.keys()) < FEWEST_SHARED:
        raise WorkspaceError("compare-none-shared")
    return side_by_side(first, second)


def _chance(first: Opened, second: Opened, shared: Shared) -> tuple[Floor | None, ChanceKind | None]:
    """From a training that differs by chance, or from those of a stability, as on the page."""
    if only_chance(first.info, second.info):
        return None, "itself"
    workspace, rows_of = first.workspace, {second.vectors_id: shared.second, first.vectors_id: shared.first}
    found = part_of_chance(workspace, first.info, second.info) if workspace is second.workspace else None
    if found is not None:
        known = compared_by_items(workspace.vectors(found.base), workspace.vectors(found.other))
        return Floor.of(known, rows_of[found.base]), "orders" if found.shuffled else "seed"
    for side, rows in ((first, shared.first), (second, shared.second)):
        measured = side.workspace.stabilities(side.vectors_id)
        if measured:
            return Floor.of_stability(side.workspace.stability(measured[-1].id), rows), "seed"
    return None, None


def base_of(workspace: Workspace, first: Opened | None) -> Made:
    """The model whose settings a ready question takes: the chosen one, else the newest that was trained to its end.

    Raises
    ------
    WorkspaceError
        ``compare-questions-none`` if there is none.
    """
    infos = reversed(workspace.vector_sets()) if first is None else [first.info]
    for made in map(made_of, infos):
        if made is not None and made.recipe.is_plain:
            return made
    raise WorkspaceError("compare-questions-none")


def pair_asked(workspace: Workspace, base: Made, question: QuestionName, callback: ProgressCallback) -> Pair:
    """The two of a ready question: what is there is taken, the rest is made and not kept.

    Raises
    ------
    SettingsError, WorkspaceError
        As `core.jobs.comparing.make` and `pair_of`.
    """
    wanted, corpus = asked(question, base.recipe.settings), workspace.corpus(base.corpus_id)
    name, total = workspace.corpus_info(base.corpus_id).name, len(wanted.recipes)
    sides = [
        _side(workspace, base.corpus_id, corpus, name, recipe, part_of(callback, done, total))
        for done, recipe in enumerate(wanted.recipes)
    ]
    compared = compared_by_items(sides[0].vectors, sides[1].vectors)
    if wanted.third is None:
        return Pair(sides[0], sides[1], compared, None, "itself")
    is_second = same_but_chance(wanted.second, wanted.third)
    known = compared_by_items(sides[is_second].vectors, sides[2].vectors)
    floor = Floor.of(known, compared.shared.second if is_second else compared.shared.first)
    return Pair(sides[0], sides[1], compared, floor, "seed" if wanted.third.order is None else "orders")


def _side(
    workspace: Workspace, corpus_id: str, corpus: Corpus, name: str, recipe: Recipe, callback: ProgressCallback
) -> Side:
    found = find_made(workspace, corpus_id, recipe)
    if found is not None:
        return Side(workspace.vectors_info(found).name, workspace.vectors(found), found)
    return Side(name_of(recipe, name, say), make(corpus, recipe, callback))
