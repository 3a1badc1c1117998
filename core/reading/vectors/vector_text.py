"""Vectors as text, one row for each word: the word, then its numbers, apart by spaces or tabs.

polars parses blocks of regular lines; lines with too many or too few numbers are looked at one by one. A word may hold
spaces (GloVe 840B has ``. . .``): then the last numbers of the line are the vector.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import ReadingError
from core.reading.reader import Task
from core.reading.source import Source, count_byte
from core.reading.text.cleaning import encoding_of
from core.reading.vectors.vector_rows import check_size, vector_set
from core.types import Dropped, VectorSet

BLOCK_BYTES = 16 << 20
SAMPLE_LINES = 200
_COMPRESSED = (b"x\x01", b"x^", b"x\x9c", b"x\xda", b"\x1f\x8b", b"\x28\xb5\x2f\xfd")
"""How compressed streams begin; polars would try to unpack a block that does."""


@dataclass(frozen=True, slots=True)
class VectorForm:
    """How the rows are written: byte between numbers, how many numbers, and whether line 1 is a header."""

    separator: bytes
    dim: int
    header: tuple[int, int] | None


def header_of(line: bytes) -> tuple[int, int] | None:
    """Rows and dimensions as a word2vec header claims them, or None if the line is none.

    >>> header_of(b"400000 50"), header_of(b"the 0.1")
    ((400000, 50), None)
    """
    parts = line.split()
    if len(parts) == 2 and all(part.isdigit() and len(part) < 19 for part in parts):
        return int(parts[0]), int(parts[1])
    return None


def form_of(head: bytes, *, may_have_header: bool, whole: bool = False) -> VectorForm | None:
    """How the rows of a vector file are written, from its first lines; None if they aren't rows of numbers.

    The number of dimensions is what most lines have, whatever the header says.
    """
    lines = head.split(b"\n", SAMPLE_LINES + 1)
    lines = [line.rstrip() for line in (lines if whole and len(lines) <= SAMPLE_LINES else lines[:-1] or lines)]
    header = header_of(lines[0]) if may_have_header and lines else None
    rows = [line for line in lines[1 if header else 0 :] if line]
    if not rows:
        return None
    separator = b"\t" if sum(line.count(b"\t") for line in rows) > sum(line.count(b" ") for line in rows) else b" "
    widths = Counter(line.count(separator) for line in rows)
    dim = max(widths.items(), key=lambda entry: (entry[1], entry[0]))[0]
    return VectorForm(separator, dim, header) if dim >= 1 else None


def read_vector_text(task: Task, *, format: str, may_have_header: bool) -> VectorSet:
    """Vectors from a text file.

    Raises
    ------
    ReadingError
        ``errors-one-vector-file``, ``errors-no-vectors``, ``errors-vectors-encoding``.
    LimitError
        As `check_size`.
    """
    if len(task.sources) != 1:
        raise ReadingError("errors-one-vector-file")
    source = task.sources[0]
    if task.settings.encoding not in ("", "utf-8") or encoding_of(Source(source.head(4))) != "utf-8":
        raise ReadingError("errors-vectors-encoding")
    form = form_of(source.head(4 << 20), may_have_header=may_have_header, whole=source.size <= 4 << 20)
    if form is None:
        raise ReadingError("errors-no-vectors")
    n_lines = _count_lines(source)
    check_size(n_lines - (form.header is not None), form.dim, task.limits)
    words, matrix, odd = _rows(task, source, form, n_lines)
    if form.header and form.header != (len(words) + sum(entry.count for entry in odd), form.dim):
        odd.append(Dropped("reading-warning-header-differs", 1))
    return vector_set(words, matrix, odd, task.limits, format=format, n_bytes=source.size)


def _count_lines(source: Source) -> int:
    n_lines, last = 0, b"\n"
    for block in source.blocks():
        n_lines += count_byte(block, b"\n")
        last = block[-1:]
    return n_lines + (last != b"\n")


def _rows(
    task: Task, source: Source, form: VectorForm, n_lines: int
) -> tuple[pl.Series, NDArray[np.float32], list[Dropped]]:
    """Words, matrix, and the lines that are no row of ``dim`` numbers."""
    matrix = np.empty((n_lines, form.dim), dtype=np.float32)
    words: list[pl.Series] = []
    n_rows, n_ragged, line, first_ragged = 0, 0, 1, 0
    for number, block in enumerate(source.line_blocks(BLOCK_BYTES)):
        task.progress.add(len(block))
        if number == 0:
            block = block.removeprefix(b"\xef\xbb\xbf")
            block = block.partition(b"\n")[2] if form.header else block
            line += form.header is not None
        if not block:
            continue
        found = _parse(block, form)
        words.append(found.words)
        matrix[n_rows : n_rows + len(found.words)] = found.numbers
        n_rows += len(found.words)
        if len(found.ragged):
            first_ragged = first_ragged or line + int(found.ragged[0])
            n_ragged += len(found.ragged)
        line += count_byte(block, b"\n")
    odd = [Dropped("reading-dropped-ragged-rows", n_ragged, str(first_ragged))] if n_ragged else []
    return pl.concat(words) if words else pl.Series(dtype=pl.String), matrix[:n_rows], odd


@dataclass(frozen=True, slots=True)
class _Parsed:
    """Rows of one block in their order, and the places (counted from 0) of lines that are none."""

    words: pl.Series
    numbers: NDArray[np.float32]
    ragged: NDArray[np.int64]


def _parse(block: bytes, form: VectorForm) -> _Parsed:
    n_lines = count_byte(block, b"\n") + (not block.endswith(b"\n"))
    n_separators = count_byte(block, form.separator)
    trailing = n_separators == n_lines * (form.dim + 1)
    expected_ends = n_lines if trailing else 0
    if (n_separators == n_lines * form.dim or trailing) and not block.startswith(_COMPRESSED):
        ends = block.count(form.separator + b"\n") + block.endswith(form.separator)
        if ends == expected_ends:
            # A line too long and one too short may even out; then polars refuses the block.
            with suppress(pl.exceptions.PolarsError):
                return _parse_regular(block, form, trailing=trailing)
    return _parse_mixed(block, form)


def _parse_regular(block: bytes, form: VectorForm, *, trailing: bool) -> _Parsed:
    """Lines that all have the same number of separators."""
    more = {"": pl.String} if trailing else {}
    frame = _read_csv(block, form.separator, {"word": pl.String} | _numbers(form.dim) | more)
    words, numbers = frame["word"], frame.select(list(_numbers(form.dim)))
    if not any(column.null_count() for column in numbers.iter_columns()):
        return _Parsed(words, numbers.to_numpy(), np.empty(0, dtype=np.int64))
    whole = ~numbers.select(pl.any_horizontal(pl.all().is_null())).to_series()
    return _Parsed(
        words.filter(whole), numbers.filter(whole).to_numpy(), (~whole).arg_true().to_numpy().astype(np.int64)
    )


def _parse_mixed(block: bytes, form: VectorForm) -> _Parsed:
    """Lines of which some have more or fewer parts: the last ``dim`` parts of each are its numbers."""
    words: list[bytes] = []
    # The first row keeps polars from taking the second for a compressed stream.
    tails = [b" ".join([b"0"] * form.dim)]
    places: list[int] = []
    ragged: list[int] = []
    for place, line in enumerate(block.split(b"\n")):
        parts = line.rsplit(None, form.dim)
        if len(parts) == form.dim and line.startswith(form.separator):
            parts.insert(0, b"")
        if len(parts) == form.dim + 1:
            words.append(parts[0].strip())
            tails.append(b" ".join(parts[1:]))
            places.append(place)
        elif parts:
            ragged.append(place)
    numbers = _read_csv(b"\n".join(tails), b" ", _numbers(form.dim))[1:]
    whole = ~numbers.select(pl.any_horizontal(pl.all().is_null())).to_series()
    ragged.extend(place for place, fine in zip(places, whole, strict=True) if not fine)
    texts = pl.Series([word.decode("utf-8", "replace") for word in words], dtype=pl.String)
    found = numbers.filter(whole).to_numpy()
    return _Parsed(texts.filter(whole), found, np.array(sorted(ragged), dtype=np.int64))


def _numbers(dim: int) -> dict[str, type[pl.DataType]]:
    return dict.fromkeys(map(str, range(dim)), pl.Float32)


def _read_csv(block: bytes, separator: bytes, schema: dict[str, type[pl.DataType]]) -> pl.DataFrame:
    return pl.read_csv(
        block,
        separator=separator.decode(),
        has_header=False,
        quote_char=None,
        schema=schema,
        encoding="utf8-lossy",
        ignore_errors=True,
    )
