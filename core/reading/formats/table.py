"""Tables of events: session logs and playlists as CSV, TSV, ``;`` or ``|``, with or without a header.

Rules: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), and what people's files make of it: see
``core.reading.rows``. One row is one item of a sequence. Columns are known by name or content
(``core.reading.columns``); items without an id are made of artist and title, ``Queen – Bohemian Rhapsody``. Several
files are one log: a sequence may go on in the next file.
"""

from __future__ import annotations

import polars as pl

from core.errors import ReadingError
from core.reading.cleaning import encoding_of
from core.reading.columns import guess_roles
from core.reading.dialect import guess_dialect
from core.reading.events import EventCollector
from core.reading.finishing import finish_corpus
from core.reading.music import is_music_name
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task
from core.reading.rows import RowParser
from core.reading.settings import ReadingSettings, Roles, TableSettings
from core.reading.shares import share
from core.reading.source import Source
from core.reading.table_head import table_head
from core.reading.table_scan import ScanCounts, TableForm, columns_of, table_batches
from core.reading.times import guess_time_format
from core.settings import Settings
from core.types import Corpus

SAMPLE_ROWS = 2000
WIDEST = 1_000
CELL = 100
TEXT_CELL_CHARS = 200


def recognize(head: Head) -> Recognition | None:
    """Rows of equally many cells, with a column of items."""
    dialect = guess_dialect(head.text)
    if dialect is None:
        return None
    found = table_head(head.text, delimiter=dialect.delimiter, quote=dialect.quote)
    if found is None or not found.rows or not 2 <= len(found.names) <= WIDEST:
        return None
    columns = found.columns()
    guess = guess_roles(columns)
    roles = guess.roles
    is_music = roles.artist is not None or any(map(is_music_name, (head.name, *found.names)))
    settings = ReadingSettings(
        format="table",
        kind="playlists" if is_music else "sessions",
        encoding=head.certain_encoding,
        min_sequence_length=2,
        table=TableSettings(dialect.delimiter, dialect.quote, found.header, 0, roles, guess.cut),
    )
    reasons = [Reason("reading-reason-table", {"count": len(found.names)})]
    reasons.append(Reason("reading-reason-header" if found.header else "reading-reason-no-header"))
    reasons.append(Reason(f"reading-reason-cut-{guess.cut}"))
    return Recognition(_score(head, columns, dialect.share), settings, tuple(reasons), _names_items(columns, roles))


def _score(head: Head, columns: dict[str, pl.Series], regular: float) -> float:
    """How sure: less where cells are long texts, or nothing but fractions (those are vectors)."""
    cells = pl.concat(list(columns.values()))
    long_texts = share(cells.str.len_chars() > TEXT_CELL_CHARS)
    fractions = share(cells.str.contains(r"^-?\d+\.\d+(?:[eE]-?\d+)?$"))
    named = 0.1 if head.ending in ("csv", "tsv", "tab", "psv") else 0.0
    return 0.75 * regular + named - long_texts - (0.5 if fractions > 0.8 else 0.0)


def _names_items(columns: dict[str, pl.Series], roles: Roles) -> bool:
    """Whether this is a catalogue: no owner, time or order; a first column that never repeats, and a text."""
    if roles.user or roles.time or roles.order:
        return False
    first = next(iter(columns.values()))
    has_text = any(share(cells.str.contains(r"\p{L}")) >= 0.5 for cells in columns.values())
    return has_text and len(first) > 1 and first.n_unique() == len(first)


def read(task: Task) -> Corpus:
    """Items of rows, cut into sequences."""
    table = task.settings.table
    _check_roles(table.roles)
    collector = EventCollector(table, task.limits)
    counts = ScanCounts()
    encodings = []
    for number, source in enumerate(task.sources):
        encodings.append(encoding_of(source, task.settings.encoding))
        form = _form(table, encodings[-1])
        time_format = ""
        for batch in table_batches(source, form, list(table.roles.columns()), task.limits, counts, task.progress.add):
            time_format = time_format or _time_format(batch, table)
            collector.add(batch, file=number, time_format=time_format)
    raw = collector.finish()
    raw.warnings.extend(counts.warnings())
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
