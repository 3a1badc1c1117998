"""Behind a path, as on a shared web server, the map finds its code and its data."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.api.made import Made
from tests.browsing import Witness, serve
from tests.map.conftest import HERE, MapHand


def test_the_map_works_under_a_path(browser: Browser, world: Made) -> None:
    env = {"E2V_DATA_DIR": str(world.workspace.path.parent)}
    with serve(HERE / "app.py", env, options=("--server.baseUrlPath", "course/map")) as server:
        page = browser.new_page()
        witness = Witness(page)
        hand = MapHand(page, server, world)
        page.goto(hand.address().replace(server.url, f"{server.url}/course/map"))
        page.wait_for_selector(".e2v[data-ready]")
        row = hand.alone()
        hand.click(row)
        hand.wait_selected(world.vectors.items.keys[row])
        hand.wait_param("item", world.vectors.items.keys[row])
        page.close()
    assert witness.faults == []
