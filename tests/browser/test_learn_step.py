"""Chapter 6 as a student uses it: predict, make one step, then many, and see who ends beside whom."""

from __future__ import annotations

from playwright.sync_api import expect

from core.lesson.step.course import run
from core.lesson.step.questions import AHEAD
from core.lesson.step.scene import StepScene
from core.lesson.step.wording import places
from core.locales import written_number
from tests.browser.person import Person


def spot(scene: StepScene, steps: int, word: int) -> str:
    """What the picture says of an input vector."""
    world = scene.opened()
    assert world is not None
    (line,) = places(world, run(world, scene, steps).after(steps), [word], [])
    x, y = (written_number("en", float(line.params[axis]), 2) for axis in ("x", "y"))  # type: ignore[arg-type]
    return f"{world.words[word].written('en')} ({x}; {y})"


def test_apricot_takes_a_step_and_apple_ends_beside_orange(person: Person) -> None:
    page = person.page
    page.emulate_media(reduced_motion="reduce")
    person.open("learn?chapter=step&w=sample-shop")
    apricot = page.locator("circle[data-name=apricot]")
    expect(apricot.locator("title")).to_have_text(spot(StepScene(), 0, 0))
    person.settle()
    page.get_by_text(person.t("step-way-right-up"), exact=True).click()
    person.settle()
    page.get_by_text(person.t("learn-show"), exact=True).first.click()
    expect(page.get_by_test_id("stAlert").first).to_contain_text("Right.")
    before = float(apricot.get_attribute("cx") or "nan")
    person.press("step-one")
    expect(apricot.locator("title")).to_have_text(spot(StepScene(), 1, 0))
    assert float(apricot.get_attribute("cx") or "nan") > before

    person.open(
        "learn?chapter=step&w=sample-shop&scene=%7B%22step%22:%7B%22world%22:%22fruit%22,%22steps%22:1500%7D%7D"
    )
    person.settle()
    page.get_by_role("button", name=person.t("step-many", n=500), exact=True).click()
    scene = StepScene(world="fruit")
    world = scene.opened()
    assert world is not None
    labels = [word.written("en") for word in world.words]
    for word in ("apple", "orange", "eat"):
        mark = page.locator(f"circle[data-name={word}] title")
        expect(mark).to_have_text(spot(scene, AHEAD, labels.index(word)))
    person.settle()
    page.get_by_text(person.t("learn-show"), exact=True).last.click()
    expect(page.get_by_test_id("stTable").nth(1).locator("tbody tr").first).to_contain_text("orange")
    expect(page.get_by_test_id("stTable").nth(2).locator("tbody tr").first).to_contain_text("eat")
