"""Chapter 5 as a student uses it: strangers for the cat, drawn again, and what α does to the most frequent word."""

from __future__ import annotations

from playwright.sync_api import expect

from core.lesson.noise import noise, one_in, small_world
from tests.browser.person import Person


def test_negatives_are_drawn_and_alpha_makes_all_alike(person: Person) -> None:
    page = person.page
    person.open("learn?chapter=noise")
    table = page.get_by_test_id("stTable")
    for stranger in ("cat", "Berlin", "ciao"):
        expect(table).to_contain_text(stranger)
    before = table.inner_text()
    page.get_by_text(person.t("learn-show"), exact=True).click()
    main = page.get_by_test_id("stMain")
    expect(main).to_contain_text("1 / (1 + 2) = 33.3%")
    person.press("noise-again")
    expect(table).not_to_have_text(before)

    page.get_by_role("radio", name=person.t("noise-part-alpha")).click()
    counts = small_world(person.t("noise-text")).items.counts
    assert counts is not None
    for exponent, mark in ((1.0, "noise-mark-1"), (0.75, "noise-mark-0-75"), (0.0, "noise-mark-0")):
        if exponent == 0:
            page.get_by_text(person.t("learn-show"), exact=True).click()
        person.press(mark)
        drawn, counted = one_in(noise(counts, exponent)[0]), one_in(noise(counts, 1.0)[0])
        words = {"item": "the", "count": int(counts[0]), "total": int(counts.sum()), "alpha": exponent}
        expect(main).to_contain_text(person.t("noise-words", **words, drawn=drawn, counted=counted))
