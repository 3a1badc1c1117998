"""How a file is to be read: every guess of the detection, as plain data that a person may change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from core.errors import SettingsError
from core.reading.text.encodings import ENCODINGS

KINDS = ("words", "playlists", "sessions", "vectors")
SENTENCES = ("lines", "marks")
CUTS = ("sequence", "user", "gap", "day", "file")
SEPARATORS = (",", "\t", ";", "|")
DELIMITERS = (*SEPARATORS, "::")
"""Between cells; the last stands in MovieLens's ratings.dat."""

TIME_FORMATS = ("auto", "year-first", "day-first", "month-first", "epoch-s", "epoch-ms", "epoch-us", "epoch-ns")
SINGLE_ROLES = ("sequence", "name", "user", "item", "time", "order", "title", "artist", "rating")
MOST_RATING = 1_000_000


def _refuse(name: str) -> SettingsError:
    return SettingsError("errors-reading-setting", field=name)


def _check_choice(name: str, value: object, choices: Iterable[object]) -> None:
    if not any(value is choice or (type(value) is type(choice) and value == choice) for choice in choices):
        raise _refuse(name)


def _check_number(name: str, value: object, low: int, high: int) -> None:
    if type(value) is not int or not low <= value <= high:
        raise _refuse(name)


def _check_amount(name: str, value: object) -> None:
    if not (value is None or (type(value) in (int, float) and abs(value) <= MOST_RATING)):  # type: ignore[arg-type]
        raise _refuse(name)


def _check_flag(name: str, value: object) -> None:
    if type(value) is not bool:
        raise _refuse(name)


def _check_text(name: str, value: object, *, optional: bool = False) -> None:
    if not (type(value) is str or (optional and value is None)):
        raise _refuse(name)


def _check_texts(name: str, value: object) -> None:
    if type(value) is not tuple or any(type(entry) is not str for entry in value):
        raise _refuse(name)


def _known(cls: type, section: str, data: object) -> dict[str, Any]:
    """The entries of a JSON object, refusing those that aren't settings; arrays become tuples."""
    if not isinstance(data, Mapping):
        raise _refuse(section)
    names = {entry.name for entry in fields(cls)}
    for key in data:
        if key not in names:
            raise _refuse(f"{section}.{str(key)[:40]}")
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}


@dataclass(frozen=True, slots=True)
class TextSettings:
    """Running text.

    ``lowercase`` puts every word in small letters. ``sentences`` is ``"lines"`` (one a line) or ``"marks"``
    (``. ! ? …`` end a sentence, lines run on, an empty line ends a paragraph). ``join_pairs`` makes one item of
    words that stand together more often than chance (``new_york``). ``drop_line_labels`` leaves out a reference
    at the start of each line, such as ``Ge1:1``. ``column`` is the column of a table that the text stands in; then
    ``"lines"`` makes one sequence of each row.
    """

    lowercase: bool = True
    sentences: str = "lines"
    join_pairs: bool = False
    drop_line_labels: bool = False
    column: str | None = None

    def __post_init__(self) -> None:
        _check_flag("text.lowercase", self.lowercase)
        _check_choice("text.sentences", self.sentences, SENTENCES)
        _check_flag("text.join_pairs", self.join_pairs)
        _check_flag("text.drop_line_labels", self.drop_line_labels)
        _check_text("text.column", self.column, optional=True)


@dataclass(frozen=True, slots=True)
class LineSettings:
    """One sequence a line: items apart by ``separator`` (None: white space), the first ``skip_rows`` lines left out."""

    separator: str | None = None
    skip_rows: int = 0

    def __post_init__(self) -> None:
        _check_choice("lines.separator", self.separator, (None, *SEPARATORS))
        _check_number("lines.skip_rows", self.skip_rows, 0, 1_000_000)


@dataclass(frozen=True, slots=True)
class Roles:
    """Which column of a table is what; None where there is none. A column may have more than one role.

    ``sequence``: id of the playlist, session or order. ``name``: what people call it. ``user``: the owner.
    ``item``: id of the item; without it, items are made of ``artist`` and ``title``. ``time``, ``order``: sort a
    sequence. ``metadata``: columns that describe the item. ``rating``: how much it was liked, or how many were bought.
    """

    sequence: str | None = None
    name: str | None = None
    user: str | None = None
    item: str | None = None
    time: str | None = None
    order: str | None = None
    title: str | None = None
    artist: str | None = None
    metadata: tuple[str, ...] = ()
    rating: str | None = None

    def __post_init__(self) -> None:
        for role in SINGLE_ROLES:
            _check_text(f"table.roles.{role}", getattr(self, role), optional=True)
        _check_texts("table.roles.metadata", self.metadata)

    def columns(self) -> tuple[str, ...]:
        """The columns that have a role, each once."""
        single = (getattr(self, role) for role in SINGLE_ROLES)
        return tuple(dict.fromkeys(name for name in (*single, *self.metadata) if name is not None))


@dataclass(frozen=True, slots=True)
class TableSettings:
    """A table of events: one row for each item of a sequence.

    ``quote`` is ``'"'``, or ``""`` where quotation marks are ordinary characters. ``cut``: a new sequence begins with
    each ``sequence`` id, with each ``user``, after ``gap_minutes`` without an event (``"gap"``), with each day of a
    user (``"day"``), or with each ``"file"``. ``time_format`` says how times are written. A row whose ``rating`` is
    below ``min_rating`` is left out; None keeps them all.
    """

    delimiter: str = ","
    quote: str = '"'
    has_header: bool = True
    skip_rows: int = 0
    roles: Roles = field(default_factory=Roles)
    cut: str = "sequence"
    gap_minutes: int = 30
    time_format: str = "auto"
    min_rating: float | None = None

    def __post_init__(self) -> None:
        _check_choice("table.delimiter", self.delimiter, DELIMITERS)
        _check_choice("table.quote", self.quote, ('"', ""))
        _check_flag("table.has_header", self.has_header)
        _check_number("table.skip_rows", self.skip_rows, 0, 1_000)
        if not isinstance(self.roles, Roles):
            raise _refuse("table.roles")
        _check_choice("table.cut", self.cut, CUTS)
        _check_number("table.gap_minutes", self.gap_minutes, 1, 60 * 24 * 365)
        _check_choice("table.time_format", self.time_format, TIME_FORMATS)
        _check_amount("table.min_rating", self.min_rating)


@dataclass(frozen=True, slots=True)
class PlaySettings:
    """Songs that were played: which of them count.

    ``min_seconds``: a shorter play is left out (where the file tells how long it was). ``skipped``, ``episodes``: keep
    skipped songs, and podcasts.
    """

    min_seconds: int = 30
    skipped: bool = False
    episodes: bool = False

    def __post_init__(self) -> None:
        _check_number("plays.min_seconds", self.min_seconds, 0, 3_600)
        _check_flag("plays.skipped", self.skipped)
        _check_flag("plays.episodes", self.episodes)


@dataclass(frozen=True, slots=True)
class CatalogueSettings:
    """A second file that names items: which column is the item's id (``key``), its title, its artist.

    ``metadata`` None keeps every other column.
    """

    encoding: str = ""
    delimiter: str = "\t"
    quote: str = '"'
    has_header: bool = False
    key: str = "column_1"
    title: str | None = "column_2"
    artist: str | None = None
    metadata: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        _check_choice("catalogue.encoding", self.encoding, ("", *ENCODINGS))
        _check_choice("catalogue.delimiter", self.delimiter, DELIMITERS)
        _check_choice("catalogue.quote", self.quote, ('"', ""))
        _check_flag("catalogue.has_header", self.has_header)
        _check_text("catalogue.key", self.key)
        _check_text("catalogue.title", self.title, optional=True)
        _check_text("catalogue.artist", self.artist, optional=True)
        if self.metadata is not None:
            _check_texts("catalogue.metadata", self.metadata)


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """Everything that decides what a file becomes.

    Parameters
    ----------
    format
        Name of a reader of ``core.reading.formats``.
    kind
        ``"words"``, ``"playlists"``, ``"sessions"`` or ``"vectors"``.
    encoding
        One of `ENCODINGS`, or ``""``: found out for each file.
    min_sequence_length
        Shorter sequences are left out. Items, 1 to 1,000; None means 1 for text and 2 for everything else.
    collapse_repeats
        An item that directly follows itself is counted once.
    text, lines, table, plays
        What only that format asks for.
    catalogue
        How the file that names items is to be read; None: found out.

    Raises
    ------
    SettingsError
        ``errors-reading-setting`` with the name of the field that has an unknown or impossible value.
    """

    format: str = "text"
    kind: str = "words"
    encoding: str = ""
    min_sequence_length: int | None = None
    collapse_repeats: bool = False
    text: TextSettings = field(default_factory=TextSettings)
    lines: LineSettings = field(default_factory=LineSettings)
    table: TableSettings = field(default_factory=TableSettings)
    plays: PlaySettings = field(default_factory=PlaySettings)
    catalogue: CatalogueSettings | None = None

    def __post_init__(self) -> None:
        _check_text("format", self.format)
        _check_choice("kind", self.kind, KINDS)
        _check_choice("encoding", self.encoding, ("", *ENCODINGS))
        if self.min_sequence_length is not None:
            _check_number("min_sequence_length", self.min_sequence_length, 1, 1_000)
        _check_flag("collapse_repeats", self.collapse_repeats)
        sections = (("text", TextSettings), ("lines", LineSettings), ("table", TableSettings), ("plays", PlaySettings))
        for name, cls in sections:
            if not isinstance(getattr(self, name), cls):
                raise _refuse(name)
        if not (self.catalogue is None or isinstance(self.catalogue, CatalogueSettings)):
            raise _refuse("catalogue")

    @property
    def shortest_sequence(self) -> int:
        """``min_sequence_length``, or its default for the format."""
        if self.min_sequence_length is not None:
            return self.min_sequence_length
        return 1 if self.format in ("text", "text-column") else 2

    def to_json(self) -> dict[str, Any]:
        """As a JSON object. ``from_json`` gives the same settings back."""
        written = asdict(self)
        # What came later is only written where it says something: what was read before has the id it had.
        if self.plays == PlaySettings():
            del written["plays"]
        later = ((written["text"], "column"), (written["table"], "min_rating"), (written["table"]["roles"], "rating"))
        for section, name in later:
            if section[name] is None:
                del section[name]
        return written

    @classmethod
    def from_json(cls, data: object) -> ReadingSettings:
        """Settings from a JSON object; what is missing has its default.

        Raises
        ------
        SettingsError
            For a field that is unknown or has a value of the wrong type or range.
        """
        values = _known(cls, "settings", data)
        flat = {"text": TextSettings, "lines": LineSettings, "plays": PlaySettings, "catalogue": CatalogueSettings}
        for name, section in flat.items():
            if values.get(name) is not None:
                values[name] = section(**_known(section, name, values[name]))
        if "table" in values:
            table = _known(TableSettings, "table", values["table"])
            if "roles" in table:
                table["roles"] = Roles(**_known(Roles, "table.roles", table["roles"]))
            values["table"] = TableSettings(**table)
        return cls(**values)
