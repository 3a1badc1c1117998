"""Recommending in a real browser: a list that is built, kept and taken away; a person placed step by step; reasons."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import expect

from tests.browser.person import Person


def kept_list(url: str) -> list[str]:
    written = parse_qs(urlparse(url).query).get("list", [""])[0].rpartition("-")[2]
    return [row for row in written.split(".") if row]


def test_a_list_is_built_survives_a_reload_and_is_taken_away(person: Person) -> None:
    person.open("recommend?w=sample-playlists&task=next-item").settle()
    field = person.page.get_by_role("combobox", name=person.t("recommend-add-item"), exact=True)
    field.fill("Bohemian Rhapsody")
    person.page.get_by_role("option", name=re.compile("Bohemian Rhapsody")).first.click()
    person.page.wait_for_url(lambda url: len(kept_list(url)) == 1)
    person.press("recommend-add")
    person.page.wait_for_url(lambda url: len(kept_list(url)) == 2)
    rows = kept_list(person.page.url)
    person.page.reload()
    person.settle()
    songs = person.page.get_by_role("radiogroup", name=person.t("recommend-list")).get_by_role("radio")
    expect(songs).to_have_count(2)
    person.press("recommend-up")
    person.page.wait_for_url(lambda url: kept_list(url) == [rows[1], rows[0]])
    person.settle()
    with person.page.expect_download() as download:
        person.press("recommend-download-m3u8")
    written = Path(download.value.path()).read_text(encoding="utf-8").splitlines()
    assert written[0] == "#EXTM3U"
    assert written[3] == "#EXTINF:-1,Queen - Bohemian Rhapsody"


def test_a_person_is_placed_on_the_map_in_three_steps(person: Person) -> None:
    person.open("recommend?w=sample-shop&task=for-user&owner=4").settle()
    shown = person.page.locator(".e2v[data-highlight]").first
    expect(shown).to_have_attribute("data-highlight", "23")  # twelve of their own items, the place, ten suggestions
    person.page.get_by_role("radio", name=person.t("recommend-step-items")).click()
    expect(shown).to_have_attribute("data-highlight", "12")
    person.page.get_by_role("radio", name=person.t("recommend-step-place")).click()
    expect(shown).to_have_attribute("data-highlight", "13")


def test_a_line_opens_on_its_reasons_with_real_lists(person: Person) -> None:
    person.open("recommend?w=sample-shop&task=next-item&list=3.8").settle()
    lines = person.page.get_by_test_id("stExpander")
    lines.first.locator("summary").click()
    expect(lines.first.get_by_text(person.t("recommend-why"))).to_be_visible()
    expect(lines.first.get_by_test_id("stTable")).to_be_visible()
    expect(lines.first.get_by_role("listitem")).to_have_count(3)


def test_what_was_measured_is_shown_and_goes_with_back(person: Person) -> None:
    person.open("recommend?w=sample-shop").settle()
    person.press("recommend-measure-title")
    expect(person.page.get_by_text(person.t("recommend-result-title"), exact=True)).to_be_visible()
    expect(person.page.get_by_test_id("stPlotlyChart").first).to_be_visible()
    expect(person.page.get_by_role("cell", name=person.t("recommend-scorer-popularity"), exact=True)).to_be_visible()
    person.page.go_back()
    expect(person.page.get_by_text(person.t("recommend-door"))).to_be_visible()


def test_back_leads_from_one_task_to_the_task_before(person: Person) -> None:
    person.open("recommend?w=sample-shop&task=next-item&list=3.8").settle()
    expect(person.page.get_by_text(person.t("recommend-next-item-question"))).to_be_visible()
    person.page.get_by_role("radio", name=person.t("recommend-similar-title"), exact=True).click()
    expect(person.page.get_by_text(person.t("recommend-similar-question"))).to_be_visible()
    person.map()
    person.settle()
    person.page.go_back()
    expect(person.page.get_by_text(person.t("recommend-next-item-question"))).to_be_visible()
    songs = person.page.get_by_role("radiogroup", name=person.t("recommend-list")).get_by_role("radio")
    expect(songs).to_have_count(2)
