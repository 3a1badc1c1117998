"""Times as people and programs write them, to seconds since 1970 UTC.

Known: seconds, milliseconds, microseconds or nanoseconds since 1970; ISO 8601 and its relatives (year first); day or
month first with points, slashes or hyphens; English, Russian and Kazakh month names. A time zone is respected where
it is written, else the time is taken as UTC.
"""

from __future__ import annotations

import polars as pl

from core.reading.shares import share

FIRST, LAST = 0, 4_102_444_800
"""1970 and 2100: what lies outside isn't taken for a time."""

FIRST_GUESSED, LAST_GUESSED = 631_152_000, 2_147_483_647
"""Numbers are only guessed to be times from 1990 to 2038; others rather count something else."""

SAMPLE, ENOUGH = 500, 0.95
"""A format is guessed from so many cells, of which this share must fit."""

_NUMBER = r"^[\d.eE+]{9,}$"
_DATE = r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|^\d{8}$|\d \p{L}{3,9}|\p{L}{3,9} \d"
NULLS = ("", "NA", "N/A", "n/a", "null", "NULL", "None", "nan", "NaN", "NaT", r"\N")
"""How programs write that there is no value."""

_MONTHS = (
    ("jan", r"янв(?:аря|\.)?|қаңтар|қаң\.?"),
    ("feb", r"фев(?:раля|р?\.)?|ақпан|ақп\.?"),
    ("mar", r"мар(?:та|т|\.)?|наурыз|нау\.?"),
    ("apr", r"апр(?:еля|\.)?|сәуір|сәу\.?"),
    ("may", r"ма[яй]|мамыр|мам\.?"),
    ("jun", r"июн[яь]?\.?|маусым|мау\.?"),
    ("jul", r"июл[яь]?\.?|шілде|шіл\.?"),
    ("aug", r"авг(?:уста|\.)?|тамыз|там\.?"),
    ("sep", r"сен(?:тября|т?\.)?|қыркүйек|қыр\.?"),
    ("oct", r"окт(?:ября|\.)?|қазан|қаз\.?"),
    ("nov", r"ноя(?:бря|б?\.)?|қараша|қар\.?"),
    ("dec", r"дек(?:абря|\.)?|желтоқсан|жел\.?"),
)
"""English months and how Russian and Kazakh programs write them behind a day, whole or short."""

_CLOCKS = ("%H:%M:%S%.f", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "")
_DATES = {
    "year-first": ("%Y-%m-%d",),
    "day-first": ("%d-%m-%Y", "%d-%m-%y", "%d %b %Y", "%d %B %Y"),
    "month-first": ("%m-%d-%Y", "%m-%d-%y", "%b %d %Y", "%B %d %Y"),
}
_AS_PROGRAMS_WRITE = ("%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.fZ", "%Y-%m-%d")
_UNITS = {"epoch-s": 1, "epoch-ms": 1_000, "epoch-us": 1_000_000, "epoch-ns": 1_000_000_000}


def guess_time_format(texts: pl.Series) -> str | None:
    """The way in which at least 95 % of some cells are written, or None.

    Parameters
    ----------
    texts
        Cells, String; empty ones and nulls don't count.

    Returns
    -------
    str or None
        ``"epoch-s"``, ``"epoch-ms"``, ``"epoch-us"``, ``"epoch-ns"``, ``"year-first"``, ``"day-first"`` or
        ``"month-first"``. Where the last two both fit, the one in which times jump less from row to row.

    Examples
    --------
    >>> guess_time_format(pl.Series(["12/13/2010 8:26", "1/2/2011 9:00"]))
    'month-first'
    >>> guess_time_format(pl.Series(["1600000051"]))
    'epoch-s'
    """
    filled = texts.filter(~texts.is_in(NULLS) & texts.is_not_null()).str.strip_chars()
    if not len(filled):
        return None
    sample = filled.head(SAMPLE)
    names = (*(_UNITS if _mostly(sample, _NUMBER) else ()), *(_DATES if _mostly(sample, _DATE) else ()))
    fitting = next((name for name in names if _fits(sample, name)), None)
    if fitting == "day-first" and _fits(sample, "month-first"):
        return min(("day-first", "month-first"), key=lambda name: _unrest(seconds(filled, name)))
    return fitting


def _mostly(cells: pl.Series, shape: str) -> bool:
    return share(cells.str.contains(shape)) >= ENOUGH


def _fits(cells: pl.Series, name: str) -> bool:
    earliest, latest = (FIRST_GUESSED, LAST_GUESSED) if name in _UNITS else (FIRST, LAST)
    return share(seconds(cells, name).is_between(earliest, latest)) >= ENOUGH


def _unrest(times: pl.Series) -> float:
    """How far the times jump from row to row: a log is mostly in order, read wrongly it leaps over months."""
    return float(times.diff().abs().sum() or 0)


def seconds(texts: pl.Series, time_format: str) -> pl.Series:
    """Cells as Int64 seconds since 1970; null where a cell can't be read that way.

    Parameters
    ----------
    texts
        Cells, String.
    time_format
        As `guess_time_format` names it.
    """
    if time_format in _UNITS:
        return _from_numbers(texts, _UNITS[time_format])
    result = pl.Series(texts.name, [None] * len(texts), dtype=pl.Int64)
    for pattern in _AS_PROGRAMS_WRITE if time_format == "year-first" else ():
        result = _filled(result, texts, pattern)
    if not result.null_count():
        return result
    cells = _in_english(texts.set(result.is_not_null(), None).str.strip_chars())
    even, offsets = _evened(cells), _zone_offsets(cells)
    for date in _DATES[time_format]:
        for clock in _CLOCKS:
            result = _filled(result, even, f"{date} {clock}".strip(), offsets)
    return result


def _filled(result: pl.Series, texts: pl.Series, pattern: str, offsets: pl.Series | None = None) -> pl.Series:
    """``result`` with its nulls filled where the text fits the pattern."""
    missing = result.is_null() & texts.is_not_null()
    if not missing.any():
        return result
    parsed = texts.filter(missing).str.to_datetime(pattern, strict=False, time_unit="ms").dt.epoch("s")
    if offsets is not None:
        parsed = parsed - offsets.filter(missing)
    return result.scatter(missing.arg_true(), _within_reason(parsed))


def _from_numbers(texts: pl.Series, unit: int) -> pl.Series:
    numbers = texts.cast(pl.Int64, strict=False)
    if numbers.null_count() > texts.null_count():
        fractions = texts.str.strip_chars().cast(pl.Float64, strict=False).fill_nan(None)
        numbers = numbers.fill_null(fractions.cast(pl.Int64, strict=False))
    return _within_reason(numbers if unit == 1 else numbers // unit)


def _within_reason(result: pl.Series) -> pl.Series:
    outside = (result < FIRST) | (result > LAST)
    return result.set(outside, None) if outside.any() else result


def _in_english(cells: pl.Series) -> pl.Series:
    """``1 января 2020 г., 12:34`` → ``1 jan 2020, 12:34``."""
    if not cells.str.contains(r"\d \p{Cyrillic}{3}").any():
        return cells
    for month, written in _MONTHS:
        cells = cells.str.replace(rf"(?i)(\d) (?:{written}),?( \d)", f"${{1}} {month}$2")
    return cells.str.replace(r"(?i)(\d{4}) ?[гж]\.", "$1")


def _evened(cells: pl.Series) -> pl.Series:
    """One writing for what differs only in signs: ``2020/1/5T08:26Z`` → ``2020-1-5 08:26``."""
    return (
        cells.str.replace(r"(:\d{2}),(\d+)", "$1.$2")
        .str.replace(r"\s*(?:Z|UTC|GMT)?(?:[+-]\d{2}:?\d{2})?$", "")
        .str.replace(r"(\d)T(\d)", "$1 $2")
        .str.replace(r"^(\d{1,4})[./](\d{1,2})[./](\d{1,4})", "$1-$2-$3")
        .str.replace_all(r",\s*|\s{2,}", " ")
        .str.replace(r"^(\d{4})(\d{2})(\d{2})$", "$1-$2-$3")
    )


def _zone_offsets(cells: pl.Series) -> pl.Series:
    """Seconds east of Greenwich as written at the end of a time; 0 where nothing is written."""
    groups = cells.str.extract_groups(r":\d{2}(?:\.\d+)?\s*(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})$").struct.unnest()
    sign, hours, minutes = groups.get_columns()
    offset = hours.cast(pl.Int64) * 3600 + minutes.cast(pl.Int64) * 60
    return offset.fill_null(0) * (1 - 2 * (sign == "-").fill_null(False).cast(pl.Int64))
