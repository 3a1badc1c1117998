"""Texts in a column of a table: reviews, messages, posts, headlines, one in each row.

Rules: the table as in ``core.reading.tables.rows`` (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180; a cell in quotes
may hold line ends), the words as in ``core.reading.text.words``. Each row is one sequence, or one for each of its
sentences; a sentence never goes on in the next row. The other columns (ids, dates, labels) are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import polars as pl

from core.errors import ReadingError
from core.reading.collector import TokenCollector
from core.reading.finishing import finish_words
from core.reading.formats import table
from core.reading.reader import Head, Reader, Reason, Recognition, Shown, Task
from core.reading.settings import ReadingSettings, TableSettings, TextSettings
from core.reading.shares import median, share
from core.reading.tables.column_names import TEXT, plain_name
from core.reading.tables.dialect import Dialect
from core.reading.tables.table_head import TableStart, table_head
from core.reading.tables.table_scan import ScanCounts, TableForm, table_batches
from core.reading.text.cleaning import encoding_of
from core.reading.text.words import sentences_by_marks, words_of
from core.settings import Settings
from core.types import Corpus

FORMAT = "text-column"
LONGEST_TEXT = 1_000_000
"""Characters of one text; other cells are never that long, so the limit of cells is not for texts."""

PIECE = 20_000
"""Texts that are taken apart at once."""

CERTAIN, POSSIBLE = 0.9, 0.05
FEWEST_WORDS, FEWEST_IF_CALLED_TEXT = 7, 3
NATURAL, DISTINCT, DOMINANT = 0.6, 0.6, 0.5
_WORDS_IN_A_ROW = r"\p{L}{2,}[,;:]?\s+\p{L}+[,;:]?\s+\p{L}"
_SENTENCE_INSIDE = r"[.!?…][\"'’”»)\]]*\s+\S"


@dataclass(frozen=True, slots=True)
class _Traits:
    """What stands in a column: words in a typical cell; shares of cells that are language, that differ, that hold
    several sentences; characters in all.
    """

    words: float
    natural: float
    distinct: float
    characters: int
    sentences: float


def recognize(head: Head) -> Recognition | None:
    """A table in which one column of language outweighs the others."""
    start = _start(head)
    if start is None:
        return None
    traits = {name: _traits(cells) for name, cells in start.head.columns().items()}
    column = _wordiest(traits)
    if column is None:
        return None
    settings = ReadingSettings(
        FORMAT,
        "words",
        head.certain_encoding,
        min_sequence_length=1,
        text=TextSettings(sentences="marks" if traits[column].sentences >= 0.5 else "lines", column=column),
        table=TableSettings(start.dialect.delimiter, start.dialect.quote, start.head.header, start.skip_rows),
    )
    reasons = (
        Reason("reading-reason-text-column", {"column": column[: table.CELL]}),
        Reason(f"reading-reason-rows-{settings.text.sentences}"),
    )
    score = CERTAIN if _outweighs(column, traits, start.head.header) else POSSIBLE
    return Recognition(score, settings, reasons)


def _start(head: Head) -> TableStart | None:
    """The table's beginning; one column alone is a table if it is called so and its name tells of texts."""
    if head.table is not None:
        return head.table
    first = head.text.partition("\n")[0].strip().strip('"')
    if head.ending not in ("csv", "tsv") or plain_name(first) not in TEXT:
        return None
    alone = table_head(head.text, delimiter=",", quote='"', header=True)
    return TableStart(Dialect(",", '"', 1, 1.0), 0, alone) if alone is not None and alone.rows else None


def wordiest(columns: dict[str, pl.Series]) -> str | None:
    """The column that most of the language stands in; None where there are no columns.

    Parameters
    ----------
    columns
        The first rows: name → cells, String.
    """
    return _wordiest({name: _traits(cells) for name, cells in columns.items()})


def _wordiest(traits: dict[str, _Traits]) -> str | None:
    return max(traits, key=lambda name: (traits[name].natural >= NATURAL, traits[name].characters), default=None)


def _traits(cells: pl.Series) -> _Traits:
    filled = cells.filter(cells.str.contains(r"\S"))
    if not share(filled.str.contains(" ", literal=True)):
        return _Traits(0, 0, 0, int(filled.str.len_chars().sum() or 0), 0)
    return _Traits(
        words=median(filled.str.count_matches(r"\p{L}{2,}")),
        natural=share(filled.str.contains(_WORDS_IN_A_ROW)),
        distinct=filled.n_unique() / max(len(filled), 1),
        characters=int(filled.str.len_chars().sum() or 0),
        sentences=share(filled.str.contains(_SENTENCE_INSIDE)),
    )


def _outweighs(column: str, traits: dict[str, _Traits], header: bool) -> bool:
    """Whether a column is what the table is about. Lines of prose with a comma in each are no table of texts."""
    chosen = traits[column]
    enough = FEWEST_IF_CALLED_TEXT if plain_name(column) in TEXT else FEWEST_WORDS
    if chosen.words < enough or chosen.natural < NATURAL or chosen.distinct < DISTINCT:
        return False
    others = [found for name, found in traits.items() if name != column]
    if not header and any(found.natural >= 0.3 for found in others):
        return False
    return chosen.characters >= DOMINANT * sum(found.characters for found in traits.values())


def read(task: Task) -> Corpus:
    """Words as items, rows or their sentences as sequences."""
    column = task.settings.text.column
    if column is None:
        raise ReadingError("errors-table-no-text-column")
    collector = TokenCollector(task.limits)
    limits = replace(task.limits, max_cell_chars=max(task.limits.max_cell_chars, LONGEST_TEXT))
    counts = ScanCounts()
    encodings = []
    for source in task.sources:
        encodings.append(encoding_of(source, task.settings.encoding))
        form = _form(task.settings, encodings[-1])
        for batch in table_batches(source, form, [column], limits, counts, task.progress.add):
            for words in word_lists(batch[column], task.settings.text):
                collector.add(words)
    return finish_words(task, collector, counts.warnings(), encodings)


def _form(settings: ReadingSettings, encoding: str) -> TableForm:
    found = settings.table
    return TableForm(encoding, found.delimiter, found.quote, found.has_header, found.skip_rows)


def word_lists(texts: pl.Series, settings: TextSettings) -> Iterator[pl.Series]:
    """The words of each sequence of a column of texts: List(String), in pieces."""
    filled = texts.filter(texts.str.contains(r"\S"))
    for start in range(0, len(filled), PIECE):
        piece = filled[start : start + PIECE]
        if settings.sentences == "marks":
            # An empty line ends a paragraph, and so does a row.
            piece = sentences_by_marks("\n\n".join(piece.to_list()))
        yield words_of(piece, lowercase=settings.lowercase)


def show(head: Head, settings: ReadingSettings, limits: Settings) -> Shown:
    """The first rows under their columns, as of any table."""
    return table.show(head, settings, limits)


READER = Reader(FORMAT, recognize, read, show)
