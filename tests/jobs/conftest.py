"""A data folder, and managers whose workers run `tests.jobs.odd_jobs`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.jobs import JobManager
from core.jobs.kinds import JobKind
from core.settings import Settings, settings
from core.workspace import Workspace, create_workspace
from tests.jobs.odd_jobs import TASKS

ODD_JOBS = "tests.jobs.odd_jobs"
MakeManager = Callable[..., JobManager]


def kinds(seconds: float, memory_bytes: int, cpu_seconds: int, quiet: Collection[str] = ()) -> dict[str, JobKind]:
    """Every odd job, with these limits; those named ``until_…`` can stop and keep."""
    return {
        name: JobKind(
            seconds, lambda args, name=name: name.startswith("until"), memory_bytes, cpu_seconds, name in quiet
        )
        for name in TASKS
    }


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder."""
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("E2V_DATA_DIR", str(folder))
        settings.cache_clear()
        yield folder
    settings.cache_clear()


@pytest.fixture(scope="module")
def make_manager(home: Path) -> Iterator[MakeManager]:
    """Makes managers with other settings; closed at the end."""
    made: list[JobManager] = []

    def make(seconds: float = 100.0, cpu_seconds: int = 0, quiet: Collection[str] = (), **changes: Any) -> JobManager:
        wanted: Settings = replace(settings(), **changes)
        limits = kinds(seconds, wanted.max_job_memory_bytes, cpu_seconds, quiet)
        made.append(JobManager(wanted, tasks=ODD_JOBS, kinds=limits))
        return made[-1]

    yield make
    for manager in made:
        manager.close()


@pytest.fixture(scope="module")
def manager(make_manager: MakeManager) -> JobManager:
    """A manager whose worker serves all tests of a module."""
    return make_manager()


@pytest.fixture
def workspace() -> Workspace:
    """An empty workspace."""
    return create_workspace("Test")
