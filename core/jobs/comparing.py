"""What the worker makes to be compared: trainings with other settings, orders and lengths, and what counting gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.comparison.recipes import Recipe
from core.jobs.measuring import SAVING, trained
from core.types import Corpus, Progress, ProgressCallback, VectorSet
from core.workspace import Workspace
from core.workspace.compared import find_made, save_made

STAGE = "jobs-stage-compare"
TrainTask = Callable[[Workspace, dict[str, Any], ProgressCallback], dict[str, str]]
MAX_RECIPES = 3


def compare(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback, train: TrainTask) -> dict[str, str]:
    """Make what is missing.

    Parameters
    ----------
    args
        ``corpus_id``; ``recipes``: (`core.comparison.recipes.Recipe`) of the two that are compared, perhaps of a third
        one; ``names``: what each is to be called.
    train
        The task that trains, saves and draws a model.

    Returns
    -------
    dict
        ``vectors_id`` and ``compared_id``, of the first two.
    """
    corpus_id, found = str(args["corpus_id"]), list[str]()
    recipes = [Recipe.from_json(each) for each in args["recipes"]][:MAX_RECIPES]
    for done, (recipe, name) in enumerate(zip(recipes, args["names"], strict=True)):
        told = part_of(callback, done, len(recipes))
        vectors_id = find_made(workspace, corpus_id, recipe)
        if vectors_id is None and recipe.is_plain:
            request = {"corpus_id": corpus_id, "settings": recipe.settings.to_json(), "name": name}
            vectors_id = train(workspace, request, told)["vectors_id"]
        elif vectors_id is None:
            vectors = make(workspace.corpus(corpus_id), recipe, told)
            callback(Progress(SAVING))
            vectors_id = save_made(workspace, vectors, name=name, corpus_id=corpus_id, recipe=recipe)
        found.append(vectors_id)
    return {"vectors_id": found[0], "compared_id": found[1]}


def make(corpus: Corpus, recipe: Recipe, callback: ProgressCallback) -> VectorSet:
    """The vectors that a recipe gives.

    Raises
    ------
    SettingsError
        As `core.comparison.recipes.Recipe.prepared`, or if the settings don't fit what is trained on.
    """
    from core.training.baselines import ppmi_svd

    prepared, settings = recipe.prepared(corpus), recipe.settings
    if recipe.counted:
        return ppmi_svd(
            prepared,
            window=settings.window,
            vector_size=settings.vector_size,
            min_count=settings.min_count,
            random_state=settings.seed,
            callback=callback,
        )
    return trained(prepared, settings, callback).vectors


def part_of(callback: ProgressCallback, done: int, total: int) -> ProgressCallback:
    """Progress of one as a part of all. A wish to stop is not asked for: half of what is compared says nothing."""

    def told(progress: Progress) -> bool:
        callback(Progress(STAGE, done * progress.total + progress.done, total * progress.total, progress.unit))
        return False

    return told
