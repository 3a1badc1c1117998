"""Names of encodings, separators and formats, as people know them."""

from __future__ import annotations

from pages.parts.i18n import t

DELIMITERS = {"": "space", ",": "comma", "\t": "tab", ";": "semicolon", "|": "bar", "::": "colons"}
WINDOWS = "cp125"
ENCODINGS = {"kz1048": "KZ-1048", "ptcp154": "PT-154", "mac-cyrillic": "Mac Cyrillic", "cp874": "Windows-874"}


def encoding_name(encoding: str) -> str:
    """``Windows-1251`` for ``cp1251``; empty: found out."""
    if not encoding:
        return t("data-encoding-auto")
    if encoding.startswith(WINDOWS):
        return f"Windows-{encoding.removeprefix('cp')}"
    return ENCODINGS.get(encoding, encoding.upper())


def delimiter_name(delimiter: str) -> str:
    """What stands between items or cells; empty: white space."""
    return t(f"data-delimiter-{DELIMITERS[delimiter]}")


def format_name(file_format: str) -> str:
    """What kind of file it is."""
    return t(f"reading-format-{file_format}")
