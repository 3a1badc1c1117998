"""``evaluate --task stability``: which neighbours stay when a model is trained again with other seeds."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.cli.language import say
from core.cli.opening import Opened, opened_vectors
from core.cli.output import show, show_json, show_table
from core.cli.progress import shown_progress
from core.comparison import Stability, measure_stability, other_seeds
from core.comparison.advice import Advice, Band, advise, by_frequency
from core.comparison.stability import N_RUNS
from core.errors import WorkspaceError
from core.jobs.measuring import trained
from core.workspace.stabilities import why_not


def measure_steadiness(path: Path, vectors: str | None, *, json: bool) -> None:
    """Train the chosen model (the newest where None) again and print how many of its neighbours stay.

    Raises
    ------
    WorkspaceError
        As `core.workspace.stabilities.why_not` tells.
    """
    with opened_vectors(path, vectors) as opened:
        found, n_items = _measured(opened), len(opened.vectors)
        model, counts = opened.workspace.model(opened.vectors_id), opened.vectors.items.counts
        assert counts is not None  # a model always has counts
        bands = by_frequency(found, counts)
        advice = advise(found, counts, model.settings, [record.loss for record in model.epochs])
    if json:
        show_json(_json(found, n_items, bands, advice))
    else:
        _show(found, n_items, bands, advice)


def _measured(opened: Opened) -> Stability:
    """As measured before, else now."""
    info, workspace = opened.info, opened.workspace
    if (reason := why_not(info)) is not None:
        raise WorkspaceError(reason)
    settings, corpus_id = info.training_settings, info.corpus_id
    assert settings is not None and corpus_id is not None  # or there is a reason
    known = workspace.find_stability(info.id, other_seeds(settings.seed, N_RUNS))
    if known is not None:
        return workspace.stability(known)
    matrix = opened.vectors.matrix
    with shown_progress() as callback:
        found = measure_stability(workspace.corpus(corpus_id), settings, matrix, trained, callback, n_runs=N_RUNS)
    if found is None:
        raise WorkspaceError("stability-none")
    return found


def _json(found: Stability, n_items: int, bands: tuple[Band, ...], advice: tuple[Advice, ...]) -> dict[str, Any]:
    return {
        "task": "stability",
        "seeds": list(found.seeds),
        "n_neighbors": found.neighbors.shape[1],
        "n_measured": len(found.neighbors),
        "mean": found.mean,
        "by_run": list(found.by_run),
        "always": found.always,
        "by_chance": found.by_chance(n_items),
        "by_frequency": [asdict(band) for band in bands],
        "advice": [{"code": each.code, **each.params} for each in advice],
    }


def _show(found: Stability, n_items: int, bands: tuple[Band, ...], advice: tuple[Advice, ...]) -> None:
    params = {"mean": found.mean, "k": found.neighbors.shape[1], "runs": found.n_runs}
    params |= {"low": min(found.by_run), "high": max(found.by_run), "chance": found.by_chance(n_items)}
    sentences = [say("stability-result", **params), *(say(each.code, **each.params) for each in advice)]
    for sentence in sentences:
        show(sentence.replace("**", ""))
    header = (say("stability-figure-x"), say("stability-figure-y"))
    show_table([header, *((f"{band.low}–{band.high}", f"{band.mean:.2f}") for band in bands)])
