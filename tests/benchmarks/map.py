"""In the browser: opening a map, clicking an item. Ours against a plain ``st.plotly_chart`` that runs the script."""

from __future__ import annotations

import os
import random
import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import psutil
from playwright.sync_api import Browser, Page

from core.settings import settings
from tests.benchmarks.map_world import World, make_world
from tests.benchmarks.table import BenchmarkRow
from tests.browsing import ROOT, Server, chromium, serve

SIZES = (1_000, 10_000, 100_000, 500_000)
PEER_UP_TO = 100_000
CLICKS, PEER_CLICKS = 30, 5
# Between two clicks a person looks. Without a rest, a click would also be charged with what the one before it put off
# on purpose until it disturbs nobody: choosing labels anew, writing the address.
REST_MS = 400
OURS = ROOT / "tests" / "map" / "app.py"
PEER = ROOT / "tests" / "benchmarks" / "map_page_plotly.py"
PEER_NAME = "st.plotly_chart"
WAIT_MS = 240_000

# The map lives in a shadow root; this finds it.
FIND = """const root = [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
    .map(host => host.shadowRoot?.querySelector(".e2v[data-drawn]")).find(Boolean);"""
DRAWN = f"() => {{ {FIND} return root ? performance.now() : null; }}"
READY = f"() => {{ {FIND} return root?.dataset.ready; }}"
PLACE = f"""row => {{ {FIND} const detail = {{ row }};
    root.dispatchEvent(new CustomEvent("e2v-locate", {{ detail }})); return [detail.x, detail.y]; }}"""
# From the press of the mouse to the second frame after the neighbours came: then they are on screen.
ARM = f"""() => {{ {FIND} window.took = null; let start = 0;
    root.addEventListener("pointerdown", () => {{ start = performance.now(); }}, {{ capture: true, once: true }});
    new MutationObserver((_, watch) => {{ watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => {{ window.took = performance.now() - start; }}));
    }}).observe(root, {{ attributes: true, attributeFilter: ["data-neighbors"] }}); }}"""

PEER_DRAWN = """() => { const plot = document.querySelector(".js-plotly-plot");
    return plot?._fullLayout && plot.querySelector("canvas") ? performance.now() : null; }"""
PEER_PLACE = """row => { const plot = document.querySelector(".js-plotly-plot");
    const box = plot.getBoundingClientRect(), { xaxis, yaxis } = plot._fullLayout, { x, y } = plot._fullData[0];
    return [box.left + xaxis._offset + xaxis.l2p(x[row]), box.top + yaxis._offset + yaxis.l2p(y[row])]; }"""
PEER_ARM = """() => { window.took = null; let start = 0;
    const list = () => document.body.innerText.match(/selected: \\d+/)?.[0];
    const before = list();
    document.addEventListener("mousedown", () => { start = performance.now(); }, { capture: true, once: true });
    const look = () => { const now = list(), plot = document.querySelector(".js-plotly-plot");
        if (now && now !== before && plot?._fullData?.length === 2)
            requestAnimationFrame(() => { window.took = performance.now() - start; });
        else requestAnimationFrame(look); };
    requestAnimationFrame(look); }"""


@dataclass(frozen=True, slots=True)
class Scripts:
    """What is asked in the page: is it drawn (and since when), can it be clicked, where is a row, how long it took."""

    drawn: str
    ready: str
    place: str
    arm: str


OUR_SCRIPTS = Scripts(DRAWN, READY, PLACE, ARM)
PEER_SCRIPTS = Scripts(PEER_DRAWN, PEER_DRAWN, PEER_PLACE, PEER_ARM)


class Measured:
    """What one server did with one map: milliseconds and megabytes."""

    def __init__(self, load: float, clicks: list[float], cpu: float, memory: float) -> None:
        self.load, self.cpu, self.memory = load, cpu, memory
        self.median = statistics.median(clicks)
        self.p95 = sorted(clicks)[max(0, round(0.95 * len(clicks)) - 1)]


def _cpu_seconds(process: psutil.Process) -> float:
    return sum(sum(each.cpu_times()[:2]) for each in (process, *process.children(recursive=True)))


def _rows_to_click(n: int, count: int) -> Iterator[int]:
    rng = random.Random(1)
    for _ in range(count):
        yield rng.randrange(min(n, 100_000))


def _click(page: Page, row: int, scripts: Scripts) -> float:
    x, y = page.evaluate(scripts.place, row)
    page.mouse.move(x, y)
    page.evaluate(scripts.arm)
    page.wait_for_timeout(REST_MS)
    page.mouse.click(x, y)
    page.wait_for_function("window.took !== null", timeout=WAIT_MS)
    return float(page.evaluate("window.took"))


def measure(browser: Browser, server: Server, world: World, scripts: Scripts, count: int) -> Measured:
    """Open the map twice, each time as a new visitor (the first warms the server up), and click some items."""
    for _ in range(2):
        page = browser.new_context(viewport={"width": 1280, "height": 1000}).new_page()
        page.goto(f"{server.url}/{world.query}")
        load = float(page.wait_for_function(scripts.drawn, timeout=WAIT_MS).json_value())
        page.wait_for_function(scripts.ready, timeout=WAIT_MS)
    process = psutil.Process(server.process.pid)
    _click(page, 0, scripts)
    before = _cpu_seconds(process)
    clicks = [_click(page, row, scripts) for row in _rows_to_click(world.n, count)]
    cpu = (_cpu_seconds(process) - before) / count
    memory = process.memory_info().rss / 1e6
    for context in browser.contexts:
        context.close()
    return Measured(load, clicks, cpu * 1000, memory)


@contextmanager
def _home() -> Iterator[Path]:
    with TemporaryDirectory() as folder, patch.dict(os.environ, {"E2V_DATA_DIR": folder}):
        settings.cache_clear()
        yield Path(folder)
    settings.cache_clear()


def rows() -> Iterator[BenchmarkRow]:
    """One row for each size and question."""
    with _home() as home, chromium() as browser:
        env = {"E2V_DATA_DIR": str(home)}
        for n in SIZES:
            world = make_world(n)
            with serve(OURS, env) as server:
                ours = measure(browser, server, world, OUR_SCRIPTS, CLICKS)
            peer = None
            if n <= PEER_UP_TO:
                with serve(PEER, env) as server:
                    peer = measure(
                        browser, server, world, Scripts(PEER_DRAWN, PEER_DRAWN, PEER_PLACE, PEER_ARM), PEER_CLICKS
                    )
            yield from _table(n, ours, peer)


def _table(n: int, ours: Measured, peer: Measured | None) -> Iterator[BenchmarkRow]:
    questions: list[tuple[str, Callable[[Measured], float], str]] = [
        ("open → map drawn", lambda found: found.load, "≤ 3,000 at 100,000"),
        ("click → neighbours seen, median", lambda found: found.median, ""),
        ("click → neighbours seen, p95", lambda found: found.p95, "≤ 60 at 100,000"),
        ("processor of the server per click", lambda found: found.cpu, "≤ 30"),
    ]
    for name, value, goal in questions:
        yield BenchmarkRow(
            name=f"map of {n:,}: {name}",
            ours=value(ours),
            peer=value(peer) if peer else None,
            peer_name=PEER_NAME,
            unit="ms",
            goal=goal,
            memory_mb=ours.memory,
        )
