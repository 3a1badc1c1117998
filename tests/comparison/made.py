"""A workspace with models to be compared, trained in this process."""

from __future__ import annotations

from collections.abc import Iterable

from core.comparison.recipes import QuestionName, asked
from core.jobs.tasks import TASKS
from core.types import ReadingReport, TrainingSettings, keep_going
from core.workspace import Workspace, create_workspace
from tests.comparison.test_contrast import corpus_of, lists

SETTINGS = TrainingSettings(vector_size=12, window=4, min_count=1, epochs=20)


def with_a_model(name: str = "Compared") -> tuple[Workspace, str]:
    """A workspace with a model; and the corpus' id."""
    workspace = create_workspace(name)
    sequences = [list(sequence) for sequence in lists(ordered=True)][:600]
    found = corpus_of(sequences)
    report = ReadingReport("lines", "playlists")
    corpus = type(found)(found.items, found.tokens, found.offsets, report)
    corpus_id = workspace.save_corpus(corpus, name="Lists", origin={})
    request = {"corpus_id": corpus_id, "settings": SETTINGS.to_json(), "name": "The *model*"}
    TASKS["train"](workspace, request, keep_going)
    return workspace, corpus_id


def answer(workspace: Workspace, corpus_id: str, names: Iterable[QuestionName]) -> dict[QuestionName, dict[str, str]]:
    """Make what some questions need; the ids of the two that each compares."""
    made = {}
    for name in names:
        recipes = [recipe.to_json() for recipe in asked(name, SETTINGS).recipes]
        names_ = [f"{name} {number}" for number in range(len(recipes))]
        request = {"corpus_id": corpus_id, "recipes": recipes, "names": names_}
        made[name] = TASKS["compare"](workspace, request, keep_going)
    return made
