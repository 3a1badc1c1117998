"""Chapter 10 as a student uses it: click an item on a map, guess how many of its neighbours are there, and see."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, urlencode, urlparse

from playwright.sync_api import expect

from core.lesson.trust.clouds import few_of
from core.lesson.trust.drawing import draw_pca
from core.lesson.trust.neighborhoods import neighborhood
from core.workspace import open_workspace
from tests.browser.person import Person

SAMPLE = "sample-shop"


def test_a_clicked_item_tells_what_the_map_lost(person: Person) -> None:
    page = person.page
    scene = {"trust": {"part": "lost", "method": "pca"}}
    person.open(f"learn?{urlencode({'chapter': 'trust', 'w': SAMPLE, 'scene': json.dumps(scene)})}")
    points = page.locator(".js-plotly-plot .scatterlayer .trace").first.locator(".point")
    expect(points.first).to_be_attached()
    person.settle()
    points.nth(20).click(force=True)
    page.wait_for_url(lambda url: "item" in parse_qs(urlparse(url).query)["scene"][0])
    key = json.loads(parse_qs(urlparse(page.url).query)["scene"][0])["trust"]["item"]

    workspace = open_workspace(SAMPLE)
    few = few_of(workspace.vectors(workspace.vector_sets()[0].id))
    assert few is not None
    items = few.vectors.items
    found = neighborhood(few.units, draw_pca(few.units), items.index[key])
    label = items.labels[found.item]
    question = person.t("trust-lost-question", item=label, n=10, method=person.t("trust-method-pca"))
    expect(page.get_by_text(question)).to_be_visible()
    page.get_by_text(person.t("learn-show"), exact=True).click()
    why = person.t("trust-lost-why", kept=len(found.kept), lost=len(found.lost), n=10)
    expect(page.get_by_text(why)).to_be_visible()
    lost = ", ".join(items.labels[row] for row in found.lost)
    expect(page.get_by_text(f"{person.t('trust-lost')} ({len(found.lost)}): {lost}")).to_be_visible()
