"""The server as it is started: who gets in, who doesn't, and what an upload needs."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from core.locales import translate
from tests.browsing import ROOT, Server, serve

SAMPLE = "/api/w/sample-nothing/vectors/0/labels"
HANDSHAKE = {
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Version": "13",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serve(ROOT / "app.py", {"E2V_DATA_DIR": str(tmp_path_factory.mktemp("data"))}) as server:
        yield server


def ask(server: Server, path: str, method: str = "GET", body: bytes = b"", **headers: str) -> tuple[int, str, str]:
    """Status, text and cookie of an answer; ``Host`` may be anything."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=60)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        text = "" if answer.status == 101 else answer.read().decode()
        return answer.status, text, answer.headers.get("Set-Cookie", "")
    finally:
        connection.close()


def test_it_opens_under_its_own_names(server: Server) -> None:
    port = urlsplit(server.url).port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"[::1]:{port}"):
        assert ask(server, "/", Host=host)[0] == 200
        assert ask(server, "/_stcore/stream", Host=host, Origin=f"http://{host}", **HANDSHAKE)[0] == 101
        assert ask(server, SAMPLE, Host=host)[0] == 404


@pytest.mark.parametrize("path", ["/", "/train", SAMPLE, "/_stcore/health", "/_stcore/host-config"])
def test_under_another_name_it_says_which_setting_helps(server: Server, path: str) -> None:
    assert ask(server, path, Host="evil.example")[:2] == (403, translate("en", "errors-host-unknown"))


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1"])
def test_a_strangers_page_gets_no_websocket(server: Server, host: str) -> None:
    assert ask(server, "/_stcore/stream", Host=host, Origin="http://evil.example", **HANDSHAKE)[0] == 403


def test_metrics_are_closed(server: Server) -> None:
    assert ask(server, "/_stcore/metrics")[0] == 404


def test_an_upload_needs_the_token_and_a_visit(server: Server) -> None:
    token = ask(server, "/_stcore/health")[2].partition("=")[2].partition(";")[0]
    headers = {"Content_Type": "multipart/form-data; boundary=B"}
    address = "/_stcore/upload_file/nobody/1"
    assert ask(server, address, "PUT", b"--B--", **headers)[0] == 403
    known = {"Cookie": f"_streamlit_xsrf={token}", "X_Xsrftoken": token}
    assert ask(server, address, "PUT", b"--B--", **known, **headers)[0] == 400
