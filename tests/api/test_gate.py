"""The server answers only under its own name, and its WebSocket only its own pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit import config

from core.locales import LANGUAGES, translate
from pages.api import middleware
from pages.api.gate import is_known_host, is_own_page

OPTIONS = ("server.allowedHosts", "server.address", "server.enableCORS", "server.corsAllowedOrigins")
HERE = "localhost:8501"


@pytest.fixture(autouse=True)
def options() -> Iterator[None]:
    before = {name: config.get_option(name) for name in (*OPTIONS, "browser.serverAddress")}
    yield
    for name, value in before.items():
        config.set_option(name, value)


def client(host: str, **headers: str) -> TestClient:
    async def page(request: Request) -> PlainTextResponse:
        return PlainTextResponse("secret")

    async def stream(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.send_text("secret")
        await websocket.close()

    paths = ("/", "/api/w/0/workspace.zip", "/_stcore/health", "/_stcore/metrics")
    routes = [*(Route(path, page) for path in paths), WebSocketRoute("/_stcore/stream", stream)]
    return TestClient(Starlette(routes=routes, middleware=middleware()), headers={"Host": host, **headers})


@pytest.mark.parametrize(
    "host",
    [
        HERE,
        "localhost",
        "LOCALHOST.:8501",
        "127.0.0.1:8501",
        "[::1]:8501",
        "192.168.1.20:8501",
        "[fe80::1]",
        "10.0.0.7",
    ],
)
def test_this_machine_and_addresses_are_known(host: str) -> None:
    assert is_known_host(host)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example:8501",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example#localhost",
        "localhost@evil.example",
        "evil.example/localhost",
        "localhost:8501:evil",
        "localhost,evil.example",
        "[evil.example]",
        "2130706433",
        ".",
        "",
    ],
)
def test_other_names_are_not(host: str) -> None:
    assert not is_known_host(host)


def test_the_address_that_the_server_was_started_with_is_known() -> None:
    assert not is_known_host("lab-3.school.example:8501")
    config.set_option("server.address", "lab-3.school.example")
    assert is_known_host("lab-3.school.example:8501")


def test_the_setting_says_which_names_are_known_and_no_others() -> None:
    config.set_option("server.allowedHosts", ["maps.school.example", "*.lab.example", "[::1]"])
    for known in ("maps.school.example", "MAPS.school.example.:443", "a.lab.example", "[::1]:8501"):
        assert is_known_host(known)
    for other in ("localhost", "10.0.0.7", "lab.example", "evil.example", "xlab.example", "a.maps.school.example"):
        assert not is_known_host(other)
    config.set_option("server.allowedHosts", ["*"])
    assert is_known_host("evil.example")
    assert not is_known_host("no host at all")


@pytest.mark.parametrize("path", ["/", "/api/w/0/workspace.zip", "/_stcore/health"])
def test_pages_and_data_are_for_known_names_only(path: str) -> None:
    assert client(HERE).get(path).text == "secret"
    refused = client("evil.example").get(path)
    assert (refused.status_code, refused.text) == (403, translate("en", "errors-host-unknown"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_person_reads_which_setting_helps(language: str) -> None:
    text = client("lab-3.local", **{"Accept-Language": language}).get("/").text
    assert text == translate(language, "errors-host-unknown")
    assert "STREAMLIT_SERVER_ALLOWED_HOSTS" in text


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("evil.example", "http://evil.example"),  # its name, turned to this machine
        (HERE, "http://evil.example"),
        (HERE, "http://localhost:3000"),  # another program of this machine
        (HERE, "null"),
        (HERE, "http://[evil"),
    ],
)
def test_the_websocket_is_for_own_pages_only(host: str, origin: str) -> None:
    with pytest.raises(WebSocketDisconnect), client(host, Origin=origin).websocket_connect("/_stcore/stream"):
        pass


@pytest.mark.parametrize("headers", [{"Origin": f"http://{HERE}"}, {"Origin": f"https://{HERE}"}, {}])
def test_own_pages_and_programs_get_the_websocket(headers: dict[str, str]) -> None:
    with client(HERE, **headers).websocket_connect("/_stcore/stream") as stream:
        assert stream.receive_text() == "secret"


@pytest.mark.parametrize(
    ("option", "value", "origin"),
    [
        ("server.corsAllowedOrigins", ["https://portal.example"], "https://portal.example"),
        ("browser.serverAddress", "maps.school.example", "https://maps.school.example"),
        ("server.enableCORS", False, "https://anywhere.example"),
    ],
)
def test_the_settings_may_trust_further_pages(option: str, value: Any, origin: str) -> None:
    assert not is_own_page(origin, HERE)
    config.set_option(option, value)
    assert is_own_page(origin, HERE)


def test_how_many_are_here_is_told_to_nobody() -> None:
    assert client(HERE).get("/_stcore/metrics").status_code == 404
