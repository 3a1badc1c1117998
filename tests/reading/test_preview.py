"""The preview shows what reading will give."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ReadingError
from core.reading import LineSettings, ReadingSettings, Roles, TableSettings, TextSettings, detect, preview
from tests.reading.files import labelled, read_corpus
from tests.reading.test_vectors import MATRIX, binary_of, text_of

LOG = "s;i;t\n" + "".join(f"{number // 5};item {number % 7};Title {number % 7}\n" for number in range(200))


def test_a_table_shows_columns_rows_and_sequences(tmp_path: Path) -> None:
    roles = Roles(sequence="s", item="i", title="t")
    chosen = ReadingSettings("table", "sessions", table=TableSettings(";", roles=roles))
    shown = preview(LOG.encode(), chosen)
    assert shown.columns == ("s", "i", "t")
    assert shown.rows[:2] == (("0", "item 0", "Title 0"), ("0", "item 1", "Title 1"))
    assert len(shown.rows) == 20
    expected = labelled(read_corpus(tmp_path, LOG, chosen))[:10]
    assert [list(sequence) for sequence in shown.sequences] == expected


def test_the_line_that_the_head_cuts_is_not_shown() -> None:
    shown = preview(b"one two\nthree fo", ReadingSettings(), size=100)
    assert shown.sequences == (("one", "two"),)
    assert preview(b"one two\nthree fo", ReadingSettings()).sequences[1] == ("three", "fo")


def test_lines_show_the_headings_too_and_titles_from_the_catalogue() -> None:
    chosen = ReadingSettings("lines", "playlists", lines=LineSettings(skip_rows=1))
    shown = preview(b"heading\n1 2\n2 1\n", chosen, b"1\tOne\n2\tTwo\n")
    assert shown.rows == (("heading",), ("1 2",), ("2 1",))
    assert shown.sequences == (("One", "Two"), ("Two", "One"))


def test_text_follows_its_switches() -> None:
    text = "Ge1:1 In the Beginning. And\n" * 3
    chosen = ReadingSettings(text=TextSettings(lowercase=False, drop_line_labels=True))
    assert preview(text.encode(), chosen).sequences[0] == ("In", "the", "Beginning", "And")


def test_a_chosen_encoding_is_shown() -> None:
    shown = preview("Привет мир\n".encode("koi8-r"), ReadingSettings(encoding="koi8-r"))
    assert (shown.rows, shown.sequences) == ((("Привет мир",),), (("привет", "мир"),))


@pytest.mark.parametrize(
    "data", [text_of(["a", "b"], MATRIX[:2]).encode(), b"2 3\n" + text_of(["a", "b"], MATRIX[:2]).encode()]
)
def test_vector_texts_show_their_first_numbers(data: bytes) -> None:
    shown = preview(data, detect(data, "v", len(data)).settings)
    assert shown.columns == ("word", "1", "2", "3")
    assert [row[0] for row in shown.rows] == ["a", "b"]
    assert [float(cell) for cell in shown.rows[0][1:]] == pytest.approx(MATRIX[0].tolist())


def test_vector_binaries_show_their_first_numbers() -> None:
    data = binary_of(["a", "b"], MATRIX[:2])
    shown = preview(data, detect(data, "v", len(data)).settings)
    assert shown.columns == ("word", "1", "2", "3")
    assert [float(cell) for cell in shown.rows[1][1:]] == MATRIX[1].tolist()


def test_a_head_without_a_sequence_says_so() -> None:
    chosen = ReadingSettings("lines", "sessions", lines=LineSettings())
    shown = preview(b"a\nb\n", chosen, size=1_000_000)
    assert shown.sequences == ()
    assert [note.code for note in shown.notes] == ["reading-note-no-sequence-yet"]


def test_a_whole_file_without_a_sequence_is_told_before_it_is_read() -> None:
    chosen = ReadingSettings("lines", "sessions", min_sequence_length=2, lines=LineSettings())
    shown = preview(b"a\nb\n", chosen)
    assert shown.rows == (("a",), ("b",))
    assert shown.error is not None
    assert (shown.error.code, shown.error.params) == ("errors-nothing-left", {"shortest": 2})
    assert preview(b"a b\nb\n", chosen).error is None
    among_others = preview(b"a\nb\n", chosen, alone=False)
    assert among_others.error is None
    assert [note.code for note in among_others.notes] == ["reading-note-no-sequence-yet"]


def test_what_is_odd_in_the_head_is_noted() -> None:
    notes = {note.code: note.params["count"] for note in preview(b"s,i\n1,a,x\n1,b\n1,\n", table_of("s", "i")).notes}
    assert notes == {"reading-warning-long-rows": 1, "reading-dropped-no-item": 1}


def test_a_wrong_column_is_refused() -> None:
    with pytest.raises(ReadingError) as refusal:
        preview(b"s,i\n1,a\n", table_of("s", "x"))
    assert refusal.value.code == "errors-table-column-missing"


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ReadingError) as refusal:
        preview(b"text", ReadingSettings("nonsense"))
    assert refusal.value.code == "errors-format-not-known"


def table_of(sequence: str, item: str) -> ReadingSettings:
    return ReadingSettings("table", "sessions", table=TableSettings(roles=Roles(sequence=sequence, item=item)))
