"""Files → corpus or vector set: the entry of this room."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from core.errors import LimitError, ReadingError
from core.reading.archives import is_archive, unpack
from core.reading.formats import reader_of
from core.reading.reader import Task
from core.reading.settings import ReadingSettings
from core.reading.source import ByteProgress, Source
from core.settings import Settings
from core.settings import settings as current_limits
from core.types import Corpus, ProgressCallback, VectorSet, keep_going


def read(
    paths: Sequence[Path],
    names: Sequence[str],
    settings: ReadingSettings,
    *,
    catalogue: Path | None = None,
    limits: Settings | None = None,
    callback: ProgressCallback = keep_going,
) -> Corpus | VectorSet:
    """Read files that belong together.

    Parameters
    ----------
    paths
        The files; several become one corpus. Vectors come in one. Of an archive, those of the settings' format.
    names
        What the files were called.
    settings
        How to read them, as detected or as chosen.
    catalogue
        A file that names items: id → title and metadata.
    limits
        Of the process, unless others are given.
    callback
        Told the bytes that were read; it can't stop the reading half way.

    Returns
    -------
    Corpus or VectorSet
        With a report of what was left out.

    Raises
    ------
    ReadingError
        The file is not what the settings say, or nothing is left of it.
    LimitError
        Something in it is larger than the limits.
    """
    limits = limits or current_limits()
    sources = tuple(Source(path, name) for path, name in zip(paths, names, strict=True))
    named = None if catalogue is None else Source(catalogue)
    for source in (*sources, *(() if named is None else (named,))):
        if not source.size:
            raise ReadingError("errors-file-empty")
        if source.size > limits.max_upload_bytes:
            raise LimitError("errors-file-too-large", limit=limits.max_upload_bytes // 1_000_000)
    reader = reader_of(settings.format)
    with ExitStack() as stack:
        sources = tuple(each for source in sources for each in _unpacked(source, settings.format, limits, stack))
        total = sum(source.size for source in sources)
        return reader.read(Task(sources, settings, limits, ByteProgress(callback, total), named))


def _unpacked(source: Source, format: str, limits: Settings, stack: ExitStack) -> list[Source]:
    """The source itself, or what is in it."""
    if not isinstance(source.content, Path) or not is_archive(source.content):
        return [source]
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="e2v-archive-", ignore_cleanup_errors=True))
    return unpack(source, Path(folder), format, limits)
