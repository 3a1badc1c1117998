"""Where a file is dropped: Streamlit's own words are replaced by ours, in the person's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from core.locales import LANGUAGES
from tests.browser.person import Person

DRAG = """zone => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["x"], "x.txt"));
    zone.dispatchEvent(new DragEvent("dragenter", { bubbles: true, cancelable: true, dataTransfer }));
}"""


def written(place: Locator) -> str:
    """The text that style puts behind what is in a place."""
    return str(place.evaluate("place => JSON.parse(getComputedStyle(place, '::after').content)"))


def told_of_a_chosen_file_and_a_refused_one(person: Person, folder: Path) -> None:
    """The small field of the menu."""
    person.press("shell-workspace-menu")
    zone = person.page.get_by_test_id("stPopoverBody").get_by_test_id("stFileUploaderDropzone")
    for name in ("mine.zip", "mine.txt"):
        (folder / name).write_bytes(b"nothing")
    zone.locator("input").set_input_files(folder / "mine.zip")
    small = zone.get_by_test_id("stFileChipDeleteBtn").get_by_role("button")
    expect(small).to_have_count(1)
    assert [each.evaluate("place => getComputedStyle(place, '::after').content") for each in (small, zone)] == [
        "none",
        "none",
    ]
    zone.locator("input").set_input_files(folder / "mine.txt")
    refused = person.t("shell-upload-refused", megabytes=200)
    expect(zone.get_by_role("alert")).to_have_count(1)
    assert written(zone.get_by_role("alert")) == refused
    assert written(zone) == refused


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_field_speaks_the_language(person: Person, language: str, tmp_path: Path) -> None:
    person.language = language
    person.open(f"data?lang={language}").settle()
    zone = person.page.get_by_test_id("stFileUploaderDropzone").first
    expect(zone.get_by_role("button", name=person.t("shell-upload"), exact=True)).to_be_visible()
    expect(zone.get_by_text("Upload", exact=True)).to_be_hidden()
    expect(zone.get_by_text("per file")).to_be_hidden()
    assert written(zone) == person.t("shell-upload-hint", megabytes=200)
    told_of_a_chosen_file_and_a_refused_one(person, tmp_path)
    zone.evaluate(DRAG)
    english = zone.get_by_text("Drag and drop")
    expect(english).to_have_css("font-size", "0px")
    assert written(english) == person.t("shell-upload-drop")
