"""A class in a room: thirty people open the lecturer's link at once, then all ask for neighbours; beside one alone."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

import numpy as np
import psutil

from core.locales import translate
from core.settings import settings
from core.workspace import Workspace, open_room, open_workspace
from pages.parts.learn.chapters import CHAPTERS
from tests.benchmarks.table import BenchmarkRow
from tests.benchmarks.visitors import Visit, open_page, open_together
from tests.browsing import ROOT, Server, serve

VISITORS = 30
ALONE = 5
POLLED = 10
CHAPTER = CHAPTERS[0].id


def rows() -> Iterator[BenchmarkRow]:
    """Page, neighbours and the question what the lecturer shows: median and 95th percentile of thirty at once."""
    with TemporaryDirectory() as folder, _data_in(Path(folder)):
        room = open_room(open_workspace("sample-words").fork("Lecture"))
        with serve(ROOT / "app.py", {"E2V_DATA_DIR": folder}) as server:
            asyncio.run(_visit(server, room))  # what is imported and opened for the first visitor ever
            before = _memory(server)
            yield from _pages(server, room, before)
            yield from _neighbors(server, room)
            yield from _following(server, room)


@contextmanager
def _data_in(folder: Path) -> Iterator[None]:
    before = os.environ.get("E2V_DATA_DIR")
    os.environ["E2V_DATA_DIR"] = str(folder)
    settings.cache_clear()
    yield
    os.environ.pop("E2V_DATA_DIR")
    if before is not None:
        os.environ["E2V_DATA_DIR"] = before
    settings.cache_clear()


def _pages(server: Server, room: Workspace, before: float) -> Iterator[BenchmarkRow]:
    alone = [asyncio.run(_visit(server, room)).seconds for _ in range(ALONE)]
    used = _processor_seconds(server)
    visits = asyncio.run(open_together(VISITORS, server.url, "learn", w=room.id, chapter=CHAPTER, lang="en"))
    title = translate("en", f"{CHAPTER}-idea")
    complete = sum(visit.shows(title) for visit in visits)
    memory, each = _memory(server), (_processor_seconds(server) - used) / VISITORS
    note = f"{complete} of {VISITORS} complete, {each:.2f} processor seconds each; {before:.0f} MB before"
    yield from _rows("a chapter in a room", [visit.seconds for visit in visits], alone, "s", memory, note)


async def _visit(server: Server, room: Workspace) -> Visit:
    return await open_page(server.url, "learn", w=room.id, chapter=CHAPTER, lang="en")


def _neighbors(server: Server, room: Workspace) -> Iterator[BenchmarkRow]:
    info = room.vector_sets()[0]
    some = np.random.default_rng(0).integers(0, info.n_items, VISITORS).tolist()
    base = f"{server.url}/api/w/{room.id}/vectors/{info.id}/neighbors"
    addresses = [f"{base}?i={row}&k=10" for row in some]
    _fetched(addresses[0])
    alone = [_fetched(address) for address in addresses[:ALONE]]
    yield from _rows("neighbours in a room", _together(addresses), alone, "ms", _memory(server), "")


def _following(server: Server, room: Workspace) -> Iterator[BenchmarkRow]:
    """Each page asks every two seconds: the share of one processor that thirty of them take."""
    names = [secrets.token_hex(8) for _ in range(VISITORS)]
    addresses = [f"{server.url}/api/w/{room.id}/lead?visit={name}" for name in names]
    alone = [_fetched(address) for address in addresses[:ALONE]]
    used = _processor_seconds(server)
    times = [each for _ in range(POLLED) for each in _together(addresses)]
    share = (_processor_seconds(server) - used) / POLLED / 2  # a round of questions every two seconds
    note = f"{share:.1%} of one processor while thirty pages follow"
    yield from _rows("what the lecturer shows", times, alone, "ms", _memory(server), note)


def _together(addresses: Sequence[str]) -> list[float]:
    with ThreadPoolExecutor(len(addresses)) as visitors:
        return list(visitors.map(_fetched, addresses))


def _fetched(address: str) -> float:
    """Milliseconds to a whole JSON answer."""
    began = time.perf_counter()
    with urlopen(address, timeout=120) as answer:
        json.load(answer)
    return 1000 * (time.perf_counter() - began)


def _rows(
    name: str, ours: Sequence[float], alone: Sequence[float], unit: str, memory: float, note: str
) -> Iterator[BenchmarkRow]:
    peer = float(np.median(alone))
    for label, value in (("median", np.median(ours)), ("p95", np.percentile(ours, 95))):
        what = f"{name}, {VISITORS} at once, {label}"
        yield BenchmarkRow(what, float(value), peer, "one alone", unit, "", memory, note)


def _memory(server: Server) -> float:
    """Resident megabytes of the server, without its worker processes."""
    return float(psutil.Process(server.process.pid).memory_info().rss) / 1e6


def _processor_seconds(server: Server) -> float:
    used = psutil.Process(server.process.pid).cpu_times()
    return float(used.user + used.system)
