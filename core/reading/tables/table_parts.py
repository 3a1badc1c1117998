"""Several tables that are read as one: files of one kind, or songs from several services.

A file that has the columns that sequences are made of belongs to the others; what else it lacks stays empty. Songs
have other columns in each service, so there a file's own columns stand for those that the settings name; a list
without a column of lists is one list with the file's name. What fits neither way is left out: the other tables of an
archive (the films of MovieLens beside its ratings).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

import polars as pl

from core.errors import ReadingError
from core.reading.reader import head_of
from core.reading.settings import SINGLE_ROLES, Roles, TableSettings
from core.reading.source import Source
from core.reading.tables.columns import guess_roles
from core.reading.tables.table_scan import TableForm, columns_of
from core.settings import Settings

NEEDED = {"sequence": ("sequence",), "user": ("user",), "gap": ("user", "time"), "day": ("user", "time"), "file": ()}
"""Roles that cutting needs, where the settings have them."""


@dataclass(frozen=True, slots=True)
class TablePart:
    """One file: how it is written, and its columns by those of the settings; those that it lacks are ``constants``."""

    source: Source
    form: TableForm
    columns: dict[str, str]
    constants: dict[str, str | None]

    def as_settings_say(self, batch: pl.DataFrame) -> pl.DataFrame:
        """The columns under the names of the settings."""
        found = [batch[here].alias(name) for name, here in self.columns.items()]
        empty = [pl.Series(name, [value] * batch.height, dtype=pl.String) for name, value in self.constants.items()]
        return pl.DataFrame([*found, *empty])


def table_parts(
    sources: tuple[Source, ...], encodings: list[str], table: TableSettings, limits: Settings
) -> Iterator[TablePart | None]:
    """Each file as a part of the table; None for one that is another table.

    Parameters
    ----------
    sources, encodings
        The files.
    table
        How they are written, and which column is what.
    limits
        For the width of tables.

    Raises
    ------
    ReadingError
        ``errors-table-column-missing`` if no file has the columns; of one file alone, if it lacks any.
    LimitError
        As `core.reading.tables.table_scan.columns_of`.
    """
    alone = len(sources) == 1
    needed = _needed(table, alone=alone)
    missing = None
    for source, encoding in zip(sources, encodings, strict=True):
        form = TableForm(encoding, table.delimiter, table.quote, table.has_header, table.skip_rows)
        names = columns_of(source, form, limits)
        # Any table has a first column: without a header only another one's header tells it apart.
        other = not alone and not table.has_header and _has_header(source)
        lacking = [name for name in needed if other or name not in names]
        if not lacking:
            there = {name: name for name in table.roles.columns() if name in names}
            yield TablePart(source, form, there, {name: None for name in table.roles.columns() if name not in names})
            missing = ""
        else:
            own = _own_songs(source, encoding, table)
            missing = (lacking[0] if missing is None else missing) if own is None else ""
            yield own
    if missing:
        raise ReadingError("errors-table-column-missing", column=missing[:40])


def _needed(table: TableSettings, *, alone: bool) -> tuple[str, ...]:
    if alone:
        return table.roles.columns()
    roles = ("item",) if table.roles.item is not None else ("artist", "title")
    rating = ("rating",) if table.min_rating is not None else ()
    names = (getattr(table.roles, role) for role in (*roles, *NEEDED[table.cut], *rating))
    return tuple(name for name in names if name is not None)


def _has_header(source: Source) -> bool:
    start = head_of(source).table
    return start is not None and start.head.header


def _own_songs(source: Source, encoding: str, table: TableSettings) -> TablePart | None:
    """A table of songs with columns of its own."""
    head = head_of(source)
    start = head.table
    if start is None or not _are_songs(table.roles):
        return None
    guess = guess_roles(start.head.columns(), table.gap_minutes)
    wanted = [role for role in NEEDED[table.cut] if role != "sequence" and getattr(table.roles, role) is not None]
    if not _are_songs(guess.roles) or any(getattr(guess.roles, role) is None for role in wanted):
        return None
    form = TableForm(encoding, start.dialect.delimiter, start.dialect.quote, start.head.header, start.skip_rows)
    columns: dict[str, str] = {}
    for role in SINGLE_ROLES:
        name, here = getattr(table.roles, role), getattr(guess.roles, role)
        if name is not None and here is not None:
            columns.setdefault(name, here)
    constants: dict[str, str | None] = {name: None for name in table.roles.columns() if name not in columns}
    if table.roles.sequence in constants:
        constants[table.roles.sequence] = PurePosixPath(source.name).stem
    return TablePart(source, form, columns, constants)


def _are_songs(roles: Roles) -> bool:
    return roles.item is None and roles.artist is not None and roles.title is not None
