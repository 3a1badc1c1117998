"""The cells of each row of a table, whatever its quoting: RFC 4180 and what strays from it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

LONGEST_CELL_LINES = 5_000
"""Articles have paragraphs; a quote that is still open after so many lines was none."""

FEW_QUOTES = 9
MOST_STRAY, STRAY_SHARE = 10_000, 0.05
"""Beyond both, quotation marks are ordinary characters in the rest of the file: it would take minutes to doubt each."""


class RowParser:
    """Parts lines into cells.

    A quoted cell may hold line ends while its quotes are in order. Where they aren't (``12" mix``, ``"a \\"b\\" c"``,
    a quote that is never closed), the line is read by itself: with backslash escapes, or else with the quotes
    inside its cells as ordinary characters.

    Parameters
    ----------
    delimiter
        Between cells.
    quote
        ``'"'``, or ``""`` where quotation marks are ordinary characters.

    Attributes
    ----------
    n_stray
        Lines whose quotes could only be read that way.

    Examples
    --------
    >>> list(RowParser(",", '"').rows(['1,"a, b"', '2,"say \\\\"hi\\\\""', '3,12" mix']))
    [['1', 'a, b'], ['2', 'say "hi"'], ['3', '12" mix']]
    """

    def __init__(self, delimiter: str, quote: str) -> None:
        self._delimiter = delimiter
        # The csv module knows no longer delimiters, and no file with one has quotes.
        self._quote = quote if len(delimiter) == 1 else ""
        self._between_quotes = re.compile(rf'"\s*{re.escape(delimiter)}\s*"')
        self.n_stray = 0

    def rows(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """The cells of each row, white space around them left out."""
        waiting: list[str] = []
        for number, line in enumerate(lines):
            if self.n_stray > MOST_STRAY and self.n_stray > STRAY_SHARE * number:
                self._quote = ""
            if waiting:
                waiting.append(line)
                # Inside of an open quote a line is looked at as if it began with that quote: each line only once.
                if len(waiting) < LONGEST_CELL_LINES and ('"' not in line or self._is_open('"' + line)):
                    continue
                row = self._strict(waiting)
                yield from map(self._loose, waiting) if row is None else (row,)
                waiting = []
            elif not self._quote or '"' not in line:
                yield [cell.strip() for cell in line.split(self._delimiter)]
            elif self._is_open(line):
                waiting = [line]
            else:
                yield self._loose(line)
        yield from map(self._loose, waiting)

    def _strict(self, lines: list[str], escape: str | None = None) -> list[str] | None:
        """The cells of one row in proper quotes, or None."""
        ended = [line + "\n" for line in lines[:-1]] + lines[-1:]
        try:
            rows = list(
                csv.reader(ended, delimiter=self._delimiter, escapechar=escape, skipinitialspace=True, strict=True)
            )
        except csv.Error:
            return None
        return [cell.strip() for cell in rows[0]] if len(rows) == 1 else None

    def _is_open(self, line: str) -> bool:
        """Whether every quote is in its place and the last one is missing."""
        n_quotes = line.count('"')
        if n_quotes % 2 == 0:
            return False
        if n_quotes <= FEW_QUOTES:
            return self._few_are_proper(line, n_quotes)
        data = np.frombuffer(line.encode(), dtype=np.uint8)
        return quotes_are_proper(data, ord(self._delimiter), after_space=True)

    def _few_are_proper(self, line: str, n_quotes: int) -> bool:
        """As `quotes_are_proper`, without the cost of beginning."""
        place = -1
        for number in range(n_quotes):
            place = line.index('"', place + 1)
            if number % 2 == 0:
                if place and line[place - 1] not in (self._delimiter, "\n", '"', " "):
                    return False
            elif place + 1 < len(line) and line[place + 1] not in (self._delimiter, "\n", "\r", '"'):
                return False
        return True

    def _loose(self, line: str) -> list[str]:
        """The cells of a line by itself."""
        row = self._strict([line]) or self._strict([line], escape="\\")
        if row is not None:
            return row
        self.n_stray += 1
        bare = line.strip()
        if len(bare) > 1 and bare[0] == bare[-1] == '"':
            cells = self._between_quotes.split(bare[1:-1])
            return [cell.replace('""', '"').strip() for cell in cells]
        return [cell.strip() for cell in line.split(self._delimiter)]


def quotes_are_proper(data: NDArray[np.uint8], delimiter: int, *, after_space: bool = False) -> bool:
    """Whether each double quote opens a cell, closes one, or is one of a doubled pair inside.

    Parameters
    ----------
    data
        uint8, shape (n,): text that begins outside of quotes.
    delimiter
        Its byte.
    after_space
        Whether a space may stand between delimiter and quote.
    """
    places = np.flatnonzero(data == ord('"'))
    if not len(places):
        return True
    padded = np.concatenate([[10], data, [10]]).astype(np.uint8)
    before, after = padded[places], padded[places + 2]
    begins = (before == delimiter) | (before == 10) | (before == ord('"')) | (after_space & (before == ord(" ")))
    ends = (after == delimiter) | (after == 10) | (after == 13) | (after == ord('"'))
    return bool(begins[0::2].all() and ends[1::2].all())
