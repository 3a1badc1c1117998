"""Guesses made again, after a person corrected what they rest on: the format, the encoding, how cells are parted."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from core.reading.formats import reader_of
from core.reading.formats.text_column import wordiest
from core.reading.reader import Head
from core.reading.settings import ReadingSettings
from core.reading.tables.columns import guess_roles
from core.reading.tables.table_head import table_head
from core.reading.text.encodings import SAMPLE_BYTES
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
    reader = reader_of(format)
    if reader.of_plays:
        return "sessions" if reader.of_sessions else "playlists"
    kinds = {"text": "words", "text-column": "words", "lines": "sessions", "table": "sessions"}
    return kinds.get(format, "vectors")


def table_columns(head: bytes, name: str, size: int, settings: ReadingSettings) -> tuple[str, ...]:
    """The columns of a table as its delimiter, header and encoding give them.

    Raises
    ------
    ReadingError, LimitError
        If there is no table, or too wide a one.
    """
    start = Head(head[:SAMPLE_BYTES], name, size, settings.encoding)
    return reader_of("table").show(start, settings, current_limits())[0]


def table_cells(head: bytes, name: str, size: int, settings: ReadingSettings) -> dict[str, pl.Series]:
    """The first cells of each column, String; no columns where there is no table."""
    table = settings.table
    text = Head(head[:SAMPLE_BYTES], name, size, settings.encoding).text
    found = table_head(
        text, delimiter=table.delimiter, quote=table.quote, header=table.has_header, skip_rows=table.skip_rows
    )
    return {} if found is None else found.columns()


def guess_text_column(head: bytes, name: str, size: int, settings: ReadingSettings) -> ReadingSettings:
    """The same settings with the column of texts guessed anew.

    Raises
    ------
    ReadingError, LimitError
        As `table_columns`.
    """
    table_columns(head, name, size, settings)
    column = wordiest(table_cells(head, name, size, settings))
    return replace(settings, text=replace(settings.text, column=column))


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
    guess = guess_roles(table_cells(head, name, size, settings), table.gap_minutes)
    return replace(settings, table=replace(table, roles=guess.roles, cut=guess.cut, min_rating=guess.min_rating))
