"""Vectors in their plain form: one ``.safetensors`` file of labels, what else is known of them, and numbers.

Rules: https://github.com/huggingface/safetensors#format: eight bytes with the length of a JSON header, the header, the
numbers. Ours has the tensors ``labels`` (U8: UTF-8, parted by line ends), perhaps ``metadata`` (U8: a CSV table with a
header, one row for each label) and ``vectors`` (F32, shape (n, dim)), in this order, so that the first bytes show the
labels. The header's ``__metadata__`` tells how many rows were left out because they hadn't ``dim`` numbers.
"""

from __future__ import annotations

import json
import math
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.source import Source
from core.reading.vectors.vector_rows import check_size
from core.settings import MB, Settings

LABELS, ABOUT, VECTORS = "labels", "metadata", "vectors"
LONGEST_HEADER = 1 << 20
ALIGNMENT = 64
BLOCK_BYTES = 16 << 20
_SMALL = re.compile(r"[0-9]{1,9}")
WIDTHS = {
    **dict.fromkeys(("BOOL", "U8", "I8"), 1),
    **dict.fromkeys(("U16", "I16", "F16", "BF16"), 2),
    **dict.fromkeys(("U32", "I32", "F32"), 4),
    **dict.fromkeys(("U64", "I64", "F64"), 8),
}
"""Bytes of a number. Tensors of other types, such as the 8-bit floats, are none of ours."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where the numbers of a tensor are in the file: ``start`` ≤ byte < ``end``, within the file's real size."""

    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Ragged:
    """Rows without the right number of numbers, which were left out: how many, and the first one, from 1."""

    count: int = 0
    first: int = 0


@dataclass(frozen=True, slots=True)
class Header:
    """The tensors of a safetensors file by name, and the rows that whoever wrote it left out."""

    tensors: dict[str, Tensor]
    ragged: Ragged = Ragged()

    @property
    def is_plain(self) -> bool:
        """Whether it is the plain form."""
        labels, vectors = self.tensors.get(LABELS), self.tensors.get(VECTORS)
        about = self.tensors.get(ABOUT)
        texts = [tensor for tensor in (labels, about) if tensor is not None]
        return (
            labels is not None
            and vectors is not None
            and (vectors.dtype, len(vectors.shape)) == ("F32", 2)
            and all((tensor.dtype, len(tensor.shape)) == ("U8", 1) for tensor in texts)
        )


def begins_like_safetensors(data: bytes, size: int) -> bool:
    """Whether a file begins with the length of a JSON object that fits into it."""
    length = _header_length(data)
    return length is not None and length <= size - 8 and data[8:9] == b"{"


def header_of(data: bytes, size: int) -> Header | None:
    """The header of a safetensors file; None if it is none, is longer than ``data``, or lies.

    Parameters
    ----------
    data
        The first bytes.
    size
        Bytes of the whole file: what lies outside is not believed.
    """
    length = _header_length(data)
    if length is None or length > LONGEST_HEADER or 8 + length > min(len(data), size):
        return None
    try:
        entries = json.loads(data[8 : 8 + length])
    except (ValueError, RecursionError):
        return None
    if not isinstance(entries, dict):
        return None
    more = entries.pop("__metadata__", None)
    tensors = {name: _tensor(entry, 8 + length, size) for name, entry in entries.items()}
    known = {name: tensor for name, tensor in tensors.items() if tensor is not None}
    return Header(known, _ragged(more)) if len(known) == len(tensors) else None


def _header_length(data: bytes) -> int | None:
    return struct.unpack("<Q", data[:8])[0] if len(data) > 8 else None


def _tensor(entry: Any, base: int, size: int) -> Tensor | None:
    if not isinstance(entry, dict):
        return None
    dtype, shape, offsets = entry.get("dtype"), entry.get("shape"), entry.get("data_offsets")
    if not (isinstance(dtype, str) and _are_sizes(shape) and _are_sizes(offsets) and len(offsets) == 2):
        return None
    start, end = (base + offset for offset in offsets)
    if not start <= end <= size or (dtype in WIDTHS and math.prod(shape) * WIDTHS[dtype] != end - start):
        return None
    return Tensor(dtype, tuple(shape), start, end)


def _are_sizes(values: Any) -> TypeGuard[list[int]]:
    return isinstance(values, list) and len(values) <= 8 and all(type(value) is int and value >= 0 for value in values)


def _ragged(more: Any) -> Ragged:
    texts = [more.get(name) for name in ("ragged", "first_ragged")] if isinstance(more, dict) else []
    numbers = [int(text) for text in texts if isinstance(text, str) and _SMALL.fullmatch(text)]
    return Ragged(*numbers) if len(numbers) == 2 else Ragged()


def stored_bytes(source: Source, tensor: Tensor) -> bytes:
    """The bytes of a tensor."""
    with source.open() as stream:
        stream.seek(tensor.start)
        return stream.read(tensor.end - tensor.start)


def stored_labels(source: Source, tensor: Tensor, n_rows: int) -> pl.Series:
    """The labels of the rows: String, shape (n_rows,).

    Raises
    ------
    ReadingError
        ``errors-label-count`` with both numbers.
    """
    data = stored_bytes(source, tensor)
    n_labels = data.count(b"\n") + 1
    if n_labels != n_rows:
        raise ReadingError("errors-label-count", labels=n_labels, rows=n_rows)
    return pl.Series([data.decode("utf-8", "replace")], dtype=pl.String).str.split("\n").explode()


def write_vectors(
    path: Path,
    labels: pl.Series,
    matrix: NDArray[Any],
    limits: Settings,
    *,
    about: pl.DataFrame | None = None,
    ragged: Ragged = Ragged(),
) -> None:
    """Write the plain form; no copy of the matrix is made.

    Parameters
    ----------
    path
        A file that doesn't exist yet.
    labels
        String, shape (n,); null where there is none. Line ends in them become spaces; of those that are too long to be
        items, only so much is kept that they still are.
    matrix
        Numbers of any kind and order, shape (n, dim), perhaps memory-mapped; written as float32.
    about
        String columns, n rows.
    ragged
        What was left out.

    Raises
    ------
    LimitError
        As `check_size`; ``errors-archive-too-large``.
    """
    n_rows, dim = matrix.shape
    check_size(n_rows, dim, limits)
    kept = labels.fill_null("").str.slice(0, limits.max_token_chars + 1).str.replace_all("\n", " ", literal=True)
    label_bytes = "\n".join(kept.to_list()).encode()
    about_bytes = b"" if about is None else about.write_csv(quote_style="always").encode()
    header = _header_bytes(len(label_bytes), len(about_bytes), (n_rows, dim), ragged)
    if len(header) + len(label_bytes) + len(about_bytes) + 4 * n_rows * dim > limits.max_unpacked_bytes:
        raise LimitError("errors-archive-too-large", limit=limits.max_unpacked_bytes // MB)
    with path.open("xb") as target:
        target.writelines((header, label_bytes, about_bytes))
        step = max(1, BLOCK_BYTES // max(4 * dim, 1))
        for start in range(0, n_rows, step):
            with np.errstate(over="ignore", invalid="ignore"):
                block = np.asarray(matrix[start : start + step]).astype("<f4", order="C")
            target.write(block.tobytes())


def _header_bytes(n_labels: int, n_about: int, shape: tuple[int, int], ragged: Ragged) -> bytes:
    """Spaces behind the header make the numbers begin at a round place, to be memory-mapped."""
    entries: dict[str, Any] = {}
    if ragged.count:
        entries["__metadata__"] = {"ragged": str(ragged.count), "first_ragged": str(ragged.first)}
    place = 0
    for name, dtype, size, dims in (
        (LABELS, "U8", n_labels, [n_labels]),
        (ABOUT, "U8", n_about, [n_about]),
        (VECTORS, "F32", 4 * math.prod(shape), list(shape)),
    ):
        if size or name != ABOUT:
            entries[name] = {"dtype": dtype, "shape": dims, "data_offsets": [place, place + size]}
            place += size
    text = json.dumps(entries, separators=(",", ":")).encode()
    text += b" " * (-(8 + len(text) + n_labels + n_about) % ALIGNMENT)
    return struct.pack("<Q", len(text)) + text
