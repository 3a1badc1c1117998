"""The address shows the same picture again, and the script knows what the map shows."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browsing import Witness
from tests.map.conftest import MapHand


def script_says(page: Page, text: str) -> None:
    expect(page.get_by_text(f"script: {text}", exact=True)).to_be_visible()


def test_a_link_shows_the_same_picture(map_hand: MapHand) -> None:
    map_hand.open(item="item-30", k="7", top="200", color="genre", view="0.2,-0.1,3")
    assert len(map_hand.neighbors()) == 7
    assert max(map_hand.neighbors()) < 200
    assert map_hand.told("shown") == "200"
    assert map_hand.told("view") == "0.200000,-0.100000,3.00000"
    expect(map_hand.page.locator(".legend")).to_contain_text("genre 0")
    script_says(map_hand.page, "item-30 7 item-30")


def test_a_reload_restores_and_a_run_of_the_script_keeps_what_a_click_chose(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    row = map_hand.alone()
    key = map_hand.world.vectors.items.keys[row]
    map_hand.click(row)
    map_hand.wait_param("item", key)
    map_hand.page.get_by_role("button", name="set a parameter").click()
    script_says(map_hand.page, f"{key} 10 {key}")
    map_hand.wait_selected(key)
    map_hand.wait_param("item", key)
    map_hand.page.reload()
    map_hand.wait_selected(key)
    script_says(map_hand.page, f"{key} 10 {key}")


def test_strange_parameters_are_put_right(map_hand: MapHand, witness: Witness) -> None:
    witness.expected.append("404")
    map_hand.open(item="no such item", k="9999", top="-5", color="nothing", view="x,y,z")
    expect(map_hand.page.locator(".message")).to_contain_text("no such item")
    map_hand.wait_param("item", None)
    map_hand.wait_param("k", "50")
    map_hand.wait_param("top", None)
    map_hand.wait_param("color", None)


def test_other_options_and_a_highlight_move_nothing(map_hand: MapHand) -> None:
    map_hand.open(item="item-30", view="0.05,0.05,0.8")
    before = map_hand.told("view")
    map_hand.page.get_by_text("highlight").click()
    map_hand.page.wait_for_selector(".e2v[data-highlight='2']")
    assert map_hand.told("view") == before
    map_hand.wait_selected("item-30")


def test_another_projection_keeps_the_selection(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    neighbors = map_hand.neighbors()
    before = map_hand.told("view")
    map_hand.page.get_by_text("other projection").click()
    map_hand.wait_until("told.view !== arg", before)
    assert map_hand.told("selected") == "item-30"
    assert map_hand.neighbors() == neighbors


def test_the_script_can_select_an_item(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    map_hand.page.get_by_text("command").click()
    map_hand.wait_selected("item-50")


def test_with_notify_the_script_runs_after_a_click(map_hand: MapHand) -> None:
    map_hand.open(notify="1")
    row = map_hand.alone()
    map_hand.click(row)
    key = map_hand.world.vectors.items.keys[row]
    script_says(map_hand.page, f"{key} 10 {key}")


def test_the_browsers_back_button_brings_the_item_back(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    map_hand.page.goto(map_hand.address(item="item-40"))
    map_hand.wait_selected("item-40")
    map_hand.page.go_back()
    map_hand.wait_selected("item-30")


def test_what_the_page_wants_to_stand_out_is_brought_into_sight(map_hand: MapHand) -> None:
    map_hand.open(view="0.9,0.9,30")
    before = map_hand.told("view")
    map_hand.page.get_by_text("highlight").click()
    map_hand.page.wait_for_selector(".e2v[data-highlight='2']")
    map_hand.wait_until("told.view !== arg", before)
    for row in (10, 11):
        map_hand.wait_in_sight(row)


def test_a_place_that_is_no_item_is_brought_into_sight_and_can_not_be_clicked(map_hand: MapHand) -> None:
    map_hand.open()
    before = map_hand.told("view")
    map_hand.page.get_by_text("place", exact=True).click()
    map_hand.page.wait_for_selector(".e2v[data-highlight='2']")
    map_hand.wait_until("told.view !== arg", before)
    map_hand.wait_in_sight(10)
    assert map_hand.told("selected") in (None, "")
    map_hand.page.get_by_text("other projection").click()
    map_hand.page.wait_for_selector(".e2v[data-highlight='2']")
    map_hand.wait_in_sight(10)
