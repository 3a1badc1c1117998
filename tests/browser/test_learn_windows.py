"""Chapter 4 as a student uses it: the window slides by mouse and keys, what it makes is counted, and Train takes it."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import Page, expect

from core.lesson.windows import all_rows, n_pairs, reaches, words_of
from tests.browser.person import Person


def rows(page: Page, section: str) -> list[tuple[str, ...]]:
    found = page.locator(f".{section} tbody tr").all()
    return [tuple(row.locator("td").all_text_contents()) for row in found]


def test_a_window_slides_along_the_sentence(person: Person) -> None:
    page, words = person.page, words_of(person.t("windows-sentence"))
    person.open("learn?chapter=windows&w=sample-shop")
    center = page.locator(".word[data-role=center]")
    expect(center).to_have_text("cat0")
    assert {row[1] for row in rows(page, "here")} == {"furry", "the", "is", "on"}
    assert {(row[0], row[2]) for row in rows(page, "here")} == {("cat", "1")}
    assert len(rows(page, "all")) == sum(map(len, all_rows(reaches(7, 2), sg=True)[:3]))

    page.get_by_role("button", name=person.t("windows-next")).click()
    expect(center).to_have_text("is0")
    center.press("End")
    expect(center).to_have_text("bed0")
    expect(center).to_be_focused()
    person.settle()
    page.get_by_text(person.t("learn-show"), exact=True).click()
    expect(page.locator(".all .makes")).to_have_text(person.t("windows-so-far", rows=n_pairs(len(words), 2)))
    every = [(words[row.target], words[row.context[0]], "1") for at in all_rows(reaches(7, 2), sg=True) for row in at]
    assert rows(page, "all") == every
    page.wait_for_url(lambda url: "scene" in parse_qs(urlparse(url).query))
    assert json.loads(parse_qs(urlparse(page.url).query)["scene"][0]) == {"windows": {"center": 6}}
    page.reload()
    expect(center).to_have_text("bed0")

    page.get_by_role("link", name=person.t("windows-train")).click()
    expect(page.get_by_role("radio", name=person.t("training-preset-lesson"))).to_be_checked()
    expect(page.get_by_label(person.t("training-window"), exact=True).first).to_have_value("2")
