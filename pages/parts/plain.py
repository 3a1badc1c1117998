"""People's data as plain text: nothing in it may act as Markdown, LaTeX, an emoji shortcode or HTML."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~$:&])")
_SPACE = re.compile(r"\s+")


def plain(text: str) -> str:
    """Text that Streamlit's Markdown shows as it is.

    >>> plain("[x](javascript:1)")
    '\\\\[x\\\\]\\\\(javascript\\\\:1\\\\)'
    """
    return _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", text))
