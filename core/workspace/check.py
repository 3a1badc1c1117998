"""``python -m core.workspace.check FOLDER``: open everything in a workspace's folder and tell what is wrong.

Prints one JSON object: empty, or ``code`` and ``params`` of the first `WorkspaceError`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import polars as pl

from core.errors import WorkspaceError
from core.evidence import Places
from core.intrinsic import AnalogyReport
from core.processes import limit_memory, lower_priority
from core.settings import settings
from core.types import Corpus, VectorSet
from core.workspace import uploads
from core.workspace.artifacts import artifact_ids, check_hashes, damage_is_told
from core.workspace.codecs import FRAMES, ITEMS, MATRIX, OUTPUT, PLACES, ROWS, UNPLAYED, read_places
from core.workspace.files import META
from core.workspace.folder import UPLOADS
from core.workspace.infos import FOLDERS, VectorsInfo
from core.workspace.workspace import Workspace


def check_everything(workspace: Workspace) -> None:
    """Open every upload and artifact and check names, sizes, hashes, shapes, ranges and limits.

    Raises
    ------
    WorkspaceError
        ``errors-artifact-damaged`` or ``errors-workspace-newer``.
    """
    for part in (UPLOADS, *FOLDERS.values()):
        for artifact in artifact_ids(workspace.path / part):
            check_hashes(workspace.path / part / artifact)
    for upload_id in artifact_ids(workspace.path / UPLOADS):
        _check_upload(workspace.path / UPLOADS / upload_id)
    for corpus_id in artifact_ids(workspace.path / FOLDERS["corpus"]):
        _check_limit(workspace.corpus_info(corpus_id).n_items)
        corpus = workspace.corpus(corpus_id)
        _check_limit(0 if corpus.unplayed is None else len(corpus.unplayed))
        tables = (corpus.items.table, corpus.sequences, None if corpus.unplayed is None else corpus.unplayed.table)
        _check_texts(*(table for table in tables if table is not None))
        _check_unplayed(corpus)
        _check_places(workspace.path / FOLDERS["corpus"] / corpus_id, corpus)
    for vectors_id in artifact_ids(workspace.path / FOLDERS["vectors"]):
        _check_vectors(workspace, vectors_id)
    for projection_id in artifact_ids(workspace.path / FOLDERS["projection"]):
        _check_projection(workspace, projection_id)
    for evaluation_id in artifact_ids(workspace.path / FOLDERS["evaluation"]):
        workspace.evaluation_info(evaluation_id)
        evaluation = workspace.evaluation(evaluation_id)
        _check_texts(evaluation.groups, evaluation.changes, evaluation.probes)
    for tuning_id in artifact_ids(workspace.path / FOLDERS["tuning"]):
        workspace.tuning_info(tuning_id)
        _check_texts(workspace.tuning(tuning_id).rungs)
    for intrinsic_id in artifact_ids(workspace.path / FOLDERS["intrinsic"]):
        _check_intrinsic(workspace, intrinsic_id)
    for contrast_id in artifact_ids(workspace.path / FOLDERS["contrast"]):
        workspace.contrast(contrast_id)
    for stability_id in artifact_ids(workspace.path / FOLDERS["stability"]):
        workspace.stability_info(stability_id)
        workspace.stability(stability_id)
    for space_id in artifact_ids(workspace.path / FOLDERS["space"]):
        _check_space(workspace, space_id)


def _check_space(workspace: Workspace, space_id: str) -> None:
    """A look is not under the id of one at other vectors."""
    workspace.space(space_id)
    of = workspace.space_info(space_id).vectors_id
    with damage_is_told(META):
        vectors = artifact_ids(workspace.path / FOLDERS["vectors"])
        if any(workspace.find_space(each) == space_id and each != of for each in vectors):
            raise ValueError("a look at other vectors")


def _check_intrinsic(workspace: Workspace, intrinsic_id: str) -> None:
    """What a set found out belongs to vectors that are there, and looked at no more items than they have."""
    info = workspace.intrinsic_info(intrinsic_id)
    report = workspace.intrinsic(intrinsic_id)
    with damage_is_told(META):
        if info.vectors_id not in artifact_ids(workspace.path / FOLDERS["vectors"]):
            raise ValueError("no such vectors")
        n_items = workspace.vectors_info(info.vectors_id).n_items
        if isinstance(report, AnalogyReport) and report.n_searched > n_items:
            raise ValueError("more items than the vectors have")


def _check_upload(folder: Path) -> None:
    uploads.upload_name(folder)
    with damage_is_told(uploads.CONTENT), (folder / uploads.CONTENT).open("rb") as file:
        if uploads.id_of(file) != folder.name:
            raise ValueError("content has another hash")


def _check_places(folder: Path, corpus: Corpus) -> None:
    """Where a corpus says its items are, they are."""
    found = read_places(folder)
    with damage_is_told(PLACES):
        if found is not None:
            right = Places.of(corpus)
            if not np.array_equal(found.places, right.places) or not np.array_equal(found.starts, right.starts):
                raise ValueError("places of another corpus")


def _check_unplayed(corpus: Corpus) -> None:
    """What nobody has played can't be in the vocabulary of what was."""
    with damage_is_told(UNPLAYED):
        if corpus.unplayed is not None and not corpus.items.index.keys().isdisjoint(corpus.unplayed.keys):
            raise ValueError("played and unplayed")


def _check_vectors(workspace: Workspace, vectors_id: str) -> None:
    info = workspace.vectors_info(vectors_id)
    _check_limit(info.n_items)
    vectors = workspace.vectors(vectors_id)
    _check_texts(vectors.items.table)
    _check_corpus_of(workspace, info, vectors)
    with damage_is_told(MATRIX):
        if not np.isfinite(vectors.matrix).all():
            raise ValueError("not finite")
    if info.kind == "model":
        model = workspace.model(vectors_id)
        with damage_is_told(OUTPUT):
            if not np.isfinite(model.output).all():
                raise ValueError("not finite")
        with damage_is_told(FRAMES):
            if model.frames is not None and not np.isfinite(model.frames.coordinates).all():
                raise ValueError("not finite")


def _check_corpus_of(workspace: Workspace, info: VectorsInfo, vectors: VectorSet) -> None:
    """A model has the first items of its corpus; that may have been deleted since."""
    if info.corpus_id is None or not workspace.has("corpus", info.corpus_id):
        return
    keys = workspace.corpus(info.corpus_id).items.table["key"]
    with damage_is_told(ITEMS):
        if not vectors.items.table["key"].equals(keys.head(len(vectors))):
            raise ValueError("other items than its corpus")


def _check_projection(workspace: Workspace, projection_id: str) -> None:
    projection = workspace.projection(projection_id)
    vectors_id = workspace.projection_info(projection_id).vectors_id
    with damage_is_told(META):
        if vectors_id not in artifact_ids(workspace.path / FOLDERS["vectors"]):
            raise ValueError("no such vectors")
    n_items = workspace.vectors_info(vectors_id).n_items
    with damage_is_told(ROWS):
        if len(projection.rows) and int(projection.rows[-1]) >= n_items:
            raise ValueError("a row outside the vectors")


def _check_limit(n_items: int) -> None:
    limits = settings()
    with damage_is_told(ITEMS):
        if n_items > max(limits.max_vector_rows, limits.max_vocabulary):
            raise ValueError("more items than the limits allow")


def _check_texts(*tables: pl.DataFrame) -> None:
    """A few bytes of Parquet can stand for gigabytes of text."""
    limits = settings()
    with damage_is_told(ITEMS):
        for table in tables:
            if table.width > limits.max_columns + 3:
                raise ValueError("too many columns")
            for column in table.select(pl.col(pl.String)).iter_columns():
                sizes = column.str.len_bytes()
                if int(sizes.cast(pl.Int64).sum()) > 5 * limits.max_upload_bytes:
                    raise ValueError("too much text")
                if column.len() and int(column.str.len_chars().max() or 0) > limits.max_cell_chars:  # type: ignore[arg-type]
                    raise ValueError("text too long")


def main() -> None:
    """Entry point of the process."""
    limits = settings()
    lower_priority(limits.job_niceness)
    limit_memory(limits.max_job_memory_bytes)
    wrong: dict[str, object] = {}
    try:
        check_everything(Workspace("", Path(sys.argv[1]), read_only=True))
    except WorkspaceError as error:
        wrong = {"code": error.code, "params": dict(error.params)}
    sys.stdout.write(json.dumps(wrong))


if __name__ == "__main__":
    main()
