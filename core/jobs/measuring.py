"""What the worker can measure: recommenders, also with better settings, windows and orders, and vectors with sets."""

from __future__ import annotations

from typing import Any

from core.recommend.evaluation import Protocol
from core.types import Corpus, Model, Progress, ProgressCallback, TrainingSettings
from core.workspace import Workspace

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


def trained(corpus: Corpus, settings: TrainingSettings, callback: ProgressCallback) -> Model:
    """A model without the frames of a live map."""
    from core.training import train

    return train(corpus, settings, callback, frame_items=0)


def _request(args: dict[str, Any]) -> tuple[str, TrainingSettings, Protocol]:
    return args["corpus_id"], TrainingSettings(**args["settings"]), Protocol(**args.get("protocol", {}))
