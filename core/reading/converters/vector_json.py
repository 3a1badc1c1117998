"""Vectors in JSON: ``{"king": [0.1, …]}``, or records with a label and a list of numbers, in an array or line by line.

Rules: RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259) and JSON Lines (https://jsonlines.org); where the records are:
``core.reading.tables.json_values``. It is vectors where lists of at least eight numbers, many of them fractions, are
most of the file, and where their labels hardly ever recur: events that have vectors are a log.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import polars as pl

from core.errors import ReadingError
from core.reading.pieces import Converter, Group, Piece, each, plain_name
from core.reading.source import ByteProgress
from core.reading.tables.json_values import WRAPPER_DEPTH, json_records
from core.reading.vectors.label_columns import MOST_LOOKED_AT, are_labels
from core.reading.vectors.label_files import label_place
from core.reading.vectors.labelled_vectors import write_vectors
from core.reading.vectors.number_rows import Rows, rows_of_lists
from core.reading.vectors.vector_rows import check_size
from core.settings import Settings

HEAD_BYTES = 64 * 1024
BATCH_ROWS = 2_000
MOST_OF_IT, FRACTIONS = 0.6, 0.5
_DECODER = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str)
_NUMBER = rb"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
_LIST = re.compile(rb"\[\s*" + _NUMBER + rb"(?:\s*,\s*" + _NUMBER + rb"){7,}")


def _recognize(piece: Piece) -> bool:
    data = piece.head.data[:HEAD_BYTES]
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"{", b"["):
        return False
    lists = _LIST.findall(data)
    if sum(map(len, lists)) < MOST_OF_IT * len(data.strip()) or b'"' not in data:
        return False
    numbers = b",".join(lists)
    return numbers.count(b".") >= FRACTIONS * numbers.count(b",") and _have_labels(_whole_records(data))


def _whole_records(data: bytes) -> list[dict[str, str]]:
    """The fields of each whole record with a list in it, lists left out; none of one object of vectors by name.

    What may lie around all the records is never whole: the last brace is taken away.
    """
    text = data[: max(data.rfind(b"}"), 0)].decode("utf-8", "replace")
    records, at, n_cut = [], text.find("{"), 0
    while at >= 0 and n_cut <= WRAPPER_DEPTH:
        try:
            record, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            n_cut, at = n_cut + 1, at + 1
        else:
            if any(isinstance(value, list) for value in record.values()):
                records.append({name: value for name, value in record.items() if isinstance(value, str)})
        at = text.find("{", at)
    return records


def _have_labels(records: list[dict[str, str]]) -> bool:
    names = _names(dict(item for record in records for item in record.items()))[:MOST_LOOKED_AT]
    columns = {name: pl.Series([record.get(name, "") for record in records], dtype=pl.String) for name in names}
    return not names or are_labels(columns, names[0])


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> str:
    """The vectors with their labels; other texts and numbers of the records as metadata.

    Raises
    ------
    ReadingError
        ``errors-no-vectors``; as `json_records`.
    LimitError
        As `check_size` and `json_records`.
    """
    source = group[0].source
    rows = Rows(limits)
    names: list[str] | None = None
    for batch in _batches(record for record, _ in json_records(source, progress.add)):
        names = _names(batch[0]) if names is None else names
        lists = pl.Series([_vector(record) for record in batch], dtype=pl.List(pl.String))
        dim = rows.dim or _usual_length(lists)
        check_size(rows.n_rows, dim, limits)
        numbers, whole = rows_of_lists(lists, dim)
        columns = [pl.Series(name, [_text(record, name) for record in batch], dtype=pl.String) for name in names]
        rows.add(
            columns[0] if columns else pl.repeat(None, len(batch), dtype=pl.String, eager=True),
            numbers,
            whole,
            pl.DataFrame(columns[1:]),
        )
    write_vectors(path, rows.labels(), rows.matrix(), limits, about=rows.about(), ragged=rows.ragged)
    return plain_name(source.name, "safetensors")


def _batches(records: Iterator[Any]) -> Iterator[list[dict[str, Any]]]:
    while batch := list(islice(records, BATCH_ROWS)):
        yield [record if isinstance(record, dict) else {} for record in batch]


def _names(record: dict[str, Any]) -> list[str]:
    """The fields that hold texts and numbers, the label first."""
    names = [name for name, value in record.items() if isinstance(value, str)]
    label = label_place(names)
    return [*names[label : label + 1], *names[:label], *names[label + 1 :]]


def _text(record: dict[str, Any], name: str) -> str | None:
    value = record.get(name)
    return value if isinstance(value, str) else None


def _vector(record: dict[str, Any]) -> list[str] | None:
    found = next((value for value in record.values() if isinstance(value, list)), None)
    return None if found is None else [value if isinstance(value, str) else "" for value in found]


def _usual_length(lists: pl.Series) -> int:
    lengths = Counter(lists.list.len().drop_nulls().to_list())
    length = lengths.most_common(1)[0][0] if lengths else 0
    if not length:
        raise ReadingError("errors-no-vectors")
    return int(length)


CONVERTER = Converter("vector-json", each(_recognize), convert)
