"""Tags and text of web pages, piece by piece, in linear time and bounded memory whatever the page.

Rules: https://html.spec.whatwg.org/multipage/parsing.html#tokenization, with what a reader of words needs: names of
tags and text. The standard library's parser was measured first: 20 MB of ``<a`` with spaces between take it 3.5 GB,
and before Python 3.11.14 it is quadratic for unfinished tags. Here no pattern ever goes back, and a comment, script
or style is left out as it comes, however long.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.errors import LimitError, ReadingError
from core.reading.text.plain_text import without_entities

START, END, TEXT = "start", "end", "text"
MarkupToken = tuple[str, str]
"""`START` or `END` with the name in small letters, `TEXT` with the text, its entities decoded."""
LONGEST_TAG = 16_000_000
"""Characters: pictures may be written into a tag."""
MOST_TOKENS = 30_000_000
_RAW = frozenset({"script", "style", "noembed", "noframes", "iframe", "xmp"})
_LONGEST_ENTITY = 40
_VALUE = r"""=\s*+(?:"[^"]*+"|'[^']*+'|(?!["']))"""
_TAG = re.compile(rf"<(/?)([A-Za-z][^\s/>]*+)(?:[^>=]++|{_VALUE})*+>")
_SECTION = re.compile(r"<!\[CDATA\[((?:[^\]]++|\](?!\]>))*+)\]\]>")
_DECLARATION = re.compile(r"<[!?/][^>]*+>")
_OPENS = re.compile("</?[A-Za-z]")
_MANY_SIGNS = re.compile("<<+")


def markup_tokens(texts: Iterable[str], format: str) -> Iterator[MarkupToken]:
    """What a page consists of, in order; a tag that the end of the file cuts is left out.

    Parameters
    ----------
    texts
        The page, in large pieces.
    format
        What it belongs to, for messages.

    Raises
    ------
    ReadingError
        ``errors-document-damaged`` for a tag longer than `LONGEST_TAG`.
    LimitError
        ``errors-document-too-complex`` for more than `MOST_TOKENS`.

    Examples
    --------
    >>> list(markup_tokens(["<p>Tom &am", "p; I<!-- > -->", "<BR/><script>if (a<b)</scr", "ipt>"], "HTML"))[1:4]
    [('text', 'Tom '), ('text', '& I'), ('start', 'br')]
    """
    scanner = _Scanner(format)
    for text in texts:
        # A sign before another opens no tag, and each would be a piece of text by itself.
        yield from scanner.feed(_MANY_SIGNS.sub("<", text))
    yield from scanner.rest()


class _Scanner:
    """Remembers between pieces what is unfinished, and what is left out until its end comes."""

    def __init__(self, format: str) -> None:
        self._format = format
        self._kept = ""
        self._until: re.Pattern[str] | None = None
        self._n_tokens = 0

    def feed(self, piece: str) -> Iterator[MarkupToken]:
        """What a piece completes."""
        text = self._kept + piece
        place = 0
        while place < len(text):
            if self._until:
                found = self._until.search(text, place)
                if not found:
                    place = max(place, len(text) - _LONGEST_ENTITY)
                    break
                place, self._until = found.start() if found.group().startswith("</") else found.end(), None
                continue
            sign = text.find("<", place)
            if sign < 0:
                end = _before_entity(text, place)
                yield from self._text(text[place:end])
                place = end
                break
            yield from self._text(text[place:sign])
            place = sign
            end, tokens = self._markup(text, sign)
            if not end:
                break
            yield from tokens
            place = end
        self._keep(text[place:])

    def rest(self) -> Iterator[MarkupToken]:
        """What is left at the end of the file."""
        if not self._until and not self._kept.startswith("<"):
            yield from self._text(self._kept)

    def _keep(self, text: str) -> None:
        if len(text) > LONGEST_TAG:
            raise ReadingError("errors-document-damaged", format=self._format)
        self._kept = text

    def _text(self, text: str) -> Iterator[MarkupToken]:
        if text:
            self._count()
            yield TEXT, without_entities(text)

    def _markup(self, text: str, place: int) -> tuple[int, tuple[MarkupToken, ...]]:
        """Where the markup at a sign ends (0: not yet) and what it is."""
        self._count()
        tag = _TAG.match(text, place)
        if tag:
            return tag.end(), self._tag(tag)
        if text.startswith("<!--", place):
            self._until = _COMMENT_END
            return place + 2, ()
        if text.startswith("<![CDATA[", place):
            section = _SECTION.match(text, place)
            return (section.end(), ((TEXT, section.group(1)),)) if section else (0, ())
        if len(text) - place < len("<![CDATA[") or _OPENS.match(text, place):
            return 0, ()
        declaration = _DECLARATION.match(text, place)
        if declaration:
            return declaration.end(), ()
        return (0, ()) if text[place + 1] in "!?/" else (place + 1, ((TEXT, "<"),))

    def _tag(self, tag: re.Match[str]) -> tuple[MarkupToken, ...]:
        name = tag.group(2).lower()
        if tag.group(1):
            return ((END, name),)
        if tag.group().endswith("/>"):
            return ((START, name), (END, name))
        if name in _RAW:
            self._until = _RAW_ENDS[name]
        return ((START, name),)

    def _count(self) -> None:
        self._n_tokens += 1
        if self._n_tokens > MOST_TOKENS:
            raise LimitError("errors-document-too-complex", format=self._format)


_COMMENT_END = re.compile("--!?>")
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}


def _before_entity(text: str, start: int) -> int:
    """Where a text ends, or an entity at its end begins that may go on in the next piece."""
    sign = text.rfind("&", max(start, len(text) - _LONGEST_ENTITY))
    return len(text) if sign < 0 or ";" in text[sign:] else sign
