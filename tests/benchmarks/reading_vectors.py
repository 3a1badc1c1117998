"""Reading vector files of 400,000 × 50: CPU seconds against gensim's ``load_word2vec_format``, peak memory of ours."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from tests.benchmarks.processes import measured
from tests.benchmarks.table import BenchmarkRow

N_WORDS, DIM = 400_000, 50
OURS = """
from core.reading import ReadingSettings, read
import core.reading.formats
begin()
vectors = read([path], ["vectors"], ReadingSettings("FORMAT", "vectors"))
assert vectors.matrix.shape == (400_000, 50)
"""
GENSIM = """
from gensim.models import KeyedVectors
begin()
vectors = KeyedVectors.load_word2vec_format(str(path), binary=BINARY)
assert vectors.vectors.shape == (400_000, 50)
"""


def _write(folder: Path) -> tuple[Path, Path]:
    """The same random vectors as text and as binary."""
    matrix = np.random.default_rng(0).normal(size=(N_WORDS, DIM)).astype(np.float32)
    header = f"{N_WORDS} {DIM}\n"
    text, binary = folder / "vectors.txt", folder / "vectors.bin"
    with text.open("w") as stream:
        stream.write(header)
        for number, row in enumerate(matrix):
            stream.write(f"word{number} " + " ".join(f"{value:.5f}" for value in row) + "\n")
    with binary.open("wb") as stream:
        stream.write(header.encode())
        for number, row in enumerate(matrix):
            stream.write(f"word{number} ".encode() + row.tobytes() + b"\n")
    return text, binary


def rows() -> list[BenchmarkRow]:
    """One row for text, one for binary; the smallest of two runs each."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        text, binary = _write(Path(folder))
        for path, format, goal in ((text, "word2vec-text", "≤ 0.1"), (binary, "word2vec-binary", "")):
            ours = measured(OURS.replace("FORMAT", format), path, runs=2)
            peer = measured(GENSIM.replace("BINARY", str(path == binary)), path, runs=1)
            name = f"read {format}, {N_WORDS:,} × {DIM}"
            found.append(BenchmarkRow(name, ours.cpu, peer.cpu, "gensim", "CPU s", goal, ours.memory_mb))
    return found
