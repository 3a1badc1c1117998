"""What vectors are called that a recipe makes."""

from __future__ import annotations

from collections.abc import Callable

from core.comparison.recipes import Recipe


def name_of(recipe: Recipe, corpus: str, say: Callable[..., str]) -> str:
    """Says how vectors were made, from the name of their corpus; shown as text everywhere.

    Parameters
    ----------
    recipe
        How they are made.
    corpus
        What the corpus is called.
    say
        Message id and parameters → text in the reader's language.
    """
    settings = recipe.settings
    if recipe.counted:
        return say("compare-name-counted", corpus=corpus, window=settings.window)
    name = say("compare-name", corpus=corpus, window=settings.window, seed=str(settings.seed))
    if recipe.order is not None:
        return say("compare-name-shuffled", name=name, number=str(recipe.order))
    return say("compare-name-shorter", name=name, n=recipe.left_out) if recipe.left_out else name
