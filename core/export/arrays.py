"""Vectors as a NumPy archive, without pickled objects."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from core.export.cells import ROWS_AT_ONCE
from core.types import VectorSet
from core.types.items import TITLE

if TYPE_CHECKING:
    from typing_extensions import Buffer

FIRST_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say, so that the same vectors give the same bytes


def npz(vectors: VectorSet) -> Iterator[bytes]:
    """A ``.npz`` archive that ``numpy.load`` opens with its safe default ``allow_pickle=False``.

    Members: ``keys`` (unicode, shape (n_items,)), ``vectors`` (float32, shape (n_items, dim)); ``counts`` (int64)
    and ``labels`` (unicode) where there are counts and titles.
    """
    items = vectors.items
    sink = _Sink()
    with ZipFile(sink, "w") as archive:
        yield from _texts(archive, sink, "keys", items.keys)
        yield from _array(archive, sink, "vectors", vectors.matrix)
        if items.counts is not None:
            yield from _array(archive, sink, "counts", items.counts.astype(np.int64))
        if TITLE in items.table.columns:
            yield from _texts(archive, sink, "labels", items.labels)
    yield sink.taken()


class _Sink(io.RawIOBase):
    """Where the zip writer puts bytes until they are sent on; it can't go back in them."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, piece: Buffer, /) -> int:
        self._pieces.append(bytes(piece))
        return len(self._pieces[-1])

    def taken(self) -> bytes:
        """All bytes since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def _array(archive: ZipFile, sink: _Sink, name: str, array: NDArray[Any]) -> Iterator[bytes]:
    parts = (array[start : start + ROWS_AT_ONCE] for start in range(0, len(array), ROWS_AT_ONCE))
    return _member(archive, sink, name, array.dtype, array.shape, parts, ZIP_STORED)


def _texts(archive: ZipFile, sink: _Sink, name: str, texts: Sequence[str]) -> Iterator[bytes]:
    """Texts as a unicode array: all as wide as the longest, which only compression makes bearable."""
    dtype = np.dtype(f"<U{max(1, max(map(len, texts), default=1))}")
    starts = range(0, len(texts), ROWS_AT_ONCE)
    parts = (np.array(texts[start : start + ROWS_AT_ONCE], dtype=dtype) for start in starts)
    return _member(archive, sink, name, dtype, (len(texts),), parts, ZIP_DEFLATED)


def _member(
    archive: ZipFile,
    sink: _Sink,
    name: str,
    dtype: np.dtype[Any],
    shape: tuple[int, ...],
    parts: Iterator[NDArray[Any]],
    compression: int,
) -> Iterator[bytes]:
    info = ZipInfo(f"{name}.npy", FIRST_DATE)
    info.compress_type = compression
    with archive.open(info, "w", force_zip64=True) as member:
        header = {"descr": npy.dtype_to_descr(dtype), "fortran_order": False, "shape": shape}
        npy.write_array_header_1_0(member, header)
        for part in parts:
            member.write(np.ascontiguousarray(part).tobytes())
            yield sink.taken()
