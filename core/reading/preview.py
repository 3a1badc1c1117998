"""What a file will look like once it is read: its first rows and its first sequences, from the head alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from core.errors import ReadingError
from core.reading.formats import reader_of
from core.reading.reader import Head, Preview, Reader, Reason, Task
from core.reading.settings import ReadingSettings
from core.reading.source import ByteProgress, Source
from core.reading.text.encodings import SAMPLE_BYTES
from core.settings import Settings
from core.settings import settings as current_limits
from core.types import Corpus, keep_going

TEXT_BYTES = 96 * 1024
N_SEQUENCES, N_ITEMS = 10, 30
_NOT_OF_A_HEAD = frozenset(
    {"reading-dropped-short-sequences", "reading-warning-untitled-items", "reading-warning-stray-quotes"}
)
"""What may only seem so where the file is cut."""


def preview(
    head: bytes,
    settings: ReadingSettings,
    catalogue_head: bytes | None = None,
    *,
    name: str = "",
    size: int | None = None,
    alone: bool = True,
    limits: Settings | None = None,
) -> Preview:
    """The first rows and sequences, read as the whole file would be.

    Parameters
    ----------
    head
        First bytes of the file; more than 96 KB of a text aren't looked at.
    settings
        How to read it.
    catalogue_head
        First bytes of the file that names items, or None.
    name, size
        Of the file; without a size the head is taken for the whole.
    alone
        Whether no other file is read with it, which may hold what this one doesn't.
    limits
        Of the process, unless others are given.

    Raises
    ------
    ReadingError, LimitError
        What reading the file would raise at its beginning. A head without a sequence that is long enough is no error;
        if it is the whole file, `Preview.error` tells.
    """
    limits = limits or current_limits()
    reader = reader_of(settings.format)
    shown = head if reader.long_head else head[: TEXT_BYTES if not _by_bytes(reader) else SAMPLE_BYTES]
    start = Head(shown, name, len(head) if size is None else size, settings.encoding)
    columns, rows = reader.show(start, settings, limits)
    if reader.makes_vectors:
        return Preview(columns, rows, ())
    if reader.of_plays:
        content, whole = start.data, start.whole
    else:
        content, whole = (start.text.encode() if rows else b""), True
    catalogue = None if catalogue_head is None else Source(_whole_lines(catalogue_head[:SAMPLE_BYTES]))
    read_with = settings if reader.of_plays else _for_preview(settings)
    task = Task((Source(content, name, whole),), read_with, limits, ByteProgress(keep_going, 1), catalogue)
    try:
        corpus = reader.read(task)
    except ReadingError as error:
        if error.code not in ("errors-nothing-left", "errors-nothing-to-read"):
            raise
        if alone and start.whole:
            return Preview(columns, rows, (), error=error)
        return Preview(columns, rows, (), (Reason("reading-note-no-sequence-yet"),))
    assert isinstance(corpus, Corpus)
    return Preview(columns, rows, _labels(corpus), tuple(_notes(corpus)))


def _by_bytes(reader: Reader) -> bool:
    return reader.makes_vectors or reader.of_plays


def _for_preview(settings: ReadingSettings) -> ReadingSettings:
    """The text is decoded already, and too short to tell frequent pairs."""
    return replace(settings, encoding="utf-8", text=replace(settings.text, join_pairs=False))


def _whole_lines(head: bytes) -> bytes:
    return head[: head.rfind(b"\n") + 1] or head


def _labels(corpus: Corpus) -> tuple[tuple[str, ...], ...]:
    labels = corpus.items.labels
    ends = corpus.offsets[: N_SEQUENCES + 1].tolist()
    return tuple(
        tuple(labels[item] for item in corpus.tokens[start:end][:N_ITEMS].tolist()) for start, end in pairwise(ends)
    )


def _notes(corpus: Corpus) -> Iterator[Reason]:
    for entry in (*corpus.report.dropped, *corpus.report.warnings):
        if entry.reason not in _NOT_OF_A_HEAD:
            yield Reason(entry.reason, {"count": entry.count, "example": entry.example})
