"""Texts in a column of a table: known by looking, read row by row, the column a choice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import ReadingError
from core.reading import ReadingSettings, TableSettings, TextSettings, detect, preview
from core.reading.again import guess_as, guess_text_column
from tests.reading.files import counted, read_corpus, sequences

REVIEWS = (
    "id,date,review,stars\n"
    '17,2024-01-05,"The tea was cold, sadly. The cake was warm and sweet!",3\n'
    '18,2024-01-06,"We came back.\nTwice in one week, with all our friends.",5\n'
    '19,2024-01-07,"He said ""never again"" and left a long letter",1\n'
)


def found(text: str | bytes, name: str = "file.csv") -> ReadingSettings:
    data = text.encode() if isinstance(text, str) else text
    return detect(data, name, len(data)).settings


def test_each_sentence_of_a_row_is_a_sequence(tmp_path: Path) -> None:
    settings = found(REVIEWS)
    assert (settings.format, settings.kind, settings.text.column) == ("text-column", "words", "review")
    assert settings.text.sentences == "marks"
    corpus = read_corpus(tmp_path, REVIEWS, settings)
    assert sequences(corpus) == [
        ["the", "tea", "was", "cold", "sadly"],
        ["the", "cake", "was", "warm", "and", "sweet"],
        ["we", "came", "back"],
        ["twice", "in", "one", "week", "with", "all", "our", "friends"],
        ["he", "said", "never", "again", "and", "left", "a", "long", "letter"],
    ]
    assert counted(corpus.report.dropped) == counted(corpus.report.warnings) == {}


def test_or_each_row_is_one(tmp_path: Path) -> None:
    text = replace(found(REVIEWS).text, sentences="lines", lowercase=False)
    corpus = read_corpus(tmp_path, REVIEWS, replace(found(REVIEWS), text=text))
    assert " ".join(sequences(corpus)[1]) == "We came back Twice in one week with all our friends"
    assert corpus.n_sequences == 3


@pytest.mark.parametrize(
    ("text", "column", "delimiter", "header"),
    [
        (
            "label\tmessage\nham\tGo there by yourself, will you\nspam\tYou won a free ticket today\n"
            "ham\tI am not so sure of it\n",
            "message",
            "\t",
            True,
        ),
        (
            "ham\tGo there by yourself tonight, will you do that\nspam\tYou have won a free ticket for two, call me\n"
            "ham\tI am really not so sure of it all\n",
            "column_2",
            "\t",
            False,
        ),
        (
            '"пікір";"белгі"\n"Бұл кітапты балаларға да үлкендерге де оқып беруге болады";"оң"\n'
            '"Маған мүлде ұнамады, себебі өте ұзақ екен";"теріс"\n',
            "пікір",
            ";",
            True,
        ),
        (
            "publish_date,headline_text\n20030219,council decides against community licence for the new radio\n"
            "20030219,air crew fears that its plane is not safe\n",
            "headline_text",
            ",",
            True,
        ),
        (
            "asin,reviewerID,overall,summary,reviewText\n"
            "B1,A1,5,Great tea,I drink it every morning and it wakes me up at once\n"
            "B1,A2,2,Not for me,It tastes of soap and the box was torn when it came\n",
            "reviewText",
            ",",
            True,
        ),
        ('"text"\n"We came, we saw.\nWe left again."\n"Nobody else was there at all"\n', "text", ",", True),
    ],
)
def test_the_column_of_language_is_found(text: str, column: str, delimiter: str, header: bool) -> None:
    settings = found(text)
    assert (settings.format, settings.text.column) == ("text-column", column)
    assert (settings.table.delimiter, settings.table.has_header) == (delimiter, header)


@pytest.mark.parametrize(
    "text",
    [
        "session,item\n1,a\n1,b\n2,a\n",
        "InvoiceNo,StockCode,Description\n1,a,WHITE HANGING HEART T-LIGHT HOLDER\n1,b,CREAM CUPID HEARTS COAT HANGER\n"
        "2,a,WHITE HANGING HEART T-LIGHT HOLDER\n2,b,CREAM CUPID HEARTS COAT HANGER\n",
        "playlist,artist,track\nx,Elvis Costello & The Attractions,Peace Love And Understanding\nx,Queen,Innuendo\n",
        "movieId,title,genres\n1,Toy Story (1995),Comedy\n2,Grumpier Old Men (1995),Comedy\n3,Heat (1995),Crime\n",
    ],
)
def test_tables_of_things_are_none_of_texts(text: str) -> None:
    assert found(text).format == "table"


def test_prose_with_commas_stays_a_text() -> None:
    prose = "It was a dark night. The wind blew, the rain fell.\nNobody came, so we waited.\nThen it was over.\n"
    assert found(prose).format == "text"
    assert found(" ".join(prose.splitlines()) + "\n", "a.txt").format == "text"


def test_another_column_may_be_chosen(tmp_path: Path) -> None:
    text = "title,body\nA short walk,It went on and on until the sun had set over the hills\nTwo,So we stayed at home\n"
    settings = guess_as(text.encode(), "a.csv", len(text), "text-column")
    assert settings.text.column == "body"
    chosen = replace(settings, text=replace(settings.text, column="title"))
    assert sequences(read_corpus(tmp_path, text, chosen)) == [["a", "short", "walk"], ["two"]]


def test_any_table_may_be_taken_for_texts_and_the_column_follows_its_form() -> None:
    text = "a;b\n1;one two three\n2;four five six\n"
    settings = guess_as(text.encode(), "a.csv", len(text), "text-column")
    assert (settings.format, settings.text.column) == ("text-column", "b")
    bare = replace(settings, table=replace(settings.table, has_header=False))
    assert guess_text_column(text.encode(), "a.csv", len(text), bare).text.column == "column_2"


def test_the_preview_shows_rows_under_their_columns_and_sequences() -> None:
    shown = preview(REVIEWS.encode(), found(REVIEWS))
    assert shown.columns == ("id", "date", "review", "stars")
    assert shown.rows[0] == ("17", "2024-01-05", "The tea was cold, sadly. The cake was warm and sweet!", "3")
    assert shown.sequences[:2] == (
        ("the", "tea", "was", "cold", "sadly"),
        ("the", "cake", "was", "warm", "and", "sweet"),
    )
    assert shown.notes == ()


def test_long_texts_of_many_lines_are_whole(tmp_path: Path) -> None:
    lines = [f'Line {number} of a long article says ""so"".' for number in range(1200)]
    text = 'id,body\n1,"' + "\n".join(lines) + '"\n2,A second and much shorter one\n'
    corpus = read_corpus(tmp_path, text, ReadingSettings("text-column", text=TextSettings(column="body")))
    assert [len(sequence) for sequence in corpus] == [1200 * 8, 6]
    assert counted(corpus.report.warnings) == {}


def test_texts_longer_than_a_block_of_the_file_are_whole(tmp_path: Path) -> None:
    rows = [
        f'{number},"Row {number} begins, and then\n\ngoes on {"further and " * 2000}ends."\n' for number in range(250)
    ]
    settings = ReadingSettings("text-column", text=TextSettings(column="body", sentences="marks"))
    corpus = read_corpus(tmp_path, "id,body\n" + "".join(rows), settings)
    assert corpus.n_sequences == 500
    assert {len(sequence) for sequence in corpus} == {5, 4003}


def test_empty_rows_are_no_sequences_and_several_files_are_one_corpus(tmp_path: Path) -> None:
    text = "id,text\n1,\n2,one two\n3, \n4,three\n"
    settings = ReadingSettings("text-column", text=TextSettings(column="text"))
    assert sequences(read_corpus(tmp_path, text, settings)) == [["one", "two"], ["three"]]


def test_pairs_are_joined_as_in_any_text(tmp_path: Path) -> None:
    texts = [f"a{n} b{n} c{n} {'new york' if n % 20 == 0 else 'old town'} d{n}" for n in range(400)]
    text = "text,n\n" + "".join(f"{row},{number}\n" for number, row in enumerate(texts))
    settings = ReadingSettings("text-column", text=TextSettings(column="text", join_pairs=True))
    assert sequences(read_corpus(tmp_path, text, settings))[0] == ["a0", "b0", "c0", "new_york", "d0"]


@pytest.mark.parametrize(
    ("column", "code"), [(None, "errors-table-no-text-column"), ("other", "errors-table-column-missing")]
)
def test_without_its_column_it_is_refused(tmp_path: Path, column: str | None, code: str) -> None:
    settings = ReadingSettings("text-column", text=TextSettings(column=column), table=TableSettings())
    with pytest.raises(ReadingError) as refusal:
        read_corpus(tmp_path, REVIEWS, settings)
    assert refusal.value.code == code
