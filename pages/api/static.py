"""The map's ES modules and style, under an address that changes with their content."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from pages.api.answers import IMMUTABLE, PLAIN
from pages.parts.map.assets import WEB, names, version

MEDIA_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}


def file(request: Request) -> Response:
    """One file; only those of the map's own folder have a name here."""
    name = request.path_params["file"]
    if name not in names():
        return Response(status_code=404, headers=PLAIN)
    path = WEB / name
    known = request.path_params["version"] == version()
    headers = {**PLAIN, "Cache-Control": IMMUTABLE if known else "no-cache"}
    return Response(path.read_bytes(), media_type=MEDIA_TYPES[path.suffix], headers=headers)
