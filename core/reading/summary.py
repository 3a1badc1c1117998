"""What is in a file, counted before anybody decides how to read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import E2VError, SettingsError
from core.reading.detection import Detection, detect
from core.reading.formats import reader_of
from core.reading.main_file import head_and_name, main_member
from core.reading.opening import Opened
from core.reading.packed.archives import is_archive, read_members
from core.reading.reading import OTHER_FILES, read
from core.reading.settings import ReadingSettings
from core.reading.source import FORMS, Source
from core.reading.text.encodings import SAMPLE_BYTES
from core.settings import Settings
from core.types import Corpus, ProgressCallback

MOST_NAMES, NAME_CHARS = 20, 100
COUNTED_BYTES = 20 << 20
"""A plain file up to this size is counted while a person looks at its preview: 1 to 2 s of processor time."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What opening found.

    Parameters
    ----------
    containers
        Which converters had to do with it (``core.reading.converters``).
    left
        Names of files that could not be read, at most 20; ``n_left`` counts them all.
    lists_left
        Lists of records beside the one that is read, ``users (12)``, at most 20.
    made
        The plain form of the file, where it is one file that a converter made.
    main
        Which file of several is the main one.
    n_files
        Files that are read.
    n_tokens, n_items, n_sequences
        Of the corpus, read as detected; 0 where there is none.
    first, last
        Months of its first and last event, ``"2019-03"``; empty without times.
    settings
        What it was read with; the counts hold for these alone.
    """

    containers: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    n_left: int = 0
    lists_left: tuple[str, ...] = ()
    made: str = ""
    main: int = 0
    n_files: int = 1
    n_tokens: int = 0
    n_items: int = 0
    n_sequences: int = 0
    first: str = ""
    last: str = ""
    settings: ReadingSettings | None = None

    def to_json(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self) | {"settings": None if self.settings is None else self.settings.to_json()}

    @classmethod
    def from_json(cls, data: object) -> Summary:
        """Back from JSON; what has another form, as in a file that somebody changed, is as if it weren't there."""
        given = data if isinstance(data, Mapping) else {}
        numbers = {name: value for name, value in given.items() if _is_count(name) and type(value) is int}
        texts = {name: str(given.get(name, ""))[:7] for name in ("first", "last")}
        texts["made"] = next((form for form in FORMS.values() if form == given.get("made")), "")
        lists = {name: _texts(given.get(name)) for name in ("containers", "left", "lists_left")}
        known: dict[str, Any] = {**{name: numbers[name] for name in numbers if name in cls.__slots__}, **texts, **lists}
        return cls(**known, settings=_settings(given.get("settings")))


def _is_count(name: str) -> bool:
    return name.startswith("n_") or name == "main"


def _texts(values: object) -> tuple[str, ...]:
    return tuple(map(str, values))[:MOST_NAMES] if isinstance(values, list | tuple) else ()


def _settings(data: object) -> ReadingSettings | None:
    try:
        return None if data is None else ReadingSettings.from_json(data)
    except SettingsError:
        return None


def summarize(plain: Source, opened: Opened, limits: Settings, callback: ProgressCallback) -> Summary:
    """Count what a file holds that was opened, read as it was detected.

    Parameters
    ----------
    plain
        As `core.reading.opening.packed` made it.
    opened
        What it was made of.
    limits, callback
        As for `core.reading.read`.
    """
    assert isinstance(plain.content, Path)
    facts: dict[str, Any] = {"containers": opened.containers, "n_left": len(opened.left)}
    facts |= {"left": _shortened(opened.left), "lists_left": _shortened(opened.lists_left)}
    facts |= {"made": plain.made, "n_files": len(opened.sources)}
    detection, facts["main"] = _detected(plain, limits)
    if detection is None:
        return Summary(**facts)
    return count_again(plain, Summary(**facts), detection.settings, limits, callback)


def _shortened(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name[-NAME_CHARS:] for name in names[:MOST_NAMES])


def count_again(
    plain: Source, found: Summary, settings: ReadingSettings, limits: Settings, callback: ProgressCallback
) -> Summary:
    """Count a plain file once more, read with other settings.

    Parameters
    ----------
    plain
        A file on disk that needs no opening, or as `core.reading.opening.packed` made it.
    found
        What opening it found; its counts are replaced.
    settings
        As a person chose them; the catalogue has no say in what is counted.
    limits, callback
        As for `core.reading.read`.

    Returns
    -------
    Summary
        All counts are 0 for vectors and for what can't be read so: reading will tell why.
    """
    assert isinstance(plain.content, Path)
    wanted = replace(settings, catalogue=None)
    nothing = replace(
        found, n_files=_n_files(plain, limits), n_tokens=0, n_items=0, n_sequences=0, first="", last="", settings=wanted
    )
    if reader_of(wanted.format).makes_vectors:
        return nothing
    try:
        corpus = read([plain.content], [plain.name], wanted, opened=True, limits=limits, callback=callback)
    except E2VError:
        return nothing
    assert isinstance(corpus, Corpus)
    n_left = sum(entry.count for entry in corpus.report.dropped if entry.reason == OTHER_FILES)
    return replace(nothing, n_files=nothing.n_files - n_left, **_counts(corpus))


def _n_files(plain: Source, limits: Settings) -> int:
    assert isinstance(plain.content, Path)
    if not is_archive(plain.content):
        return 1
    with read_members(plain.content, plain.name, limits) as members:
        return len(members)


def _detected(plain: Source, limits: Settings) -> tuple[Detection | None, int]:
    """What the file, or the main one of several, was taken for, and which that is."""
    assert isinstance(plain.content, Path)
    main = 0
    try:
        if is_archive(plain.content):
            main = main_member(plain.content, plain.name, limits)
        return detect(*head_and_name(plain.content, plain.name, SAMPLE_BYTES, limits, plain.made, main)), main
    except E2VError:
        return None, main


def _counts(corpus: Corpus) -> dict[str, Any]:
    months = ("", "")
    if corpus.times is not None:
        months = (_month(int(corpus.times.min())), _month(int(corpus.times.max())))
    return {
        "n_tokens": len(corpus.tokens),
        "n_items": len(corpus.items),
        "n_sequences": len(corpus.offsets) - 1,
        "first": months[0],
        "last": months[1],
    }


def _month(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m")
