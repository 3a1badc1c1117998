"""The minus sign that people read; programs (CSV, JSON, addresses, settings) keep the hyphen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

MINUS = "−"


def with_minus(pattern: str) -> str:
    """A number pattern of the Unicode locale data, with a true minus sign before what is below zero.

    >>> with_minus("#,##0.###")
    '#,##0.###;−#,##0.###'
    """
    return f"{pattern};{MINUS}{pattern}"


def locale_of(language: str) -> Locale:
    """A language as Babel knows it, but with a true minus sign; the locale data has a hyphen in all of ours."""
    from babel import Locale
    from babel.numbers import NumberPattern, parse_pattern

    def usual(known: Any) -> dict[str | None, NumberPattern]:
        return {None: parse_pattern(with_minus(known[None].pattern))}

    known = Locale.parse(language)
    decimals, percents = usual(known.decimal_formats), usual(known.percent_formats)

    class Written(Locale):  # type: ignore[misc]
        decimal_formats = property(lambda self: decimals)
        percent_formats = property(lambda self: percents)

    return Written(language)
