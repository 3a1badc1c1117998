"""A data folder of its own for every test module here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.settings import settings
from core.workspace import Workspace, create_workspace


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder."""
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("E2V_DATA_DIR", str(folder))
        settings.cache_clear()
        yield folder
    settings.cache_clear()


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """For tests that set limits through the environment: set, then ``settings.cache_clear()``."""
    yield monkeypatch
    monkeypatch.undo()
    settings.cache_clear()


@pytest.fixture
def workspace() -> Workspace:
    """An empty workspace."""
    return create_workspace("Test")
