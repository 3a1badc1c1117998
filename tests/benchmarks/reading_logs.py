"""Reading session logs of 1 and 10 million rows: CPU seconds against pandas (1 million), peak memory of ours."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import polars as pl

from tests.benchmarks.processes import measured
from tests.benchmarks.table import BenchmarkRow

OURS = """
from core.reading import HEAD_BYTES, detect, read
from core.settings import Settings
import core.reading.formats
head = path.open("rb").read(HEAD_BYTES)
begin()
settings = detect(head, path.name, path.stat().st_size).settings
corpus = read([path], [path.name], settings, limits=Settings(max_upload_bytes=10**10))
assert corpus.n_sequences > 100_000
"""
PANDAS = """
import pandas
begin()
frame = pandas.read_csv(path).sort_values(["session_id", "timestamp"], kind="stable")
sequences = [items.tolist() for _, items in frame.groupby("session_id", sort=False)["item_id"]]
assert len(sequences) > 100_000
"""


def _write(path: Path, n_rows: int) -> None:
    """Sessions of six events on average that overlap in time, with items as unequally frequent as in a shop."""
    generator = np.random.default_rng(1)
    session = np.sort(generator.integers(0, n_rows // 6, n_rows))
    time = 1_600_000_000 + session * 37 + generator.integers(0, 1800, n_rows)
    item = generator.zipf(1.3, n_rows) % 200_000 + 100_000
    order = np.argsort(time, kind="stable")
    columns = {"session_id": session[order] + 1_000_000, "item_id": item[order], "timestamp": time[order]}
    pl.DataFrame(columns).write_csv(path)


def rows() -> list[BenchmarkRow]:
    """One row for each size; the smallest of two runs of ours."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        for n_rows, goal in ((1_000_000, "≤ 0.2"), (10_000_000, "about 5 s")):
            _write(path, n_rows)
            ours = measured(OURS, path, runs=2)
            peer = measured(PANDAS, path, runs=1).cpu if n_rows == 1_000_000 else None
            name = f"read a log of {n_rows:,} rows"
            found.append(BenchmarkRow(name, ours.cpu, peer, "pandas", "CPU s", goal, ours.memory_mb))
    return found
