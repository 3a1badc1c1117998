"""How far a map is to be trusted: of each point how much is kept, of one item what the map shows wrongly."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from starlette.requests import Request
from starlette.responses import Response

from core.projection import kept_by_point, misplaced, n_measured
from core.types import Projection
from core.workspace import ProjectionInfo, open_workspace
from pages.api.answers import json_answer, revalidated, whole_number
from pages.api.columns import with_head
from pages.api.vectors import MAX_NEIGHBORS, MAX_ROW, asked_row, described
from pages.parts.answered import Answered
from pages.parts.opened import CACHE, OpenedVectors

KEPT: Answered[NDArray[np.float32]] = Answered()


def kept(request: Request) -> Response:
    """Of each item the share of its true neighbours that are near on the map, too; laid out as `columns.pack` does.

    As many values as there are items up to the last drawn one; NaN for those that weren't drawn or measured. The head
    has ``measured`` and ``of``: how many of how many points.
    """
    workspace_id, info, projection = _asked(request)
    name = f"{info.id}-{info.created.timestamp():.6f}-kept"

    def make() -> bytes:
        matrix = CACHE.get(workspace_id, info.vectors_id).vectors.matrix
        shares = KEPT.get((workspace_id, name), lambda: _kept(matrix, projection))
        return _packed(projection, shares)

    return revalidated(request, name, make, "application/octet-stream", packed=True)


def _asked(request: Request) -> tuple[str, ProjectionInfo, Projection]:
    workspace = open_workspace(request.path_params["workspace"])
    projection_id = request.path_params["projection"]
    return workspace.id, workspace.projection_info(projection_id), workspace.projection(projection_id)


def _kept(matrix: NDArray[np.float32], projection: Projection) -> NDArray[np.float32]:
    n = len(projection.rows)
    whole = n == len(matrix)  # then it needn't be copied: rows ascend
    return kept_by_point(matrix if whole else matrix[projection.rows], projection.coordinates)


def _packed(projection: Projection, shares: NDArray[np.float32]) -> bytes:
    n = len(projection.rows)
    values = np.full(int(projection.rows[-1]) + 1 if n else 0, np.nan, dtype="<f4")
    values[projection.rows] = shares
    head = {"kind": "number", "min": 0.0, "max": 1.0, "share": True, "measured": n_measured(n), "of": n}
    return with_head(head, values.tobytes())


def misplacements(request: Request) -> Response:
    """Of an item (``i`` or ``key``): which of its ``k`` true neighbours are far on the map, and its false friends.

    Only what is drawn is looked at, and only the ``top`` most frequent items. ``lost`` has rows and their places on the
    map; ``false_friends`` are described as neighbours are, with their places by cosine.
    """
    workspace_id, info, projection = _asked(request)
    opened = CACHE.get(workspace_id, info.vectors_id)
    row = asked_row(request, opened)
    k = whole_number(request, "k", low=1, high=MAX_NEIGHBORS, default=10)
    top = whole_number(request, "top", low=1, high=MAX_ROW, default=len(opened.vectors))
    rows = projection.rows[: int(np.searchsorted(projection.rows, top))]
    point = int(np.searchsorted(rows, row))
    if point == len(rows) or rows[point] != row or not np.any(opened.vectors.matrix[row]):
        return json_answer({"lost": [], "false_friends": []})
    return json_answer(_found(opened, projection, rows, point, k))


def _found(
    opened: OpenedVectors, projection: Projection, rows: NDArray[np.int32], point: int, k: int
) -> dict[str, Any]:
    row = int(rows[point])
    cosines = opened.index.cosines(opened.vectors.matrix[row], int(rows[-1]) + 1)[rows]
    found = misplaced(cosines, projection.coordinates[: len(rows)], point, k)
    lost = zip(rows[found.lost].tolist(), found.lost_ranks.tolist(), strict=True)
    friends = described(opened.vectors.items, rows[found.false_friends].tolist())
    told = zip(friends, cosines[found.false_friends].tolist(), found.false_ranks.tolist(), strict=True)
    return {
        "lost": [{"i": each, "place": place} for each, place in lost],
        "false_friends": [{**friend, "cosine": round(cosine, 6), "place": place} for friend, cosine, place in told],
    }
