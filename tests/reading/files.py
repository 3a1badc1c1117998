"""Files for the tests, and what comes out of them in plain lists."""

from __future__ import annotations

from pathlib import Path

from core.reading import ReadingSettings, detect, read
from core.settings import Settings
from core.types import Corpus, Dropped, VectorSet


def written(folder: Path, data: bytes | str, name: str = "file") -> Path:
    """A file with these bytes (UTF-8 for text)."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read_corpus(
    folder: Path,
    data: bytes | str,
    settings: ReadingSettings | None = None,
    *,
    name: str = "file.txt",
    catalogue: bytes | str | None = None,
    limits: Settings | None = None,
) -> Corpus:
    """The corpus of one file, by the settings given or detected."""
    path = written(folder, data, name)
    content = path.read_bytes()
    chosen = settings or detect(content, name, len(content)).settings
    named = None if catalogue is None else written(folder, catalogue, "catalogue")
    corpus = read([path], [name], chosen, catalogue=named, limits=limits or Settings())
    assert isinstance(corpus, Corpus)
    return corpus


def read_vectors(
    folder: Path, data: bytes | str, format: str | None = None, *, limits: Settings | None = None
) -> VectorSet:
    """The vectors of one file."""
    path = written(folder, data)
    content = path.read_bytes()
    settings = ReadingSettings(format, "vectors") if format else detect(content, "file", len(content)).settings
    vectors = read([path], ["file"], settings, limits=limits or Settings())
    assert isinstance(vectors, VectorSet)
    return vectors


def sequences(corpus: Corpus) -> list[list[str]]:
    """The sequences as lists of keys."""
    return [[corpus.items.keys[item] for item in sequence.tolist()] for sequence in corpus]


def labelled(corpus: Corpus) -> list[list[str]]:
    """The sequences as lists of labels."""
    return [[corpus.items.labels[item] for item in sequence.tolist()] for sequence in corpus]


def counted(entries: tuple[Dropped, ...]) -> dict[str, int]:
    """Reasons without their room, and counts."""
    return {entry.reason.removeprefix("reading-"): entry.count for entry in entries}
