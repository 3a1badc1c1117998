"""Chapter 7 as a student uses it: the film stands still where that is wanted, is scrubbed, tells neighbours then."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import Locator, expect

from core.lesson.film import Course, course_of, follow
from core.workspace import open_workspace
from tests.browser.person import Person

SAMPLE = "sample-made-text-en"


def sample_course() -> Course:
    workspace = open_workspace(SAMPLE)
    (info,) = workspace.vector_sets()
    course = course_of(workspace.vectors(info.id), workspace.frames(info.id))
    assert course is not None
    return course


def names(course: Course, item: str, frame: int) -> list[str]:
    row = course.vectors.items.index[item]
    return [course.vectors.items.labels[near] for near in follow(course, row).neighbors[frame].rows]


def shown(film: Locator, which: int) -> list[str]:
    found = film.locator(".then-now section").nth(which).locator("li .name").all()
    return [name.evaluate("node => node.firstChild.textContent") for name in found]


def test_a_film_is_scrubbed_and_tells_neighbours_then_and_now(person: Person) -> None:
    page, course = person.page, sample_course()
    last = course.n_frames - 1
    person.open(f"learn?chapter=film&w={SAMPLE}")
    film = page.locator(".e2v[data-following]")
    expect(film).to_have_attribute("data-ready", "true")
    expect(film).to_have_attribute("data-frame", "0")  # who wants less motion begins the film oneself
    expect(film.locator(".then-now section")).to_have_count(1)
    assert shown(film, 0) == names(course, "king", last)

    page.get_by_text(person.t("learn-show"), exact=True).click()
    expect(film.locator(".then-now section")).to_have_count(2)
    bar = film.get_by_role("slider", name=person.t("film-scrub"))
    bar.press("ArrowRight")
    bar.press("ArrowRight")
    expect(film).to_have_attribute("data-frame", "2")
    expect(bar).to_have_attribute("aria-valuetext", "After epoch 2")
    assert shown(film, 0) == names(course, "king", 2)
    kept = int(follow(course, course.vectors.items.index["king"]).kept[2])
    expect(film.locator(".standing")).to_have_text(f"{kept} of 10 final neighbours are there")
    bar.press("End")
    expect(film).to_have_attribute("data-frame", str(last))
    assert shown(film, 0) == shown(film, 1) == names(course, "king", last)

    page.emulate_media(reduced_motion="no-preference")
    film.get_by_role("button", name=person.t("film-play")).click()
    expect(film).to_have_attribute("data-frame", "1")
    film.get_by_role("button", name=person.t("film-pause")).click()

    field = film.get_by_role("combobox", name=person.t("film-follow"))
    field.fill("winter")
    field.press("Enter")
    expect(film).to_have_attribute("data-following", str(course.vectors.items.index["winter"]))
    page.wait_for_url(lambda url: "scene" in parse_qs(urlparse(url).query))
    assert json.loads(parse_qs(urlparse(page.url).query)["scene"][0]) == {"film": {"item": "winter"}}
    expect(page.get_by_text("final neighbours of “winter” there")).to_be_visible()


def test_a_remote_turns_the_chapter_also_from_the_field_of_the_film(person: Person) -> None:
    page = person.page
    page.goto(f"{person.url}/learn?chapter=film&projector=1&w={SAMPLE}")
    page.get_by_role("combobox", name=person.t("film-follow")).focus()
    page.keyboard.press("PageDown")
    expect(page.get_by_role("heading", name=person.t("arrows-title"))).to_be_visible()
