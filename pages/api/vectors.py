"""What the map asks about items: labels, columns, neighbours, search, rows of the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import polars as pl
from starlette.requests import Request
from starlette.responses import Response

from core.errors import UnknownItemError
from core.similarity import Neighbors
from core.types import Items
from core.workspace import open_workspace
from pages.api import columns as column_data
from pages.api.answers import RequestError, json_answer, revalidated, whole_number
from pages.parts.opened import CACHE, OpenedVectors

MAX_NEIGHBORS = 200
MAX_ITEMS = 200
MAX_MATCHES = 50
MAX_ROW = 2**31 - 1
MAX_QUERY_CHARS = 200


def opened_of(request: Request) -> OpenedVectors:
    """The vector set that the address names."""
    return CACHE.get(request.path_params["workspace"], request.path_params["vectors"])


def _name(request: Request, part: str) -> str:
    params = request.path_params
    made = open_workspace(params["workspace"]).vectors_info(params["vectors"]).created
    return f"{params['vectors']}-{made.timestamp():.6f}-{part}"


def labels(request: Request) -> Response:
    """All labels in row order, joined by NUL."""
    items = opened_of(request).vectors.items

    def make() -> bytes:
        return "\0".join(label.replace("\0", " ") for label in items.labels).encode()

    return revalidated(request, _name(request, "labels"), make, "text/plain; charset=utf-8", packed=True)


def columns(request: Request) -> Response:
    """What the points may be coloured by."""
    return json_answer({"columns": column_data.describe(opened_of(request).vectors.items)})


def column(request: Request) -> Response:
    """One column for all rows, binary (`columns.pack`)."""
    items = opened_of(request).vectors.items
    name = request.query_params.get("name", "")
    if name not in column_data.names(items):
        raise RequestError("errors-map-no-such-column")
    etag = _name(request, f"column-{column_data.names(items).index(name)}")
    return revalidated(request, etag, lambda: column_data.pack(items, name), "application/octet-stream", packed=True)


def described(items: Items, rows: Sequence[int]) -> list[dict[str, Any]]:
    """Row, label, key, count and metadata of some items, as JSON values."""
    table = items.table[list(rows)]
    metadata = table.select(column_data.json_ready(items)).to_dicts() if items.metadata_columns else [{}] * len(rows)
    counts = items.counts
    return [
        {
            "i": int(row),
            "label": items.labels[row],
            "key": items.keys[row],
            "count": None if counts is None else int(counts[row]),
            "metadata": values,
        }
        for row, values in zip(rows, metadata, strict=True)
    ]


def asked_row(request: Request, opened: OpenedVectors) -> int:
    """The item, ``i=`` its row or ``key=`` its key."""
    key = request.query_params.get("key")
    if key is not None:
        row = opened.vectors.items.index.get(key)
        if row is None:
            raise UnknownItemError(key[:60], opened.search.suggestions(key[:MAX_QUERY_CHARS]))
        return row
    row = whole_number(request, "i", low=0, high=MAX_ROW)
    if row >= len(opened.vectors):
        raise RequestError("errors-map-no-such-item")
    return row


def asked_neighbors(request: Request, opened: OpenedVectors) -> tuple[int, Neighbors]:
    """The item, ``i=`` its row or ``key=`` its key, and the ``k`` nearest by cosine among the first ``top``."""
    row = asked_row(request, opened)
    k = whole_number(request, "k", low=1, high=MAX_NEIGHBORS, default=10)
    top = whole_number(request, "top", low=1, high=MAX_ROW, default=len(opened.vectors))
    return row, opened.index.neighbors(row, n_neighbors=k, top=top)


def neighbors(request: Request) -> Response:
    """An item and its neighbours; where the model was trained again with other seeds, how often each was among them."""
    opened = opened_of(request)
    if (unknown := _unknown_to_a_linked_map(request, opened)) is not None:
        return unknown
    row, found = asked_neighbors(request, opened)
    items = opened.vectors.items
    item, *near = described(items, [row, *found.rows.tolist()])
    kept, runs = _kept(request, row)
    for entry, cosine in zip(near, found.cosines.tolist(), strict=True):
        entry |= {"cosine": round(cosine, 6), "kept": kept.get(entry["i"])}
    return json_answer({"item": item, "neighbors": near, "runs": runs})


def _unknown_to_a_linked_map(request: Request, opened: OpenedVectors) -> Response | None:
    """That another map of the page has an item that this one lacks is no error: ``linked`` in the query."""
    key = request.query_params.get("key")
    if "linked" not in request.query_params or key is None or key in opened.vectors.items.index:
        return None
    return json_answer({"item": None, "neighbors": []})


def _kept(request: Request, row: int) -> tuple[dict[int, int], int]:
    """In how many trainings with other seeds, its own among them, each neighbour stays; of how many (0: unknown)."""
    workspace = open_workspace(request.path_params["workspace"])
    measured = workspace.stabilities(request.path_params["vectors"])
    if not measured:
        return {}, 0
    found = workspace.stability(measured[-1].id)
    return found.in_all(row), found.n_runs + 1


def search(request: Request) -> Response:
    """Items that ``q`` may mean, best first."""
    opened = opened_of(request)
    limit = whole_number(request, "limit", low=1, high=MAX_MATCHES, default=10)
    items = opened.vectors.items
    matches = opened.search.find(request.query_params.get("q", "")[:MAX_QUERY_CHARS], limit)
    shown = [{"i": m.row, "label": items.labels[m.row], "key": items.keys[m.row], "how": m.how} for m in matches]
    return json_answer({"matches": shown})


def items(request: Request) -> Response:
    """Rows of the table: ``n`` items from the ``from``-th on whose label contains ``q``, among the first ``top``."""
    opened = opened_of(request)
    start = whole_number(request, "from", low=0, high=MAX_ROW, default=0)
    n = whole_number(request, "n", low=1, high=MAX_ITEMS, default=50)
    top = whole_number(request, "top", low=1, high=MAX_ROW, default=len(opened.vectors))
    every = opened.vectors.items
    rows = _containing(every, request.query_params.get("q", "")[:MAX_QUERY_CHARS], top)
    total = min(top, len(every)) if rows is None else len(rows)
    shown = range(start, min(start + n, total)) if rows is None else rows[start : start + n].tolist()
    return json_answer({"total": total, "items": described(every, list(shown))})


def _containing(every: Items, query: str, top: int) -> np.ndarray | None:
    if not query.strip():
        return None
    shown = pl.Series(every.labels[:top], dtype=pl.String).str.to_lowercase()
    return shown.str.contains(query.strip().lower(), literal=True).arg_true().to_numpy()
