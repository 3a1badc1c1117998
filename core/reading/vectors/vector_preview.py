"""Whether lines look like words with vectors, and the first rows of such a file."""

from __future__ import annotations

import re

from core.reading.reader import Head, Shown
from core.reading.settings import ReadingSettings
from core.reading.vectors.vector_text import VectorForm, form_of
from core.settings import Settings

N_ROWS, N_NUMBERS, CELL = 20, 6, 40
_NUMBER = re.compile(rb"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|inf)", re.IGNORECASE)


def looks_like_rows(head: bytes, form: VectorForm) -> bool:
    """Whether nine of ten lines are a word and ``dim`` numbers, some of them fractions.

    A table of whole numbers isn't, nor is one whose first column is fractions too (vectors without words).
    """
    lines = [line.rstrip() for line in head.removeprefix(b"\xef\xbb\xbf").split(b"\n")[:200]]
    lines = [line for line in lines[1 if form.header else 0 :] if line][: 100 if len(lines) > 100 else None]
    rows = [line.rsplit(None, form.dim) for line in lines[:-1] or lines]
    good = [row for row in rows if len(row) == form.dim + 1 and all(map(_NUMBER.fullmatch, row[1:]))]
    if not good or len(good) < 0.9 * len(rows):
        return False
    numbers = [number for row in good for number in row[1:]]
    fractions = sum(b"." in number or b"e" in number for number in numbers)
    bare_words = sum(b"." in row[0] and _NUMBER.fullmatch(row[0]) is not None for row in good)
    return bare_words <= 0.5 * len(good) and (fractions >= 0.3 * len(numbers) or form.header is not None)


def show_rows(head: Head, _: ReadingSettings, __: Settings) -> Shown:
    """Word and first numbers of the first rows."""
    data = head.data.removeprefix(b"\xef\xbb\xbf")
    form = form_of(data, may_have_header=True, whole=head.whole)
    if form is None:
        return (), ()
    lines = data.split(b"\n", N_ROWS + 2)[1 if form.header else 0 :][:N_ROWS]
    shown = min(form.dim, N_NUMBERS)
    rows = [line.rstrip().rsplit(None, form.dim) for line in lines if line.strip()]
    cells = [tuple(part[:CELL].decode("utf-8", "replace") for part in row[: shown + 1]) for row in rows]
    return ("word", *map(str, range(1, shown + 1))), tuple(row for row in cells if len(row) == shown + 1)
