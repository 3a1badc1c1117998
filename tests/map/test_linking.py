"""Two maps of a page that share one selection."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.api.made import N, made
from tests.map.conftest import MapHand


def two_maps(map_hand: MapHand, **params: str) -> tuple[Locator, Locator]:
    page = map_hand.page
    page.goto(map_hand.address(show="two", **params))
    first, second = (page.locator(f".st-key-{name} .e2v[data-ready]") for name in ("first", "second"))
    expect(first).to_be_visible()
    expect(second).to_be_visible()
    return first, second


def test_what_is_chosen_on_one_map_is_chosen_on_the_other(map_hand: MapHand) -> None:
    first, second = two_maps(map_hand, item="item-30", k="12")
    for root in (first, second):
        expect(root).to_have_attribute("data-selected", "item-30")
    near = (first.get_attribute("data-neighbors") or "").split()
    assert len(near) == 12
    expect(second).to_have_attribute("data-neighbors", " ".join(near))
    second.locator("ol.neighbors button").first.click()
    key = map_hand.world.vectors.items.keys[int(near[0])]
    expect(first).to_have_attribute("data-selected", key)
    map_hand.wait_param("item", key)
    first.get_by_role("button", name="Clear the selection").click()
    expect(second.get_by_role("heading", name="Choose an item")).to_be_visible()
    map_hand.wait_param("item", None)


def test_items_are_linked_by_key_and_one_that_is_missing_is_told(map_hand: MapHand) -> None:
    there = made("Other", seed=5, n=N - 3)
    first, second = two_maps(map_hand, item="item-30", w2=there.workspace.id, v2=there.vectors_id, p2=there.whole_id)
    expect(second).to_have_attribute("data-selected", "item-30")
    assert second.get_attribute("data-neighbors") != first.get_attribute("data-neighbors")
    first.get_by_role("combobox").fill(map_hand.world.vectors.items.keys[-1])
    first.get_by_role("combobox").press("Enter")
    expect(first).to_have_attribute("data-selected", map_hand.world.vectors.items.keys[-1])
    expect(second).not_to_have_attribute("data-selected", re.compile("."))
    expect(second.locator(".message")).not_to_be_empty()
