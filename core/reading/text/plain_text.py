"""The plain text that a document becomes: paragraphs in a new UTF-8 file, white space made single, bytes counted."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.errors import LimitError, ReadingError
from core.settings import MB, Settings

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")


def without_entities(text: str) -> str:
    """A text with characters for what HTML calls by name or number.

    >>> without_entities("Tom &amp; I&nbsp;&#1179;")
    'Tom & I\\xa0қ'
    """
    try:
        return html.unescape(text) if "&" in text else text
    except ValueError:  # a number of thousands of digits is no character's
        return text


class TextWriter:
    """Takes pieces of text and where they end; a line is one paragraph, or a part of one that the document parts.

    Parameters
    ----------
    file
        Written to.
    limit
        Most bytes.
    """

    def __init__(self, file: BinaryIO, limit: int) -> None:
        self._file = file
        self._limit = limit
        self._size = 0
        self._ended = 0
        self._spaced = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written yet."""
        return self._size == 0

    def add(self, text: str) -> None:
        """A piece of the line at hand; the words in it may go on in the next piece.

        Raises
        ------
        LimitError
            ``errors-archive-too-large``.
        """
        words = _CONTROLS.sub("", text).split()
        if not words:
            self._spaced = self._spaced or bool(text)
            return
        if self._ended or self.is_empty:
            between = "" if self.is_empty else "\n" * self._ended
        else:
            between = " " if self._spaced or text[0].isspace() else ""
        self._write(between + " ".join(words))
        self._ended, self._spaced = 0, text[-1].isspace()

    def _write(self, text: str) -> None:
        data = text.encode("utf-8", "replace")  # half a surrogate pair has no place in UTF-8
        self._size += len(data)
        if self._size > self._limit:
            raise LimitError("errors-archive-too-large", limit=self._limit // MB)
        self._file.write(data)

    def end_line(self) -> None:
        """What follows begins a new line."""
        self._ended = max(self._ended, 1)

    def end_paragraph(self) -> None:
        """What follows is another block: an empty line parts it from this one."""
        self._ended = 2


@contextmanager
def plain_text(path: Path, limits: Settings, format: str) -> Iterator[TextWriter]:
    """A new text file.

    Parameters
    ----------
    path
        Where; nothing is there yet.
    limits
        ``max_unpacked_bytes``.
    format
        What the document is, for the message: ``"Word"``.

    Raises
    ------
    ReadingError
        ``errors-document-no-text`` if nothing was written.
    """
    with path.open("xb") as file:
        writer = TextWriter(file, limits.max_unpacked_bytes)
        yield writer
        if writer.is_empty:
            raise ReadingError("errors-document-no-text", format=format)
        file.write(b"\n")
