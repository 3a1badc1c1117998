"""A lecturer and a student at two browsers: one link, the same chapter, the same data, one turns and both pages do."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Browser, expect

from pages.parts.learn.chapters import CHAPTERS
from tests.browser.person import Person
from tests.browsing import ROOT, Server, Witness

TEXT = ROOT / "sample_data" / "made_text" / "en.txt"


@pytest.fixture
def student(browser: Browser, server: Server) -> Iterator[Person]:
    """Somebody else at another computer."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-US")
    page = context.new_page()
    witness = Witness(page)
    yield Person(page, server.url, "kk")
    context.close()
    assert witness.faults == []


def at(chapter: str, scene: str = ""):  # type: ignore[no-untyped-def]
    """Whether an address is that of a chapter."""

    def is_there(url: str) -> bool:
        params = parse_qs(urlparse(url).query)
        return params.get("chapter") == [chapter] and scene in params.get("scene", [""])[0]

    return is_there


def open_a_room(lecturer: Person) -> str:
    """On the Learn page: the path and query of the link to hand out."""
    lecturer.press("room-open")
    panel = lecturer.page.get_by_test_id("stPopoverBody")
    panel.get_by_role("button", name=lecturer.t("room-open")).click()
    link = urlparse(panel.get_by_test_id("stCode").inner_text().strip())
    lecturer.page.keyboard.press("Escape")
    return f"{link.path.strip('/')}?{link.query}"


def test_one_link_for_everybody_and_the_lecturer_turns_the_pages(person: Person, student: Person) -> None:
    first, last = CHAPTERS[0].id, CHAPTERS[-1].id
    person.open("data").bring(TEXT)
    corpus_id = parse_qs(urlparse(person.page.url).query)["c"][0]
    person.go("learn").settle()
    person.page.get_by_role("button", name=person.t(f"{first}-title")).click()
    person.page.wait_for_url(at(first))
    link = open_a_room(person)

    student.open(f"{link}&lang=kk")
    expect(student.page.get_by_text(student.t("room-here"))).to_be_visible()
    expect(student.page.get_by_role("heading", name=student.t(f"{first}-title"))).to_be_visible()
    assert student.workspace_id != person.workspace_id
    student.go("train").train(epochs=1)
    student.page.wait_for_url(lambda url: "v" in parse_qs(urlparse(url).query))
    params = parse_qs(urlparse(student.page.url).query)
    assert params["r"] == parse_qs(link.partition("?")[2])["w"]
    assert params["c"] == [corpus_id]
    assert params["w"] not in ([person.workspace_id], params["r"])
    student.go("learn")
    expect(student.page.get_by_role("button", name=student.t("room-back"))).to_be_visible()

    person.page.get_by_text(person.t("room-lead"), exact=True).click()
    expect(person.page.get_by_role("switch", name=person.t("room-lead"))).to_be_checked()
    person.press("learn-all")
    person.page.get_by_role("button", name=person.t(f"{last}-title")).click()
    person.page.wait_for_url(at(last))
    expect(student.page.get_by_role("heading", name=student.t(f"{last}-title"))).to_be_visible()
    student.page.wait_for_url(at(last))
    assert parse_qs(urlparse(student.page.url).query)["w"] == params["w"]
