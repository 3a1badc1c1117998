"""The browser's side writes numbers as the server does, the minus sign included."""

from __future__ import annotations

import pytest

from core.locales import LANGUAGES, written_number
from pages.parts.assets import address
from tests.browser.person import Person

WRITE = """async ([address, language, values]) => {
    const { Texts } = await import(address);
    const texts = new Texts({}, language);
    return [...values.map((value) => texts.number(value, 2)), texts.percent(-0.12), texts.percent(-0.001)];
}"""
VALUES = (-0.31, -0.001, 0.0, 0.5, -12.346, -1234567.8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_written_alike_on_both_sides(person: Person, language: str) -> None:
    person.page.goto(f"{person.url}{address('map/texts.js')}")
    *written, share, none = person.page.evaluate(WRITE, [address("map/texts.js"), language, VALUES])
    assert written == [written_number(language, value, 2) for value in VALUES]
    assert share.startswith("−12")
    assert none.startswith("0")
