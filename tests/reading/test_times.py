"""Times as people and programs write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.reading.tables.times import guess_time_format, seconds


@pytest.mark.parametrize(
    ("text", "format", "expected"),
    [
        ("2020-01-05T08:26:01Z", "year-first", "2020-01-05 08:26:01"),
        ("2020-01-05 08:26", "year-first", "2020-01-05 08:26:00"),
        ("2020/1/5 8:26:01", "year-first", "2020-01-05 08:26:01"),
        ("2020-01-05", "year-first", "2020-01-05 00:00:00"),
        ("20200105", "year-first", "2020-01-05 00:00:00"),
        ("2020-01-05T08:26:01.123456+06:00", "year-first", "2020-01-05 02:26:01"),
        ("2020-01-05 08:26:01 -0330", "year-first", "2020-01-05 11:56:01"),
        ("2020-01-05 08:26:01 UTC", "year-first", "2020-01-05 08:26:01"),
        ("2011-01-02 03:04:05,678", "year-first", "2011-01-02 03:04:05"),
        ("05.01.2020 08:26", "day-first", "2020-01-05 08:26:00"),
        ("31/12/19 8:26", "day-first", "2019-12-31 08:26:00"),
        ("31 Dec 2019, 23:59", "day-first", "2019-12-31 23:59:00"),
        ("12/13/2010 8:26", "month-first", "2010-12-13 08:26:00"),
        ("Jan 5, 2020 8:26 PM", "month-first", "2020-01-05 20:26:00"),
        ("12/31/2020 12:05:00 AM", "month-first", "2020-12-31 00:05:00"),
        ("1600000051", "epoch-s", "2020-09-13 12:27:31"),
        ("1600000051.9", "epoch-s", "2020-09-13 12:27:31"),
        ("1600000051123", "epoch-ms", "2020-09-13 12:27:31"),
        ("1600000051123456", "epoch-us", "2020-09-13 12:27:31"),
        ("1600000051123456789", "epoch-ns", "2020-09-13 12:27:31"),
    ],
)
def test_a_time_is_recognized_and_read(text: str, format: str, expected: str) -> None:
    column = pl.Series([text, None, f" {text} ", "NA"])
    assert guess_time_format(column) == format
    instant = int(datetime.fromisoformat(expected).replace(tzinfo=UTC).timestamp())
    assert seconds(column, format).to_list() == [instant, None, instant, None]


@pytest.mark.parametrize("text", ["123", "2020", "526309", "hello", "2020-13-45", "12.5", "85116", "99/99/2020", ""])
def test_what_is_no_time_is_not_taken_for_one(text: str) -> None:
    assert guess_time_format(pl.Series([text])) is None


def test_a_few_bad_cells_do_not_hide_the_format() -> None:
    column = pl.Series(["2020-01-05"] * 20 + ["soon"])
    assert guess_time_format(column) == "year-first"
    assert seconds(column, "year-first").null_count() == 1


def test_days_and_months_are_told_apart_by_how_smoothly_time_passes() -> None:
    rows = [f"12/{day}/2010 8:{minute:02}" for day in range(1, 10) for minute in range(0, 60, 7)]
    assert guess_time_format(pl.Series(rows)) == "month-first"
    rows = [f"{day}/12/2010 8:{minute:02}" for day in range(1, 10) for minute in range(0, 60, 7)]
    assert guess_time_format(pl.Series(rows)) == "day-first"


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.datetimes(datetime(1971, 1, 1), datetime(2099, 1, 1)), min_size=1, max_size=5),
    st.integers(-12 * 60, 14 * 60),
)
def test_iso_times_with_zones_agree_with_python(instants: list[datetime], offset: int) -> None:
    zone = timezone(timedelta(minutes=offset))
    whole = [instant.replace(microsecond=0, tzinfo=zone) for instant in instants]
    texts = pl.Series([instant.isoformat() for instant in whole])
    assert seconds(texts, "year-first").to_list() == [int(instant.timestamp()) for instant in whole]
