"""Vectors as a NumPy archive, without pickled objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from core.export.cells import rows_at_once
from core.sink import Sink
from core.types import VectorSet
from core.types.items import TITLE

FIRST_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say, so that the same vectors give the same bytes


def npz(vectors: VectorSet) -> Iterator[bytes]:
    """A ``.npz`` archive that ``numpy.load`` opens with its safe default ``allow_pickle=False``.

    Members: ``keys`` (unicode, shape (n_items,)), ``vectors`` (float32, shape (n_items, dim)); ``counts`` (int64)
    and ``labels`` (unicode) where there are counts and titles.
    """
    items = vectors.items
    sink = Sink()
    with ZipFile(sink, "w") as archive:
        yield from _texts(archive, sink, "keys", items.keys)
        yield from _array(archive, sink, "vectors", vectors.matrix)
        if items.counts is not None:
            yield from _array(archive, sink, "counts", items.counts.astype(np.int64))
        if TITLE in items.table.columns:
            yield from _texts(archive, sink, "labels", items.labels)
    yield sink.taken()


def _array(archive: ZipFile, sink: Sink, name: str, array: NDArray[Any]) -> Iterator[bytes]:
    step = rows_at_once(array[:1].nbytes)
    parts = (array[start : start + step] for start in range(0, len(array), step))
    return _member(archive, sink, name, array.dtype, array.shape, parts, ZIP_STORED)


def _texts(archive: ZipFile, sink: Sink, name: str, texts: Sequence[str]) -> Iterator[bytes]:
    """Texts as a unicode array: all as wide as the longest, which only compression makes bearable."""
    dtype = np.dtype(f"<U{max(1, max(map(len, texts), default=1))}")
    step = rows_at_once(dtype.itemsize)
    parts = (np.array(texts[start : start + step], dtype=dtype) for start in range(0, len(texts), step))
    return _member(archive, sink, name, dtype, (len(texts),), parts, ZIP_DEFLATED)


def _member(
    archive: ZipFile,
    sink: Sink,
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
