"""In the view for a room a chapter fits on one screen, also with its answer, and the type follows the screen."""

from __future__ import annotations

import pytest

from pages.parts.learn.chapters import CHAPTERS
from tests.browser.person import Person

OVER = "() => document.querySelector('[data-testid=stMain]').scrollHeight - innerHeight"
TYPE = "() => parseFloat(getComputedStyle(document.documentElement).fontSize) / innerHeight"
CUT = "input => input.scrollWidth - input.clientWidth"
PARTS = ", ".join(f"[class*=st-key-learn-][class*=-{name}] [role=radio]" for name in ("part-", "look-"))
ASKED = "[class*=st-key-ask-][data-testid=stVerticalBlock]"
ANOTHER = f"""asked => {{
  const boxes = document.querySelectorAll('{ASKED}');
  return boxes.length === 1 && boxes[0].className !== asked;
}}"""
"""Until the run of the script ends, the question before is there, too."""
SCREENS = ((1920, 1080), (1366, 768))


@pytest.mark.parametrize("chapter", [chapter.id for chapter in CHAPTERS])
def test_a_chapter_fits_on_one_screen_with_its_answer(person: Person, chapter: str) -> None:
    page = person.page
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.goto(f"{person.url}/learn?projector=1&chapter={chapter}&lang=kk")
    answer = page.locator("[class*=st-key-ask-] [data-testid=stCheckbox] label").first
    answer.click()
    page.locator("[class*=st-key-ask-] [data-testid=stAlert]").wait_for()
    person.settle()
    shares = []
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_function(f"({OVER})() <= 0")
        shares.append(page.evaluate(TYPE))
    assert max(shares) - min(shares) < 0.001
    assert min(shares) > 0.02


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_menus_of_the_arrows_are_wide_enough_for_a_room(person: Person, language: str) -> None:
    page = person.page
    page.set_viewport_size({"width": 1920, "height": 1080})
    page.goto(f"{person.url}/learn?projector=1&chapter=arrows&lang={language}")
    menus = page.locator("[data-testid=stSelectbox] input")
    menus.nth(1).wait_for()
    person.settle()
    assert [menu.evaluate(CUT) for menu in menus.all()] == [0, 0]


@pytest.mark.parametrize("chapter", ["points", "space", "noise"])
def test_every_part_fits_on_one_screen_with_its_answer(person: Person, chapter: str) -> None:
    page = person.page
    page.set_viewport_size({"width": 1366, "height": 768})
    page.goto(f"{person.url}/learn?projector=1&chapter={chapter}&lang=kk")
    parts, answer = page.locator(PARTS), page.locator("[class*=st-key-ask-] [data-testid=stCheckbox]")
    parts.first.wait_for()
    assert parts.count() > 1
    for place in range(parts.count()):
        person.settle()
        asked = page.locator(ASKED).get_attribute("class")
        if not parts.nth(place).is_checked():
            parts.nth(place).click()
            page.wait_for_function(ANOTHER, arg=asked)
            person.settle()
        answer.locator("label").first.click()
        page.locator("[class*=st-key-ask-] [data-testid=stAlert]").wait_for()
        person.settle()
        page.wait_for_function(f"({OVER})() <= 0")
