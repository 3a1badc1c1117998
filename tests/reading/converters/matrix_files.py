"""Matrices with labels in every container, made in code."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

WORDS = ["king", "қала", "new york", "x^2", '"quoted"', "a,b"]
MATRIX = np.random.default_rng(7).normal(size=(6, 8)).astype(np.float32)
LABELS = "\n".join(WORDS) + "\n"


def zip_of(files: dict[str, bytes | str]) -> bytes:
    """A zip of files by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def npy_of(array: NDArray[Any]) -> bytes:
    """As ``np.save`` writes it."""
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=array.dtype.hasobject)
    return buffer.getvalue()


def npz_of(**arrays: NDArray[Any]) -> bytes:
    """As ``np.savez_compressed`` writes it."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    return buffer.getvalue()


def lying_npy(shape: str, descr: str = "<f4", data: bytes = b"") -> bytes:
    """An .npy whose header says whatever it likes."""
    header = f"{{'descr': {descr!r}, 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data


def safetensors_of(tensors: dict[str, tuple[str, list[int], bytes]], more: dict[str, str] | None = None) -> bytes:
    """A safetensors file: name → dtype, shape, bytes."""
    header: dict[str, Any] = {} if more is None else {"__metadata__": more}
    place = 0
    for name, (dtype, shape, data) in tensors.items():
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [place, place + len(data)]}
        place += len(data)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + b"".join(data for _, _, data in tensors.values())


def plain_of(labels: str, matrix: NDArray[np.float32], about: str = "") -> bytes:
    """Our plain form."""
    texts = {"labels": labels.encode(), "metadata": about.encode()}
    tensors = {name: ("U8", [len(data)], data) for name, data in texts.items() if data}
    return safetensors_of(tensors | {"vectors": ("F32", list(matrix.shape), matrix.tobytes())})


def parquet_of(frame: pl.DataFrame, **options: Any) -> bytes:
    """As polars writes it."""
    buffer = io.BytesIO()
    frame.write_parquet(buffer, **options)
    return buffer.getvalue()


def with_vectors(words: list[str], matrix: NDArray[np.float32]) -> pl.DataFrame:
    """Columns ``word`` and ``vector``."""
    return pl.DataFrame(
        {"word": pl.Series(words, dtype=pl.String), "vector": pl.Series(matrix.tolist(), dtype=pl.List(pl.Float32))}
    )


def tsv_of(matrix: NDArray[np.float32]) -> str:
    """Rows of numbers with tabs between."""
    return "".join("\t".join(map(repr, row)) + "\n" for row in matrix.tolist())
