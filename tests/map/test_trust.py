"""What the map gets wrong, as a person sees it; and groups with their names."""

from __future__ import annotations

import re

import numpy as np
from playwright.sync_api import expect

from tests.api.made import Made, cosine_neighbors
from tests.map.conftest import MapHand

ROW, K = 30, 10


def reckoned(world: Made) -> tuple[set[int], set[int]]:
    """Lost neighbours and false friends of an item, from sorted lists."""
    near = [other for other, _ in cosine_neighbors(world.vectors.matrix, ROW, 400)]
    gaps = ((world.whole.coordinates.astype(float) - world.whole.coordinates[ROW]) ** 2).sum(axis=1)
    shown = [int(other) for other in np.argsort(gaps, kind="stable") if other != ROW]
    return set(near[:K]) - set(shown[: 5 * K]), set(shown[:K]) - set(near[: 5 * K])


def test_the_switch_tells_lost_neighbors_and_false_friends_in_words(map_hand: MapHand) -> None:
    lost, friends = reckoned(map_hand.world)
    map_hand.open(item="item-30")
    page = map_hand.page
    switch = page.get_by_role("button", name="Trust")
    expect(page.locator(".trust-key")).to_be_hidden()
    switch.click()
    map_hand.wait_until("told.lost !== undefined")
    assert {int(row) for row in (map_hand.told("lost") or "").split()} == lost
    assert {int(row) for row in (map_hand.told("friends") or "").split()} == friends
    expect(page.locator("ol.neighbors").first.get_by_text("far on the map")).to_have_count(len(lost))
    expect(page.get_by_text("false friend (place")).to_have_count(len(friends))
    expect(page.locator(".trust-key")).to_contain_text(f"Neighbours far away on the map: {len(lost)}")
    map_hand.wait_param("trust", "1")
    page.reload()
    map_hand.wait_until("told.lost !== undefined")
    page.get_by_role("button", name="Clear the selection").click()
    expect(page.locator(".trust-key")).to_contain_text("Choose an item")
    switch.click()
    map_hand.wait_param("trust", None)
    expect(page.locator(".trust-key")).to_be_hidden()


def test_points_are_colored_by_what_is_kept_and_by_groups_that_are_named(map_hand: MapHand) -> None:
    map_hand.open(color="map-kept")
    page = map_hand.page
    expect(page.locator(".legend .ticks")).to_have_text(re.compile("0%50%100%"))
    page.get_by_label("Colour", exact=True).select_option(label="Groups")
    map_hand.wait_until("told.groups === '5'")
    expect(page.locator(".legend-note")).to_contain_text("no edges")
    page.get_by_label("How many groups").select_option("3")
    map_hand.wait_until("told.groups === '3'")
    map_hand.wait_param("color", "map-groups-3")
    expect(page.locator("button.legend-entry")).to_have_count(3)


def test_a_coloring_that_can_not_be_is_no_coloring(map_hand: MapHand) -> None:
    map_hand.open(color="map-groups-99")
    expect(map_hand.page.locator(".legend")).to_be_hidden()
    map_hand.wait_param("color", None)
