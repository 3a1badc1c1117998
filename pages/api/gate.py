"""By which name the server may be opened, and from where: checked before anything else, for pages, data and WebSocket.

A page of somebody else's may let its own name point to this machine (DNS rebinding) and then read what is here as if
it were its own. Its name gives it away: every request carries it. An IP address in the place of a name can't be
turned about like that, so a class that opens the teacher's machine by its address needs no setting.

Streamlit checks names (``server.allowedHosts``) for its WebSocket only, and none by default. It also takes a
WebSocket from any other port of this machine, and asks a server on the internet for its own address before it refuses
a stranger's.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from core.locales import translate
from pages.api.answers import PLAIN, language_of
from pages.parts.addresses import base_path

# Tells anybody how many people are here, for how long, and how much they hold.
CLOSED = "/_stcore/metrics"
POLICY_VIOLATION = 1008
_HOST = re.compile(r"(?:\[(?P<v6>[0-9a-f:.]+)\]|(?P<name>[a-z0-9_.-]+))(?::[0-9]{1,5})?", re.IGNORECASE)


def is_known_host(host: str) -> bool:
    """Whether a ``Host`` header names this server.

    With ``server.allowedHosts``, what stands there (``*.`` before a name for all below it, ``*`` for any); without,
    ``localhost``, IP addresses, and the address that the server was started with.
    """
    match = _HOST.fullmatch(host)
    if match is None:
        return False
    name = _plain(match["v6"] or match["name"])
    allowed = [_plain(pattern) for pattern in st.get_option("server.allowedHosts") or ()]
    if allowed:
        return any(_matches(name, pattern) for pattern in allowed)
    told = {_plain(st.get_option(option) or "") for option in ("server.address", "browser.serverAddress")}
    return name in {"localhost"} | (told - {""}) or _is_ip_address(name)


def is_own_page(origin: str | None, host: str) -> bool:
    """Whether a WebSocket's ``Origin`` is a page of this server, or one that the settings trust.

    Those are ``server.corsAllowedOrigins`` and, for a proxy that changes the host, ``browser.serverAddress``; with
    ``server.enableCORS`` off every origin is. Programs, which aren't browsers, send none.
    """
    if origin is None or not st.get_option("server.enableCORS"):
        return True
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    told = st.get_option("browser.serverAddress") or ""
    trusted = origin in st.get_option("server.corsAllowedOrigins") or parts.hostname == told != "localhost"
    return parts.netloc.lower() == host.lower() or trusted


class Gate:
    """Middleware: 403 with one sentence for a name that isn't this server's, 404 for what is closed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in or refuse."""
        answer = _refusal(scope) if scope["type"] in ("http", "websocket") else None
        await (answer or self._app)(scope, receive, send)


def _refusal(scope: Scope) -> Response | WebSocketClose | None:
    headers = Headers(scope=scope)
    hosts = headers.getlist("host")
    known = len(hosts) == 1 and is_known_host(hosts[0])
    if scope["type"] == "websocket":
        welcome = known and is_own_page(headers.get("origin"), hosts[0])
        return None if welcome else WebSocketClose(POLICY_VIOLATION)
    if not known:
        text = translate(language_of(Request(scope)), "errors-host-unknown")
        return PlainTextResponse(text, 403, {**PLAIN, "Cache-Control": "no-store"})
    return Response(status_code=404) if scope["path"] == base_path() + CLOSED else None


def _matches(name: str, pattern: str) -> bool:
    return pattern in ("*", name) or (pattern.startswith("*.") and name.endswith(pattern[1:]))


def _plain(name: str) -> str:
    return name.strip().lower().strip("[]").rstrip(".")


def _is_ip_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
