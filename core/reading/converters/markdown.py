"""Markdown (.md, .markdown): the words, a line for each paragraph, heading or item of a list.

Rules: https://spec.commonmark.org/, as far as words go. Left out: front matter (YAML or TOML between two lines of
``---`` or ``+++``), the lines that fence code (the code stays), marks of headings, lists, quotes and emphasis,
pictures, HTML tags and comments, where links lead. Nothing in a text says for certain that it is Markdown, so the
file's name has to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from core.errors import ReadingError
from core.reading.formats.refused import refuse_binary, refuse_known
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress
from core.reading.text.cleaning import CleaningCounts, clean_chunks, encoding_of
from core.reading.text.encodings import wide_encoding
from core.reading.text.plain_text import TextWriter, plain_text, without_entities
from core.settings import Settings

FORMAT = "Markdown"
ENDINGS = frozenset({"md", "markdown"})
FRONT_MATTER_LINES = 500
_FENCES = ("```", "~~~")
_RULE = re.compile(r"(?:[-*_=+|:] ?){2,}$|#+$")
_QUOTE = re.compile(r"^(?:> ?)+")
_BLOCK = re.compile(r"#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+|\|")
_COMMENT_MARK = re.compile("(<!--|-->)")
_DEFINITION = re.compile(r"\[[^\[\]]{1,999}\]:\s")
_TARGET = r"(?:\((?:[^()]|\([^()]*\)){0,2000}\)|\[[^\[\]]{0,999}\])"
_PICTURE = re.compile(rf"!\[[^\[\]]{{0,999}}\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]]{{0,9999}})\]{_TARGET}")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|\[\^[^\[\]]{1,99}\]")
_EMPHASIS = re.compile(r"\*+|`+|~~+|(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])")


def _recognize(piece: Piece) -> bool:
    if piece.head.ending not in ENDINGS:
        return False
    try:
        refuse_known(piece.head.data)
        if wide_encoding(piece.head.data) is None:
            refuse_binary(piece.head.data)
    except ReadingError:
        return False
    return True


def _after_front_matter(lines: Iterator[str]) -> Iterator[str]:
    """All lines, without a block of settings at the top."""
    first = [next(lines, "")]
    mark = first[0].rstrip()
    if mark in ("---", "+++"):
        for line in lines:
            first.append(line)
            if line.rstrip() in (mark, "..."):
                return lines
            if len(first) > FRONT_MATTER_LINES:
                break
    return chain(first, lines)


def _without_comments(lines: Iterable[str]) -> Iterator[str]:
    inside = False
    for line in lines:
        kept = []
        for part in _COMMENT_MARK.split(line):
            if part in ("<!--", "-->"):
                inside = part == "<!--"
            elif not inside:
                kept.append(part)
        yield "".join(kept)


def words_in(line: str) -> str:
    """A line without its marks.

    >>> words_in("**See** [the map](map.html 'Map') and ![a cat](cat.png)_here_[^1]")
    'See the map and here'
    """
    line = _PICTURE.sub("", line)
    for _ in range(2):  # a link around a picture, or in brackets
        line = _LINK.sub(r"\1", line)
    return without_entities(_EMPHASIS.sub("", _TAG.sub("", line)))


def _write(lines: Iterable[str], writer: TextWriter) -> None:
    for raw in lines:
        line = _QUOTE.sub("", raw.strip())
        if not line or _RULE.match(line) or line.startswith(_FENCES):
            writer.end_paragraph()
            continue
        if _DEFINITION.match(line):
            continue
        block = _BLOCK.match(line)
        is_heading = bool(block) and line.startswith("#")
        if is_heading:
            writer.end_paragraph()
        elif block:
            writer.end_line()
        writer.add(f" {words_in(line[block.end() :] if block else line)} ")
        if is_heading:
            writer.end_paragraph()
        elif line.startswith("|") or raw.endswith(("  ", "\\")):
            writer.end_line()


def _convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    source = group[0].source
    chunks = clean_chunks(source, encoding_of(source), CleaningCounts(), progress.add)
    lines = (line for chunk in chunks for line in chunk.removesuffix("\n").split("\n"))
    with plain_text(path, limits, FORMAT) as writer:
        _write(_without_comments(_after_front_matter(lines)), writer)
    return plain_name(source.name, "txt")


CONVERTER = Converter("markdown", each(_recognize), _convert)
