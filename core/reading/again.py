"""Guesses made again, after a person corrected what they rest on: the format, the encoding, how cells are parted."""

from __future__ import annotations

from dataclasses import replace

from core.reading.columns import guess_roles
from core.reading.encodings import SAMPLE_BYTES
from core.reading.formats import reader_of
from core.reading.reader import Head
from core.reading.settings import ReadingSettings
from core.reading.table_head import table_head
from core.settings import settings as current_limits


def guess_as(head: bytes, name: str, size: int, format: str, encoding: str = "") -> ReadingSettings:
    """How a file would be read if it were of that format.

    Parameters
    ----------
    head, name, size
        As for `core.reading.detect`.
    format
        Name of a reader.
    encoding
        Chosen by a person; ``""``: found out.

    Raises
    ------
    ReadingError
        ``errors-format-not-known``.
    """
    reader = reader_of(format)
    opinion = reader.recognize(Head(head[:SAMPLE_BYTES], name, size, encoding))
    if opinion is not None:
        return replace(opinion.settings, encoding=encoding or opinion.settings.encoding)
    return ReadingSettings(format, _usual_kind(format), encoding)


def _usual_kind(format: str) -> str:
    if reader_of(format).of_plays:
        return "playlists"
    return {"text": "words", "lines": "sessions", "table": "sessions"}.get(format, "vectors")


def table_columns(head: bytes, name: str, size: int, settings: ReadingSettings) -> tuple[str, ...]:
    """The columns of a table as its delimiter, header and encoding give them.

    Raises
    ------
    ReadingError, LimitError
        If there is no table, or too wide a one.
    """
    start = Head(head[:SAMPLE_BYTES], name, size, settings.encoding)
    return reader_of("table").show(start, settings, current_limits())[0]


def guess_columns(head: bytes, name: str, size: int, settings: ReadingSettings) -> ReadingSettings:
    """The same settings with the roles of the columns, and where to cut, guessed anew.

    Raises
    ------
    ReadingError, LimitError
        As `table_columns`.

    Examples
    --------
    >>> from core.reading.settings import TableSettings
    >>> chosen = ReadingSettings("table", "sessions", table=TableSettings(delimiter=";"))
    >>> guess_columns(b"session;item\\n1;a\\n1;b\\n2;a\\n", "log", 27, chosen).table.roles.item
    'item'
    """
    table = settings.table
    table_columns(head, name, size, settings)
    text = Head(head[:SAMPLE_BYTES], name, size, settings.encoding).text
    found = table_head(
        text, delimiter=table.delimiter, quote=table.quote, header=table.has_header, skip_rows=table.skip_rows
    )
    guess = guess_roles({} if found is None else found.columns(), table.gap_minutes)
    return replace(settings, table=replace(table, roles=guess.roles, cut=guess.cut))
