"""What the worker can measure: recommenders, better settings, windows and orders, vectors themselves and with sets."""

from __future__ import annotations

from typing import Any

from core.errors import WorkspaceError
from core.recommend.evaluation import Protocol
from core.settings import settings as limits
from core.types import Corpus, Model, Progress, ProgressCallback, TrainingSettings
from core.workspace import Workspace
from core.workspace.stabilities import why_not

SAVING = "jobs-stage-saving"


def evaluate(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Measure all scorers that a corpus supports, with vectors trained anew on what isn't held out.

    Parameters
    ----------
    args
        ``corpus_id``, ``settings`` (`core.types.TrainingSettings`), perhaps ``protocol``
        (`core.recommend.evaluation.Protocol`).

    Returns
    -------
    dict
        ``evaluation_id``.
    """
    from core.recommend.evaluation import evaluate as measure

    corpus_id, wanted, protocol = _request(args)
    found = workspace.find_evaluation(corpus_id, wanted, protocol)
    if found is None:
        evaluation = measure(workspace.corpus(corpus_id), wanted, trained, callback, protocol)
        callback(Progress(SAVING))
        found = workspace.save_evaluation(evaluation, corpus_id=corpus_id, settings=wanted, protocol=protocol)
    return {"evaluation_id": found}


def tune(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Search better settings; asked to stop, it keeps the best so far.

    Parameters
    ----------
    args
        As for `evaluate`; ``settings`` are those to start from.

    Returns
    -------
    dict
        ``tuning_id``.
    """
    from core.recommend.evaluation import tune as search

    corpus_id, given, protocol = _request(args)
    found = workspace.find_tuning(corpus_id, given, protocol)
    if found is None:
        tuning = search(workspace.corpus(corpus_id), given, trained, callback, protocol)
        callback(Progress(SAVING))
        found = workspace.save_tuning(tuning, corpus_id=corpus_id, given=given, protocol=protocol)
    return {"tuning_id": found}


def contrast(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Train a corpus with two windows, in its order and in others, and keep what changes.

    Parameters
    ----------
    args
        ``corpus_id``.

    Returns
    -------
    dict
        ``contrast_id``.
    """
    from core.comparison.contrast import measure_contrast

    corpus_id = args["corpus_id"]
    found = workspace.find_contrast(corpus_id)
    if found is None:
        measured = measure_contrast(workspace.corpus(corpus_id), trained, callback)
        callback(Progress(SAVING))
        found = workspace.save_contrast(measured, corpus_id=corpus_id)
    return {"contrast_id": found}


def measure(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Put a set of analogies or similarities to vectors.

    Parameters
    ----------
    args
        ``vectors_id``, ``task`` (``"analogies"`` or ``"similarity"``), ``set`` (the name of one that ships) or ``text``
        (of one's own) with perhaps ``name``, and ``top``.

    Returns
    -------
    dict
        ``intrinsic_id``.
    """
    from core.intrinsic import ask, parse_set, shipped_set

    vectors_id, task, top = args["vectors_id"], args["task"], int(args["top"])
    asked = shipped_set(args["set"]) if args.get("set") else parse_set(task, args["text"])
    found = workspace.find_intrinsic(vectors_id, task, asked.digest, top)
    if found is None:
        report = ask(workspace.vectors(vectors_id), asked, top, callback)
        callback(Progress(SAVING))
        found = workspace.save_intrinsic(
            report, vectors_id=vectors_id, set_hash=asked.digest, top=top, name=args.get("name", "")
        )
    return {"intrinsic_id": found}


def space(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Look at vectors by themselves.

    Parameters
    ----------
    args
        ``vectors_id``.

    Returns
    -------
    dict
        ``space_id``.
    """
    from core.intrinsic import look_at_space

    vectors_id = args["vectors_id"]
    found = workspace.find_space(vectors_id)
    if found is None:
        vectors = workspace.vectors(vectors_id)
        report = look_at_space(vectors.matrix, vectors.items.counts, callback)
        assert report is not None  # this kind of job isn't asked to stop and keep
        callback(Progress(SAVING))
        found = workspace.save_space(report, vectors_id=vectors_id)
    return {"space_id": found}


def stability(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> dict[str, str]:
    """Train a model again with other seeds; asked to stop, it keeps the trainings that are done.

    Parameters
    ----------
    args
        ``vectors_id``, ``n_runs`` (of ``E2V_MAX_STABILITY_RUNS`` at most).

    Returns
    -------
    dict
        ``stability_id``.

    Raises
    ------
    WorkspaceError
        As `core.workspace.stabilities.why_not` tells; ``stability-none`` if it was stopped in the first training.
    """
    from core.comparison import measure_stability, other_seeds

    vectors_id = args["vectors_id"]
    info = workspace.vectors_info(vectors_id)
    if (reason := why_not(info)) is not None:
        raise WorkspaceError(reason)
    settings, corpus_id = info.training_settings, info.corpus_id
    assert settings is not None and corpus_id is not None  # or there is a reason
    n_runs = max(1, min(int(args["n_runs"]), limits().max_stability_runs))
    found = workspace.find_stability(vectors_id, other_seeds(settings.seed, n_runs))
    if found is None:
        matrix = workspace.vectors(vectors_id).matrix
        measured = measure_stability(workspace.corpus(corpus_id), settings, matrix, trained, callback, n_runs=n_runs)
        if measured is None:
            raise WorkspaceError("stability-none")
        callback(Progress(SAVING))
        found = workspace.save_stability(measured, vectors_id=vectors_id)
    return {"stability_id": found}


def trained(corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
    """A model without the frames of a live map."""
    from core.training import train

    return train(corpus, settings, callback, frame_items=0)


def _request(args: dict[str, Any]) -> tuple[str, TrainingSettings, Protocol]:
    return args["corpus_id"], TrainingSettings(**args["settings"]), Protocol(**args.get("protocol", {}))
