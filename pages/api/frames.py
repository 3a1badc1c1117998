"""The moving map: the newest frame of a running job, and the epochs of a finished training."""

from __future__ import annotations

import struct

import numpy as np
from starlette.requests import Request
from starlette.responses import Response

from core.jobs import frame_labels, newest_frame
from core.workspace import open_workspace
from pages.api.answers import PLAIN, RequestError, revalidated, whole_number

VERSION = 1
NO_STORE = {**PLAIN, "Cache-Control": "no-store"}


def newest(request: Request) -> Response:
    """``E2VF``, u32 version, u32 sequence number, u32 n, f32[2 n]: the newest frame after ``after``; else 204."""
    after = whole_number(request, "after", low=0, high=2**31 - 1, default=0)
    frame = newest_frame(open_workspace(request.path_params["workspace"]), request.path_params["job"], after)
    if frame is None:
        return Response(status_code=204, headers=NO_STORE)
    head = b"E2VF" + struct.pack("<III", VERSION, frame.sequence, len(frame.coordinates))
    return Response(head + frame.coordinates.tobytes(), media_type="application/octet-stream", headers=NO_STORE)


def labels(request: Request) -> Response:
    """Labels of the drawn items, joined by NUL; 204 before the first frame."""
    known = frame_labels(open_workspace(request.path_params["workspace"]), request.path_params["job"])
    if known is None:
        return Response(status_code=204, headers=NO_STORE)
    return Response("\0".join(known), media_type="text/plain; charset=utf-8", headers=NO_STORE)


def training_frames(request: Request) -> Response:
    """``E2VT``, u32 version, u32 n_frames, u32 n, i32[n_frames] epochs, f32[n_frames · n · 2]; all little-endian."""
    workspace = open_workspace(request.path_params["workspace"])
    vectors_id = request.path_params["vectors"]
    made = workspace.vectors_info(vectors_id).created
    kept = workspace.frames(vectors_id)
    if kept is None:
        raise RequestError("errors-map-no-such-frames")

    def make() -> bytes:
        n_frames, n, _ = kept.coordinates.shape
        head = b"E2VT" + struct.pack("<III", VERSION, n_frames, n)
        coordinates = np.ascontiguousarray(kept.coordinates, dtype="<f4")
        return head + kept.epochs.astype("<i4").tobytes() + coordinates.tobytes()

    name = f"{vectors_id}-{made.timestamp():.6f}-frames"
    return revalidated(request, name, make, "application/octet-stream", packed=False)
