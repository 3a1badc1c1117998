"""``evaluate``: how well recommenders guess what comes next on lists that were held out; sets are in `measuring`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from core.cli.language import say
from core.cli.looking import look_at_vectors
from core.cli.measuring import measure_vectors
from core.cli.opening import opened_workspace
from core.cli.options import AsJson, Vectors, WorkspacePath
from core.cli.output import show, show_json, show_table
from core.cli.progress import shown_progress
from core.cli.steadiness import measure_steadiness
from core.errors import SettingsError, WorkspaceError
from core.jobs.measuring import trained
from core.recommend.evaluation import Estimate, Evaluation, Protocol, ScorerResult
from core.recommend.evaluation import evaluate as measure
from core.types import TrainingSettings
from core.workspace import Workspace

USUAL = Protocol()
MEASURES = {"HR@10": "hr10", "HR@20": "hr20", "MRR@20": "mrr20", "NDCG@10": "ndcg10"}


def evaluate(
    workspace: WorkspacePath,
    measured_task: Annotated[
        Literal["next-item", "analogies", "similarity", "stability", "space"], typer.Option("--task")
    ] = "next-item",
    question_set: Annotated[str | None, typer.Option("--set", metavar="FILE", show_default=False)] = None,
    searched_top: Annotated[int | None, typer.Option("--top", min=1, show_default=False)] = None,
    by_time: Annotated[bool | None, typer.Option("--by-time/--random", show_default=False)] = None,
    split_seed: Annotated[int, typer.Option("--seed")] = USUAL.seed,
    max_test: Annotated[int, typer.Option()] = USUAL.max_test,
    vectors: Vectors = None,
    json: AsJson = False,
) -> None:
    """Measure scorers on held-out lists of the corpus, or vectors: with questions, how steady they are, themselves."""
    if measured_task in ("analogies", "similarity"):
        measure_vectors(workspace, measured_task, question_set, searched_top, vectors, json=json)
        return
    if question_set is not None or searched_top is not None:
        raise SettingsError("errors-cli-set-task")
    if measured_task == "stability":
        measure_steadiness(workspace, vectors, json=json)
        return
    if measured_task == "space":
        look_at_vectors(workspace, vectors, json=json)
        return
    protocol = Protocol(by_time=by_time, seed=split_seed, max_test=max_test)
    with _opened(workspace, vectors) as (place, corpus_id, settings), shown_progress() as callback:
        found = place.find_evaluation(corpus_id, settings, protocol)
        if found is not None:
            evaluation = place.evaluation(found)
        else:
            evaluation = measure(place.corpus(corpus_id), settings, trained, callback, protocol)
    if json:
        show_json(_json(evaluation, measured_task, settings))
    else:
        _show(evaluation)


@contextmanager
def _opened(path: Path, wanted: str | None) -> Iterator[tuple[Workspace, str, TrainingSettings]]:
    """The workspace, the corpus of the chosen model (the newest one that has its corpus), and the model's settings."""
    with opened_workspace(path) as workspace:
        infos = workspace.vector_sets()
        if wanted is not None:
            infos = [info for info in infos if wanted in (info.id, info.name)]
            if not infos:
                raise WorkspaceError("errors-cli-no-such-vectors", name=wanted)
        for info in reversed(infos):
            if info.corpus_id is not None and info.training_settings is not None:
                yield workspace, info.corpus_id, info.training_settings
                return
        raise WorkspaceError("errors-cli-no-corpus")


def _json(evaluation: Evaluation, task: str, settings: TrainingSettings) -> dict[str, Any]:
    return {
        "task": task,
        "protocol": evaluation.facts,
        "settings": settings.to_json(),
        "winner": evaluation.winner,
        "level": evaluation.level,
        "scorers": [_scorer_json(result) for result in evaluation.results],
    }


def _scorer_json(result: ScorerResult) -> dict[str, Any]:
    measures = {name: asdict(_estimate(result, field)) for name, field in MEASURES.items()}
    return {
        "name": result.name,
        "n": result.n,
        **measures,
        "coverage": result.coverage,
        "popularity_bias": result.popularity_bias,
    }


def _show(evaluation: Evaluation) -> None:
    facts = evaluation.facts
    show(say("cli-evaluated-by-time" if facts["by_time"] else "cli-evaluated-sample", n=facts["n_test"]))
    interval, covered, bias = (say(f"cli-evaluated-{name}") for name in ("interval", "coverage", "bias"))
    header = ("HR@10", interval, "HR@20", "MRR@20", "NDCG@10", covered, bias, say("cli-evaluated-scorer"))
    show_table([header, *(_line(result) for result in evaluation.results)])


def _line(result: ScorerResult) -> tuple[str, ...]:
    hr10, hr20, mrr20, ndcg10 = (_estimate(result, field) for field in MEASURES.values())
    return (
        f"{hr10.value:.4f}",
        f"{hr10.low:.4f}–{hr10.high:.4f}",
        f"{hr20.value:.4f}",
        f"{mrr20.value:.4f}",
        f"{ndcg10.value:.4f}",
        f"{result.coverage:.3f}",
        f"{result.popularity_bias:+.2f}",
        result.name,
    )


def _estimate(result: ScorerResult, field: str) -> Estimate:
    estimate: Estimate = getattr(result, field)
    return estimate
