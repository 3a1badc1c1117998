"""The labels of a matrix in a text file beside it: which file that is, and what stands in it.

One label a line; or a table (tabs in .tsv and Embedding Projector's ``metadata.tsv``, commas in .csv), whose other
columns are kept as metadata of the items, with or without a header; or JSON: a list of labels, ``{"king": 0}`` or
``{"0": "king"}``. A line counts whatever stands in it: the tenth is the label of the tenth row, except that empty lines
at the end are none where there are enough without them. One line more than rows must be a header: the name of a column
of labels, or names over several columns.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import polars as pl

from core.errors import LimitError, ReadingError
from core.reading.nested.records import Event, json_events
from core.reading.pieces import Group, Piece
from core.reading.source import Source
from core.reading.tables.column_names import plain_name
from core.reading.tables.dialect import SAMPLE_ROWS, column_names
from core.reading.text.cleaning import encoding_of
from core.reading.text.encodings import mark_of
from core.reading.vectors.number_rows import NUMBER
from core.settings import MB, Settings

LONGEST_FILE = 300 * MB
LONGEST_ROW = 1 * MB
MOST_LINES_EACH, MOST_LINES_MORE = 4, 1_000
"""So many lines for each row, and so many more, are looked at: quoted labels may hold line ends."""
ENDINGS = frozenset({"", "txt", "tsv", "tab", "csv", "json", "vocab", "labels", "words", "names", "keys", "lst"})
_TELLING = re.compile(r"label|word|vocab|meta|token|name|item|title|key|index|entit|id2|2id|_ids?\b", re.IGNORECASE)
_OTHER = re.compile(r"readme|licen[cs]e|changelog|config|requirements|notes?\b", re.IGNORECASE)
_SECOND = re.compile(r"syn1|context|output|target|bias", re.IGNORECASE)
"""Matrices that stand behind the input vectors where both are there: gensim's ``.syn1neg.npy`` and the like."""
_NAMES = (
    "word words label labels token tokens name title item itemid term key text entity node id movieid productid songid "
    "trackid слово метка название сөз белгі атауы"
)
_LABEL_NAMES = frozenset(_NAMES.split())
_MORE_HEADERS = (
    "key keys id ids names titles items entities nodes terms lemma phrase vocab vocabulary class classes artist "
    "artistname artistid track trackname song songname movie movieid product productname user userid слова метки токен "
    "токены имя имена ключ идентификатор ид элемент заголовок термин трек песня фильм товар сөздер белгілер атау аты "
    "кілт идентификаторы тақырып тауар ән"
)
_HEADERS = _LABEL_NAMES | frozenset(_MORE_HEADERS.split())


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels, String, shape (n,), and further columns of their file, String, n rows."""

    labels: pl.Series
    about: pl.DataFrame | None = None


def with_labels(matrices: Sequence[Piece], pieces: Sequence[Piece]) -> list[Group]:
    """Each matrix with the file of its labels where one is there, else alone; input vectors choose first.

    A file of labels lies in the same folder, if not elsewhere; its name begins like that of the matrix or tells what it
    is (``emb_labels.txt``, ``words.txt``, ``metadata.tsv``), unless it is the only text there.
    """
    free = [piece for piece in pieces if piece not in matrices and _may_be_labels(piece)]
    found: dict[int, Group] = {}
    for place in sorted(range(len(matrices)), key=lambda place: bool(_SECOND.search(matrices[place].source.name))):
        matrix = matrices[place]
        partner = max(free, key=lambda piece: _fitness(matrix, piece), default=None)
        if partner is None or (len(free) > 1 and not any(_fitness(matrix, partner)[1:])):
            found[place] = (matrix,)
            continue
        free.remove(partner)
        found[place] = (matrix, partner)
    return [found[place] for place in range(len(matrices))]


def _may_be_labels(piece: Piece) -> bool:
    is_text = b"\x00" not in piece.head.data or mark_of(piece.head.data) is not None
    return is_text and piece.head.ending in ENDINGS and not _OTHER.search(piece.source.name)


def _fitness(matrix: Piece, labels: Piece) -> tuple[bool, bool, bool]:
    """Whether it lies beside the matrix, has its name, and tells that it holds labels."""
    stem = matrix.source.name.partition(".")[0].lower()
    return (
        matrix.folder == labels.folder,
        bool(stem) and labels.source.name.lower().startswith(stem),
        bool(_TELLING.search(labels.source.name)),
    )


def label_place(names: Sequence[str], default: int = 0) -> int:
    """Which of some columns holds the labels, by their names.

    >>> label_place(["count", "Word"]), label_place(["a", "b"])
    (1, 0)
    """
    return next((place for place, name in enumerate(names) if plain_name(name) in _LABEL_NAMES), default)


def read_labels(source: Source, n_rows: int, limits: Settings) -> Labels:
    """The labels of a matrix of ``n_rows`` rows.

    Raises
    ------
    ReadingError
        ``errors-label-count`` with both numbers; ``errors-labels-unreadable``; ``errors-json-broken``.
    LimitError
        ``errors-file-too-large``, ``errors-too-many-columns``, ``errors-nested-too-deep``.
    """
    if source.size > LONGEST_FILE:
        raise LimitError("errors-file-too-large", limit=LONGEST_FILE // MB)
    if source.name.lower().endswith(".json"):
        return Labels(_of_json(json_events(source), n_rows))
    text = source.head(source.size).decode(encoding_of(source), "replace").removeprefix("\ufeff")
    if text.count("\n") > MOST_LINES_EACH * n_rows + MOST_LINES_MORE:
        raise ReadingError("errors-label-count", labels=text.count("\n"), rows=n_rows)
    lines = pl.Series([text], dtype=pl.String).str.split("\n").explode().str.strip_suffix("\r")
    del text
    columns = None
    if source.name.lower().endswith(".csv"):
        columns = _csv_columns(lines, n_rows, limits)
    elif "\t" in lines[0]:
        columns = _tab_columns(lines, n_rows, limits)
    if columns is not None:
        return _labels_of(columns)
    counted = _counted(lines, n_rows)
    _check_header([[line] for line in counted[:SAMPLE_ROWS]], len(counted), n_rows)
    return Labels(counted[-n_rows:])


def _counted(lines: pl.Series, n_rows: int) -> pl.Series:
    """The lines, with a header or without; empty ones at the end only if they belong to rows.

    Raises
    ------
    ReadingError
        ``errors-label-count``.
    """
    n_filled = len(lines) - int((lines.reverse() != "").arg_max() or 0)
    if n_filled == n_rows + 1:
        return lines[:n_filled]
    n_lines = len(lines) - (lines[-1] == "")
    if n_filled > n_rows or n_lines < n_rows:
        raise ReadingError("errors-label-count", labels=n_filled, rows=n_rows)
    # A header over labels of which the last are empty.
    return lines[: n_rows + (n_filled < n_rows < n_lines and plain_name(lines[0]) in _HEADERS)]


def _check_header(rows: list[list[str]], n_lines: int, n_rows: int) -> None:
    """Refuse one line too many that names no columns: whose label is missing, nobody can tell.

    Raises
    ------
    ReadingError
        ``errors-label-count``.
    """
    if n_lines > n_rows and not _names_columns(rows[0], rows[1:]):
        raise ReadingError("errors-label-count", labels=n_lines, rows=n_rows)


def _names_columns(first: list[str], rest: list[list[str]]) -> bool:
    """Whether a cell is a known name (pandas' is ``0``); or there are several, each unlike all below it."""
    if any(plain_name(cell) in _HEADERS for cell in first) or (first == ["0"] and rest[:1] != [["1"]]):
        return True
    return (
        len(first) > 1
        and any(first)
        and all(
            not any(place < len(row) and _is_like(cell, row[place]) for row in rest) for place, cell in enumerate(first)
        )
    )


def _is_like(cell: str, other: str) -> bool:
    return cell == other or (NUMBER.fullmatch(cell) is not None and NUMBER.fullmatch(other) is not None)


def _tab_columns(lines: pl.Series, n_rows: int, limits: Settings) -> pl.DataFrame:
    """Columns of lines with tabs, without quoting; named by the header or ``column_1``, ``column_2`` …"""
    lines = _counted(lines, n_rows)
    width = lines[0].count("\t") + 1
    _check_width(width, limits)
    _check_header([line.split("\t") for line in lines[:SAMPLE_ROWS]], len(lines), n_rows)
    cells = lines[-n_rows:].str.split_exact("\t", width - 1).struct.unnest()
    cells.columns = column_names(lines[0].split("\t"), header=len(lines) > n_rows)
    return cells


def _csv_columns(lines: pl.Series, n_rows: int, limits: Settings) -> pl.DataFrame | None:
    """Columns of a CSV file; None where its lines are labels that merely hold commas."""
    longest = lines.str.len_bytes().max()
    if isinstance(longest, int) and longest > LONGEST_ROW:
        raise ReadingError("errors-labels-unreadable")
    try:
        rows = list(csv.reader(line + "\n" for line in lines))
    except csv.Error as error:
        raise ReadingError("errors-labels-unreadable") from error
    while rows and not rows[-1] and len(rows) > n_rows:
        rows.pop()
    if len(rows) not in (n_rows, n_rows + 1):
        raise ReadingError("errors-label-count", labels=len(rows), rows=n_rows)
    width = max(len(rows[0]), 1)
    _check_width(width, limits)
    if sum(max(len(row), 1) == width for row in rows) < 0.9 * len(rows):
        return None
    _check_header(rows[:SAMPLE_ROWS], len(rows), n_rows)
    names = column_names(rows[0] or [""], header=len(rows) > n_rows)
    padded = [row + [""] * (width - len(row)) for row in rows[-n_rows:]]
    return pl.DataFrame(
        [pl.Series(name, [row[place] for row in padded], dtype=pl.String) for place, name in enumerate(names)]
    )


def _check_width(n_columns: int, limits: Settings) -> None:
    if n_columns > limits.max_columns:
        raise LimitError("errors-too-many-columns", found=n_columns, limit=limits.max_columns)


def _labels_of(columns: pl.DataFrame) -> Labels:
    label = columns.columns[label_place(columns.columns)]
    about = columns.drop(label)
    return Labels(columns[label], about if about.width else None)


def _of_json(events: Iterator[Event], n_rows: int) -> pl.Series:
    """A list of labels, or an object that numbers them either way round."""
    kind, _ = next(events, ("", None))
    if kind not in ("start_array", "start_map"):
        raise ReadingError("errors-labels-unreadable")
    values = _scalars(events)
    kept = list(islice(values, n_rows))
    n_labels = len(kept) + sum(1 for _ in values)
    if n_labels != n_rows:
        raise ReadingError("errors-label-count", labels=n_labels, rows=n_rows)
    if kind == "start_array":
        return pl.Series([str(value) for _, value in kept], dtype=pl.String)
    numbered = {value: key for key, value in kept if type(value) is int}
    numbered = numbered or {_whole(key): str(value) for key, value in kept}
    if numbered.keys() != set(range(n_rows)):
        raise ReadingError("errors-labels-unreadable")
    return pl.Series([numbered[place] for place in range(n_rows)], dtype=pl.String)


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def _scalars(events: Iterator[Event]) -> Iterator[tuple[str, str | int | float]]:
    """Keys and values of a list or an object of nothing but texts and numbers."""
    key = ""
    for kind, value in events:
        if kind == "map_key":
            key = value
        elif kind in ("string", "number"):
            yield key, value
        elif not kind.startswith("end_"):
            raise ReadingError("errors-labels-unreadable")
