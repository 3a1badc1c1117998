"""Files to take away: a workspace, rows of a map."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from typing import IO

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from core.errors import E2VError
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
from pages.api.answers import RequestError, attachment, language_of, refusal
from pages.api.slots import DOWNLOADS, Slot
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
CHUNK_BYTES = 1_000_000
MAX_BODY_BYTES = 8_000_000


def _download(pieces: Iterator[bytes], slot: Slot, media_type: str, headers: dict[str, str]) -> Response:
    return StreamingResponse(slot.around(pieces), media_type=media_type, headers=headers)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def workspace_zip(request: Request) -> Response:
    """The whole workspace as a zip."""
    workspace = open_workspace(request.path_params["workspace"])
    slot = DOWNLOADS.take()
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed once it is sent
    workspace.export_zip(file)
    file.seek(0)
    return _download(_chunks(file), slot, "application/zip", attachment(workspace.name, "zip"))


def export(request: Request) -> Response:
    """The vectors, or what is near an item, in a format."""
    name = request.path_params["format"]
    if name == "neighbors.csv":
        return _neighbors_csv(request)
    if name not in FORMATS:
        raise RequestError("errors-map-no-such-format")
    write, extension, media_type = FORMATS[name]
    vectors = opened_of(request).vectors
    return _download(write(vectors), DOWNLOADS.take(), media_type, attachment(_vectors_name(request), extension))


def corpus(request: Request) -> Response:
    """The sequences of a corpus, one JSON list of keys a line."""
    params = request.path_params
    workspace = open_workspace(params["workspace"])
    name = workspace.corpus_info(params["corpus"]).name
    slot = DOWNLOADS.take()
    return _download(corpus_jsonl(workspace.corpus(params["corpus"])), slot, JSON_LINES, attachment(name, "jsonl"))


def _vectors_name(request: Request) -> str:
    params = request.path_params
    return open_workspace(params["workspace"]).vectors_info(params["vectors"]).name


def _neighbors_csv(request: Request) -> Response:
    opened = opened_of(request)
    row, found = asked_neighbors(request, opened)
    items = opened.vectors.items
    pieces = neighbors_csv(items, row, found)
    return StreamingResponse(pieces, media_type=CSV, headers=attachment(f"{items.labels[row]}-neighbors", "csv"))


def map_html(request: Request) -> Response:
    """The map as one interactive page that works offline, light or dark (``?theme=``)."""
    params = request.path_params
    workspace = open_workspace(params["workspace"])
    info = workspace.projection_info(params["projection"])
    title = workspace.vectors_info(info.vectors_id).name
    slot = DOWNLOADS.take()
    pieces = page_of_map(
        CACHE.get(workspace.id, info.vectors_id).vectors,
        workspace.projection(info.id),
        title=title,
        language=language_of(request),
        theme="dark" if request.query_params.get("theme") == "dark" else "light",
    )
    return _download(pieces, slot, "text/html; charset=utf-8", attachment(f"{title}-map", "html"))


async def area_csv(request: Request) -> Response:
    """Some items as CSV; the body is ``{"rows": [row, …]}``."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            return refusal(request, RequestError("errors-map-too-many-rows"))
    try:
        return await run_in_threadpool(_area_csv, request, body)
    except E2VError as error:
        return refusal(request, error)


def _area_csv(request: Request, body: bytes) -> Response:
    items = opened_of(request).vectors.items
    pieces = items_csv(items, _rows(body, len(items)))
    return StreamingResponse(pieces, media_type=CSV, headers=attachment("items", "csv"))


def _rows(body: bytes, n_items: int) -> list[int]:
    try:
        rows = json.loads(body)["rows"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise RequestError("errors-map-rows") from error
    if not isinstance(rows, list) or not all(type(row) is int and 0 <= row < n_items for row in rows):
        raise RequestError("errors-map-rows")
    return rows
