"""The ES modules and styles of our components, under an address that changes with their content."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from pages.api.answers import IMMUTABLE, PLAIN
from pages.parts.assets import files, version

MEDIA_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}


def file(request: Request) -> Response:
    """One file; only those in the components' own folders have a name here."""
    path = files().get(f"{request.path_params['folder']}/{request.path_params['file']}")
    if path is None:
        return Response(status_code=404, headers=PLAIN)
    known = request.path_params["version"] == version()
    headers = {**PLAIN, "Cache-Control": IMMUTABLE if known else "no-cache"}
    return Response(path.read_bytes(), media_type=MEDIA_TYPES[path.suffix], headers=headers)
