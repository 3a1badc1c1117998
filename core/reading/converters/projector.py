"""TensorFlow's Embedding Projector: ``vectors.tsv`` and ``metadata.tsv``, perhaps with a ``projector_config.json``.

Rules: https://projector.tensorflow.org (Load) and https://www.tensorflow.org/tensorboard/tensorboard_projector_plugin:
vectors are rows of numbers with tabs between and no header; metadata has one row for each, with a header only if it has
several columns. A config names pairs of files; its ``.bytes`` files are little-endian float32 of the shape that it
tells.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import polars as pl

from core.errors import ReadingError
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress, Source
from core.reading.vectors.label_files import Labels, read_labels, with_labels
from core.reading.vectors.labelled_vectors import write_vectors
from core.reading.vectors.number_rows import NUMBER, Rows, count_lines, matrix_of, table_block, whole_rows
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

BLOCK_BYTES = 16 << 20
SAMPLE_LINES = 20
LONGEST_CONFIG = 64 * 1024
FRACTIONS = 0.3


@dataclass(frozen=True, slots=True)
class _Form:
    delimiter: str
    dim: int


def find(pieces: Sequence[Piece]) -> list[Group]:
    """Pairs that a config names; other rows of bare numbers with a file of labels beside them."""
    found: list[Group] = []
    for group in (group for piece in pieces for group in _named_pairs(piece, pieces)):
        if all(group[0] != other[0] for other in found):
            found.append(group)
    taken = [piece for group in found for piece in group]
    free = [piece for piece in pieces if piece not in taken]
    bare = [piece for piece in free if _form(piece.head.data, whole=piece.head.whole)]
    return found + [group for group in with_labels(bare, free) if len(group) > 1]


def _embeddings(data: bytes) -> list[dict[str, Any]]:
    """The embeddings that a config lists; none where it isn't one."""
    if len(data) > LONGEST_CONFIG or b'"tensorPath"' not in data:
        return []
    try:
        config = json.loads(data)
    except (ValueError, RecursionError):
        return []
    entries = config.get("embeddings") if isinstance(config, dict) else None
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def _file_name(entry: dict[str, Any], field: str) -> str:
    return PurePosixPath(str(entry.get(field, "")).replace("\\", "/")).name


def _named_pairs(config: Piece, pieces: Sequence[Piece]) -> list[Group]:
    others = [piece for piece in pieces if piece != config]
    found: list[Group] = []
    for entry in _embeddings(config.head.data):
        vectors, metadata = (_named(entry, field, config, others) for field in ("tensorPath", "metadataPath"))
        if vectors is not None and metadata is not None and vectors != metadata:
            found.append((vectors, metadata, config))
    return found


def _named(entry: dict[str, Any], field: str, config: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """The file that a config means: at its path from the config on; else beside it, or the only one of that name."""
    path = PurePosixPath(str(entry.get(field, "")).replace("\\", "/"))
    alike = [piece for piece in pieces if piece.source.name == path.name]
    beside = [piece for piece in alike if PurePosixPath(piece.folder) == PurePosixPath(config.folder) / path.parent]
    near = [piece for piece in alike if piece.folder == config.folder]
    return next((found[0] for found in (beside, near, alike) if len(found) == 1), None)


def _form(data: bytes, *, whole: bool) -> _Form | None:
    """Rows of as many numbers each, many of them fractions, and nothing else; None where that isn't so."""
    lines = data.split(b"\n", SAMPLE_LINES)
    lines = lines if whole and len(lines) <= SAMPLE_LINES else lines[:-1] or lines
    texts = [line.strip().decode("ascii", "replace") for line in lines if line.strip()]
    if not texts:
        return None
    delimiter = next((mark for mark in "\t;, " if mark in texts[0]), "")
    rows = [[cell.strip() for cell in text.split(delimiter)] for text in texts] if delimiter else []
    cells = [cell for row in rows for cell in row]
    if not cells or not all(map(NUMBER.fullmatch, cells)):
        return None
    dim, n_rows = Counter(map(len, rows)).most_common(1)[0]
    fractions = sum("." in cell or "e" in cell for cell in cells)
    return _Form(delimiter, dim) if n_rows >= 0.8 * len(rows) and fractions >= FRACTIONS * len(cells) else None


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The vectors with their labels and what else the metadata tells.

    Raises
    ------
    ReadingError
        ``errors-no-vectors``, ``errors-matrix-damaged``; as `read_labels`.
    LimitError
        As `check_size`, `count_lines` and `read_labels`.
    """
    vectors, metadata = group[0].source, group[1].source
    if vectors.name.lower().endswith(".bytes"):
        matrix = _raw_matrix(vectors, group[2].source, limits)
        found = read_labels(metadata, len(matrix), limits)
        write_vectors(path, found.labels, matrix, limits, about=found.about)
    else:
        rows, whole = _rows(vectors, limits, progress)
        found = _filtered(read_labels(metadata, rows.n_seen, limits), whole)
        write_vectors(path, found.labels, rows.matrix(), limits, about=found.about, ragged=rows.ragged)
    progress.add(metadata.size)
    return plain_name(vectors.name, "safetensors")


def _rows(source: Source, limits: Settings, progress: ByteProgress) -> tuple[Rows, pl.Series]:
    """The numbers, and which lines have the right number of them."""
    form = _form(source.head(4 << 20), whole=source.size <= 4 << 20)
    if form is None:
        raise ReadingError("errors-no-vectors")
    n_lines = count_lines(source)
    check_size(n_lines - 1, form.dim, limits)
    rows, places, kept = Rows(limits, n_lines), range(form.dim), []
    for block in source.line_blocks(BLOCK_BYTES):
        frame = table_block(block, form.delimiter, form.dim, places, None)
        whole = whole_rows(frame, places)
        nothing = pl.DataFrame()
        rows.add(pl.repeat("", frame.height, eager=True), matrix_of(frame, places, whole), whole, nothing)
        kept.append(whole)
        progress.add(len(block))
    rows.labels()  # refuses what has no whole row
    return rows, pl.concat(kept)


def _filtered(found: Labels, whole: pl.Series) -> Labels:
    return Labels(found.labels.filter(whole), None if found.about is None else found.about.filter(whole))


def _raw_matrix(source: Source, config: Source, limits: Settings) -> np.ndarray[Any, Any]:
    """The float32 of a ``.bytes`` file, in the shape that the config tells, if they are as many."""
    entries = _embeddings(config.head(LONGEST_CONFIG))
    named = [entry for entry in entries if _file_name(entry, "tensorPath") == source.name]
    shape = named[0].get("tensorShape") if named else None
    if not (isinstance(shape, list) and len(shape) == 2 and all(type(size) is int and size > 0 for size in shape)):
        raise ReadingError("errors-matrix-damaged")
    if 4 * shape[0] * shape[1] != source.size:
        raise ReadingError("errors-matrix-damaged")
    check_size(shape[0], shape[1], limits)
    assert isinstance(source.content, Path)
    return np.memmap(source.content, "<f4", "r", 0, tuple(shape))


CONVERTER = Converter("projector", find, convert)
