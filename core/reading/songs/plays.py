"""Formats whose records are known: songs in lists, and songs that were played. One such format is one small file.

A format gives `Play` after `Play`; from there on they are events like those of any table. A song is its artist and
title, written the same whatever service it comes from, so that the files of several services fit together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import polars as pl

from core.reading.finishing import finish_corpus
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task
from core.reading.settings import PlaySettings, ReadingSettings, Roles, TableSettings
from core.reading.source import Source, Tell, tell_nobody
from core.reading.tables.events import EventCollector
from core.reading.text.cleaning import CleaningCounts
from core.settings import Settings
from core.types import Corpus, Dropped

BATCH = 50_000
SHOWN_ROWS, CELL = 20, 100


@dataclass(frozen=True, slots=True)
class Play:
    """One song of a list, or one that was played.

    Parameters
    ----------
    title, artist, album
        As written; empty where unknown.
    sequence, name
        Id of the list within its file, and what people call it.
    time
        As text, in the format's own way.
    seconds
        For how long it was played; None where that isn't told.
    skipped
        Whether the person skipped it.
    is_episode
        A podcast or a chapter, not music.
    """

    title: str
    artist: str = ""
    album: str = ""
    sequence: str = ""
    name: str = ""
    time: str = ""
    seconds: float | None = None
    skipped: bool = False
    is_episode: bool = False


Plays = Callable[[Source, str, CleaningCounts, Tell], Iterator[Play]]
"""A file, its encoding (``""``: found out), what to count, whom to tell → its songs, in order."""


@dataclass(frozen=True, slots=True)
class PlayFormat:
    """One format of songs.

    Parameters
    ----------
    name
        In settings and reports.
    recognize
        Head → how sure (0 to 1). Never raises.
    plays
        Reads.
    time_format
        How ``Play.time`` is written (a value of ``TIME_FORMATS``); None for lists, which have no times.
    long_head
        Whether the lists begin late in the file.
    """

    name: str
    recognize: Callable[[Head], float]
    plays: Plays
    time_format: str | None = None
    long_head: bool = False

    @property
    def kind(self) -> str:
        """What its sequences are called."""
        return "playlists" if self.time_format is None else "sessions"

    @property
    def table(self) -> TableSettings:
        """The events as a table: what each column is, and where a sequence ends."""
        if self.time_format is None:
            roles = Roles(sequence="sequence", name="name", title="title", artist="artist", metadata=("album",))
            return TableSettings(roles=roles, cut="sequence")
        roles = Roles(time="time", title="title", artist="artist", metadata=("album",))
        return TableSettings(roles=roles, cut="gap", time_format=self.time_format)


@dataclass(slots=True)
class _Sieve:
    """Leaves out what a person doesn't want among their plays, and counts it."""

    settings: PlaySettings
    dropped: dict[str, int] = field(default_factory=dict)

    def keep(self, plays: Iterable[Play]) -> Iterator[Play]:
        """What stays."""
        for play in plays:
            reason = self._reason(play)
            if reason is None:
                yield play
            else:
                self.dropped[reason] = self.dropped.get(reason, 0) + 1

    def _reason(self, play: Play) -> str | None:
        if play.is_episode and not self.settings.episodes:
            return "reading-dropped-episodes"
        if play.seconds is not None and play.seconds < self.settings.min_seconds:
            return "reading-dropped-short-plays"
        if play.skipped and not self.settings.skipped:
            return "reading-dropped-skipped-plays"
        return None

    def report(self) -> list[Dropped]:
        """What was left out."""
        return [Dropped(reason, count) for reason, count in self.dropped.items()]


def play_reader(format: PlayFormat) -> Reader:
    """The reader of a format of songs."""

    def recognize(head: Head) -> Recognition | None:
        score = format.recognize(head)
        if not score:
            return None
        table = format.table
        settings = ReadingSettings(format.name, format.kind, "", min_sequence_length=2, table=table)
        if format.time_format is None:
            return Recognition(score, settings, (Reason("reading-reason-song-lists"),))
        return Recognition(score, settings, (Reason("reading-reason-history", {"minutes": table.gap_minutes}),))

    def read(task: Task) -> Corpus:
        table = _table(format, task.settings.table)
        collector, sieve, counts = EventCollector(table, task.limits), _Sieve(task.settings.plays), CleaningCounts()
        for number, source in enumerate(task.sources):
            plays = sieve.keep(format.plays(source, task.settings.encoding, counts, task.progress.add))
            for batch in _batches(plays, number):
                collector.add(batch, file=number, time_format=table.time_format)
        raw = collector.finish()
        raw.dropped.extend(sieve.report())
        raw.warnings.extend(counts.warnings())
        return finish_corpus(task, raw, ())

    def show(head: Head, settings: ReadingSettings, _: Settings) -> Shown:
        source = Source(head.data, head.name, head.whole)
        plays = list(islice(format.plays(source, settings.encoding, CleaningCounts(), tell_nobody), SHOWN_ROWS))
        named = ("time" if format.time_format else "name", "artist", "title", "album")
        rows = (tuple(str(getattr(play, name))[:CELL] for name in named) for play in plays)
        return named, tuple(rows)

    of_sessions = format.kind == "sessions"
    return Reader(
        format.name, recognize, read, show, of_plays=True, of_sessions=of_sessions, long_head=format.long_head
    )


def _table(format: PlayFormat, chosen: TableSettings) -> TableSettings:
    """The format's own columns, cut as the person chose where there is a choice."""
    own = format.table
    if format.time_format is None or chosen.cut not in ("gap", "day", "file"):
        return own
    return TableSettings(roles=own.roles, cut=chosen.cut, gap_minutes=chosen.gap_minutes, time_format=own.time_format)


def _batches(plays: Iterator[Play], file: int) -> Iterator[pl.DataFrame]:
    columns = ("sequence", "name", "time", "title", "artist", "album")
    while some := list(islice(plays, BATCH)):
        cells = {name: pl.Series([getattr(play, name) for play in some], dtype=pl.String) for name in columns}
        yield pl.DataFrame(cells | {"sequence": _in_this_file(cells["sequence"], file)})


def _in_this_file(lists: pl.Series, file: int) -> pl.Series:
    """Ids of lists are their own in each file: two files may have a list of the same name."""
    return lists if file == 0 else (pl.Series([f"{file}/"]) + lists).zip_with(lists != "", lists)
