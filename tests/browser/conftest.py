"""One server and one browser for all of them; each test has a page of its own in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.person import Person
from tests.browsing import ROOT, Server, Witness, chromium, serve

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="package")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serve(ROOT / "app.py", {"E2V_DATA_DIR": str(tmp_path_factory.mktemp("data"))}) as server:
        yield server


@pytest.fixture(scope="package")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """What the pages share: Streamlit's scripts, which are loaded and compiled once. Nothing moves but the server."""
    with browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="en-US", accept_downloads=True, reduced_motion="reduce"
    ) as context:
        yield context


@pytest.fixture
def person(context: BrowserContext, server: Server) -> Iterator[Person]:
    page = context.new_page()
    witness = Witness(page)
    yield Person(page, server.url)
    page.close()
    assert witness.faults == []
