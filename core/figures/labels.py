"""Names of items as Plotly shows them: as text, never as markup."""

from __future__ import annotations

import re

MAX_CHARS = 80


def escaped(label: str, max_chars: int = MAX_CHARS) -> str:
    """A label that Plotly draws as it is: ``& < >`` as entities, on one line, cut at 80 characters.

    Plotly takes a few tags and entities in texts for markup, links among them.

    >>> escaped('<a href="https://example.org">x</a> & y')
    '&lt;a href="https://example.org"&gt;x&lt;/a&gt; &amp; y'
    """
    return _short(label, max_chars).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def painted_text(label: str, max_chars: int = MAX_CHARS) -> str:
    """A label for texts that Plotly paints with WebGL, where tags mean something and entities nothing.

    >>> painted_text("<b>x</b>")
    '‹b›x‹/b›'
    """
    return _short(label, max_chars).replace("<", "‹").replace(">", "›")


def _short(label: str, max_chars: int) -> str:
    line = re.sub(r"\s+", " ", label).strip()
    return line if len(line) <= max_chars else line[: max_chars - 1] + "…"
