"""What a room is shown: asked by every page in it, every two seconds, so it reads next to nothing."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from core.errors import WorkspaceError
from core.workspace import lead_stamp, open_workspace
from pages.api.answers import PLAIN
from pages.parts.room.present import PRESENT


def lead(request: Request) -> Response:
    """``{"stamp": text}``, another text whenever the lecturer has shown something, ``""``: nothing to follow.

    Whoever asks is counted as present under the name ``visit``.
    """
    room = open_workspace(request.path_params["workspace"])
    if not room.is_room:
        raise WorkspaceError("errors-workspace-missing")
    PRESENT.note(room.id, request.query_params.get("visit", ""))
    return JSONResponse({"stamp": lead_stamp(room.path)}, headers={**PLAIN, "Cache-Control": "no-store"})
