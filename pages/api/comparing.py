"""What the two maps of a comparison draw."""

from __future__ import annotations

import numpy as np
from starlette.requests import Request
from starlette.responses import Response

from core.workspace import open_workspace
from pages.api.answers import RequestError, revalidated
from pages.api.projections import packed
from pages.parts.opened_comparison import COMPARISONS

SIDES = ("first", "second")


def points(request: Request) -> Response:
    """The compared items of one ``side`` in the plane of both, as `pages.api.projections.points` writes them."""
    params = request.path_params
    first, second, side = params["first"], params["second"], params["side"]
    if side not in SIDES:
        raise RequestError("errors-map-no-such-item")
    workspace = open_workspace(params["workspace"])
    made = [workspace.vectors_info(vectors_id).created.timestamp() for vectors_id in (first, second)]

    def make() -> bytes:
        found = COMPARISONS.get(workspace.id, first, second)
        rows = getattr(found.shared, side)
        order = np.argsort(rows, kind="stable")  # the map takes points by row
        return packed(getattr(found.plane, side)[order], rows[order])

    name = f"{first}-{second}-{side}-{made[0]:.6f}-{made[1]:.6f}"
    return revalidated(request, name, make, "application/octet-stream", packed=False)
