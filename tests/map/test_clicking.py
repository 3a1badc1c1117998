"""Click, list, keyboard, history: the way from item to item."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route, expect

from tests.api.made import cosine_neighbors
from tests.map.conftest import MapHand


def test_a_click_shows_ring_and_true_neighbors_and_moves_nothing(map_hand: MapHand) -> None:
    map_hand.open()
    before, row = map_hand.told("view"), map_hand.alone()
    map_hand.click(row)
    items = map_hand.world.vectors.items
    map_hand.wait_selected(items.keys[row])
    expected = cosine_neighbors(map_hand.world.vectors.matrix, row, 10)
    assert map_hand.neighbors() == [other for other, _ in expected]
    buttons = map_hand.page.locator("ol.neighbors > li > button")
    expect(buttons).to_have_count(10)
    first, cosine = expected[0]
    expect(buttons.first.locator(".neighbor-name")).to_have_text(items.labels[first])
    expect(buttons.first.locator(".cosine")).to_have_text(f"{cosine:.2f}")
    assert f"{cosine:.4f}" in (buttons.first.get_attribute("title") or "")
    map_hand.wait_param("item", items.keys[row])
    assert map_hand.told("view") == before


def test_the_facts_of_an_item_say_what_they_are(map_hand: MapHand) -> None:
    map_hand.open(item="item-7")
    facts = map_hand.page.locator(".facts > div")
    told = dict(text.split("\n", 1) for text in facts.all_inner_texts())
    assert (told["Full name or id"], told["Rank by frequency"]) == ("item-7", "8")


def test_a_neighbor_in_the_list_is_the_next_item_and_back_returns(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    near = map_hand.neighbors()[0]
    map_hand.page.locator("ol.neighbors button").first.click()
    map_hand.wait_selected(map_hand.world.vectors.items.keys[near])
    map_hand.page.get_by_role("button", name="Back to the item before").click()
    map_hand.wait_selected("item-30")
    map_hand.page.get_by_role("button", name="Forward", exact=True).click()
    map_hand.wait_selected(map_hand.world.vectors.items.keys[near])


def test_the_keyboard_walks_neighbors_goes_on_zooms_searches_and_clears(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    page = map_hand.page
    page.locator(".stage").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".neighbor.marked")).to_have_attribute("data-row", str(map_hand.neighbors()[1]))
    second = map_hand.world.vectors.items.keys[map_hand.neighbors()[1]]
    page.keyboard.press("Enter")
    map_hand.wait_selected(second)
    page.keyboard.press("Backspace")
    map_hand.wait_selected("item-30")
    page.locator(".stage").focus()
    page.keyboard.press("+")
    page.wait_for_function("new URLSearchParams(location.search).has('view')")
    page.keyboard.press("/")
    expect(page.get_by_role("combobox", name="Search for an item")).to_be_focused()
    page.locator(".stage").focus()
    page.keyboard.press("Escape")
    map_hand.wait_param("item", None)
    expect(page.get_by_role("heading", name="Choose an item")).to_be_visible()


def test_tab_reaches_the_whole_map(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    page, reached = map_hand.page, set()
    page.get_by_role("combobox", name="Search for an item").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                """() => {
                    let active = document.activeElement;
                    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
                    return active?.className.split(" ")[0] || active?.tagName.toLowerCase();
                }"""
            )
        )
    assert {"stage", "icon-button", "neighbor", "select", "input", "text-link"} <= reached


def test_letters_typed_into_the_search_stay_letters(map_hand: MapHand) -> None:
    map_hand.open()
    field = map_hand.page.get_by_role("combobox", name="Search for an item")
    field.focus()
    map_hand.page.keyboard.type("rc")
    expect(field).to_have_value("rc")
    expect(map_hand.page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize(("typed", "key"), [("item-123", "item-123"), ("title 7", "item-7")])
def test_the_search_finds_and_flies_there(map_hand: MapHand, typed: str, key: str) -> None:
    map_hand.open()
    field = map_hand.page.get_by_role("combobox", name="Search for an item")
    field.fill(typed)
    expect(map_hand.page.get_by_role("option").first).to_be_visible()
    field.press("Enter")
    map_hand.wait_selected(key)
    map_hand.wait_in_sight(map_hand.world.vectors.items.index[key])
    map_hand.page.wait_for_function("new URLSearchParams(location.search).has('view')")


def test_a_misspelled_name_is_asked_about_not_taken(map_hand: MapHand) -> None:
    map_hand.open()
    field = map_hand.page.get_by_role("combobox", name="Search for an item")
    field.fill("titel 7")
    expect(map_hand.page.get_by_role("option").first).to_contain_text("did you mean")
    field.press("Enter")
    expect(map_hand.page.locator(".message")).to_contain_text("Did you mean: Title 7")
    assert map_hand.told("selected") is None


def test_the_selection_is_announced(map_hand: MapHand) -> None:
    map_hand.open()
    row = map_hand.alone()
    map_hand.click(row)
    label = map_hand.world.vectors.items.labels[row]
    live = map_hand.page.locator("[aria-live]", has_text=f"{label} is selected. 10 nearest by cosine")
    expect(live).to_have_count(1)


def test_a_neighbor_says_in_how_many_trainings_it_stays(map_hand: MapHand) -> None:
    """A mark for each training, and the numbers in words; nothing where it wasn't measured."""

    def measured(route: Route) -> None:
        answer = route.fetch()
        told = {**answer.json(), "runs": 5}
        for near, kept in zip(told["neighbors"], [5, 1, None], strict=False):
            near["kept"] = kept
        route.fulfill(response=answer, json=told)

    map_hand.page.route("**/neighbors?*", measured)
    map_hand.open(item="item-30")
    lines = map_hand.page.locator("ol.neighbors > li")
    expect(lines.nth(0)).to_contain_text("in 5 of 5 trainings")
    expect(lines.nth(1)).to_contain_text("in 1 of 5 trainings")
    expect(lines.nth(1).locator(".kept-marks .stays")).to_have_count(1)
    expect(lines.nth(1).locator(".kept-marks i")).to_have_count(5)
    expect(lines.nth(2).locator(".kept")).to_have_count(0)
