"""Guesses made again after a correction, and items that tell a person nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import LimitError, ReadingError
from core.reading import FORMATS, detect
from core.reading.again import guess_as, guess_columns, table_columns
from core.reading.codes import are_codes

LOG = b"shopper;sku;when\n" + b"".join(b"u%d;p%d;2024-01-02 10:%02d\n" % (n // 3, n % 5, n) for n in range(12))


def guess(content: bytes, format: str):
    return guess_as(content, "log.csv", len(content), format)


def test_the_format_of_the_detection_gives_its_settings_again():
    detected = detect(LOG, "log.csv", len(LOG)).settings
    assert guess(LOG, detected.format) == detected


@pytest.mark.parametrize("format", FORMATS)
def test_any_format_may_be_asked_for(format: str):
    assert guess(LOG, format).format == format


def test_a_chosen_encoding_stays():
    assert guess_as("сөз;бір\n".encode("kz1048"), "a", 8, "text", "kz1048").encoding == "kz1048"


def test_an_unknown_format_is_refused():
    with pytest.raises(ReadingError, match="errors-format-not-known"):
        guess(LOG, "pickle")


def test_columns_follow_separator_and_header():
    chosen = detect(LOG, "log.csv", len(LOG)).settings
    assert table_columns(LOG, "log.csv", len(LOG), chosen) == ("shopper", "sku", "when")
    wrong = replace(chosen, table=replace(chosen.table, delimiter=","))
    assert table_columns(LOG, "log.csv", len(LOG), wrong) == ("shopper;sku;when",)
    bare = replace(chosen, table=replace(chosen.table, has_header=False))
    assert table_columns(LOG, "log.csv", len(LOG), bare) == ("column_1", "column_2", "column_3")


def test_roles_follow_the_columns():
    right = detect(LOG, "log.csv", len(LOG)).settings
    wrong = guess_columns(LOG, "log.csv", len(LOG), replace(right, table=replace(right.table, delimiter=",")))
    assert set(wrong.table.roles.columns()) <= {"shopper;sku;when"}
    again = guess_columns(LOG, "log.csv", len(LOG), replace(wrong, table=replace(wrong.table, delimiter=";")))
    assert again == right


def test_lines_before_the_table_are_no_columns():
    settings = detect(LOG, "log.csv", len(LOG)).settings
    content = b"made on monday\n" + LOG
    skipped = replace(settings, table=replace(settings.table, skip_rows=1))
    assert guess_columns(content, "log.csv", len(content), skipped).table.roles == settings.table.roles


def test_too_many_columns_are_refused():
    content = b";".join(b"c%d" % place for place in range(300)) + b"\n"
    with pytest.raises(LimitError, match="errors-too-many-columns"):
        table_columns(content, "log.csv", len(content), guess(LOG, "table"))


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (["1", "22", "333"], True),
        (["B0014", "79066K", "POST", "1", "2"], True),
        (["Song 2", "7 Rings"], False),
        ([], False),
    ],
)
def test_codes_tell_a_person_nothing(items: list[str], expected: bool):
    assert are_codes(items) is expected
