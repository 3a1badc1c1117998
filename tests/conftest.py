"""For all tests: Hypothesis measures no time, because timings live in benchmarks; all of them run in two processes.

What a test sets in the environment ends with it, whichever test the process runs next.
"""

from collections.abc import Generator

import pytest
from hypothesis import settings

from core.settings import settings as limits

collect_ignore = ["benchmarks"]  # run by hand: python -m tests.benchmarks

settings.register_profile("house", deadline=None)
settings.load_profile("house")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Two for everything; what is asked for by name begins at once, in this process."""
    return 2 if config.args_source is pytest.Config.ArgsSource.TESTPATHS else 0


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those that look at a browser are the long ones: begun first, they leave no process waiting at the end."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Settings are read once in a process: after each test, when its environment is gone, once more."""
    yield
    limits.cache_clear()
