"""That one is in a room stands on the page of a phone, where the side bar is closed, and on a screen only there."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.person import Person
from tests.browser.test_room import TEXT, open_a_room

NOTE = ".st-key-room-note"


def test_a_visitor_on_a_phone_reads_that_this_is_a_room(person: Person) -> None:
    page = person.page
    page.set_viewport_size({"width": 1280, "height": 900})
    person.open("data").bring(TEXT)
    person.go("learn").settle()
    link = open_a_room(person)
    page.goto(f"{person.url}/{link}")
    expect(page.get_by_text(person.t("room-here"))).to_be_visible()
    expect(page.locator(NOTE)).to_be_hidden()
    page.set_viewport_size({"width": 420, "height": 800})
    page.reload()
    expect(page.locator(NOTE)).to_be_visible()
    expect(page.get_by_text(person.t("room-here"))).not_to_be_in_viewport()
