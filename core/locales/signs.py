"""How numbers are written for people: with a true minus sign, and however long they are.

Programs (CSV, JSON, addresses, settings) keep the hyphen.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from decimal import Context, Decimal, localcontext
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


def zero_without_sign(value: float, decimals: int) -> float:
    """The number itself, or 0 where so many decimals show nothing else: a zero has no sign.

    >>> zero_without_sign(-0.005, 2), zero_without_sign(-0.0051, 2)
    (0, -0.0051)
    """
    is_zero = abs(value) < 1 and not Decimal(str(float(value))).quantize(Decimal(1).scaleb(-decimals))
    return 0 if is_zero else value


def number_in_a_message(value: Any, **options: Any) -> Any:
    """Fluent's ``NUMBER``, but that a zero has no sign."""
    from fluent.runtime.types import fluent_number

    if isinstance(value, int | float) and "maximumSignificantDigits" not in options:
        percent = options.get("style") == "percent"
        least = int(options.get("minimumFractionDigits", 0))
        most = max(least, int(options.get("maximumFractionDigits", 0 if percent else 3)))
        value = zero_without_sign(value, most + 2 * percent)
    return fluent_number(value, **options)


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
