"""NumPy's ``.npy``: a matrix, and a text file with its labels.

Rules: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html: a magic string, a version, the length of
a header, the header (a Python literal with dtype, order and shape), the numbers. Arrays of objects are pickles, which
run code: they are refused, and NumPy is never asked to load one. gensim's ``.vectors.npy`` beside a ``.model`` are such
files; the ``.model`` itself stays refused.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.lib import format as npy_format
from numpy.typing import NDArray

from core.errors import ReadingError
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress
from core.reading.vectors.label_files import read_labels, with_labels
from core.reading.vectors.labelled_vectors import write_vectors
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

MAGIC = b"\x93NUMPY"
HEADER_BYTES = 10_000
HEAD_BYTES = HEADER_BYTES + 12
_HEADER_READERS = {(1, 0): npy_format.read_array_header_1_0, (2, 0): npy_format.read_array_header_2_0}
"""Version 3 is for fields whose names aren't Latin: tables, not matrices."""
_BROKEN = (
    ValueError,
    TypeError,
    SyntaxError,
    TokenError,
    OverflowError,
    MemoryError,
    RecursionError,
    KeyError,
    IndexError,
)
"""What made-up headers cause in NumPy's parser, which is Python's own parser of literals."""


@dataclass(frozen=True, slots=True)
class ArrayHeader:
    """What an .npy file says of itself: nothing of it is believed. ``start``: the byte where the numbers begin."""

    shape: tuple[int, ...]
    is_fortran: bool
    dtype: np.dtype[Any]
    start: int

    @property
    def is_matrix(self) -> bool:
        """Whether it has two dimensions of plain numbers."""
        return len(self.shape) == 2 and self.dtype.kind in "fiub"

    @property
    def n_bytes(self) -> int:
        """Bytes that the numbers would take."""
        return math.prod(self.shape) * self.dtype.itemsize


def array_header(head: bytes) -> ArrayHeader:
    """The header of an .npy file, from its first `HEAD_BYTES`.

    Raises
    ------
    ReadingError
        ``errors-matrix-damaged``.
    """
    stream = io.BytesIO(head[:HEAD_BYTES])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of Python 2's literals
            read = _HEADER_READERS[npy_format.read_magic(stream)]
            shape, is_fortran, dtype = read(stream, HEADER_BYTES)
    except _BROKEN as error:
        raise ReadingError("errors-matrix-damaged") from error
    if not all(type(size) is int and 0 <= size < 1 << 48 for size in shape):
        raise ReadingError("errors-matrix-damaged")
    return ArrayHeader(shape, is_fortran, dtype, stream.tell())


def mapped_array(path: Path, header: ArrayHeader) -> NDArray[Any]:
    """The array of an .npy file, memory-mapped and read-only.

    Raises
    ------
    ReadingError
        ``errors-array-objects``; ``errors-matrix-damaged`` where the file is too small for the shape.
    """
    if header.dtype.hasobject:
        raise ReadingError("errors-array-objects")
    if header.start + header.n_bytes > path.stat().st_size or not header.n_bytes:
        raise ReadingError("errors-matrix-damaged")
    return np.memmap(path, header.dtype, "r", header.start, header.shape, "F" if header.is_fortran else "C")


def mapped_matrix(path: Path, head: bytes, limits: Settings) -> NDArray[Any]:
    """The matrix of an .npy file, memory-mapped and read-only: numbers, shape (n, dim), as they stand in the file.

    Raises
    ------
    ReadingError
        As `array_header` and `mapped_array`; ``errors-array-no-matrix`` with the shape; ``errors-array-no-numbers``.
    LimitError
        As `check_size`.
    """
    header = array_header(head)
    if not header.dtype.hasobject:
        if header.dtype.kind not in "fiub":
            raise ReadingError("errors-array-no-numbers")
        if len(header.shape) != 2:
            raise ReadingError("errors-array-no-matrix", shape=" × ".join(map(str, header.shape))[:60] or "1")
        check_size(0, header.shape[1], limits)
    matrix = mapped_array(path, header)
    check_size(header.shape[0], header.shape[1], limits)
    return matrix


def is_npy(piece: Piece) -> bool:
    """Whether a file begins like an .npy."""
    return piece.head.data.startswith(MAGIC)


def find(pieces: Sequence[Piece]) -> list[Group]:
    """Matrices, with their labels where they are there."""
    return with_labels([piece for piece in pieces if is_npy(piece)], pieces)


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The matrix with its labels.

    Raises
    ------
    ReadingError
        As `mapped_matrix` and `read_labels`; ``errors-vectors-no-labels``.
    LimitError
        As `check_size` and `read_labels`.
    """
    source = group[0].source
    assert isinstance(source.content, Path)
    matrix = mapped_matrix(source.content, source.head(HEAD_BYTES), limits)
    if len(group) < 2:
        raise ReadingError("errors-vectors-no-labels")
    found = read_labels(group[1].source, len(matrix), limits)
    progress.add(group[1].source.size)
    write_vectors(path, found.labels, matrix, limits, about=found.about)
    progress.add(source.size)
    return plain_name(source.name, "safetensors")


CONVERTER = Converter("npy", find, convert)
