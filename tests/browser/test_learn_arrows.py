"""Chapter 8 as a student meets it: guess, see the tip, let the question's own words answer, ask on elsewhere."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.person import Person


def test_queen_is_nearest_to_the_tip_and_king_once_the_words_of_the_question_may_answer(person: Person) -> None:
    person.open("learn?chapter=arrows")
    page = person.page
    page.get_by_text("queen", exact=True).first.click()
    page.get_by_text(person.t("learn-show"), exact=True).click()
    expect(page.get_by_text("0.8524").first).to_be_visible()
    expect(page.get_by_text(person.t("arrows-step-3"), exact=True)).to_be_visible()
    person.settle()
    page.get_by_text(person.t("arrows-part-own"), exact=True).click()
    expect(page.get_by_text(person.t("arrows-with-own"), exact=True)).to_be_visible()
    person.settle()
    page.get_by_text(person.t("learn-show"), exact=True).click()
    person.settle()
    page.get_by_text(person.t("arrows-with-own"), exact=True).click()
    table = page.get_by_test_id("stTable").first
    expect(table.get_by_role("row").nth(1)).to_contain_text("king")
    page.reload()
    expect(table.get_by_role("row").nth(1)).to_contain_text("queen")
    page.get_by_role("link", name=person.t("arrows-onward")).click()
    page.wait_for_url(lambda url: "/analogies" in url and "q=" in url)
