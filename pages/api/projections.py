"""Coordinates of a map."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from starlette.requests import Request
from starlette.responses import Response

from core.workspace import open_workspace
from pages.api.answers import revalidated

MAGIC, VERSION = b"E2VP", 1


def points(request: Request) -> Response:
    """``E2VP``, u32 version, u32 n, u32 dim, f32[n · dim] coordinates, i32[n] rows; all little-endian."""
    workspace = open_workspace(request.path_params["workspace"])
    projection_id = request.path_params["projection"]
    made = workspace.projection_info(projection_id).created

    def make() -> bytes:
        drawn = workspace.projection(projection_id)
        return packed(drawn.coordinates, drawn.rows)

    name = f"{projection_id}-{made.timestamp():.6f}-points"
    return revalidated(request, name, make, "application/octet-stream", packed=False)


def packed(coordinates: NDArray[np.float32], rows: NDArray[np.int32]) -> bytes:
    """Points as `points` tells; rows ascending."""
    head = MAGIC + struct.pack("<III", VERSION, *coordinates.shape)
    return head + np.ascontiguousarray(coordinates, dtype="<f4").tobytes() + rows.astype("<i4").tobytes()
