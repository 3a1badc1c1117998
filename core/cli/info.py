"""``info``: what a workspace holds."""

from __future__ import annotations

from typing import Any

from core.cli.language import language, say
from core.cli.opening import opened_workspace
from core.cli.options import AsJson, WorkspacePath
from core.cli.output import show, show_json
from core.figures import map_caption
from core.workspace import CorpusInfo, ProjectionInfo, VectorsInfo


def info(workspace: WorkspacePath, json: AsJson = False) -> None:
    """Tell what a workspace holds."""
    with opened_workspace(workspace) as opened:
        if json:
            show_json(
                {
                    "name": opened.name,
                    "corpora": [_corpus(entry) for entry in opened.corpora()],
                    "vectors": [_vectors(entry) for entry in opened.vector_sets()],
                    "projections": [_projection(entry) for entry in opened.projections()],
                }
            )
            return
        show(opened.name)
        for corpus in opened.corpora():
            counts = {"sequences": corpus.n_sequences, "items": corpus.n_items, "tokens": corpus.n_tokens}
            show(f"{corpus.id}  {say('cli-info-corpus', name=corpus.name, **counts)}")
        for vectors in opened.vector_sets():
            show(f"{vectors.id}  {say('cli-info-vectors', name=vectors.name, rows=vectors.n_items, dim=vectors.dim)}")
            for projection in opened.projections(vectors.id):
                show(f"{projection.id}  - {map_caption(opened.projection(projection.id), language())}")


def _corpus(entry: CorpusInfo) -> dict[str, Any]:
    return {
        "id": entry.id,
        "name": entry.name,
        "kind": entry.kind,
        "sequences": entry.n_sequences,
        "items": entry.n_items,
        "tokens": entry.n_tokens,
        "created": entry.created.isoformat(),
    }


def _vectors(entry: VectorsInfo) -> dict[str, Any]:
    return {
        "id": entry.id,
        "name": entry.name,
        "kind": entry.kind,
        "rows": entry.n_items,
        "dim": entry.dim,
        "corpus": entry.corpus_id,
        "settings": entry.settings,
        "created": entry.created.isoformat(),
    }


def _projection(entry: ProjectionInfo) -> dict[str, Any]:
    return {
        "id": entry.id,
        "vectors": entry.vectors_id,
        "method": entry.method,
        "settings": entry.settings.to_json(),
        "points": entry.n_points,
        "created": entry.created.isoformat(),
    }
