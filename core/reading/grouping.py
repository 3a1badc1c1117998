"""Several files that came together: which are read, which join them, which names the items, which are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.reading.detection import Detection
from core.reading.formats import is_of_songs, reader_of
from core.reading.opening import detection_of
from core.reading.reader import head_of
from core.reading.settings import ReadingSettings
from core.reading.source import Source
from core.settings import Settings


@dataclass(slots=True)
class Groups:
    """The files that are read as the settings say; those of other formats that join them; how many are left out."""

    chosen: list[Source]
    others: dict[str, tuple[ReadingSettings, list[Source]]]
    n_left: int = 0


def grouped(sources: Sequence[Source], settings: ReadingSettings) -> Groups:
    """Lists of songs join each other whatever their format; of everything else the chosen format is read.

    Parameters
    ----------
    sources
        Plain files.
    settings
        As detected or chosen for the main one. If none is of that format, all are read so: a person knows better.
    """
    if len(sources) == 1:
        return Groups(list(sources), {})
    found = [(source, detection_of(source)) for source in sources]
    chosen = [source for source, detection in found if detection and detection.format == settings.format]
    if not chosen:
        return Groups(list(sources), {})
    groups = Groups(chosen, {})
    for source, detection in found:
        if detection is None or (detection.format != settings.format and not _joins(detection, settings)):
            groups.n_left += 1
        elif detection.format != settings.format:
            theirs = replace(
                detection.settings,
                plays=settings.plays,
                min_sequence_length=settings.min_sequence_length,
                collapse_repeats=settings.collapse_repeats,
            )
            groups.others.setdefault(detection.format, (theirs, []))[1].append(source)
    return groups


def _joins(detection: Detection, settings: ReadingSettings) -> bool:
    return is_of_songs(detection.settings) and is_of_songs(settings)


def names_among(sources: Sequence[Source], settings: ReadingSettings, limits: Settings) -> Source | None:
    """Of several tables the one that says what the items are: MovieLens' films beside its ratings; None without one.

    It names items by the column that the settings take for them, and has nobody who had them.
    """
    roles = settings.table.roles
    owners = {name for name in (roles.user, roles.sequence) if name is not None}
    if settings.format != "table" or roles.item is None or not owners or len(sources) < 2:
        return None
    for source in sources:
        found = detection_of(source)
        if found is not None and found.is_catalogue:
            columns, _ = reader_of(found.format).show(head_of(source), found.settings, limits)
            if roles.item in columns and not owners & {*columns}:
                return source
    return None
