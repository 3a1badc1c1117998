"""Small data, and a way to run a command as a person would."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.cli import main
from core.settings import settings

RESIDENTS = ["king queen prince", "cat dog horse", "bread milk cheese"]


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """stdout as JSON."""
        return json.loads(self.out)


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run ``python -m core`` with these arguments, in an empty folder, in English unless another locale is given."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: object, locale: str = "C") -> Ran:
        monkeypatch.setenv("LC_ALL", locale)
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return command


@pytest.fixture
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder of its own for the app."""
    folder = tmp_path / "data"
    monkeypatch.setenv("E2V_DATA_DIR", str(folder))
    settings.cache_clear()
    yield folder
    settings.cache_clear()


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """Sentences whose words keep to three groups."""
    rng = np.random.default_rng(0)
    groups = [line.split() for line in RESIDENTS]
    lines = [" ".join(rng.choice(groups[line % 3], 6)) for line in range(600)]
    path = tmp_path / "groups.txt"
    path.write_text("".join(f"{line}.\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def vector_file(tmp_path: Path) -> Path:
    """Vectors in which king - man + woman is queen."""
    man, woman, royal = np.eye(3, 4)
    vectors = {"king": man + royal, "man": man, "woman": woman, "queen": woman + royal, "Apple": [0.1, 0.2, 0, 1]}
    lines = [f"{word} {' '.join(map(str, vector))}" for word, vector in vectors.items()]
    path = tmp_path / "royal.vec"
    path.write_text("5 4\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def workspace(run: Run, text: Path, tmp_path: Path) -> Path:
    """A workspace trained on the sentences."""
    path = tmp_path / "groups.zip"
    assert run("train", text, "-o", path, "--vector-size", 8, "--epochs", 20, "--min-count", 1).code == 0
    return path
