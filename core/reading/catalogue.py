"""The second file that names items: id → title, artist and metadata.

Rules: any table of ``core.reading.tables.table_scan`` with one row for each item, with or without a header. The first
row of an id counts, further ones are counted as odd. Titles from JSON dumps may hold ``\\/`` for ``/``, as Cornell's
song_hash.txt does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import polars as pl

from core.errors import ReadingError
from core.reading.labels import ARTIST, free_name, titles_apart, with_numbers
from core.reading.reader import Head, head_of
from core.reading.settings import CatalogueSettings
from core.reading.shares import mean, share
from core.reading.source import Source
from core.reading.tables.column_names import roles_by_name
from core.reading.tables.dialect import guess_dialect
from core.reading.tables.event_cells import text_cells
from core.reading.tables.table_head import table_head
from core.reading.tables.table_scan import ScanCounts, TableForm, columns_of, table_batches
from core.reading.text.cleaning import encoding_of
from core.settings import Settings
from core.types import Corpus, Dropped, Items
from core.types.items import COUNT, KEY, TITLE


@dataclass(frozen=True, slots=True)
class CatalogueDetection:
    """What a catalogue was taken for.

    Parameters
    ----------
    settings
        How it would be read.
    is_likely
        Whether it looks like a catalogue: an id that no other row has, and a text.
    columns, rows
        The first rows, for a preview.
    """

    settings: CatalogueSettings
    is_likely: bool
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def recognize_catalogue(head: Head) -> CatalogueDetection:
    """Guess how a catalogue is written and which column is what.

    Raises
    ------
    ReadingError
        ``errors-catalogue-not-a-table``.
    """
    dialect = guess_dialect(head.text)
    if dialect is None:
        raise ReadingError("errors-catalogue-not-a-table")
    found = table_head(head.text, delimiter=dialect.delimiter, quote=dialect.quote)
    if found is None:
        raise ReadingError("errors-catalogue-not-a-table")
    columns = found.columns()
    key = _key_column(columns)
    title, artist = _text_columns(columns, key)
    settings = CatalogueSettings(
        encoding=head.certain_encoding,
        delimiter=dialect.delimiter,
        quote=dialect.quote,
        has_header=found.header,
        key=key,
        title=title,
        artist=artist,
    )
    unique = len(columns[key]) > 1 and columns[key].n_unique() == len(columns[key])
    return CatalogueDetection(settings, unique and title is not None, found.names, found.rows[:20])


def _key_column(columns: dict[str, pl.Series]) -> str:
    """The column whose values differ; a known name, few words and an early place speak for it."""

    def fitness(entry: tuple[int, str]) -> float:
        place, name = entry
        cells = columns[name].filter(columns[name] != "")
        distinct = cells.n_unique() / max(len(cells), 1)
        words = mean(cells.str.count_matches(r"\S+"))
        called = {"item": 1.0}.get(next(iter(roles_by_name(name)), ""), 0.5 if name.lower().endswith("id") else 0.0)
        code = share(cells.str.contains(r"^\S*\d\S*$"))
        return 3 * distinct + called + code - 0.2 * min(words, 5) - 0.05 * place

    return max(enumerate(columns), key=fitness)[1]


def _text_columns(columns: dict[str, pl.Series], key: str) -> tuple[str | None, str | None]:
    """The columns of title and artist, by name, else by content: titles differ more than artists."""
    others = [name for name in columns if name != key]
    by_role = {role: name for name in reversed(others) for role in roles_by_name(name)[:1]}
    title, artist = by_role.get("title"), by_role.get("artist")
    unnamed = (name for name in others if name not in (title, artist) and not roles_by_name(name))
    texts = [name for name in unnamed if _is_text(columns[name])]
    if title is None and texts:
        title = texts.pop(0)
        headerless = title.startswith("column_")
        if artist is None and texts and headerless and len(columns) == 3:
            artist = texts[0]
            if columns[title].n_unique() < columns[artist].n_unique():
                title, artist = artist, title
    return title, artist


def _is_text(cells: pl.Series) -> bool:
    return share(cells.str.contains(r"\p{L}")) >= 0.5


def read_catalogue(
    source: Source, chosen: CatalogueSettings | None, limits: Settings
) -> tuple[pl.DataFrame, list[Dropped]]:
    """The catalogue as a table of items: ``key``, ``title``, ``artist`` and metadata, and what was odd.

    Raises
    ------
    ReadingError
        ``errors-catalogue-not-a-table``, ``errors-table-column-missing``.
    LimitError
        As `table_batches`.
    """
    settings = chosen or recognize_catalogue(head_of(source)).settings
    encoding = encoding_of(source, settings.encoding)
    form = TableForm(encoding, settings.delimiter, settings.quote, settings.has_header)
    single = {KEY: settings.key, TITLE: settings.title, ARTIST: settings.artist}
    wanted = {target: column for target, column in single.items() if column is not None}
    metadata = settings.metadata
    if metadata is None:
        metadata = tuple(name for name in columns_of(source, form, limits) if name not in wanted.values())
    wanted |= {free_name(column): column for column in metadata}
    counts = ScanCounts()
    batches = table_batches(source, form, list(dict.fromkeys(wanted.values())), limits, counts)
    parts = [
        pl.DataFrame({target: text_cells(batch[column]) for target, column in wanted.items()}) for batch in batches
    ]
    if not parts:
        raise ReadingError("errors-catalogue-not-a-table")
    table = pl.concat(parts)
    found = table.filter(pl.col(KEY).is_not_null())
    unique = found.unique(KEY, keep="first", maintain_order=True)
    odd = (
        Dropped("reading-warning-catalogue-no-id", table.height - found.height),
        Dropped("reading-warning-catalogue-duplicates", found.height - unique.height),
    )
    warnings = [*counts.warnings(), *(warning for warning in odd if warning.count)]
    return with_numbers(_unescaped(unique), [free_name(column) for column in metadata]), warnings


def _unescaped(table: pl.DataFrame) -> pl.DataFrame:
    texts = [name for name in (TITLE, ARTIST) if name in table.columns]
    return table.with_columns(pl.col(texts).str.replace_all("\\/", "/", literal=True)) if texts else table


def name_items(
    corpus: Corpus, met: pl.Series, source: Source | None, chosen: CatalogueSettings | None, limits: Settings
) -> Corpus:
    """The corpus with titles and metadata from a catalogue; it is believed before the corpus itself.

    Parameters
    ----------
    corpus
        As built.
    met
        Keys of all items that were read, also of those that the corpus leaves out.
    source
        The catalogue, or None: nothing changes.
    chosen
        How to read it, or None: found out.
    limits
        Of the table.

    Raises
    ------
    ReadingError, LimitError
        As `read_catalogue`.
    """
    if source is None:
        return corpus
    catalogue, warnings = read_catalogue(source, chosen, limits)
    table = _joined(corpus.items.table, catalogue)
    if TITLE in table.columns:
        table = titles_apart(table)
        untitled = table[TITLE].null_count()
        if untitled:
            warnings.append(Dropped("reading-warning-untitled-items", untitled))
    report = replace(corpus.report, warnings=corpus.report.warnings + tuple(warnings))
    unplayed = _unplayed(met, catalogue, limits)
    return replace(corpus, items=Items(table), report=report, unplayed=unplayed)


def _unplayed(met: pl.Series, catalogue: pl.DataFrame, limits: Settings) -> Items | None:
    """What the catalogue names and nobody has played, as far as a vocabulary may be long."""
    others = catalogue.join(met.rename(KEY).to_frame(), on=KEY, how="anti", maintain_order="left")
    others = others.rename({COUNT: f"{COUNT}_"}) if COUNT in others.columns else others
    return Items(others.head(limits.max_vocabulary)) if others.height else None


def _joined(items: pl.DataFrame, catalogue: pl.DataFrame) -> pl.DataFrame:
    """Items with the catalogue's columns; where it has no text, what the corpus knew stays."""
    catalogue = catalogue.rename({COUNT: f"{COUNT}_"}) if COUNT in catalogue.columns else catalogue
    joined = items.join(catalogue, on=KEY, how="left", maintain_order="left", suffix="\0")
    for name in items.columns:
        newer = f"{name}\0"
        if newer in joined.columns:
            better, known = joined[newer], joined[name]
            if better.dtype == known.dtype:
                better = better.zip_with(better.is_not_null(), known)
            joined = joined.with_columns(better.alias(name)).drop(newer)
    return joined
