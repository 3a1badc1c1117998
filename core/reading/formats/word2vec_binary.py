"""word2vec binary: a header ``rows dimensions``, then for each word the word, a space and its numbers as float32.

Rules: ``word2vec.c`` of the original tool (https://code.google.com/archive/p/word2vec): little-endian float32, a line
end after each row; gensim's ``save_word2vec_format(binary=True)`` writes the same, other tools leave the line end out.
Of the header only the number of dimensions is used, and only if the file can hold one such row; rows are counted as
they come.
"""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import ReadingError
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task
from core.reading.settings import ReadingSettings
from core.reading.vectors.vector_rows import check_size, vector_set
from core.reading.vectors.vector_text import header_of
from core.settings import Settings
from core.types import Dropped, VectorSet

FORMAT = "word2vec-binary"
LONGEST_HEADER = 64
LONGEST_WORD = 2_000
TELL_EVERY = 20_000
N_SHOWN, N_NUMBERS = 20, 6


def recognize(head: Head) -> Recognition | None:
    """A header, then rows whose words are text and whose numbers aren't."""
    header = _header(head.data)
    if header is None:
        return None
    dim, start = header
    rows = _first_rows(head.data, dim, start)
    if not rows or _is_text(head.data[start : start + 4096]):
        return None
    numbers = np.stack([vector for _, vector in rows])
    sane = np.abs(numbers[np.isfinite(numbers)])
    if not all(_is_word(word) for word, _ in rows) or (len(sane) and float(np.median(sane)) > 1e6):
        return None
    reason = Reason("reading-reason-vectors-binary", {"dim": dim})
    return Recognition(0.98, ReadingSettings(FORMAT, "vectors"), (reason,))


def _header(data: bytes) -> tuple[int, int] | None:
    """Dimensions and where the rows begin, or None."""
    line, end, _ = data[:LONGEST_HEADER].partition(b"\n")
    found = header_of(line) if end else None
    return (found[1], len(line) + 1) if found and found[1] > 0 else None


def _is_text(data: bytes) -> bool:
    return all(byte >= 32 or byte in b"\t\n\r" for byte in data)


def _is_word(word: bytes) -> bool:
    try:
        return word.decode("utf-8").isprintable()
    except UnicodeDecodeError:
        return False


def _first_rows(data: bytes, dim: int, position: int) -> list[tuple[bytes, NDArray[np.float32]]]:
    rows: list[tuple[bytes, NDArray[np.float32]]] = []
    while len(rows) < N_SHOWN:
        space = data.find(b" ", position, position + LONGEST_WORD)
        if space < 0 or space + 1 + 4 * dim > len(data):
            break
        numbers = np.frombuffer(data, dtype="<f4", count=dim, offset=space + 1)
        rows.append((data[position:space].lstrip(b"\n"), numbers))
        position = space + 1 + 4 * dim
    return rows


def read(task: Task) -> VectorSet:
    """Words and vectors.

    Raises
    ------
    ReadingError
        ``errors-one-vector-file``, ``errors-vectors-no-header``, ``errors-vectors-binary-broken`` with the byte.
    LimitError
        As `check_size`.
    """
    if len(task.sources) != 1:
        raise ReadingError("errors-one-vector-file")
    source = task.sources[0]
    header = _header(source.head(LONGEST_HEADER))
    if header is None:
        raise ReadingError("errors-vectors-no-header")
    dim, start = header
    check_size(0, dim, task.limits)
    data = source.head(source.size)
    if start + 2 + 4 * dim > len(data):
        raise ReadingError("errors-vectors-binary-broken", byte=start, row=1)
    words, places, rest = _walk(data, dim, start, task)
    check_size(len(words), dim, task.limits)
    matrix = _gather(data, places, dim)
    odd = [Dropped("reading-dropped-ragged-rows", 1, str(len(words) + 1))] if rest else []
    claimed = header_of(data[: start - 1])
    if claimed is not None and claimed[0] != len(words):
        odd.append(Dropped("reading-warning-header-differs", 1))
    return vector_set(_decoded(words), matrix, odd, task.limits, format=FORMAT, n_bytes=source.size)


def _walk(data: bytes, dim: int, position: int, task: Task) -> tuple[list[bytes], list[int], bool]:
    """Words, where the numbers of each begin, and whether the file ends in the middle of a row."""
    words: list[bytes] = []
    places: list[int] = []
    size, find, told = 4 * dim, data.find, position
    end = len(data)
    while position < end:
        space = find(b" ", position, position + LONGEST_WORD)
        if space < 0:
            tail = data[position:].strip(b"\n")
            if not tail or end - position < LONGEST_WORD:
                return words, places, bool(tail)
            raise ReadingError("errors-vectors-binary-broken", byte=position, row=len(words) + 1)
        if space + 1 + size > end:
            return words, places, True
        words.append(data[position:space])
        places.append(space + 1)
        position = space + 1 + size
        if len(words) % TELL_EVERY == 0:
            check_size(len(words), dim, task.limits)
            task.progress.add(position - told)
            told = position
    return words, places, False


def _gather(data: bytes, places: list[int], dim: int) -> NDArray[np.float32]:
    """The rows that begin at those bytes: float32, shape (len(places), dim)."""
    view = memoryview(data)
    packed = b"".join([view[place : place + 4 * dim] for place in places])
    return np.frombuffer(packed, dtype="<f4").reshape(len(places), dim)


def _decoded(words: list[bytes]) -> pl.Series:
    bare = [word.lstrip(b"\n") for word in words]
    try:
        return pl.Series(bare, dtype=pl.Binary).cast(pl.String)
    except pl.exceptions.ComputeError:
        return pl.Series([word.decode("utf-8", "replace") for word in bare], dtype=pl.String)


def show(head: Head, _: ReadingSettings, __: Settings) -> Shown:
    """The first rows with their first numbers."""
    header = _header(head.data)
    if header is None:
        return (), ()
    shown = min(header[0], N_NUMBERS)
    cells = [
        (word[:40].decode("utf-8", "replace"), *(f"{number:.5g}" for number in numbers[:shown]))
        for word, numbers in _first_rows(head.data, *header)
    ]
    return ("word", *map(str, range(1, shown + 1))), tuple(cells)


READER = Reader(FORMAT, recognize, read, show, makes_vectors=True)
