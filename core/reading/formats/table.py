"""Tables of events: session logs and playlists as CSV, TSV, ``;`` or ``|``, with or without a header.

Rules: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), and what people's files make of it: see
``core.reading.tables.rows``. One row is one item of a sequence. Columns are known by name or content
(``core.reading.tables.columns``); items without an id are made of artist and title, ``Queen – Bohemian Rhapsody``, and
so are songs that have one (``core.reading.tables.song_columns``). Several files are one log: a sequence may go on in
the next file; where no column tells sequences apart, each file is one, with the file's name. Rows with a low rating,
or that return what was bought, are left out (``core.reading.tables.ratings``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

import polars as pl

from core.errors import ReadingError
from core.reading.finishing import finish_corpus
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task
from core.reading.settings import ReadingSettings, Roles, TableSettings
from core.reading.shares import share
from core.reading.songs.music import is_music_name
from core.reading.source import Source
from core.reading.tables.column_names import QUANTITY, plain_name
from core.reading.tables.columns import Guess, guess_roles
from core.reading.tables.events import EventCollector
from core.reading.tables.rows import RowParser
from core.reading.tables.table_head import TableHead
from core.reading.tables.table_parts import table_parts
from core.reading.tables.table_scan import ScanCounts, TableForm, columns_of, table_batches
from core.reading.tables.times import guess_time_format
from core.reading.text.cleaning import encoding_of
from core.settings import Settings
from core.types import Corpus, Dropped

SAMPLE_ROWS = 2000
CELL = 100
TEXT_CELL_CHARS = 200


def recognize(head: Head) -> Recognition | None:
    """Rows of equally many cells, with a column of items."""
    start = head.table
    if start is None:
        return None
    dialect, found, columns = start.dialect, start.head, start.head.columns()
    guess = guess_roles(columns)
    roles = guess.roles
    is_music = guess.is_list or roles.artist is not None or any(map(is_music_name, (head.name, *found.names)))
    table = TableSettings(dialect.delimiter, dialect.quote, found.header, start.skip_rows, roles, guess.cut)
    settings = ReadingSettings(
        format="table",
        kind="playlists" if is_music and guess.cut not in ("gap", "day") else "sessions",
        encoding=head.certain_encoding,
        min_sequence_length=2,
        table=replace(table, min_rating=guess.min_rating),
    )
    score = _score(head, columns, dialect.share) - (0.6 if _is_prose(found, dialect.delimiter) else 0.0)
    return Recognition(score, settings, tuple(_reasons(found, settings.table)), _names_items(columns, guess))


def _reasons(found: TableHead, table: TableSettings) -> Iterator[Reason]:
    yield Reason("reading-reason-table", {"count": len(found.names)})
    yield Reason("reading-reason-header" if found.header else "reading-reason-no-header")
    if table.skip_rows:
        yield Reason("reading-reason-skip-rows", {"count": table.skip_rows})
    yield Reason(f"reading-reason-cut-{table.cut}")
    rating = table.roles.rating
    if rating is not None and table.min_rating is not None:
        what = "quantity" if plain_name(rating) in QUANTITY else "rating"
        yield Reason(f"reading-reason-{what}", {"column": rating[:CELL], "least": table.min_rating})


def _score(head: Head, columns: dict[str, pl.Series], regular: float) -> float:
    """How sure: less where cells are long texts, or nothing but fractions (those are vectors)."""
    cells = pl.concat(list(columns.values()))
    long_texts = share(cells.str.len_chars() > TEXT_CELL_CHARS)
    fractions = share(cells.str.contains(r"^-?\d+\.\d+(?:[eE]-?\d+)?$"))
    named = 0.1 if head.ending in ("csv", "tsv", "tab", "psv") else 0.0
    return 0.75 * regular + named - long_texts - (0.5 if fractions > 0.8 else 0.0)


def _is_prose(found: TableHead, delimiter: str) -> bool:
    """Whether these are sentences with as many commas each: no header, and rows that end like sentences, or one row."""
    if found.header or delimiter != ",":
        return False
    ends = pl.Series([row[-1] for row in found.rows], dtype=pl.String)
    return len(found.rows) == 1 or share(ends.str.contains(r"[\p{L}»”\")][.!?…]+[»”\")]*$")) > 0.5


def _names_items(columns: dict[str, pl.Series], guess: Guess) -> bool:
    """Whether this is a catalogue: no owner, time or order; a first column that never repeats, and a text.

    A list of songs that begins with their titles or artists has no ids to name.
    """
    roles = guess.roles
    if roles.user or roles.time or roles.order or guess.is_list:
        return False
    called, first = next(iter(columns.items()))
    if roles.artist and called in (roles.artist, roles.title):
        return False
    has_text = any(share(cells.str.contains(r"\p{L}")) >= 0.5 for cells in columns.values())
    return has_text and len(first) > 1 and first.n_unique() == len(first)


def read(task: Task) -> Corpus:
    """Items of rows, cut into sequences."""
    table = task.settings.table
    _check_roles(table.roles)
    collector = EventCollector(table, task.limits)
    counts = ScanCounts()
    encodings = [encoding_of(source, task.settings.encoding) for source in task.sources]
    parts = list(table_parts(task.sources, encodings, table, task.limits))
    for number, part in enumerate(parts):
        if part is None:
            continue
        time_format = ""
        wanted = list(dict.fromkeys(part.columns.values()))
        for batch in table_batches(part.source, part.form, wanted, task.limits, counts, task.progress.add):
            events = part.as_settings_say(batch)
            time_format = time_format or _time_format(events, table)
            collector.add(events, file=number, time_format=time_format)
    raw = collector.finish([PurePosixPath(source.name).stem for source in task.sources])
    raw.warnings.extend(counts.warnings())
    if None in parts:
        raw.warnings.append(Dropped("reading-warning-other-tables", parts.count(None)))
    return finish_corpus(task, raw, encodings)


def _check_roles(roles: Roles) -> None:
    if not (roles.item or roles.title or roles.artist):
        raise ReadingError("errors-table-no-item-column")


def _form(table: TableSettings, encoding: str) -> TableForm:
    return TableForm(encoding, table.delimiter, table.quote, table.has_header, table.skip_rows)


def _time_format(batch: pl.DataFrame, table: TableSettings) -> str:
    if table.roles.time is None or table.time_format != "auto":
        return table.time_format
    return guess_time_format(batch[table.roles.time].head(SAMPLE_ROWS)) or "year-first"


def show(head: Head, settings: ReadingSettings, limits: Settings) -> Shown:
    """The first rows under their columns."""
    form = _form(settings.table, head.encoding)
    names = columns_of(Source(head.data, head.name), form, limits)
    first = form.skip_rows + form.has_header
    lines = head.text.split("\n", first + 200)
    rows = list(RowParser(form.delimiter, form.quote).rows(lines[:-1] if len(lines) > 1 else lines))
    padded = [(row + [""] * len(names))[: len(names)] for row in rows[first:][:20]]
    return tuple(names), tuple(tuple(cell[:CELL] for cell in row) for row in padded)


READER = Reader("table", recognize, read, show)
