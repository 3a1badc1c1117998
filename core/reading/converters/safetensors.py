"""A ``.safetensors`` file of somebody's model: one of its matrices, and a text file with the labels.

Rules: https://github.com/huggingface/safetensors#format. Of several matrices the one whose name tells of embeddings
(``embeddings.word_embeddings.weight``) is taken, else the largest. Files in our plain form are none of these; where
only their numbers are of another type, they bring their own labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import ReadingError
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress, Source
from core.reading.vectors.label_files import Labels, read_labels, with_labels
from core.reading.vectors.labelled_vectors import (
    LABELS,
    LONGEST_HEADER,
    Tensor,
    begins_like_safetensors,
    header_of,
    stored_labels,
    write_vectors,
)
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

_DTYPES = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    "BF16": "<u2",
    "I64": "<i8",
    "I32": "<i4",
    "I16": "<i2",
    "I8": "i1",
    "U8": "u1",
}


def _is_foreign(piece: Piece) -> bool:
    if not begins_like_safetensors(piece.head.data, piece.head.size):
        return False
    header = header_of(piece.head.data, piece.head.size)
    return header is None or not header.is_plain


def find(pieces: Sequence[Piece]) -> list[Group]:
    """Files of tensors that aren't ours, with their labels where they are there."""
    return with_labels([piece for piece in pieces if _is_foreign(piece)], pieces)


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The matrix with its labels.

    Raises
    ------
    ReadingError
        ``errors-matrix-damaged``, ``errors-vectors-no-matrix``, ``errors-vectors-no-labels``; as `read_labels`.
    LimitError
        As `check_size` and `read_labels`.
    """
    source = group[0].source
    assert isinstance(source.content, Path)
    tensors = _checked_tensors(source)
    vectors = _matrix_of(tensors)
    n_rows, dim = vectors.shape
    check_size(n_rows, dim, limits)
    labels = tensors.get(LABELS)
    if len(group) > 1:
        found = read_labels(group[1].source, n_rows, limits)
        progress.add(group[1].source.size)
    elif labels is not None and labels.dtype == "U8":
        found = Labels(stored_labels(source, labels, n_rows))
    else:
        raise ReadingError("errors-vectors-no-labels")
    write_vectors(path, found.labels, _numbers(source.content, vectors), limits, about=found.about)
    progress.add(source.size)
    return plain_name(source.name, "safetensors")


def _checked_tensors(source: Source) -> dict[str, Tensor]:
    """The tensors, after the format's own library has found no hole, overlap or lie in them."""
    from safetensors import SafetensorError, safe_open

    header = header_of(source.head(8 + LONGEST_HEADER), source.size)
    if header is None:
        raise ReadingError("errors-matrix-damaged")
    try:
        with safe_open(source.content, framework="numpy"):
            return header.tensors
    except (SafetensorError, OSError) as error:
        raise ReadingError("errors-matrix-damaged") from error


def _matrix_of(tensors: dict[str, Tensor]) -> Tensor:
    matrices = {
        name: tensor
        for name, tensor in tensors.items()
        if len(tensor.shape) == 2 and tensor.dtype in _DTYPES and tensor.end > tensor.start
    }
    if not matrices:
        raise ReadingError("errors-vectors-no-matrix")
    best = max(matrices, key=lambda name: ("emb" in name.lower(), matrices[name].end - matrices[name].start))
    return matrices[best]


def _numbers(path: Path, tensor: Tensor) -> NDArray[Any]:
    """Memory-mapped; the upper halves of float32, which NumPy has no type for, are made whole."""
    numbers = np.memmap(path, _DTYPES[tensor.dtype], "r", tensor.start, tensor.shape)
    if tensor.dtype != "BF16":
        return numbers
    whole = np.zeros((*tensor.shape, 2), dtype="<u2")
    whole[..., 1] = numbers
    return whole.view("<f4")[..., 0]


CONVERTER = Converter("safetensors", find, convert)
