"""What people bring as they have it: a service's archive, several files at once, a document; and what is refused."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.person import Person
from tests.reading.bad_files import zipped
from tests.reading.converters.documents import docx, paragraph
from tests.reading.play_files import PLAY_FILES
from tests.reading.test_opening import HISTORY

EXPORTIFY = "Track URI,Track Name,Album Name,Artist Name(s),Added At\n" + "".join(
    f"spotify:track:{number},Song {number},Album,Artist {number % 3},2024-01-01T00:00:00Z\n" for number in range(6)
)


def drop(person: Person, *paths: Path) -> None:
    """Files on the Data page, together."""
    person.settle()
    person.page.locator("input[type=file]").first.set_input_files(list(paths))


def metric(person: Person, message_id: str) -> str:
    """A number of the statistics."""
    found = person.page.get_by_test_id("stMetric").filter(has_text=person.t(message_id)).first
    return found.get_by_test_id("stMetricValue").inner_text()


def test_the_archive_of_a_service_is_understood_as_it_arrives(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "my_spotify_data.zip"
    later = PLAY_FILES["spotify-history"].replace("2024-", "2025-")
    path.write_bytes(
        zipped(
            (HISTORY, PLAY_FILES["spotify-history"].encode()),
            ("MyData/StreamingHistory_music_1.json", later.encode()),
            ("MyData/Userdata.json", b'{"email": "somebody@example.org"}'),
        )
    )
    person.open("data?w=sample-words")
    drop(person, path)
    for message_id, params in (
        ("data-summary-files", {"n": 2}),
        ("data-summary-tokens-plays", {"n": 12}),
        ("data-summary-items-playlists", {"n": 3}),
        ("data-summary-gap", {"n": 4, "minutes": 30}),
    ):
        expect(person.page.get_by_text(person.t(message_id, **params))).to_be_visible()
    person.press("data-read")
    expect(person.page.get_by_test_id("stMetric").first).to_be_visible()
    assert metric(person, "data-sequences-sessions") == "4"


def test_files_dropped_together_are_one_corpus(person: Person, tmp_path: Path) -> None:
    paths = []
    for number in range(3):
        paths.append(tmp_path / f"list_{number}.csv")
        paths[-1].write_text(EXPORTIFY.replace("Song 5", f"Song of list {number}"), encoding="utf-8")
    person.open("data?w=sample-words")
    drop(person, *paths)
    person.press("data-read")
    expect(person.page.get_by_test_id("stMetric").first).to_be_visible()
    assert metric(person, "data-sequences-playlists") == "3"
    assert metric(person, "data-items-playlists") == "8"


def test_a_document_becomes_sentences(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "thesis.docx"
    path.write_bytes(docx(paragraph("Күн шықты. Аспан ашық.") + paragraph("Құстар ұшты.")))
    person.open("data?w=sample-words")
    drop(person, path)
    expect(person.page.get_by_text(person.t("data-summary-sequences-words", n=3))).to_be_visible()
    person.press("data-read")
    expect(person.page.get_by_test_id("stMetric").first).to_be_visible()
    assert metric(person, "data-sequences-words") == "3"


def test_what_cannot_be_opened_is_told_and_the_next_file_is_taken(person: Person, tmp_path: Path) -> None:
    bad, good = tmp_path / "old.zip", tmp_path / "good.txt"
    bad.write_bytes(zipped(("a.7z", b"7z\xbc\xaf\x27\x1c" * 9), ("b.png", b"\x89PNG")))
    good.write_text("the cat sat on the mat\n" * 30, encoding="utf-8")
    person.open("data?w=sample-words")
    drop(person, bad)
    expect(person.page.get_by_text(person.t("errors-archive-nothing"))).to_be_visible()
    person.press("data-another-file")
    drop(person, good)
    expect(person.page.get_by_text(person.t("data-summary-sequences-words", n=30))).to_be_visible()
