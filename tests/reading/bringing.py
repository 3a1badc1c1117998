"""A file as the app takes it: opened as the job does it, recognized and previewed as the page does it, then read."""

from __future__ import annotations

from pathlib import Path

from core.reading import HEAD_BYTES, detect, head_and_name, preview, read
from core.reading.opening import needs_opening, open_up, packed
from core.reading.source import ByteProgress, Source
from core.reading.summary import summarize
from core.settings import Settings
from core.types import Corpus, VectorSet, keep_going


def bring(path: Path, name: str, folder: Path, limits: Settings | None = None) -> Corpus | VectorSet:
    """What becomes of a file that a person brings.

    Parameters
    ----------
    path, name
        The file, and what it was called.
    folder
        An empty one.
    limits
        The usual ones, unless others are given.

    Raises
    ------
    E2VError
        What the person is told.
    """
    limits = limits or Settings()
    plain, is_opened = Source(path, name), False
    if plain.size and needs_opening(path, name):
        opened = open_up(plain, folder, limits, ByteProgress(keep_going, plain.size))
        plain = packed(opened, folder / "packed", name)
        summarize(plain, opened, limits, keep_going)
        is_opened = True
    assert isinstance(plain.content, Path)
    head, shown_name, size, made = head_and_name(plain.content, plain.name, HEAD_BYTES, limits, plain.made)
    settings = detect(head, shown_name, size, made).settings
    preview(head, settings, name=shown_name, size=size, limits=limits)
    return read([plain.content], [plain.name], settings, opened=is_opened, limits=limits)
