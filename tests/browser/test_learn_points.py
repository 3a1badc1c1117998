"""Chapter 1 as a student meets it: guess, see the numbers, move a film with the keyboard, and find it there again."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import Locator, Page, expect

from core.lesson.points.films import FILMS, films_reading
from core.lesson.reading import Asked
from tests.browser.person import Person

# A view that begins before its place hangs on the page, as when one chapter is turned to while another is still coming.
APART = """async () => {
  const code = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/plane/plane.js")).name;
  const { PlaneView } = await import(code);
  const axis = { name: "x", low: 0, high: 6, step: 1, tick: 1, unit: "" };
  const point = { key: "a", label: "a", x: 1, y: 2, movable: true, kind: "point", hue: 0 };
  const place = document.createElement("div");
  place.style.width = "400px";
  const data = { messages: {}, language: "en", axes: [axis, axis], height: 20, points: [point], seen: 0, label: "x" };
  data.heads = [];
  data.reading = { lines: [], rows: [], strong: [], outlines: [], links: [], angles: [] };
  new PlaneView(place, { data });
  document.body.append(place);
  await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
  await new Promise(requestAnimationFrame);
  const drawn = place.querySelectorAll("line").length;
  place.remove();
  return drawn;
}"""


def films_in(url: str) -> dict[str, list[float]]:
    scene = json.loads(parse_qs(urlparse(url).query).get("scene", ["{}"])[0])
    return dict(scene.get("points", {}).get("films", {}))


def rows_of(page: Page) -> Locator:
    return page.locator(".e2v-plane tbody tr")


def test_films_are_compared_and_dragged(person: Person) -> None:
    person.open("learn?chapter=points")
    page, rows = person.page, rows_of(person.page)
    film = page.get_by_role("slider", name=person.t("points-film-diehard"))
    expect(film).to_have_attribute("aria-valuetext", "action 4, violence 4")
    expect(rows).to_have_count(0)
    page.get_by_text(person.t("points-film-furious"), exact=True).first.click()
    person.settle()
    page.get_by_text(person.t("learn-show"), exact=True).click()
    expect(rows.nth(0)).to_contain_text("Fast & Furious1.0.9983.4°1.2.24")
    expect(rows.nth(1)).to_contain_text("Die Hard2.0.89426.6°2.3.16")
    person.settle()
    film.focus()
    for _ in range(3):
        page.keyboard.press("Shift+ArrowDown")
    first, second = films_reading(Asked({**FILMS, "diehard": (4, 1)}, "jones")).rows
    expect(rows.nth(0)).to_contain_text(f"2.{first.cells[2].text}")
    expect(rows.nth(1)).to_contain_text(f"Die Hard2.{second.cells[0].text}{second.cells[1].text}1.1.00")
    page.wait_for_url(lambda url: films_in(url).get("diehard") == [4, 1])
    page.reload()
    expect(film).to_have_attribute("aria-valuetext", "action 4, violence 1")


def test_an_arrow_is_dragged_with_the_mouse_and_the_formula_follows(person: Person) -> None:
    scene = json.dumps({"space": {"part": "pair"}})
    person.open(f"learn?chapter=space&scene={scene}").settle()
    page = person.page
    arrow = page.get_by_role("slider", name="a", exact=True)
    expect(page.locator("[data-part=cosine]")).to_have_text("0.707")
    box = arrow.locator(".reach").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] - 2000, box["y"] - 2000, steps=4)  # beyond the corner: it stays on the plane
    expect(page.locator("[data-part=dot]")).to_have_text("12")
    expect(page.locator("[data-part=length-a]")).to_have_class("part lit")
    expect(page.locator("[data-part=length-b]")).to_have_class("part")
    page.mouse.up()
    expect(arrow).to_have_attribute("aria-valuetext", "first number −6, second number 6")
    expect(page.locator("[data-part=cosine]")).to_have_text("0.316")
    page.wait_for_url(lambda url: "%22a%22%3A%5B-6" in url or '"a":[-6' in url)


def test_a_remote_turns_the_chapters_right_after_an_answer_was_shown(person: Person) -> None:
    page = person.page
    page.goto(f"{person.url}/learn?chapter=points&projector=1")
    page.get_by_text(person.t("learn-show"), exact=True).click()  # the switch has the focus now
    expect(rows_of(page)).to_have_count(2)
    person.settle()
    page.keyboard.press("PageDown")
    expect(page.get_by_role("heading", name=person.t("space-title"))).to_be_visible()
    page.get_by_role("radio").last.focus()
    page.keyboard.press("PageUp")
    expect(page.get_by_role("heading", name=person.t("points-title"))).to_be_visible()


def test_a_plane_is_drawn_once_its_place_hangs_on_the_page(person: Person) -> None:
    person.open("learn?chapter=points")
    person.page.get_by_role("slider", name=person.t("points-film-diehard")).wait_for()
    assert person.page.evaluate(APART) == 2 * 7
