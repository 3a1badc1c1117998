"""A document as the app takes it: recognized, converted, read like any text."""

from __future__ import annotations

import importlib
from pathlib import Path

from core.reading.converters import CONVERTERS
from core.reading.packed.archives import member_names
from core.reading.pieces import Converter, Piece
from core.reading.reader import head_of
from core.reading.source import ByteProgress, Source
from core.settings import Settings
from core.types import Progress, keep_going
from tests.reading.converters import documents
from tests.reading.files import read_corpus, sequences, written

KINDS = {name: importlib.import_module(f"core.reading.converters.{name}").CONVERTER for name in documents.KINDS}
LIMITS = Settings()
KAZAKH = "Әлемнің ғажап қаласы өңір ұлы үміт іні һәм йод ёлка."
KAZAKH_WORDS = ["әлемнің", "ғажап", "қаласы", "өңір", "ұлы", "үміт", "іні", "һәм", "йод", "ёлка"]


def piece_of(folder: Path, data: bytes | str, name: str) -> Piece:
    path = written(folder, data, "brought")
    source = Source(path, name)
    return Piece(source, head_of(source), member_names(path))


def taken_by(folder: Path, data: bytes | str, name: str) -> str | None:
    """The converter that the app would choose."""
    piece = piece_of(folder, data, name)
    return next((converter.name for converter in CONVERTERS if converter.find([piece])), None)


def convert(
    folder: Path,
    kind: str,
    data: bytes | str,
    name: str = "",
    limits: Settings = LIMITS,
    told: list[Progress] | None = None,
) -> str:
    """The plain text of a document, which must be recognized."""
    name = name or f"my.{documents.KINDS[kind]}"
    piece = piece_of(folder, data, name)
    converter: Converter = KINDS[kind]
    ((found,),) = converter.find([piece])
    path = folder / "plain"
    path.unlink(missing_ok=True)
    progress = ByteProgress(keep_going if told is None else lambda at: bool(told.append(at)), found.source.size)
    assert converter.convert((found,), path, limits, progress) == "my.txt"
    return path.read_bytes().decode()


def words(folder: Path, text: str) -> list[list[str]]:
    """The words of each sentence, by the ordinary reading."""
    return sequences(read_corpus(folder, text, name="my.txt"))
