"""A really running server and a really running browser, for tests that look at what a person sees.

    with serve(ROOT / "app.py", {"E2V_DATA_DIR": str(folder)}) as server, chromium() as browser:
        page = browser.new_page()
        page.goto(server.url)

Tests that use it are marked ``browser``; they are skipped where there is no Chromium, unless ``CI=true``.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
# Software WebGL for the map and nothing else: a page put together by it costs ten times as much. And no business of
# the browser's own with the network.
FLAGS = (
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-gpu-compositing",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
START_SECONDS = 90
POLL_SECONDS = 0.1
# Where Streamlit looks for its server when a page of a longer address is opened: /data/_stcore/health, then /_stcore/….
SOUGHT = re.compile(r"/[a-z]+/_stcore/(health|host-config)")
STOP_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its address without a slash at the end, its process, and what it printed."""

    url: str
    process: subprocess.Popen[bytes]
    log: Path


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serve(
    script: Path, env: Mapping[str, str], *, options: Sequence[str] = (), port: int | None = None
) -> Iterator[Server]:
    """Run ``streamlit run script`` until the end of the block.

    Parameters
    ----------
    script
        An ``app.py`` with an ``st.App``, or a plain page script.
    env
        Added to this process's environment.
    options
        Further options of ``streamlit run``, for example ``("--server.baseUrlPath", "map")``.
    port
        For a server that takes the place of an earlier one; a free one by default.
    """
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    command += ["--server.address", "127.0.0.1", "--server.headless", "true", "--browser.gatherUsageStats", "false"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), **env}
    with TemporaryDirectory() as folder:
        log = Path(folder) / "server.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*command, *options], cwd=ROOT, env=environ, stdout=output, stderr=subprocess.STDOUT
            )
        server = Server(f"http://127.0.0.1:{port}", process, log)
        try:
            wait_until_healthy(server, options)
            yield server
        finally:
            stop(process)


def wait_until_healthy(server: Server, options: Sequence[str] = ()) -> None:
    """Wait until the server answers; tell what it printed if it doesn't."""
    base = dict(zip(options[::2], options[1::2], strict=False)).get("--server.baseUrlPath", "").strip("/")
    address = f"{server.url}/{base + '/' if base else ''}_stcore/health"
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(POLL_SECONDS)
    raise AssertionError(f"the server didn't start:\n{server.log.read_text(errors='replace')[-4000:]}")


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a server, gently at first."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def find_chromium() -> str | None:
    """Path of the browser, or None."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless browser; skips the test where there is none, unless ``CI=true``."""
    path = find_chromium()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail("no Chromium, and CI must not go without")
        pytest.skip("no Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


class Witness:
    """Notes what must not happen on a page: errors in its scripts, and requests that leave this machine.

    A test that provokes an error adds a part of its message to ``expected``.
    """

    def __init__(self, page: Page) -> None:
        self.faults: list[str] = []
        self.expected: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        page.on("console", self._console)
        page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        place = message.location["url"]
        sought = "status of 404" in message.text and SOUGHT.fullmatch(urlparse(place).path)
        if message.type == "error" and not sought and not any(part in message.text for part in self.expected):
            self.faults.append(f"console: {message.text} {place}")

    def _request(self, request: Request) -> None:
        local = ("http://127.0.0.1:", "http://localhost:", "ws://127.0.0.1:", "data:", "blob:", "about:")
        if not request.url.startswith(local):
            self.faults.append(f"left this machine: {request.url}")
