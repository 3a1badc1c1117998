"""NumPy's ``.npz``: a zip of .npy files, one of them a matrix, one its labels (or a text file beside has them).

Rules: https://numpy.org/doc/stable/reference/generated/numpy.savez.html. Labels are an array of texts (dtype U or S);
as an array of objects they are a pickle, which runs code, and are refused. Whatever the members say of their size,
what they unpack to is counted.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from core.errors import ReadingError
from core.reading.converters.npy import (
    HEAD_BYTES,
    MAGIC,
    ArrayHeader,
    array_header,
    mapped_array,
    mapped_matrix,
)
from core.reading.packed.archives import Member, read_members, write_member
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress
from core.reading.vectors.label_files import Labels, read_labels, with_labels
from core.reading.vectors.labelled_vectors import write_vectors
from core.settings import Settings

BLOCK_BYTES = 16 << 20
_VECTORS = re.compile(r"emb|vec", re.IGNORECASE)
_LABELS = re.compile(r"label|word|vocab|token|name|item|title|key|index|id", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Array:
    """A member, its first bytes and what they say."""

    member: Member
    head: bytes
    header: ArrayHeader

    @property
    def is_of_texts(self) -> bool:
        """Whether it is a list of texts."""
        return self.header.dtype.kind in "US" and len(self.header.shape) == 1


def _is_npz(piece: Piece) -> bool:
    """Whether it is a zip of nothing but .npy files."""
    return bool(piece.members) and all(name.endswith(".npy") for name in piece.members)


def find(pieces: Sequence[Piece]) -> list[Group]:
    """Zips of arrays, with a file of labels where one is there."""
    return with_labels([piece for piece in pieces if _is_npz(piece)], pieces)


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The matrix with its labels.

    Raises
    ------
    ReadingError
        ``errors-array-objects``, ``errors-vectors-no-matrix``, ``errors-vectors-no-labels``, ``errors-label-count``;
        as `mapped_matrix`, `read_labels` and `read_members`.
    LimitError
        ``errors-archive-too-large``, ``errors-archive-too-many``; as `check_size`.
    """
    source = group[0].source
    assert isinstance(source.content, Path)
    with (
        tempfile.TemporaryDirectory(dir=path.parent, prefix="arrays-") as folder,
        read_members(source.content, source.name, limits) as members,
    ):
        arrays = list(_arrays(members))
        vectors = _matrix_of(arrays)
        left = limits.max_unpacked_bytes
        left -= write_member(vectors.member, Path(folder) / "vectors", left, limits)
        matrix = mapped_matrix(Path(folder) / "vectors", vectors.head, limits)
        if len(group) > 1:
            found = read_labels(group[1].source, len(matrix), limits)
            progress.add(group[1].source.size)
        else:
            texts = _labels_of(arrays, len(matrix))
            write_member(texts.member, Path(folder) / "labels", left, limits)
            found = Labels(_strings(mapped_array(Path(folder) / "labels", texts.header), limits))
            if len(found.labels) != len(matrix):
                raise ReadingError("errors-label-count", labels=len(found.labels), rows=len(matrix))
        write_vectors(path, found.labels, matrix, limits, about=found.about)
        del matrix
    progress.add(source.size)
    return plain_name(source.name, "safetensors")


def _arrays(members: Sequence[Member]) -> Iterator[_Array]:
    for member in members:
        head = member.head(HEAD_BYTES)
        if head.startswith(MAGIC):
            yield _Array(member, head, array_header(head))


def _matrix_of(arrays: Sequence[_Array]) -> _Array:
    """Of the matrices, one with as many rows as there are texts; the one that is called so; the largest."""
    matrices = [array for array in arrays if array.header.is_matrix]
    n_texts = {array.header.shape[0] for array in arrays if array.is_of_texts}

    def fitness(array: _Array) -> tuple[bool, bool, int]:
        return array.header.shape[0] in n_texts, bool(_VECTORS.search(array.member.name)), array.header.n_bytes

    if matrices:
        return max(matrices, key=fitness)
    raise ReadingError(_without(arrays, "errors-vectors-no-matrix"))


def _labels_of(arrays: Sequence[_Array], n_rows: int) -> _Array:
    """The array of texts that is called so, else one that is as long as the matrix."""
    texts = [array for array in arrays if array.is_of_texts]
    if texts:
        return max(texts, key=lambda array: (array.header.shape[0] == n_rows, bool(_LABELS.search(array.member.name))))
    raise ReadingError(_without(arrays, "errors-vectors-no-labels"))


def _without(arrays: Sequence[_Array], code: str) -> str:
    return "errors-array-objects" if any(array.header.dtype.hasobject for array in arrays) else code


def _strings(texts: NDArray[Any], limits: Settings) -> pl.Series:
    """Texts of dtype U or S as String; longer ones are cut where they are too long to be items anyway."""
    per_character = 4 if texts.dtype.kind == "U" else 1
    width = min(texts.dtype.itemsize // per_character, 4 * (limits.max_token_chars + 1))
    step = max(1, BLOCK_BYTES // texts.dtype.itemsize)
    found: list[str] = []
    for start in range(0, len(texts), step):
        block = np.asarray(texts[start : start + step]).astype(f"{texts.dtype.kind}{width}")
        try:
            found.extend(_text(value) for value in block.tolist())
        except ValueError as error:  # no character has such a number
            raise ReadingError("errors-matrix-damaged") from error
    return pl.Series(found, dtype=pl.String)


def _text(value: str | bytes) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


CONVERTER = Converter("npz", find, convert)
