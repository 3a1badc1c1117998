"""From a person's file to an answered analogy, as they see it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.person import Person
from tests.browsing import ROOT, Server

TEXT = ROOT / "sample_data" / "made_text" / "en.txt"


def test_a_fresh_visit_opens_on_the_drawn_map_of_a_sample(person: Person) -> None:
    found = person.open().choose("king")
    expect(found).to_have_attribute("data-drawn", "10000")
    expect(found).to_have_attribute("data-selected", "king")
    expect(found.locator("ol").first.get_by_role("button").first).to_contain_text("prince")
    person.page.wait_for_url(lambda url: "item=king" in url and "w=sample-words" in url)


@pytest.mark.parametrize("name", ["explore", "data", "train", "analogies", "recommend"])
def test_a_deep_link_works(person: Person, name: str) -> None:
    path = "" if name == "explore" else name
    person.open(f"{path}?w=sample-words&lang=ru")
    person.language = "ru"
    nav = person.page.get_by_test_id("stSidebarNav")
    expect(nav.get_by_role("link", name=person.t(f"shell-page-{name}"))).to_have_attribute("aria-current", "page")
    expect(person.page.get_by_text("Page not found")).to_have_count(0)
    expect(person.page.get_by_test_id("stException")).to_have_count(0)


@pytest.mark.parametrize(("locale", "language"), [("kk-KZ", "kk"), ("ru-RU", "ru"), ("de-DE", "en")])
def test_a_browser_is_greeted_in_its_language(browser: Browser, server: Server, locale: str, language: str) -> None:
    with browser.new_context(locale=locale) as context:
        visitor = Person(context.new_page(), server.url, language).open()
        expect(visitor.page.get_by_role("link", name=visitor.t("shell-page-data"))).to_be_visible()


def test_on_a_phone_the_map_is_in_sight_when_training_ends(person: Person) -> None:
    person.page.set_viewport_size({"width": 420, "height": 800})
    person.page.goto(f"{person.url}/train?w=sample-made-text-en")
    person.page.get_by_role("heading", name=person.t("train-title")).wait_for()
    person.settle()
    person.train(epochs=3)
    expect(person.page.get_by_text(person.t("jobs-kind-train"), exact=True)).to_be_visible()
    way = person.page.get_by_role("link", name=person.t("train-explore"))
    expect(way.first).to_be_in_viewport()
    way.first.click()
    person.map()


def test_upload_train_map_click_analogy(person: Person, tmp_path: Path) -> None:
    own = tmp_path / "kingdom.txt"
    own.write_bytes(TEXT.read_bytes())
    person.open("data?w=sample-words").bring(own)
    assert person.workspace_id != "sample-words"
    person.go("train").train(epochs=10)
    expect(person.page.get_by_role("link", name=person.t("train-explore"))).to_be_visible()
    person.go("explore").choose("king")
    before = person.map().get_attribute("data-view")
    person.map().locator("ol").first.get_by_role("button").first.click()
    expect(person.map()).not_to_have_attribute("data-selected", "king")
    assert before is not None
    person.go("analogies")
    form = person.page.get_by_label(person.t("analogies-vector"), exact=True)
    form.fill("king - man + woman")
    form.press("Enter")
    person.page.wait_for_url(lambda url: "q=king" in url)
    expect(person.page.get_by_text(person.t("analogies-nearest", item="woman"))).to_be_visible()
    expect(person.page.locator(".e2v[data-ready]").last).to_be_attached()
    expect(person.page.get_by_test_id("stTable").first).to_contain_text("queen")
