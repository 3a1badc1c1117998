"""The field that chooses an item, and the moving map of a job."""

from __future__ import annotations

import numpy as np
from playwright.sync_api import expect

from core.jobs.frames import FrameWriter
from tests.map.conftest import MapHand


def test_a_field_completes_and_tells_the_script(map_hand: MapHand) -> None:
    page = map_hand.page
    page.goto(map_hand.address(show="fields"))
    first = page.get_by_role("combobox", name="The first item")
    expect(first).to_have_value("item-10")
    first.fill("item-12")
    expect(page.get_by_role("option").first).to_be_visible()
    expect(first).to_have_attribute("aria-expanded", "true")
    first.press("ArrowDown")
    active = first.get_attribute("aria-activedescendant")
    expect(page.locator(f"#{active}")).to_have_attribute("aria-selected", "true")
    first.press("Enter")
    expect(page.get_by_text("first: item-12", exact=True)).to_be_visible()
    expect(first).to_have_attribute("aria-expanded", "false")


def test_two_fields_do_not_mix_and_a_new_given_item_is_taken(map_hand: MapHand) -> None:
    page = map_hand.page
    page.goto(map_hand.address(show="fields"))
    second = page.get_by_role("combobox", name="The second item")
    second.fill("title 7")
    second.press("Enter")
    expect(page.get_by_text("second: item-7", exact=True)).to_be_visible()
    expect(page.get_by_text("first: item-10", exact=True)).to_be_visible()
    page.get_by_text("give another").click()
    expect(page.get_by_role("combobox", name="The first item")).to_have_value("item-20")
    expect(page.get_by_text("first: item-20", exact=True)).to_be_visible()
    expect(page.get_by_text("second: item-7", exact=True)).to_be_visible()


def test_a_field_asks_about_what_is_not_there(map_hand: MapHand) -> None:
    page = map_hand.page
    page.goto(map_hand.address(show="fields"))
    second = page.get_by_role("combobox", name="The second item")
    second.fill("titel 7")
    second.press("Tab")
    offer = page.locator(".hint").get_by_role("button", name="Title 7")
    expect(offer).to_be_visible()
    expect(page.get_by_text("second: None", exact=True)).to_be_visible()
    offer.click()
    expect(page.get_by_text("second: item-7", exact=True)).to_be_visible()


def test_the_moving_map_takes_new_frames_until_the_job_is_gone(map_hand: MapHand) -> None:
    job = "feedfeedfeedfeed"
    folder = map_hand.world.workspace.path / "jobs" / job
    folder.mkdir(parents=True)
    page = map_hand.page
    page.goto(map_hand.address(show="live", job=job))
    expect(page.get_by_text("Waiting for the first picture")).to_be_visible()
    writer = FrameWriter(folder)
    writer.labels(["one", "<img src=x onerror=window.__x=1>", "three"])
    rng = np.random.default_rng(0)
    writer.frame(rng.normal(size=(3, 2)).astype(np.float32))
    page.wait_for_selector(".e2v[data-frame='1']")
    writer.frame(rng.normal(size=(3, 2)).astype(np.float32))
    page.wait_for_selector(".e2v[data-frame='2']")
    assert page.evaluate("window.__x") is None
