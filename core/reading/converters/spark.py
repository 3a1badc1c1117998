"""A Word2VecModel as Spark's MLlib saves it: a folder, zipped, with ``metadata`` and the vectors in ``data``.

Rules: ``Word2VecModel.save`` in
https://github.com/apache/spark/blob/master/mllib/src/main/scala/org/apache/spark/ml/feature/Word2Vec.scala (since 2.2)
and in ``mllib/feature/Word2Vec.scala`` there: ``metadata/part-00000`` is a line of JSON with the class,
``data/*.parquet`` are one or more parts with the columns ``word`` (string) and ``vector`` (array of float).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from core.errors import ReadingError
from core.reading.pieces import Converter, Group, Piece, plain_name
from core.reading.source import ByteProgress
from core.reading.tables.parquet_rows import MAGIC
from core.reading.vectors.parquet_vectors import convert_vectors
from core.settings import Settings

DATA, METADATA = "data", "metadata"
CLASS = b"feature.Word2VecModel"


def find(pieces: Sequence[Piece]) -> list[Group]:
    """The parts of each model's data, in order, then what its metadata is in."""
    found = []
    for about in pieces:
        place = PurePosixPath(about.folder)
        if place.name != METADATA or CLASS not in about.head.data:
            continue
        parts = [
            piece
            for piece in pieces
            if piece.folder == str(place.with_name(DATA)) and piece.head.data.startswith(MAGIC)
        ]
        if parts:
            found.append((*sorted(parts, key=lambda piece: piece.source.name), about))
    return found


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The words with their vectors.

    Raises
    ------
    ReadingError
        ``errors-parquet-damaged``, ``errors-parquet-parts-differ``, ``errors-no-vectors``.
    LimitError
        As `check_size`; ``errors-archive-too-large``.
    """
    *parts, about = group
    if not convert_vectors([piece.source for piece in parts], path, limits, progress):
        raise ReadingError("errors-vectors-no-matrix")
    progress.add(about.source.size)
    model = PurePosixPath(about.folder).parent.name or "word2vec"
    return plain_name(f"{model}.parquet", "safetensors")


CONVERTER = Converter("spark", find, convert)
