"""Web pages: their text, a line for each paragraph, heading, list item or cell of a table.

Rules: https://html.spec.whatwg.org/multipage/parsing.html, as far as text goes: elements that stand by themselves end
a paragraph, ``<br>`` ends a line, entities are decoded; scripts, styles, navigation and controls are left out, and so
is the title, which names the page and is no sentence of it. The encoding is that of the byte order mark, UTF-8 where
the bytes are, what the page declares, or our guess. A page is recognized by how it begins: ``<!doctype html`` or
``<html``, or a known tag and more of them. No stack of open elements is kept, so nothing can be nested too deep.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from pathlib import Path

from core.errors import ReadingError
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.reader import Head
from core.reading.source import ByteProgress, Source, Tell
from core.reading.text.cleaning import CleaningCounts, clean_chunks
from core.reading.text.encodings import ENCODINGS, guess_encoding, mark_of, sample_beyond_ascii, wide_encoding
from core.reading.text.markup import END, START, TEXT, markup_tokens
from core.reading.text.plain_text import TextWriter, plain_text
from core.settings import Settings

FORMAT = "HTML"
ENDINGS = frozenset({"html", "htm", "xhtml", "xht"})
NOT_PAGES = frozenset({"md", "markdown"})
DECLARED_WITHIN = 4_096
FEW_TAGS = 5
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary "
        "table tbody td tfoot th thead tr ul",
    )
)
_LEFT_OUT = frozenset(
    re.findall(
        r"\w+",
        "audio button canvas datalist iframe math nav noembed noframes noscript object script select style svg "
        "template textarea title video",
    )
)
_MAIN_TEXT = frozenset({"article", "body", "main"})
"""Where these begin or end, an element to be left out that was never closed is over."""
_TAG = "|".join(
    sorted(_BLOCKS | _LEFT_OUT | {"a", "b", "br", "em", "font", "head", "i", "img", "link", "meta", "span"})
)
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*(?:<!doctype\s+html\b|<html\b)", re.I | re.S)
_FIRST_TAG = re.compile(rf"\s*<(?:!--|(?:{_TAG})\b)", re.I)
_ANY_TAG = re.compile(rf"</?(?:{_TAG})(?:\s[^<>]*)?/?>", re.I)
_DECLARED = re.compile(rb"""(?:charset|<\?xml[^>]{1,100}encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.I)
_SAME_FOR_US = {"iso8859-1": "cp1252", "ascii": "utf-8", "gb2312": "gb18030", "gbk": "gb18030", "cp932": "shift_jis"}


def _recognize(piece: Piece) -> bool:
    head = piece.head
    if not head.data.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<") or head.ending in NOT_PAGES:
        return False
    text = head.start
    if _PAGE.match(text):
        return True
    if head.ending not in ENDINGS and "</" not in text:
        return False  # a list of names may hold some ``<b>``
    n_tags = sum(1 for _, _ in zip(_ANY_TAG.finditer(text), range(FEW_TAGS), strict=False))
    return bool(_FIRST_TAG.match(text)) and n_tags >= (1 if head.ending in ENDINGS else FEW_TAGS)


def page_encoding(source: Source) -> str:
    """The encoding of a page or of a chapter of a book."""
    mark = mark_of(source.head(4))
    if mark:
        return mark[1]
    sample = sample_beyond_ascii(source.blocks())
    wide = wide_encoding(sample)
    if wide:
        return wide
    guess = guess_encoding(sample)
    return guess if guess == "utf-8" else _declared(source.head(DECLARED_WITHIN)) or guess


def _declared(head: bytes) -> str | None:
    """The 8-bit encoding that a page says it is in, if it is one of ours; the bytes spoke against the others."""
    found = _DECLARED.search(head)
    if not found:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii", "replace")).name
    except LookupError:
        return None
    name = _SAME_FOR_US.get(name, name)
    known = (encoding for encoding in ENCODINGS if codecs.lookup(encoding).name == name)
    return next((encoding for encoding in known if not encoding.startswith("utf")), None)


class _Page:
    """Hands the text of a page on, without what is left out."""

    def __init__(self, writer: TextWriter) -> None:
        self._writer = writer
        self._left_out = ""
        self._depth = 0
        self._kept_lines = 0

    def start(self, tag: str) -> None:
        """Leave out what follows, or end what was before."""
        if self._left_out and tag in _MAIN_TEXT:
            self._left_out = ""
        if self._left_out:
            self._depth += tag == self._left_out
        elif tag in _LEFT_OUT:
            self._left_out, self._depth = tag, 1
        elif tag == "br":
            self._writer.end_line()
        elif tag in _BLOCKS:
            self._kept_lines += tag == "pre"
            self._writer.end_paragraph()

    def end(self, tag: str) -> None:
        """The end of what was left out, or of a block."""
        if self._left_out:
            self._depth -= tag == self._left_out
            if self._depth == 0 or tag in _MAIN_TEXT:
                self._left_out = ""
        elif tag in _BLOCKS:
            self._kept_lines = max(0, self._kept_lines - (tag == "pre"))
            self._writer.end_paragraph()

    def text(self, text: str) -> None:
        """Text: line ends count where the page says so."""
        if self._left_out:
            return
        if not self._kept_lines:
            self._writer.add(text)
            return
        first, *others = text.split("\n")
        self._writer.add(first)
        for line in others:
            self._writer.end_line()
            if line.strip():
                self._writer.add(line)
            else:
                self._writer.end_paragraph()


def write_page(texts: Iterable[str], writer: TextWriter, format: str = FORMAT) -> None:
    """The text of one page.

    Parameters
    ----------
    texts
        The page, piece by piece.
    writer
        Where to.
    format
        What the page belongs to, for messages.

    Raises
    ------
    ReadingError, LimitError
        As `markup_tokens`; ``errors-archive-too-large``.
    """
    page = _Page(writer)
    handle = {START: page.start, END: page.end, TEXT: page.text}
    for kind, value in markup_tokens(texts, format):
        handle[kind](value)
    writer.end_paragraph()


def decoded_page(source: Source, tell: Tell) -> Iterable[str]:
    """A page as clean text with its markup, piece by piece."""
    return clean_chunks(source, page_encoding(source), CleaningCounts(), tell)


def _refuse_history(head: Head) -> None:
    """YouTube's watch history, which Google Takeout gives as a page unless asked for JSON: as words it is worthless."""
    if 'class="outer-cell mdl-cell' in head.start and "youtube.com/watch" in head.start:
        raise ReadingError("errors-youtube-page")


def _convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    source = group[0].source
    _refuse_history(group[0].head)
    with plain_text(path, limits, FORMAT) as writer:
        write_page(decoded_page(source, progress.add), writer)
    return plain_name(source.name, "txt")


CONVERTER = Converter("html", each(_recognize), _convert)
