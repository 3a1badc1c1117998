"""Comparing in a real browser: a ready question is answered, and two maps beside each other have one selection."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import Locator, expect

from tests.browser.person import Person

LOCATE = """(map, row) => {
    const detail = { row };
    map.dispatchEvent(new CustomEvent("e2v-locate", { detail }));
    return detail;
}"""


def click(found: Locator, row: int) -> None:
    """Click the point of an item."""
    found.scroll_into_view_if_needed()
    place = found.evaluate(LOCATE, row)
    found.page.mouse.click(place["x"], place["y"])


def test_counting_is_compared_with_a_model_and_the_maps_share_a_selection(person: Person) -> None:
    person.open("compare?w=sample-made-text-kk").settle()
    person.press("compare-question-counting")
    maps = person.page.locator(".e2v[data-ready]")
    expect(maps).to_have_count(2)
    expect(person.page.get_by_text(re.compile("With another seed alone it is"))).to_be_visible()
    first, second = maps.nth(0), maps.nth(1)
    expect(second).to_have_attribute("data-selected", re.compile("."))
    for chosen, other in ((second, first), (first, second)):
        before = str(chosen.get_attribute("data-selected"))
        row = int(str(chosen.get_attribute("data-neighbors")).split()[2])
        person.settle()
        click(chosen, row)
        expect(chosen).not_to_have_attribute("data-selected", before)
        item = str(chosen.get_attribute("data-selected"))
        expect(other).to_have_attribute("data-selected", item)
        person.page.wait_for_url(lambda url, item=item: parse_qs(urlparse(url).query).get("item") == [item])
    expect(person.page.get_by_text(re.compile("of 10 nearest are the same"))).to_be_visible()
