"""What a reader of one format is: how it knows its format, how it reads, how it shows a preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import polars as pl

from core.errors import Param, ReadingError
from core.reading.settings import ReadingSettings
from core.reading.source import ByteProgress, Source
from core.reading.tables.table_head import TableStart, table_start
from core.reading.text.cleaning import clean_head
from core.reading.text.encodings import SAMPLE_BYTES, guess_encoding
from core.settings import Settings
from core.types import Corpus, VectorSet


@dataclass(frozen=True, slots=True)
class Reason:
    """Something to tell a person: a message id of the ``reading`` catalogue and its parameters."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)


@dataclass(frozen=True)
class Head:
    """The beginning of a file, at most `SAMPLE_BYTES`; what is derived from it is made once.

    Parameters
    ----------
    data
        First bytes.
    name
        File name, for its ending.
    size
        Bytes of the whole file.
    chosen_encoding
        The encoding that a person chose; ``""``: found out.
    """

    data: bytes
    name: str
    size: int
    chosen_encoding: str = ""

    @property
    def whole(self) -> bool:
        """Whether the head is all there is."""
        return len(self.data) >= self.size

    @property
    def ending(self) -> str:
        """The name's ending in small letters, without the dot."""
        return self.name.rpartition(".")[2].lower() if "." in self.name else ""

    @cached_property
    def encoding(self) -> str:
        """What the text seems to be encoded in."""
        return self.chosen_encoding or guess_encoding(self.data)

    @cached_property
    def certain_encoding(self) -> str:
        """The encoding, or ``""`` where this head is plain ASCII and the rest of the file may tell more."""
        return "" if self.encoding == "utf-8" and self.data.isascii() and not self.whole else self.encoding

    @cached_property
    def text(self) -> str:
        """The clean text of the whole lines."""
        return clean_head(self.data, self.encoding, whole=self.whole)

    @cached_property
    def start(self) -> str:
        """The clean text with the last line, which may be cut: structured files can be one single line."""
        return clean_head(self.data, self.encoding, whole=True)

    @cached_property
    def lines(self) -> pl.Series:
        """The lines of `text`."""
        return lines_of(self.text)

    @cached_property
    def table(self) -> TableStart | None:
        """The beginning of the table that the text seems to be, or None."""
        return table_start(self.text)


@dataclass(frozen=True, slots=True)
class Recognition:
    """A reader's opinion of a head: how sure it is (0 to 1), the settings it would read with, and why.

    ``is_catalogue``: the file looks like one that names items rather than one that uses them.
    """

    score: float
    settings: ReadingSettings
    reasons: tuple[Reason, ...] = ()
    is_catalogue: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of reading: which files, how, within which limits."""

    sources: tuple[Source, ...]
    settings: ReadingSettings
    limits: Settings
    progress: ByteProgress
    catalogue: Source | None = None

    @property
    def n_bytes(self) -> int:
        """Bytes of all files."""
        return sum(source.size for source in self.sources)


Shown = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]
"""Column names and rows of cells."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file will look like, from its head.

    Parameters
    ----------
    columns
        Names of the columns of ``rows``; empty where a row is a line of text.
    rows
        The first rows as they stand in the file, cells cut to a readable length.
    sequences
        The first sequences as labels.
    notes
        What a person should know before reading.
    error
        Why reading would come to nothing, where the head is the whole file.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sequences: tuple[tuple[str, ...], ...]
    notes: tuple[Reason, ...] = ()
    error: ReadingError | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """One format.

    Parameters
    ----------
    format
        Its name in settings and reports.
    recognize
        Head → opinion, or None where it can't be this format. Never raises for any bytes.
    read
        Task → corpus or vector set. Raises ReadingError or LimitError.
    show
        Head, settings and limits → columns and rows for a preview.
    makes_vectors
        Whether ``read`` gives a vector set.
    of_plays
        Whether its records are songs (``core.reading.songs.plays``): structured, with columns that need no guessing.
    of_sessions
        Whether these are songs that were played, one after the other: sessions rather than lists that somebody made.
    long_head
        Whether a preview needs more than the usual part of the file.
    """

    format: str
    recognize: Callable[[Head], Recognition | None]
    read: Callable[[Task], Corpus | VectorSet]
    show: Callable[[Head, ReadingSettings, Settings], Shown]
    makes_vectors: bool = False
    of_plays: bool = False
    of_sessions: bool = False
    long_head: bool = False


def lines_of(text: str) -> pl.Series:
    """The lines of a text: String; the empty one after the last line end is none."""
    return pl.Series([text.removesuffix("\n")], dtype=pl.String).str.split("\n").explode()


def head_of(source: Source) -> Head:
    """The head of a file."""
    return Head(source.head(SAMPLE_BYTES), source.name, source.size)
