"""Takes what the map in a visit has selected (see `pages.parts.map.register`)."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from pages.api.answers import PLAIN
from pages.parts.map.register import OWNED, REGISTER

TOKEN = re.compile(r"[0-9a-f]{32}")
MAX_REPORT_BYTES = 8_000


async def report(request: Request) -> Response:
    """Take a report: the map's part of the query string."""
    token = request.path_params["token"]
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_REPORT_BYTES:
            return Response(status_code=400, headers=PLAIN)
    if not TOKEN.fullmatch(token):
        return Response(status_code=400, headers=PLAIN)
    pairs = parse_qsl(body.decode("utf-8", "replace"))
    known = REGISTER.put(token, {name: value for name, value in pairs if name in OWNED})
    return Response(status_code=204 if known else 404, headers=PLAIN)
