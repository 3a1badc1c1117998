"""Files → corpus or vector set: the entry of this room."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from core.errors import LimitError, ReadingError
from core.reading.formats import reader_of
from core.reading.opening import STAGE_OPENING, format_of, needs_opening, open_up
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
        if source.size > limits.max_unpacked_bytes:
            raise LimitError("errors-file-too-large", limit=limits.max_unpacked_bytes // 1_000_000)
    reader = reader_of(settings.format)
    progress = ByteProgress(callback, sum(source.size for source in sources), STAGE_OPENING)
    with ExitStack() as stack:
        sources = tuple(
            plain for source in sources for plain in _plain(source, settings.format, limits, progress, stack)
        )
        progress = ByteProgress(callback, sum(source.size for source in sources))
        return reader.read(Task(sources, settings, limits, progress, named))


def _plain(source: Source, format: str, limits: Settings, progress: ByteProgress, stack: ExitStack) -> list[Source]:
    """The source itself, or what of that format is in it."""
    assert isinstance(source.content, Path)
    if not needs_opening(source.content, source.name):
        return [source]
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="e2v-open-", ignore_cleanup_errors=True))
    opened = open_up(source, Path(folder), limits, progress)
    found = [plain for plain in opened.sources if len(opened.sources) == 1 or format_of(plain) == format]
    if not found:
        raise ReadingError("errors-archive-nothing")
    return found
