"""Files → corpus or vector set: the entry of this room."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from core.errors import LimitError, ReadingError
from core.reading.formats import reader_of
from core.reading.grouping import Groups, grouped, names_among
from core.reading.merging import merged
from core.reading.opening import STAGE_OPENING, needs_opening, open_up, split
from core.reading.packed.archives import is_archive
from core.reading.reader import Task
from core.reading.settings import ReadingSettings
from core.reading.source import ByteProgress, Source
from core.settings import Settings
from core.settings import settings as current_limits
from core.types import Corpus, Dropped, ProgressCallback, VectorSet, keep_going

OTHER_FILES = "reading-dropped-other-files"


def read(
    paths: Sequence[Path],
    names: Sequence[str],
    settings: ReadingSettings,
    *,
    catalogue: Path | None = None,
    opened: bool = False,
    limits: Settings | None = None,
    callback: ProgressCallback = keep_going,
) -> Corpus | VectorSet:
    """Read files that belong together.

    Parameters
    ----------
    paths
        The files; several become one corpus. Vectors come in one. Of an archive, those of the settings' format; lists
        of songs in other formats join them.
    names
        What the files were called.
    settings
        How to read them, as detected or as chosen.
    catalogue
        A file that names items: id → title and metadata.
    opened
        Whether the files are what ``core.reading.opening`` made; then nothing is made of them again.
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
    progress = ByteProgress(callback, sum(source.size for source in sources), STAGE_OPENING)
    with ExitStack() as stack:
        plain = tuple(each for source in sources for each in _plain(source, opened, limits, progress, stack))
        progress = ByteProgress(callback, sum(source.size for source in plain))
        return _read_groups(grouped(plain, settings), settings, limits, progress, named)


def _plain(
    source: Source, opened: bool, limits: Settings, progress: ByteProgress, stack: ExitStack
) -> tuple[Source, ...]:
    """The source itself, or what is in it."""
    assert isinstance(source.content, Path)
    if not (is_archive(source.content) if opened else needs_opening(source.content, source.name)):
        return (source,)
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="e2v-open-", ignore_cleanup_errors=True)))
    if opened:
        return split(source, folder, limits, progress)
    return open_up(source, folder, limits, progress).sources


def _read_groups(
    groups: Groups, settings: ReadingSettings, limits: Settings, progress: ByteProgress, named: Source | None
) -> Corpus | VectorSet:
    named = named or names_among(groups.chosen, settings, limits)
    chosen = tuple(source for source in groups.chosen if source is not named)
    content = reader_of(settings.format).read(Task(chosen, settings, limits, progress, named))
    if not isinstance(content, Corpus):
        return content
    corpora, n_left = [content], groups.n_left
    for theirs, sources in groups.others.values():
        try:
            other = reader_of(theirs.format).read(Task(tuple(sources), theirs, limits, progress))
        except ReadingError:
            n_left += len(sources)
        else:
            assert isinstance(other, Corpus)
            corpora.append(other)
    whole = merged(corpora, settings, limits)
    if not n_left:
        return whole
    dropped = (*whole.report.dropped, Dropped(OTHER_FILES, n_left))
    return replace(whole, report=replace(whole.report, dropped=dropped))
