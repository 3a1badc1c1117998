"""From ``streamlit run app.py`` to the first drawn map, in a new process with a new browser page."""

from __future__ import annotations

import time
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from tests.benchmarks.table import BenchmarkRow
from tests.browsing import ROOT, chromium, serve

REPETITIONS = 3


def rows() -> list[BenchmarkRow]:
    """Median of three cold starts; the browser itself is already running."""
    with chromium() as browser:
        seconds = sorted(_start(browser) for _ in range(REPETITIONS))
    return [BenchmarkRow("cold start → sample map drawn", seconds[REPETITIONS // 2], None, "", "s", "≤ 6 s")]


def _start(browser: Browser) -> float:
    with TemporaryDirectory() as data, browser.new_context(locale="en-US") as context:
        page = context.new_page()
        began = time.perf_counter()
        with serve(ROOT / "app.py", {"E2V_DATA_DIR": data}) as server:
            page.goto(server.url)
            page.wait_for_selector(".e2v[data-drawn]", state="attached", timeout=120_000)
            return time.perf_counter() - began
