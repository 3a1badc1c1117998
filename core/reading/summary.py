"""What is in a file that was opened, counted before anybody decides how to read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.errors import E2VError, SettingsError
from core.reading.detection import Detection, detect
from core.reading.formats import reader_of
from core.reading.main_file import head_and_name, main_member
from core.reading.opening import Opened
from core.reading.packed.archives import is_archive
from core.reading.reading import OTHER_FILES, read
from core.reading.settings import ReadingSettings
from core.reading.source import FORMS, Source
from core.reading.text.encodings import SAMPLE_BYTES
from core.settings import Settings
from core.types import Corpus, ProgressCallback

MOST_NAMES, NAME_CHARS = 20, 100


@dataclass(frozen=True, slots=True)
class Summary:
    """What opening found.

    Parameters
    ----------
    containers
        Which converters had to do with it (``core.reading.converters``).
    left
        Names of files that could not be read, at most 20; ``n_left`` counts them all.
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
        lists = {name: _texts(given.get(name)) for name in ("containers", "left")}
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
    """Count what a packed file holds.

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
    left = tuple(name[:NAME_CHARS] for name in opened.left[:MOST_NAMES])
    facts: dict[str, Any] = {"containers": opened.containers, "left": left, "n_left": len(opened.left)}
    facts |= {"made": plain.made, "n_files": len(opened.sources)}
    detection, facts["main"] = _detected(plain, limits)
    if detection is None:
        return Summary(**facts)
    if reader_of(detection.format).makes_vectors:
        return Summary(**facts)
    try:
        corpus = read([plain.content], [plain.name], detection.settings, opened=True, limits=limits, callback=callback)
    except E2VError:
        return Summary(**facts)  # reading will tell, with the settings that a person chose
    assert isinstance(corpus, Corpus)
    facts["n_files"] -= sum(entry.count for entry in corpus.report.dropped if entry.reason == OTHER_FILES)
    return Summary(**facts, **_counts(corpus, detection.settings))


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


def _counts(corpus: Corpus, settings: ReadingSettings) -> dict[str, Any]:
    months = ("", "")
    if corpus.times is not None:
        months = (_month(int(corpus.times.min())), _month(int(corpus.times.max())))
    return {
        "n_tokens": len(corpus.tokens),
        "n_items": len(corpus.items),
        "n_sequences": len(corpus.offsets) - 1,
        "first": months[0],
        "last": months[1],
        "settings": settings,
    }


def _month(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m")
