"""People's data as plain text: nothing in it may act as Markdown, LaTeX, an emoji shortcode, a link or HTML."""

from __future__ import annotations

import re

WORD_JOINER = "\u2060"

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")
_SPACE = re.compile(r"\s+")
# What Streamlit replaces in the finished text, where backslashes no longer help: addresses, icons and arrows.
# An invisible character that belongs to no word takes it apart.
_REPLACED = re.compile(
    r"(?<=www)(?=\.)|(?<=:)(?=//|material/|streamlit:)|(?<=@)|(?<!\S)(?=(?:<->|->|<-|--|>=|<=|~=)(?!\S))",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """Text that Streamlit's Markdown shows as it is.

    >>> plain("[x](javascript:1)")
    '\\\\[x\\\\]\\\\(javascript\\\\:1\\\\)'
    """
    return _SPECIAL.sub(r"\\\1", _REPLACED.sub(WORD_JOINER, _SPACE.sub(" ", text)))
