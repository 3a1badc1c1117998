"""PDF documents with a text layer: page by page, lines joined to paragraphs.

Rules: ISO 32000-2, https://pdfa.org/resource/iso-32000-2/; pypdf finds the text. A page knows lines, not paragraphs:
one ends where a line is clearly shorter than the page's lines are and the next begins without a small letter. A word
parted at the end of a line is joined where a small letter follows; ligatures become letters; a page's number is left
out (a Roman one where the page beside it has the next), other headers and footers stay. Documents that open without a
password are read, scans without a text layer are refused.

What a file may cost: pypdf's own limits for what comes out of each stream, for its length and its nesting, lowered to
`LIMITS`; `MOST_OPERATIONS` for all pages together, `MOST_SECONDS` of CPU. pypdf's messages, which repeat what a file
says, are not logged.
"""

from __future__ import annotations

import errno
import logging
import re
import struct
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import LimitError, ReadingError
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress
from core.reading.text.plain_text import TextWriter, plain_text
from core.settings import MB, Settings

if TYPE_CHECKING:
    from pypdf import PdfReader

FORMAT = "PDF"
MARK, MARK_WITHIN = b"%PDF-", 1_024
LIMITS: dict[str, Any] = {
    "maximum_declared_stream_length": 75 * MB,
    "array_based_stream_maximum_output_length": 20 * MB,
    "lzw_maximum_output_length": 20 * MB,
    "run_length_maximum_output_length": 20 * MB,
    "zlib_maximum_output_length": 20 * MB,
    "stream_decoding_work_maximum_length": 60 * MB,
    "stream_parsing_work_maximum_count": 1_000_000,
    "xform_maximum_invocations_per_extraction": 1_000,
    "page_tree_maximum_page_entries": 1_000_000,
}
"""Names: https://pypdf.readthedocs.io/en/stable/modules/configuration.html."""
MOST_OPERATIONS = 5_000_000
MOST_SECONDS = 50
SHORT_LINE = 0.75
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_PAGE_NUMBER = re.compile(r"[\s\-–—|]*(\d{1,5}|(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))[\s\-–—|]*")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_PARTED = re.compile(r"[^\W\d_][-\u00ad\u2010]$")
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    StopIteration,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What made-up bytes cause in pypdf besides its own errors ("broken PDF files might cause other Exceptions")."""


def _recognize(piece: Piece) -> bool:
    data = piece.head.data[:MARK_WITHIN]
    return data.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(MARK) or (piece.head.ending == "pdf" and MARK in data)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without pypdf's messages."""
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


@contextmanager
def _opened(path: Path) -> Iterator[PdfReader]:
    """The document, if no password keeps it shut.

    Raises
    ------
    ReadingError
        ``errors-document-locked``; ``errors-document-damaged`` here and for all that is read from it.
    LimitError
        ``errors-document-too-complex``.
    """
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import DependencyError, DeprecationError, FileNotDecryptedError, LimitReachedError, PyPdfError

    try:
        with _quiet(), apply_configuration(**LIMITS), path.open("rb") as stream:
            reader = PdfReader(stream)
            if reader.is_encrypted and not reader.decrypt(""):
                raise ReadingError("errors-document-locked", format=FORMAT)
            yield reader
    except (FileNotDecryptedError, DependencyError) as error:
        raise ReadingError("errors-document-locked", format=FORMAT) from error
    except LimitReachedError as error:
        raise LimitError("errors-document-too-complex", format=FORMAT) from error
    except (PyPdfError, DeprecationError, *_DAMAGE) as error:
        raise ReadingError("errors-document-damaged", format=FORMAT) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning
            raise
        raise ReadingError("errors-document-damaged", format=FORMAT) from error


class _Budget:
    """Counts what is drawn on all pages, and the time."""

    def __init__(self) -> None:
        self._left = MOST_OPERATIONS
        self._end = time.process_time() + MOST_SECONDS

    def spend(self, *_: object) -> None:
        """One more operation (what it is doesn't matter)."""
        self._left -= 1
        if self._left < 0 or time.process_time() > self._end:
            raise LimitError("errors-document-too-complex", format=FORMAT)


def _pages(reader: PdfReader, size: int, progress: ByteProgress) -> Iterator[list[str]]:
    """The lines of each page, without its number."""
    budget = _Budget()
    n_pages = len(reader.pages)
    before: set[int] = set()
    last: list[str] | None = None
    for page in reader.pages:
        budget.spend()
        text = page.extract_text(visitor_operand_before=budget.spend).translate(_LIGATURES)
        lines = [line for line in map(str.strip, text.splitlines()) if line]
        if last is not None:
            yield _without_number(last, before | _roman_numbers(lines))
            before = _roman_numbers(last)
        last = lines
        progress.add(size // n_pages)
    yield _without_number(last or [], before)


def _without_number(lines: list[str], beside: set[int]) -> list[str]:
    """Without the numbers at the top and the bottom.

    Parameters
    ----------
    lines
        Those of a page.
    beside
        The Roman numbers of the pages beside it: *vi* is one only where *v* or *vii* is near.
    """

    def is_number(line: str) -> bool:
        found = _PAGE_NUMBER.fullmatch(line)
        return found is not None and (
            found[1].isdecimal() or bool({_value(found[1]) - 1, _value(found[1]) + 1} & beside)
        )

    end = len(lines) - bool(lines and is_number(lines[-1]))
    return lines[bool(end and is_number(lines[0])) : end]


def _roman_numbers(lines: list[str]) -> set[int]:
    """What stands at the top and at the bottom of a page, if it is a Roman number."""
    found = (_PAGE_NUMBER.fullmatch(line) for line in (lines[:1] + lines[-1:]))
    return {_value(match[1]) for match in found if match and not match[1].isdecimal()}


def _value(roman: str) -> int:
    """What a Roman number means.

    >>> _value("xciv")
    94
    """
    values = [_ROMAN[letter] for letter in roman]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _write(pages: Iterator[list[str]], writer: TextWriter) -> None:
    """Lines, joined where they belong together, over the ends of pages too."""
    last, width = "", 0
    for lines in pages:
        lengths = sorted(len(line) for line in lines if line)
        width_here = lengths[len(lengths) * 9 // 10] if lengths else width
        for line in lines:
            _join(last, line, width, writer)
            last, width = line or last, width_here
    writer.add(last)


def _join(last: str, line: str, width: int, writer: TextWriter) -> None:
    """Write the last line, as it goes on with the next or doesn't."""
    goes_on = line[:1].islower()
    if not line:
        return
    if goes_on and _PARTED.search(last):
        writer.add(last[:-1])
        return
    writer.add(f"{last} ")
    if not goes_on and len(last) < SHORT_LINE * width:
        writer.end_paragraph()


def _convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    source = group[0].source
    assert isinstance(source.content, Path)
    with plain_text(path, limits, FORMAT) as writer:
        with _opened(source.content) as reader:
            _write(_pages(reader, source.size, progress), writer)
        if writer.is_empty:
            raise ReadingError("errors-pdf-no-text")
    return plain_name(source.name, "txt")


CONVERTER = Converter("pdf", each(_recognize), _convert)
