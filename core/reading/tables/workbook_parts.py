"""An Excel workbook made safe for a library that believes it.

A workbook is a zip of XML parts (ECMA-376, https://ecma-international.org/publications-and-standards/standards/ecma-376/).
A few hundred bytes of it may stand for a sheet of 17 thousand million cells, or for one long text in each of a million
cells. So the parts that matter are unpacked within a budget, looked through, and packed again by us: what the library
then opens has no sizes that lie, no entries that overlap, and no cells but those that were counted.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.source import Tell
from core.settings import MB, Settings
from core.zips import opened_zip

MOST_CELLS = 15_000_000
"""Of one sheet, empty ones included; the library takes up to 75 bytes for each."""
MOST_TEXT_BYTES = 500 * MB
"""In the cells of one sheet: a text that many cells share is one for each of them."""
CHUNK_BYTES, LONGEST_TAG = 1 << 20, 16 << 20
SHARED_TEXTS = "xl/sharedstrings.xml"
_KEPT = re.compile(
    r"\[content_types\]\.xml|_rels/\.rels|xl/(?:_rels/)?[^/]+\.(?:xml|rels)|xl/(?:work)?sheets/[^/]+\.xml"
)
_TEXT = re.compile(rb"<(?:\w+:)?si[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
# Looked for anywhere, for a tag may hide where it ends: <c x=">" r="XFD1">.
_CELL_PLACE = re.compile(rb"[\s\"']r\s*=\s*[\"']\s*([A-Za-z]+)(\d+)")
_ROW_PLACE = re.compile(rb"[\s\"']r\s*=\s*[\"']\s*(\d+)")
_SHARES = re.compile(rb"[\s\"']t\s*=\s*[\"']s[\"']")
_SHARED = re.compile(rb"\bt=[\"']s[\"'][^>]*>(?:<f[^<]*</f>)?<(?:\w+:)?v>(\d{1,9})<")


def copy_workbook(source: Path, target: Path, limits: Settings, tell: Tell) -> None:
    """Write the parts of a workbook that a table is read from as a new one.

    Parameters
    ----------
    source
        The workbook.
    target
        A new file.
    limits
        ``max_unpacked_bytes``.
    tell
        Told the bytes that were read.

    Raises
    ------
    ReadingError
        ``errors-workbook-damaged``, ``errors-workbook-encrypted``.
    LimitError
        ``errors-archive-too-large``, ``errors-workbook-too-large``.
    """
    texts = np.zeros(0, dtype=np.int64)
    left = limits.max_unpacked_bytes
    damaged = ReadingError("errors-workbook-damaged")
    with opened_zip(source, damaged=damaged, too_many=damaged) as old, zipfile.ZipFile(target, "x") as new:
        for name, info in sorted(_parts(old).items(), key=lambda part: part[0] != SHARED_TEXTS):
            with old.open(info) as stream, new.open(name, "w", force_zip64=True) as copy:
                look = _Texts() if name.lower() == SHARED_TEXTS else _Sheet(texts)
                for piece in _pieces(stream):
                    left -= len(piece)
                    if left < 0:
                        raise LimitError("errors-archive-too-large", limit=limits.max_unpacked_bytes // MB)
                    look.at(piece)
                    copy.write(piece)
                if isinstance(look, _Texts):
                    texts = look.lengths()
            tell(info.compress_size)


def _parts(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The parts that are kept, by their plain names; the last of a name counts."""
    found = {}
    for info in archive.infolist():
        name = info.filename.replace("\\", "/").lstrip("/")
        if _KEPT.fullmatch(name.lower()):
            if info.flag_bits & 0x1:
                raise ReadingError("errors-workbook-encrypted")
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise ReadingError("errors-workbook-damaged")
            found[name] = info
    return found


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    """The bytes in pieces that end where a row begins, or at least a tag. UTF-16 could hide from our eyes."""
    held = b""
    while chunk := stream.read(CHUNK_BYTES):
        held += chunk
        end = max(held.rfind(b"<row"), 0) or max(held.rfind(b"<"), 0)
        if b"\x00" in chunk or len(held) - end > LONGEST_TAG:
            raise ReadingError("errors-workbook-damaged")
        if end:
            yield held[:end]
            held = held[end:]
    yield held


class _Texts:
    """Looks at the texts that cells share: where each begins."""

    def __init__(self) -> None:
        self._starts: list[NDArray[np.int64]] = []
        self._n_texts = 0
        self._size = 0

    def at(self, piece: bytes) -> None:
        """One more piece."""
        starts = np.array([found.start() for found in _TEXT.finditer(piece)], dtype=np.int64)
        self._starts.append(starts + self._size)
        self._size += len(piece)
        self._n_texts += len(starts)
        if self._n_texts > MOST_CELLS:
            raise LimitError("errors-workbook-too-large", limit=MOST_CELLS)

    def lengths(self) -> NDArray[np.int64]:
        """Bytes of each text, its tags included: int64, shape (n_texts,)."""
        return np.diff(np.concatenate([*self._starts, [self._size]])).astype(np.int64)


@dataclass(slots=True)
class _Sheet:
    """Looks at a sheet (or a part that turns out to be none): how far it reaches and how long its texts are."""

    texts: NDArray[np.int64]
    n_columns: int = 0
    n_rows: int = 0
    text_bytes: int = 0
    unplaced_rows: int = 0
    row_length: int = 0
    longest_row: int = 0

    def at(self, piece: bytes) -> None:
        """One more piece."""
        places = _CELL_PLACE.findall(piece)
        rows = _ROW_PLACE.findall(piece)
        self.n_columns = max([self.n_columns, *map(_column_number, {letters for letters, _ in places})])
        self.n_rows = max([self.n_rows, *map(_number, {digits for _, digits in places}), *map(_number, rows)])
        self.unplaced_rows += max(0, len(_ROW.findall(piece)) - len(rows))
        if len(_CELL.findall(piece)) > len(places):
            self._count_cells(piece)
        self.text_bytes += self._shared(piece)
        n_cells = (self.n_columns + self.longest_row) * (self.n_rows + self.unplaced_rows)
        if n_cells > MOST_CELLS or self.text_bytes > MOST_TEXT_BYTES:
            raise LimitError("errors-workbook-too-large", limit=MOST_CELLS)

    def _count_cells(self, piece: bytes) -> None:
        """Cells that don't say where they are lie side by side."""
        first, *others = _ROW.split(piece)
        counts = [self.row_length + len(_CELL.findall(first)), *(len(_CELL.findall(row)) for row in others)]
        self.longest_row = max(self.longest_row, *counts)
        self.row_length = counts[-1]

    def _shared(self, piece: bytes) -> int:
        """Bytes of the texts that cells share; where it isn't seen which, of the longest."""
        n_cells = len(_SHARES.findall(piece)) if len(self.texts) else 0
        if not n_cells:
            return 0
        numbers = np.array(_SHARED.findall(piece), dtype=np.bytes_).astype(np.int64)
        known = numbers[numbers < len(self.texts)]
        return int(self.texts[known].sum()) + max(0, n_cells - len(numbers)) * int(self.texts.max())


def _column_number(letters: bytes) -> int:
    """A → 1, Z → 26, AA → 27; what is longer than any real one counts as very far."""
    number = 0
    for letter in letters.upper()[:8]:
        number = number * 26 + letter - 64
    return number


def _number(digits: bytes) -> int:
    return int(digits[:12])
