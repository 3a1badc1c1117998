"""Texts come in many encodings; the words must be the same."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from core.reading import ReadingSettings, detect
from core.reading.text.encodings import ENCODINGS, guess_encoding
from tests.reading.files import counted, read_corpus, sequences

KAZAKH = (
    "Қазақстан — Орталық Азиядағы мемлекет.\n"
    "Ол Еуразия құрлығында орналасқан, халқының саны жиырма миллион.\n"
    "Ән мен күй — қазақ халқының өнері, оны бәрі жақсы көреді.\n"
    "Үлкен өзендер мен көлдер, биік таулар мен кең дала бар.\n"
)
RUSSIAN = (
    "Все люди рождаются свободными и равными в своём достоинстве и правах.\n"
    "Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.\n"
    "Съешь ещё этих мягких французских булок, да выпей чаю.\n"
)
ENGLISH = "All human beings are born free and equal.\nThey should act in a spirit of brotherhood.\n"
FRENCH = "Tous les êtres humains naissent libres et égaux en dignité.\nÀ l'école, où ça va très bien.\n"


def words(text: str) -> list[str]:
    return [word for line in text.split("\n") for word in line.split()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048", "ptcp154"])
def test_kazakh(tmp_path: Path, encoding: str) -> None:
    corpus = read_corpus(tmp_path, KAZAKH.replace("—", "-").encode(encoding))
    expected = read_corpus(tmp_path, KAZAKH.replace("—", "-"))
    assert sequences(corpus) == sequences(expected)
    assert {"қазақстан", "құрлығында", "үлкен", "өнері", "бәрі"} <= set(corpus.items.keys)
    assert corpus.report.warnings == ()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-16", "utf-32", "cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic", "kz1048"]
)
def test_russian(tmp_path: Path, encoding: str) -> None:
    corpus = read_corpus(tmp_path, RUSSIAN.encode(encoding))
    assert sequences(corpus) == sequences(read_corpus(tmp_path, RUSSIAN))
    assert {"своём", "ещё", "съешь"} <= set(corpus.items.keys)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "ascii"),
        (ENGLISH, "utf-16-le"),
        (FRENCH, "cp1252"),
        ("Wszyscy ludzie rodzą się wolni i równi pod względem swej godności.\n" * 3, "cp1250"),
        ("Wszyscy ludzie rodzą się wolni i równi pod względem swej godności.\n" * 3, "iso8859-2"),
        ("Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Işık\n" * 3, "cp1254"),
        ("Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια\n", "iso8859-7"),
        ("すべての人間は、生まれながらにして自由であり、尊厳と権利とについて平等である。\n" * 3, "shift_jis"),
    ],
)
def test_other_languages(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert data.decode(guess_encoding(data)) == text


def test_a_few_letters_are_enough_for_cyrillic() -> None:
    assert guess_encoding("Привет, мир! Ёлка".encode("cp1251")) == "cp1251"
    assert guess_encoding("ПРИВЕТ, МИР! ЁЛКА".encode("koi8-r")) == "koi8-r"
    assert guess_encoding("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ ҮКІМЕТІ, ӨНЕР".encode("kz1048")) == "kz1048"


def test_every_encoding_that_is_offered_exists_and_decodes_piece_by_piece() -> None:
    for name in ENCODINGS:
        assert codecs.getincrementaldecoder(name)("replace").decode(b"", final=True) == ""


def test_what_lies_behind_an_ascii_head_is_seen(tmp_path: Path) -> None:
    data = b"plain words only here\n" * 20_000 + RUSSIAN.encode("cp1251")
    detection = detect(data[: 256 * 1024], "a.txt", len(data))
    assert detection.settings.encoding == ""
    corpus = read_corpus(tmp_path, data, detection.settings)
    assert corpus.report.encoding == "cp1251"
    assert "своём" in corpus.items.index


def test_a_chosen_encoding_is_used(tmp_path: Path) -> None:
    settings = ReadingSettings(encoding="koi8-r")
    assert "привет" in read_corpus(tmp_path, "привет мир".encode("koi8-r"), settings).items.index


def test_broken_characters_are_counted(tmp_path: Path) -> None:
    data = RUSSIAN.encode() * 20 + b"\xff\xfe\xfd bad\n"
    corpus = read_corpus(tmp_path, data)
    assert counted(corpus.report.warnings) == {"warning-undecoded": 3}
    assert "bad" in corpus.items.index


def test_control_characters_are_removed_and_counted(tmp_path: Path) -> None:
    corpus = read_corpus(tmp_path, "one\x00 t\x07wo\x7f\nthree four\n" + ENGLISH * 10)
    assert sequences(corpus)[:2] == [["one", "two"], ["three", "four"]]
    assert counted(corpus.report.warnings) == {"warning-control-characters": 3}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_every_kind_of_line_end(tmp_path: Path, end: str) -> None:
    corpus = read_corpus(tmp_path, f"one two{end}three four{end}", ReadingSettings(encoding="utf-8"))
    assert sequences(corpus) == [["one", "two"], ["three", "four"]]


def test_characters_and_line_ends_may_be_cut_by_a_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sequences(read_corpus(tmp_path, KAZAKH))
    monkeypatch.setattr("core.reading.text.cleaning.BLOCK_BYTES", 7)
    for encoding in ("utf-8", "utf-16"):
        text = KAZAKH.replace("\n", "\r\n")
        assert sequences(read_corpus(tmp_path, text.encode(encoding), ReadingSettings(encoding=""))) == whole


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"])
def test_a_table_with_many_capitals(encoding: str) -> None:
    rows = "".join(f"{1000 + row // 4};T{row % 7};Товар {row % 7};Клиент {row % 9};01.03.2024\n" for row in range(300))
    table = "Номер накладной;Код товара;Наименование;Клиент;Дата\n" + rows
    assert guess_encoding(table.encode(encoding)) == encoding
