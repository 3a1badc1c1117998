"""Message catalogues in English, Kazakh and Russian (Project Fluent).

A message id begins with its room, ``data-title``, and lives in ``<language>/<room>.ftl``; a room is parsed when
its first message is asked for. Plural forms and numbers follow the language.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from core.locales.signs import all_digits, locale_of, number_in_a_message, with_minus, zero_without_sign

LANGUAGES = {"en": "English", "kk": "Қазақша", "ru": "Русский"}
FOLDER = Path(__file__).parent


class MissingMessageError(KeyError):
    """A message id that no catalogue of the language has."""


@cache
def _bundle(language: str, room: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False, functions={"NUMBER": number_in_a_message})
    bundle._babel_locale = locale_of(language)
    path = FOLDER / language / f"{room}.ftl"
    if path.exists():
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def translate(language: str, message_id: str, **params: Any) -> str:
    """The message in a language.

    Parameters
    ----------
    language
        One of `LANGUAGES`.
    message_id
        ``room-name``.
    **params
        Values of the placeholders; numbers are written the language's way.

    Raises
    ------
    MissingMessageError
        If there is no such message, or a placeholder has no value: a fault of ours, which tests catch.
    """
    bundle = _bundle(language, message_id.partition("-")[0])
    if not bundle.has_message(message_id):
        raise MissingMessageError(f"{language}: {message_id}")
    with all_digits():
        text, faults = bundle.format_pattern(bundle.get_message(message_id).value, params)
    if faults:
        raise MissingMessageError(f"{language}: {message_id}: {faults[0]}")
    return str(text)


def written_number(language: str, value: float, decimals: int | None = None) -> str:
    """A number the language's way: decimal sign and grouping; with a fixed number of decimals, or up to three.

    With a true minus sign, for people to read; none before a zero.

    >>> written_number("en", 12345.678, 2), written_number("ru", 0.85236, 4)
    ('12,345.68', '0,8524')
    >>> written_number("en", 1984, 0), written_number("kk", -0.31, 2), written_number("en", -0.001, 2)
    ('1,984', '−0,31', '0.00')
    """
    from babel.numbers import format_decimal

    digits = "#,##0.###" if decimals is None else "#,##0" + "." * bool(decimals) + "0" * decimals
    shown = zero_without_sign(value, 3 if decimals is None else decimals)
    with all_digits():
        return str(format_decimal(shown, format=with_minus(digits), locale=language))


def number_signs(language: str) -> tuple[str, str]:
    """The decimal sign of a language, and the sign between thousands.

    >>> number_signs("en")
    ('.', ',')
    """
    from babel.numbers import get_decimal_symbol, get_group_symbol

    return get_decimal_symbol(language), get_group_symbol(language)


def messages_of(language: str, prefix: str) -> dict[str, str]:
    """All messages whose id begins with ``prefix`` and that take no parameters, id → text (for the browser's side)."""
    bundle = _bundle(language, prefix.partition("-")[0])
    texts = {}
    for message_id in bundle._messages:
        if message_id.startswith(prefix):
            text, _ = bundle.format_pattern(bundle.get_message(message_id).value, {})
            texts[message_id] = str(text)
    return texts


def best_language(accept: str | None) -> str:
    """The language to greet a browser in: the first of its ``Accept-Language`` that we have, else English.

    >>> best_language("kk-KZ,kk;q=0.9,ru;q=0.8")
    'kk'
    >>> best_language("de-DE,de;q=0.9")
    'en'
    """
    for part in (accept or "").split(","):
        code = part.split(";")[0].strip().split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"
