"""Rows into a CSV file, as RFC 4180 has it (https://www.rfc-editor.org/rfc/rfc4180): UTF-8, commas, counted bytes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import BinaryIO

from core.errors import LimitError
from core.settings import MB, Settings

BATCH_ROWS = 2_000
_SURROGATE = re.compile("[\ud800-\udfff]")


class CsvWriter:
    """Writes rows until they would be more than ``max_unpacked_bytes``.

    Parameters
    ----------
    stream
        Where to.
    limits
        ``max_unpacked_bytes``.
    """

    def __init__(self, stream: BinaryIO, limits: Settings) -> None:
        self._stream = stream
        self._limit = limits.max_unpacked_bytes
        self.n_bytes = 0

    def rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Write rows; half a character (a lone surrogate) becomes U+FFFD, a line end of any kind ``\\n``.

        Raises
        ------
        LimitError
            ``errors-archive-too-large``.
        """
        rows = iter(rows)
        for first in rows:
            text = io.StringIO()
            # Python's csv quotes a line end only if it is its own; then they become all the same.
            csv.writer(text, lineterminator="\r\n").writerows(chain([first], islice(rows, BATCH_ROWS)))
            self.write(encoded(text.getvalue().replace("\r\n", "\n").replace("\r", "\n")))

    def write(self, data: bytes) -> None:
        """Write what is CSV already.

        Raises
        ------
        LimitError
            ``errors-archive-too-large``.
        """
        self.n_bytes += len(data)
        if self.n_bytes > self._limit:
            raise LimitError("errors-archive-too-large", limit=self._limit // MB)
        self._stream.write(data)


def encoded(text: str) -> bytes:
    """As UTF-8, lone surrogates as U+FFFD.

    >>> encoded("a\\ud800b").decode()
    'a\ufffdb'
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text).encode()


def padded(lines: Iterable[bytes], n_more: int) -> Iterator[bytes]:
    """Rows of a CSV file with so many more empty cells.

    >>> list(padded([b'a,"b\\n', b'c"\\n'], 2))
    [b'a,"b\\nc",,\\n']
    """
    held = b""
    for line in lines:
        held += line
        # A line end inside of quotes belongs to the cell.
        if held.count(b'"') % 2 == 0:
            yield held[:-1] + b"," * n_more + b"\n"
            held = b""
