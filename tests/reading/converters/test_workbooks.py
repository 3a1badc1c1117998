"""Excel workbooks become tables, and none of them becomes a burden."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from core.errors import E2VError, LimitError, ReadingError
from core.reading.converters import xlsx
from core.reading.converters.xlsx import cell_text
from core.settings import Settings
from core.types import Corpus
from tests.reading.bringing import bring
from tests.reading.converters.table_files import DATE, DATE_TIME, Rows, book_of, is_taken, table_of
from tests.reading.files import labelled, sequences, written
from tests.reading.mutations import mutated

CONVERTER = xlsx.CONVERTER
HEADER = ["session_id", "item"]
LOG = [HEADER, *([n // 3, f"item {n % 5}"] for n in range(30))]
SONGS = ["Track name", "Artist name"]
WHOLE = book_of({"Log": LOG})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def rows_of(data: bytes, limits: Settings | None = None, name: str = "book.xlsx") -> list[list[str]]:
    return table_of(CONVERTER, {name: data}, limits)


def code_of(data: bytes, limits: Settings | None = None, name: str = "book.xlsx") -> str:
    with pytest.raises((ReadingError, LimitError)) as caught:
        rows_of(data, limits, name)
    return caught.value.code


def brought(folder: Path, data: bytes, name: str) -> Corpus:
    place = folder / "opened"
    place.mkdir()
    corpus = bring(written(folder, data, "brought"), name, place)
    assert isinstance(corpus, Corpus)
    return corpus


def test_cells_as_they_are_meant() -> None:
    cells = [
        12345.0,
        0.1,
        True,
        (45296.4375, DATE_TIME),
        (45296.0, DATE),
        "Ән «Көзімнің қарасы»",
        ' "a", b\nc',
        -7,
        1e300,
    ]
    header = [f"c{place}" for place in range(len(cells))]
    assert rows_of(book_of({"S": [header, cells]})) == [
        header,
        [
            "12345",
            "0.1",
            "true",
            "2024-01-05 10:30:00",
            "2024-01-05",
            "Ән «Көзімнің қарасы»",
            ' "a", b\nc',
            "-7",
            "1e+300",
        ],
    ]


def test_formulas_give_what_was_last_computed() -> None:
    sheet = (
        '<row r="1"><c r="A1" t="str"><f>A9</f><v>user</v></c><c r="B1" t="str"><f>B9&amp;"em"</f><v>item</v></c></row>'
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row>'
        '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f>A3*3</f></c></row>'
    )
    assert rows_of(book_of({"S": sheet})) == [["user", "item"], ["1", "2"], ["1", ""]]


def test_shared_texts_and_cells_without_places() -> None:
    sheet = (
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c><v>7</v></c><c t="s"><v>2</v></c></row>'
        '<row r="3"><c r="A3"><v>7</v></c><c r="B3" t="s"><v>2</v></c></row>'
    )
    rows = rows_of(book_of({"S": sheet}, shared=["user", "item", "tea"]))
    assert rows == [["user", "item"], ["7", "tea"], ["7", "tea"]]


def test_what_is_above_the_header_and_empty_rows_are_left_out() -> None:
    log: Rows = [[None], ["Report of 2024"], [], *LOG[:3], [None, None], *LOG[3:]]
    assert rows_of(book_of({"S": log})) == [list(map(str, row)) for row in LOG]


def test_half_empty_rows_are_no_titles() -> None:
    notes: Rows = [["tea"], ["milk"], ["bread", "rye"], ["tea"], ["milk"]]
    assert rows_of(book_of({"S": notes})) == [["tea", ""], ["milk", ""], ["bread", "rye"], ["tea", ""], ["milk", ""]]


def test_the_largest_sheet_is_read() -> None:
    sheets = {"About": [["Made by", "me"]], "Empty": [], "Log": LOG, "Sums": [["item", "n"], ["item 1", 6]]}
    assert rows_of(book_of(sheets)) == [list(map(str, row)) for row in LOG]


def test_sheets_with_one_header_are_one_log() -> None:
    halves = {"2023": LOG[:16], "2024": [HEADER, *LOG[16:]], "Notes": [["x"]]}
    assert rows_of(book_of(halves)) == [list(map(str, row)) for row in LOG]


def test_a_playlist_a_sheet(tmp_path: Path) -> None:
    lists = {"Morning": ["Ән", "Song 2"], "Evening": ["Song 3", "Song 2", "Ән"], "Night": ["Song 3", "Ән"]}
    sheets = {name: [SONGS, *([title, "Dos-Mukasan"] for title in titles)] for name, titles in lists.items()}
    book = book_of(sheets)
    assert rows_of(book)[:2] == [["list_name", *SONGS], ["Morning", "Ән", "Dos-Mukasan"]]
    assert labelled(brought(tmp_path, book, "my playlists.xlsx")) == list(lists.values())


def test_a_session_log_is_read_as_sessions(tmp_path: Path) -> None:
    corpus = brought(tmp_path, book_of({"Log": LOG}), "log.xlsx")
    assert sequences(corpus) == [[f"item {n % 5}" for n in range(start, start + 3)] for start in range(0, 30, 3)]


def test_only_workbooks_are_taken() -> None:
    assert not is_taken(CONVERTER, {"a.xlsx": "session,item\n1,2\n"})
    assert not is_taken(CONVERTER, {"letter.doc": OLE})
    assert is_taken(CONVERTER, {"renamed.zip": book_of({"S": LOG})})


def test_half_a_workbook_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(ReadingError) as caught:
        brought(tmp_path, WHOLE[: len(WHOLE) // 2], "log.xlsx")
    assert caught.value.code == "errors-workbook-damaged"


def _lying(data: bytes) -> bytes:
    """Each size in the table of contents is ten bytes."""
    changed, place = bytearray(data), 0
    while (place := changed.find(b"PK\x01\x02", place)) >= 0:
        changed[place + 24 : place + 28] = (10).to_bytes(4, "little")
        place += 4
    return bytes(changed)


def _locked(data: bytes) -> bytes:
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = -1
        while (place := changed.find(mark, place + 1)) >= 0:
            changed[place + offset] |= 1
    return bytes(changed)


FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="{place}"><v>1</v></c></row>'
SHARING = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 20_000))
REFUSED: dict[str, tuple[bytes, str]] = {
    "sizes that lie": (_lying(WHOLE), "errors-workbook-damaged"),
    "a password on the zip": (_locked(WHOLE), "errors-workbook-encrypted"),
    "no sheets": (book_of({}), "errors-file-empty"),
    "nothing in the sheets": (book_of({"A": [], "B": [[None]]}), "errors-file-empty"),
    "two cells far apart": (book_of({"S": FAR.format(place="XFD1048576")}), "errors-workbook-too-large"),
    "places that hide": (
        book_of({"S": '<row r="1"><c x="&gt;>" r = "XFD1048576"><v>1</v></c><c><v>1</v></c></row>'}),
        "errors-workbook-too-large",
    ),
    "rows that say no number": (
        book_of({"S": "<row/>" * 2_000 + "<row>" + "<c/>" * 9_000}),
        "errors-workbook-too-large",
    ),
    "one long text in many cells": (book_of({"S": SHARING}, shared=["long " * 6_000]), "errors-workbook-too-large"),
    "UTF-16 that nobody looks through": (
        book_of({}, more={"xl/worksheets/sheet1.xml": FAR.format(place="XFD9").encode("utf-16")}),
        "errors-workbook-damaged",
    ),
    "an endless tag": (book_of({"S": "<row " + " " * 20_000_000}), "errors-workbook-damaged"),
    "sheets that aren't there": (
        book_of({"S": LOG}, more={"xl/_rels/workbook.xml.rels": "<a/>"}),
        "errors-workbook-damaged",
    ),
    "300 columns": (
        book_of({"S": '<row r="1"><c r="A1"><v>1</v></c><c r="KN1"><v>1</v></c></row>'}),
        "errors-too-many-columns",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_is_refused(case: str) -> None:
    data, code = REFUSED[case]
    assert code_of(data) == code


@pytest.mark.parametrize(("stream", "code"), [("EncryptedPackage", "encrypted"), ("Workbook", "old")])
def test_passwords_and_old_versions_are_told_apart(stream: str, code: str) -> None:
    data = OLE + b"\0" * 300_000 + stream.encode("utf-16-le") + b"\0" * 64
    assert code_of(data, name="book.xls") == f"errors-workbook-{code}"


def test_a_bomb_is_not_unpacked() -> None:
    bomb = book_of({"S": LOG}, more={"xl/worksheets/sheet2.xml": b" " * 5_000_000})
    assert len(bomb) < 20_000
    assert code_of(bomb, Settings(max_unpacked_bytes=2_000_000)) == "errors-archive-too-large"


def test_pictures_and_macros_are_not_even_unpacked() -> None:
    book = book_of({"S": LOG}, more={"xl/media/image1.png": b" " * 5_000_000, "xl/vbaProject.bin": b"\0" * 5_000_000})
    assert len(rows_of(book, Settings(max_unpacked_bytes=2_000_000))) == len(LOG)


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=12).map(str.strip)
MOMENTS = st.integers(1, 50_000 * 24).map(lambda hours: (hours / 24, DATE_TIME))
CELLS = st.booleans() | st.integers(-(10**14), 10**14) | st.floats(-1e14, 1e14) | TEXTS.filter(bool)
TABLES = st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=8)


@given(TABLES)
@example_settings(max_examples=60, deadline=None)
def test_random_cells_come_out_as_they_were(table: list[tuple[bool | int | float | str, ...]]) -> None:
    found = rows_of(book_of({"S": table}))
    assert found == [[cell_text(float(cell) if type(cell) is int else cell) for cell in row] for row in table]


@given(st.integers(0, 2_000_000))
@example_settings(max_examples=40, deadline=None)
def test_times_are_those_of_excel(minutes: int) -> None:
    moment = datetime.datetime(1950, 1, 1) + datetime.timedelta(minutes=minutes)
    serial = (moment - datetime.datetime(1899, 12, 30)).total_seconds() / 86_400
    (_, (found, _)) = rows_of(book_of({"S": [["time", "item"], [(serial, DATE_TIME), "a"]]}))
    assert datetime.datetime.fromisoformat(found) == moment


@given(st.integers(0, 2**32), st.booleans())
@example_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_damaged_workbooks_cause_nothing_but_typed_errors(number: int, inside: bool) -> None:
    damaged = _sheet_damaged(number) if inside else mutated(WHOLE, number)
    if not is_taken(CONVERTER, {"book.xlsx": damaged}):
        return
    try:
        rows = rows_of(damaged)
    except E2VError as error:
        assert error.code.startswith("errors-")
    else:
        assert {len(row) for row in rows} == {len(rows[0])}


def _sheet_damaged(number: int) -> bytes:
    """A whole zip whose parts are damaged."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as old, zipfile.ZipFile(buffer, "w") as new:
        for place, name in enumerate(old.namelist()):
            data = old.read(name)
            new.writestr(name, mutated(data, number) if number % 7 in (place, 6) else data)
    return buffer.getvalue()
