"""What the worker can do. Each task takes ids, works through the rooms, and leaves an artifact.

A task is a function of the workspace, its arguments (JSON) and the progress callback; it returns ids. What was made
before from the same input with the same settings isn't made again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from core.jobs.comparing import compare
from core.jobs.measuring import contrast, evaluate, measure, space, stability, tune
from core.settings import settings
from core.types import Items, Progress, ProgressCallback, ProjectionSettings, TrainingSettings, VectorSet
from core.workspace import Workspace
from core.workspace.infos import projection_settings

SAVING = "jobs-stage-saving"
PRELOAD = (
    "core.reading",
    "core.training",
    "core.projection",
    "gensim.models",
    "sklearn.manifold",
    "sklearn.neighbors",
    "openTSNE",
)

Result = dict[str, str]
Task = Callable[[Workspace, dict[str, Any], ProgressCallback], Result]


def open_upload(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> Result:
    """Open an upload whole; what it is made into takes its place.

    Parameters
    ----------
    args
        ``upload`` (id); ``names``: whether it is to name the items of another one.

    Returns
    -------
    dict
        ``upload_id`` or ``names_id``: of the plain file.
    """
    from core.reading.opening import STAGE_OPENING, open_up, packed
    from core.reading.source import ByteProgress, Source
    from core.reading.summary import summarize

    path, name = workspace.upload(args["upload"])
    source, limits = Source(path, name), settings()
    with TemporaryDirectory(prefix="e2v-open-", ignore_cleanup_errors=True) as folder:
        progress = ByteProgress(callback, source.size, STAGE_OPENING)
        opened = open_up(source, Path(folder), limits, progress)
        plain = packed(opened, Path(folder) / "packed", name)
        found = summarize(plain, opened, limits, callback)
        callback(Progress(SAVING))
        with plain.open() as stream:
            # What was made of a file keeps the name that a person knows.
            upload_id = workspace.save_upload(name if plain.made else plain.name, stream, opened=found.to_json())
    if upload_id != args["upload"] and args["upload"] not in workspace.used_uploads():
        workspace.delete_upload(args["upload"])
    return {"names_id" if args.get("names") else "upload_id": upload_id}


def count(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> Result:
    """Count what an upload holds that needs no opening (any more); the upload's record keeps it.

    Parameters
    ----------
    args
        ``upload`` (id), ``settings`` (`core.reading.ReadingSettings`).

    Returns
    -------
    dict
        Empty.
    """
    from core.reading import ReadingSettings
    from core.reading.source import Source
    from core.reading.summary import Summary, count_again

    path, name = workspace.upload(args["upload"])
    found = Summary.from_json(workspace.opened_as(args["upload"]))
    source, wanted = Source(path, name, made=found.made), ReadingSettings.from_json(args["settings"])
    workspace.note_opened(args["upload"], count_again(source, found, wanted, settings(), callback).to_json())
    return {}


def read(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> Result:
    """Read uploads as a corpus, or as vectors with a first map.

    Parameters
    ----------
    args
        ``uploads`` (ids), ``catalogue`` (id or None), ``settings`` (`core.reading.ReadingSettings`), ``name``.

    Returns
    -------
    dict
        ``corpus_id``, or ``vectors_id`` and ``projection_id``.
    """
    from core.reading import ReadingSettings
    from core.reading import read as read_files

    uploads, catalogue = list(args["uploads"]), args.get("catalogue")
    wanted = ReadingSettings.from_json(args["settings"])
    if found := workspace.find_corpus(uploads, wanted, catalogue):
        return {"corpus_id": found}
    vectors_id = workspace.find_vectors(uploads, wanted, catalogue)
    if vectors_id is None:
        files = [workspace.upload(upload_id) for upload_id in uploads]
        content = read_files(
            [path for path, _ in files],
            [name for _, name in files],
            wanted,
            catalogue=workspace.upload(catalogue)[0] if catalogue else None,
            opened=all(workspace.opened_as(upload_id) is not None for upload_id in uploads),
            limits=settings(),
            callback=callback,
        )
        callback(Progress(SAVING))
        origin: dict[str, Any] = {"uploads": uploads, "catalogue": catalogue, "settings": wanted.to_json()}
        if not isinstance(content, VectorSet):
            return {"corpus_id": workspace.save_corpus(content, name=args["name"], origin=origin)}
        origin["item_kind"] = wanted.kind
        vectors_id = workspace.save_vectors(content, name=args["name"], origin=origin)
    return {"vectors_id": vectors_id} | _first_map(workspace, vectors_id, callback)


def train(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> Result:
    """Train vectors on a corpus, with a first map.

    Parameters
    ----------
    args
        ``corpus_id``, ``settings`` (`core.types.TrainingSettings`), ``name``.

    Returns
    -------
    dict
        ``vectors_id`` and ``projection_id``.
    """
    from core.training import train as train_model

    corpus_id, wanted = args["corpus_id"], TrainingSettings(**args["settings"])
    vectors_id = workspace.find_model(corpus_id, wanted)
    if vectors_id is None:
        model = train_model(workspace.corpus(corpus_id), wanted, callback)
        callback(Progress(SAVING))
        vectors_id = workspace.save_model(model, name=args["name"], corpus_id=corpus_id)
    return {"vectors_id": vectors_id} | _first_map(workspace, vectors_id, callback)


def project(workspace: Workspace, args: dict[str, Any], callback: ProgressCallback) -> Result:
    """Draw a map of vectors.

    Parameters
    ----------
    args
        ``vectors_id``, ``settings`` (`core.types.ProjectionSettings`).

    Returns
    -------
    dict
        ``projection_id``.
    """
    return _map(workspace, args["vectors_id"], projection_settings(args["settings"]), callback)


def _first_map(workspace: Workspace, vectors_id: str, callback: ProgressCallback) -> Result:
    def told(progress: Progress) -> bool:
        # The moving map belongs to the training before it, and so does a wish to stop.
        callback(replace(progress, frame=None))
        return False

    return _map(workspace, vectors_id, ProjectionSettings(), told)


def _map(workspace: Workspace, vectors_id: str, wanted: ProjectionSettings, callback: ProgressCallback) -> Result:
    found = workspace.find_projection(vectors_id, wanted)
    if found is None:
        from core.projection import project as project_matrix

        vectors = workspace.vectors(vectors_id)
        projection = project_matrix(vectors.matrix, wanted, _with_labels(vectors.items, callback))
        callback(Progress(SAVING))
        found = workspace.save_projection(projection, vectors_id=vectors_id)
    return {"projection_id": found}


def _with_labels(items: Items, callback: ProgressCallback) -> ProgressCallback:
    """The first frame gets the labels of its points: a projection draws the first items and knows no names."""
    labelled = False

    def told(progress: Progress) -> bool:
        nonlocal labelled
        if progress.frame is not None and not labelled:
            labelled = True
            progress = replace(progress, frame_labels=items.head(len(progress.frame)).labels)
        return callback(progress)

    return told


TASKS: dict[str, Task] = {
    "open": open_upload,
    "count": count,
    "read": read,
    "train": train,
    "project": project,
    "evaluate": evaluate,
    "tune": tune,
    "measure": measure,
    "space": space,
    "contrast": contrast,
    "stability": stability,
    "compare": partial(compare, train=train),
}
