"""Chapter 9 as a student meets it: guess, see what survives, look at other data, and train on with a large window."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import expect

from core.workspace import open_workspace
from tests.browser.person import Person


def test_sentences_lose_their_order_and_window_15_leads_to_training(person: Person) -> None:
    workspace = open_workspace("sample-made-text-en")
    found = workspace.contrast(workspace.contrasts()[0].id)
    person.open("learn?chapter=everything")
    page = person.page
    page.get_by_text(person.t("learn-show"), exact=True).click()
    kept = {name: f"{found.kept(name):.1f}" for name in ("order", "orders")}
    answer = page.get_by_test_id("stAlert")
    expect(answer).to_contain_text(person.t("everything-kind-words"))
    expect(answer).to_contain_text(re.compile(rf"{kept['order']} of 10.*{kept['orders']} in common"))
    person.settle()
    page.locator("button[role=radio]", has_text=person.t("everything-kind-sessions")).click()
    page.wait_for_url(lambda url: "shop" in url)
    person.settle()
    page.get_by_role("link", name=person.t("everything-train-large")).click()
    expect(page.get_by_label(person.t("training-window"), exact=True).first).to_have_value("15")
    assert parse_qs(urlparse(page.url).query)["w"] == ["sample-shop"]
