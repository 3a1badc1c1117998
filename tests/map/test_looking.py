"""Colours, restriction, lasso, table, files, fallback, small screens; labels that want to be code stay text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.api.made import HOSTILE, Made, N
from tests.browsing import Server, Witness
from tests.map.conftest import MapHand


def test_the_lasso_lists_what_is_inside_and_saves_it(map_hand: MapHand) -> None:
    map_hand.open()
    page = map_hand.page
    box = page.locator(".overlay").bounding_box()
    assert box is not None
    corners = [(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)]
    points = [(box["x"] + box["width"] * x, box["y"] + box["height"] * y) for x, y in corners]
    page.keyboard.down("Shift")
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=3)
    page.mouse.up()
    page.keyboard.up("Shift")
    page.wait_for_selector(".e2v[data-inside]")
    (left, top), (right, bottom) = points[0], points[2]
    places = [map_hand.place(row) for row in range(N)]
    inside = [row for row, (x, y) in enumerate(places) if left < x < right and top < y < bottom]
    assert map_hand.told("inside") == str(len(inside))
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig"))))
    keys = map_hand.world.vectors.items.keys
    assert {row["key"].lstrip("'") for row in rows} == {keys[row].lstrip("'") for row in inside}
    page.get_by_role("button", name="Clear the drawn area").click()
    assert map_hand.told("inside") is None


def test_only_the_most_frequent_are_drawn_and_compared(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    map_hand.page.get_by_label("Items", exact=True).select_option("100")
    map_hand.wait_param("top", "100")
    assert map_hand.told("shown") == "100"
    map_hand.wait_until("(told.neighbors ?? '999').split(' ').every(row => row < 100)")
    assert len(map_hand.neighbors()) == 10


def test_a_legend_names_the_colors_and_makes_a_group_stand_out(map_hand: MapHand) -> None:
    map_hand.open()
    map_hand.page.get_by_label("Colour", exact=True).select_option("genre")
    entries = map_hand.page.locator(".legend button.legend-entry")
    expect(entries).to_have_count(5)
    entries.first.click()
    expect(entries.first).to_have_attribute("aria-pressed", "true")
    map_hand.page.get_by_label("Colour", exact=True).select_option("count")
    expect(map_hand.page.locator(".legend .gradient")).to_be_visible()


def test_the_table_is_the_maps_equal(map_hand: MapHand) -> None:
    map_hand.open()
    page = map_hand.page
    page.get_by_role("button", name="Table", exact=True).click()
    rows = page.locator("tbody tr")
    expect(rows).to_have_count(50)
    page.get_by_role("button", name="Next").click()
    expect(rows.first).to_have_attribute("data-row", "50")
    page.get_by_role("searchbox", name="Filter by name").fill("item-39")
    expect(rows).to_have_count(11)
    page.get_by_role("button", name="item-391").click()
    map_hand.wait_selected("item-391")
    expect(page.locator("tr[aria-selected=true]")).to_have_attribute("data-row", "391")
    expect(page.locator("ol.neighbors > li")).to_have_count(10)


@pytest.mark.parametrize("name", HOSTILE)
def test_labels_that_want_to_be_code_stay_text(map_hand: MapHand, name: str) -> None:
    map_hand.open(item=name)
    page = map_hand.page
    shown = " ".join(name.replace("\0", "�").split())
    expect(page.locator(".panel h3")).to_contain_text(shown.split("�")[0])
    map_hand.page.mouse.move(*map_hand.place(map_hand.world.vectors.items.index[name]))
    expect(page.locator(".tooltip")).to_be_visible()
    page.get_by_role("button", name="Table", exact=True).click()
    expect(page.locator("tbody tr")).to_have_count(50)
    page.get_by_role("combobox", name="Search for an item").fill(name[:4])
    expect(page.get_by_role("option").first).to_be_visible()
    assert page.evaluate("window.__x") is None
    assert page.locator(".e2v img, .e2v script, .e2v b, .caption i").count() == 0


NO_WEBGL = """const given = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind === "webgl2" ? null : given.call(this, kind, ...rest);
};"""


@pytest.mark.parametrize("asked", [True, False], ids=["asked for", "webgl is missing"])
def test_without_webgl_the_map_is_drawn_all_the_same(map_hand: MapHand, asked: bool) -> None:
    if asked:
        map_hand.open(renderer="canvas")
    else:
        map_hand.page.add_init_script(NO_WEBGL)
        map_hand.open()
    assert map_hand.told("renderer") == "canvas"
    painted = map_hand.page.locator("canvas.points").evaluate(
        """canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data
            .filter((value, k) => k % 4 === 3 && value > 0).length"""
    )
    assert painted > N
    row = map_hand.alone()
    map_hand.click(row)
    map_hand.wait_selected(map_hand.world.vectors.items.keys[row])


def test_a_lost_graphics_context_comes_back(map_hand: MapHand) -> None:
    map_hand.open()
    painted = map_hand.page.locator("canvas.points").evaluate(
        """async canvas => {
            const gl = canvas.getContext("webgl2");
            const lose = gl.getExtension("WEBGL_lose_context");
            const once = name => new Promise(done => canvas.addEventListener(name, done, { once: true }));
            const lost = once("webglcontextlost");
            lose.loseContext();
            await lost;
            await new Promise(done => setTimeout(done));
            const restored = once("webglcontextrestored");
            lose.restoreContext();
            await restored;
            await new Promise(done => requestAnimationFrame(() => {
                const pixels = new Uint8Array(4 * canvas.width * canvas.height);
                gl.readPixels(0, 0, canvas.width, canvas.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
                canvas.dataset.painted = pixels.filter(value => value > 0).length;
                done();
            }));
            return Number(canvas.dataset.painted);
        }"""
    )
    assert painted > N


def test_the_picture_is_a_png_with_title_and_caption(map_hand: MapHand) -> None:
    map_hand.open(item="item-30")
    with map_hand.page.expect_download() as download:
        map_hand.page.get_by_role("button", name="Save the picture (PNG)").click()
    body = Path(download.value.path()).read_bytes()
    assert body[:8] == b"\x89PNG\r\n\x1a\n"
    assert download.value.suggested_filename == "Made-item-30.png"
    box = map_hand.page.locator("canvas.points").bounding_box()
    assert box is not None
    assert int.from_bytes(body[20:24]) > box["height"] + 60


def test_wheel_and_buttons_zoom_and_fit_returns(map_hand: MapHand) -> None:
    map_hand.open()
    whole = map_hand.told("view")
    row = map_hand.alone()
    x, y = map_hand.place(row)
    map_hand.page.mouse.move(x, y)
    map_hand.page.mouse.wheel(0, -400)
    map_hand.page.wait_for_function("new URLSearchParams(location.search).has('view')")
    assert map_hand.place(row) == pytest.approx((x, y), abs=0.5)
    map_hand.page.get_by_role("button", name="Show the whole map").click()
    map_hand.wait_param("view", None)
    assert map_hand.told("view") == whole


def test_on_a_phone_the_list_is_below_a_tap_selects_and_a_finger_scrolls(
    browser: Browser, server: Server, world: Made
) -> None:
    context = browser.new_context(viewport={"width": 420, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    witness = Witness(page)
    hand = MapHand(page, server, world).open()
    page.locator(".stage").scroll_into_view_if_needed()
    row = hand.alone()
    page.touchscreen.tap(*hand.place(row))
    hand.wait_selected(world.vectors.items.keys[row])
    stage, panel = page.locator(".stage").bounding_box(), page.locator(".panel").bounding_box()
    assert stage is not None
    assert panel is not None
    assert panel["y"] > stage["y"] + stage["height"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 420
    assert page.locator(".overlay").evaluate("top => getComputedStyle(top).touchAction") == "pan-y"
    context.close()
    assert witness.faults == []


WRITTEN = """
const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.clearRect = function (...area) {
  this.canvas.written = [];
  return clearRect.apply(this, area);
};
CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
  const height = parseFloat(this.font.match(/([0-9.]+)px/)[1]);
  const width = this.measureText(text).width;
  this.canvas.written?.push({ text, left: x, right: x + width, top: y - height / 2, bottom: y + height / 2 });
  return fillText.call(this, text, x, y);
};
"""
"""Notes what is written on each canvas, and where, since it was last cleared."""


def test_names_of_a_crowd_are_not_written_over_each_other_and_the_first_person_has_theirs(map_hand: MapHand) -> None:
    map_hand.page.add_init_script(WRITTEN)
    map_hand.open()
    map_hand.page.get_by_text("crowd").click()
    map_hand.wait_until("told.highlight === '32'")
    map_hand.wait_until("host.shadowRoot.querySelector('.overlay').written?.some(each => each.text === 'person 0')")
    labels = map_hand.root.locator(".overlay").evaluate("canvas => canvas.written")
    labels = [each for each in labels if each["text"].startswith(("person", "answer"))]
    texts = [each["text"] for each in labels]
    assert 2 <= len(texts) < 32
    assert sum(text.startswith("person") for text in texts) < 12
    for place, one in enumerate(labels):
        for other in labels[:place]:
            apart = (
                min(one["right"], other["right"]) <= max(one["left"], other["left"]) + 1,
                min(one["bottom"], other["bottom"]) <= max(one["top"], other["top"]) + 1,
            )
            assert any(apart), (one, other)
