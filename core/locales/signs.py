"""How numbers are written for people: with a true minus sign, and however long they are.

Programs (CSV, JSON, addresses, settings) keep the hyphen.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from decimal import Context, localcontext
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from babel import Locale

MINUS = "−"
DIGITS = 400
"""More than a float can have, with its decimals."""


def with_minus(pattern: str) -> str:
    """A number pattern of the Unicode locale data, with a true minus sign before what is below zero.

    >>> with_minus("#,##0.###")
    '#,##0.###;−#,##0.###'
    """
    return f"{pattern};{MINUS}{pattern}"


def all_digits() -> AbstractContextManager[Context]:
    """Where numbers are written: Babel rounds in the decimals of the thread, and of 28 digits it can't write 1e30."""
    return localcontext(Context(prec=DIGITS))


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
