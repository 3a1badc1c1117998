"""A change of language in the middle of things: every text follows, nothing chosen is lost, nothing breaks."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlparse

from playwright.sync_api import expect

from core.locales import LANGUAGES
from tests.browser.person import Person

OPEN = 15_000
PAGES = ("explore", "data", "train", "analogies", "recommend")
SESSIONS = "session;item;time\n" + "".join(
    f"{session};{item};2024-01-0{session} 10:0{place}\n"
    for session in range(1, 6)
    for place, item in enumerate(("tea", "cup", "honey"))
)


def change_language(person: Person, language: str) -> None:
    """As a person does, in the side bar."""
    person.settle()
    box = person.page.get_by_label(person.t("shell-language"), exact=True)
    option = person.page.get_by_role("option", name=LANGUAGES[language], exact=True)
    box.click()
    try:
        expect(option).to_be_visible(timeout=OPEN)
    except AssertionError:  # Streamlit paints a list a moment before it can be opened: a press just then opens nothing
        box.click()
    option.click()
    person.language = language
    expect(person.page.get_by_label(person.t("shell-language"), exact=True)).to_be_visible()
    person.settle()


def test_every_page_survives_changes_of_language(person: Person) -> None:
    """One visit from page to page, in all languages on each and back to that of before."""
    person.open("?w=sample-shop")
    for name in PAGES:
        person.go(name)
        link = person.page.get_by_test_id("stSidebarNav").get_by_role("link", name=person.t(f"shell-page-{name}"))
        expect(link).to_have_attribute("aria-current", "page")
        for language in ("kk", "ru", "en"):
            change_language(person, language)
            expect(person.page.get_by_text(person.t("shell-fault"))).to_have_count(0)
            box = person.page.get_by_label(person.t("shell-open-sample"), exact=True)
            expect(box).to_have_value(person.t("samples-shop-title"))
    assert person.workspace_id == "sample-shop"


def test_a_preset_stays_chosen_when_the_language_changes(person: Person) -> None:
    person.open("train?w=sample-shop")
    person.page.get_by_role("radio", name=person.t("training-preset-words")).click()
    change_language(person, "ru")
    expect(person.page.get_by_text(person.t("shell-fault"))).to_have_count(0)
    expect(person.page.get_by_role("radio", name=person.t("training-preset-words"))).to_be_checked()


def test_a_file_that_is_prepared_stays_as_it_was_corrected(person: Person, tmp_path: Path) -> None:
    own = tmp_path / "sessions.csv"
    own.write_text(SESSIONS, encoding="utf-8")
    person.open("data").settle()
    person.page.locator("input[type=file]").first.set_input_files(own)
    person.page.wait_for_url(lambda url: "u" in parse_qs(urlparse(url).query))
    person.settle()
    person.page.get_by_role("radio", name=person.t("reading-kind-playlists")).click()
    expect(person.page.get_by_text(person.t("data-summary-sequences-playlists", n=5))).to_be_visible()
    for language in ("kk", "ru"):
        change_language(person, language)
        form = person.page.get_by_label(person.t("data-format"), exact=True)
        expect(form).to_have_value(person.t("reading-format-table"))
        expect(person.page.get_by_role("radio", name=person.t("reading-kind-playlists"))).to_be_checked()
    person.press("data-read")
    person.page.wait_for_url(lambda url: "c" in parse_qs(urlparse(url).query))
    expect(person.page.get_by_text(person.t("shell-fault"))).to_have_count(0)
