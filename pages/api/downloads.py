"""Files to take away: a workspace, a corpus, vectors, a map, rows of a map. All but the neighbours are `Heavy`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from starlette.requests import Request
from starlette.responses import Response

from core.export import (
    corpus_jsonl,
    items_csv,
    neighbors_csv,
    npz,
    projector_metadata,
    projector_vectors,
    word2vec_text,
)
from core.export import map_html as page_of_map
from core.types import VectorSet
from core.workspace import open_workspace
from core.workspace.archive import zip_pieces
from pages.api.answers import RequestError, attachment, language_of
from pages.api.heavy import Download
from pages.api.vectors import asked_neighbors, opened_of
from pages.parts.opened import CACHE

CSV = "text/csv; charset=utf-8"
JSON_LINES = "application/jsonl; charset=utf-8"
TSV = "text/tab-separated-values; charset=utf-8"
FORMATS: dict[str, tuple[Callable[[VectorSet], Iterator[bytes]], str, str]] = {
    "word2vec": (word2vec_text, "txt", "text/plain; charset=utf-8"),
    "tsv-vectors": (projector_vectors, "vectors.tsv", TSV),
    "tsv-metadata": (lambda vectors: projector_metadata(vectors.items), "metadata.tsv", TSV),
    "npz": (npz, "npz", "application/zip"),
}


def workspace_zip(request: Request) -> Response:
    """The whole workspace as a zip."""
    workspace = open_workspace(request.path_params["workspace"])
    return Download(request, zip_pieces(workspace.path), "application/zip", attachment(workspace.name, "zip"))


def export(request: Request) -> Response:
    """The vectors in a format."""
    name = request.path_params["format"]
    if name not in FORMATS:
        raise RequestError("errors-map-no-such-format")
    write, extension, media_type = FORMATS[name]
    pieces = write(opened_of(request).vectors)
    return Download(request, pieces, media_type, attachment(_vectors_name(request), extension))


def corpus(request: Request) -> Response:
    """The sequences of a corpus, one JSON list of keys a line."""
    params = request.path_params
    workspace = open_workspace(params["workspace"])
    name = workspace.corpus_info(params["corpus"]).name
    pieces = corpus_jsonl(workspace.corpus(params["corpus"]))
    return Download(request, pieces, JSON_LINES, attachment(name, "jsonl"))


def _vectors_name(request: Request) -> str:
    params = request.path_params
    return open_workspace(params["workspace"]).vectors_info(params["vectors"]).name


def neighbors_of_item(request: Request) -> Response:
    """What is near an item, as CSV: small, so it doesn't wait for large files."""
    opened = opened_of(request)
    row, found = asked_neighbors(request, opened)
    items = opened.vectors.items
    content = b"".join(neighbors_csv(items, row, found))
    return Response(content, media_type=CSV, headers=attachment(f"{items.labels[row]}-neighbors", "csv"))


def map_html(request: Request) -> Response:
    """The map as one interactive page that works offline, light or dark (``?theme=``)."""
    params = request.path_params
    workspace = open_workspace(params["workspace"])
    info = workspace.projection_info(params["projection"])
    title = workspace.vectors_info(info.vectors_id).name
    pieces = page_of_map(
        CACHE.get(workspace.id, info.vectors_id).vectors,
        workspace.projection(info.id),
        title=title,
        language=language_of(request),
        theme="dark" if request.query_params.get("theme") == "dark" else "light",
    )
    return Download(request, pieces, "text/html; charset=utf-8", attachment(f"{title}-map", "html"))


def area_csv(request: Request) -> Response:
    """Some items as CSV; the body is ``{"rows": [row, …]}``."""
    items = opened_of(request).vectors.items
    pieces = items_csv(items, _rows(request.state.body, len(items)))
    return Download(request, pieces, CSV, attachment("items", "csv"))


def _rows(body: bytes, n_items: int) -> list[int]:
    try:
        rows = json.loads(body)["rows"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise RequestError("errors-map-rows") from error
    if not isinstance(rows, list) or not all(type(row) is int and 0 <= row < n_items for row in rows):
        raise RequestError("errors-map-rows")
    return rows
