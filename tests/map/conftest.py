"""A running server with a made workspace, a browser, and a hand on the map."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page

from core.settings import settings
from tests.api.made import Made, made
from tests.browsing import Server, Witness, chromium, serve

HERE = Path(__file__).parent
collect_ignore = ["app.py", "page.py"]  # run by the server, not by pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents and "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


class MapHand:
    """What a person does with the map, and what the map says about itself."""

    def __init__(self, page: Page, server: Server, world: Made) -> None:
        self.page, self.server, self.world = page, server, world
        self.root: Locator = page.locator(".e2v[data-drawn]")

    def address(self, **params: str) -> str:
        ids = {"w": self.world.workspace.id, "v": self.world.vectors_id, "p": self.world.whole_id}
        return f"{self.server.url}/?{urlencode({**ids, 'p2': self.world.other_id, 'lang': 'en', **params})}"

    def open(self, **params: str) -> MapHand:
        self.page.goto(self.address(**params))
        self.page.wait_for_selector(".e2v[data-ready][data-view]")
        return self

    def told(self, name: str) -> str | None:
        """A ``data-`` attribute of the map."""
        return self.root.get_attribute(f"data-{name}")

    def place(self, row: int) -> tuple[float, float]:
        """Where an item is drawn, in the window."""
        found = self.root.evaluate(
            """(root, row) => {
                const detail = { row };
                root.dispatchEvent(new CustomEvent("e2v-locate", { detail }));
                return [detail.x, detail.y];
            }""",
            row,
        )
        return found[0], found[1]

    def click(self, row: int) -> None:
        self.page.locator(".stage").scroll_into_view_if_needed()
        self.page.mouse.click(*self.place(row))

    def wait_until(self, condition: str, arg: object = None) -> None:
        """Wait until a JavaScript condition on ``told`` (what the map says of itself) and ``arg`` holds."""
        self.page.wait_for_function(
            f"""arg => [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")].some(host => {{
                const told = host.shadowRoot?.querySelector(".e2v")?.dataset;
                return told?.drawn !== undefined && ({condition});
            }})""",
            arg=arg,
        )

    def wait_in_sight(self, row: int) -> None:
        """Wait until an item is drawn inside of the picture: the view flies there, and slowly on a busy machine."""
        self.page.wait_for_function(
            """([root, row]) => {
                const detail = { row };
                root.dispatchEvent(new CustomEvent("e2v-locate", { detail }));
                const box = root.querySelector(".stage").getBoundingClientRect();
                return detail.x > box.left && detail.x < box.right && detail.y > box.top && detail.y < box.bottom;
            }""",
            arg=[self.root.element_handle(), row],
        )

    def wait_selected(self, key: str) -> None:
        self.wait_until("told.selected === arg", key)

    def wait_param(self, name: str, value: str | None) -> None:
        self.page.wait_for_function(
            "([name, value]) => new URLSearchParams(location.search).get(name) === value", arg=[name, value]
        )

    def neighbors(self) -> list[int]:
        return [int(row) for row in (self.told("neighbors") or "").split()]

    def alone(self) -> int:
        """A row whose point has no other near it, so that a click can't mean another."""
        places = [self.place(row) for row in range(0, 400, 4)]
        crowd = [self.place(row) for row in range(400)]

        def room(place: tuple[float, float]) -> float:
            return sorted((place[0] - x) ** 2 + (place[1] - y) ** 2 for x, y in crowd)[1]

        best = max(range(len(places)), key=lambda k: room(places[k]))
        return 4 * best


@pytest.fixture(scope="package")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("E2V_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        settings.cache_clear()
        yield made()
    settings.cache_clear()


@pytest.fixture(scope="package")
def server(world: Made) -> Iterator[Server]:
    with serve(HERE / "app.py", {"E2V_DATA_DIR": str(world.workspace.path.parent)}) as server:
        yield server


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-US", accept_downloads=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def witness(page: Page) -> Iterator[Witness]:
    witness = Witness(page)
    yield witness
    assert witness.faults == []


@pytest.fixture
def map_hand(page: Page, server: Server, world: Made, witness: Witness) -> MapHand:
    return MapHand(page, server, world)
