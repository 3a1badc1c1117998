"""Vectors with their labels in one ``.safetensors`` file: what matrices of every kind are made into before reading.

Rules: ``core.reading.vectors.labelled_vectors``. The header is never believed: each tensor must lie within the file,
and each row must have its label. The numbers are mapped into memory, not copied.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import LimitError, ReadingError
from core.reading.labels import free_name, with_numbers
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task
from core.reading.settings import ReadingSettings
from core.reading.source import Source
from core.reading.tables.dialect import column_names
from core.reading.vectors.labelled_vectors import (
    ABOUT,
    LABELS,
    LONGEST_HEADER,
    VECTORS,
    Header,
    Tensor,
    header_of,
    stored_bytes,
    stored_labels,
)
from core.reading.vectors.vector_rows import check_size, vector_set
from core.settings import Settings
from core.types import Dropped, VectorSet

FORMAT = "safetensors"
N_SHOWN, N_NUMBERS, CELL = 20, 6, 40


def recognize(head: Head) -> Recognition | None:
    """A header that lists labels and vectors."""
    header = header_of(head.data, head.size)
    if header is None or not header.is_plain:
        return None
    n_rows, dim = header.tensors[VECTORS].shape
    reason = Reason("reading-reason-vectors-labelled", {"count": n_rows, "dim": dim})
    return Recognition(0.99, ReadingSettings(FORMAT, "vectors"), (reason,))


def read(task: Task) -> VectorSet:
    """Labels and vectors, and what else the file says of them.

    Raises
    ------
    ReadingError
        ``errors-one-vector-file``, ``errors-matrix-damaged``, ``errors-label-count``, ``errors-no-vectors``.
    LimitError
        As `check_size`; ``errors-too-many-columns``.
    """
    if len(task.sources) != 1:
        raise ReadingError("errors-one-vector-file")
    source = task.sources[0]
    header = header_of(source.head(8 + LONGEST_HEADER), source.size)
    if header is None or not header.is_plain:
        raise ReadingError("errors-matrix-damaged")
    n_rows, dim = header.tensors[VECTORS].shape
    check_size(n_rows, dim, task.limits)
    if not n_rows or not dim:
        raise ReadingError("errors-no-vectors")
    labels = stored_labels(source, header.tensors[LABELS], n_rows)
    task.progress.add(header.tensors[VECTORS].start)
    about = _about(source, header, n_rows, task.limits)
    matrix = _numbers(source, header.tensors[VECTORS])
    ragged = header.ragged
    odd = [Dropped("reading-dropped-ragged-rows", ragged.count, str(ragged.first))] if ragged.count else []
    found = vector_set(labels, matrix, odd, task.limits, format=FORMAT, n_bytes=source.size, about=about)
    task.progress.add(source.size - header.tensors[VECTORS].start)
    return found


def _about(source: Source, header: Header, n_rows: int, limits: Settings) -> pl.DataFrame | None:
    """The further columns, under names of their own; numbers where they are numbers."""
    if ABOUT not in header.tensors:
        return None
    data = stored_bytes(source, header.tensors[ABOUT])
    if not data.startswith(b'"'):  # all its cells are quoted; polars would unpack what begins like a compressed stream
        raise ReadingError("errors-matrix-damaged")
    try:
        table = pl.read_csv(data, infer_schema=False, encoding="utf8-lossy")
    except pl.exceptions.PolarsError as error:
        raise ReadingError("errors-matrix-damaged") from error
    if table.width > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=table.width, limit=limits.max_columns)
    if table.height != n_rows:
        raise ReadingError("errors-label-count", labels=table.height, rows=n_rows)
    table.columns = column_names([free_name(name.strip()) for name in table.columns], header=True)
    return with_numbers(table, table.columns)


def _numbers(source: Source, tensor: Tensor) -> NDArray[np.float32]:
    """float32, read-only, memory-mapped where the file is on disk."""
    if isinstance(source.content, Path):
        return np.memmap(source.content, "<f4", "r", tensor.start, tensor.shape)
    return np.frombuffer(source.content[tensor.start : tensor.end], dtype="<f4").reshape(tensor.shape)


def show(head: Head, _: ReadingSettings, __: Settings) -> Shown:
    """The first labels, with their first numbers where the head reaches that far."""
    header = header_of(head.data, head.size)
    if header is None or not header.is_plain:
        return (), ()
    tensor, vectors = header.tensors[LABELS], header.tensors[VECTORS]
    text = head.data[tensor.start : tensor.end].decode("utf-8", "replace")
    labels = text.split("\n", N_SHOWN)[: min(N_SHOWN, vectors.shape[0])]
    rows = _first_rows(head.data, vectors, len(labels))
    if not len(rows):
        return ("word",), tuple((label[:CELL],) for label in labels)
    cells = [
        (label[:CELL], *(f"{number:.5g}" for number in row)) for label, row in zip(labels, rows.tolist(), strict=False)
    ]
    return ("word", *(str(place + 1) for place in range(rows.shape[1]))), tuple(cells)


def _first_rows(data: bytes, tensor: Tensor, n_rows: int) -> NDArray[np.float32]:
    """First numbers of the rows that the head holds whole: float32, shape (≤ n_rows, ≤ `N_NUMBERS`)."""
    dim = tensor.shape[1]
    n_whole = min(n_rows, max(0, min(len(data), tensor.end) - tensor.start) // (4 * dim)) if dim else 0
    found = np.frombuffer(data, dtype="<f4", count=n_whole * dim, offset=tensor.start if n_whole else 0)
    return found.reshape(n_whole, dim)[:, :N_NUMBERS]


READER = Reader(FORMAT, recognize, read, show, makes_vectors=True)
