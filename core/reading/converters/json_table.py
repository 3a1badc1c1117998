"""JSON and JSON Lines of events, sessions, playlists or texts that no service of its own writes: a table is made.

Rules: RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259) and JSON Lines (https://jsonlines.org). Where the records are:
``core.reading.tables.json_values``; how they become rows: ``core.reading.tables.json_rows``. Values are written as
they stand in the file: ``7`` and ``7.0`` stay what they are, ``true``, ``false``; ``null`` is an empty cell.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from core.errors import ReadingError
from core.reading.formats import READERS
from core.reading.pieces import Converter, Group, Piece, Plain, each, plain_name
from core.reading.source import ByteProgress
from core.reading.tables.csv_writing import CsvWriter, padded
from core.reading.tables.json_rows import Columns, rows
from core.reading.tables.json_values import json_records
from core.settings import Settings

_SURELY = re.compile(r'\s*(?:\{\s*["}]|\[\s*(?:\[\s*){0,62}\{\s*["}]|(?:\[\s*){64})')
_PERHAPS = re.compile(r'\s*\[\s*(?:\[\s*)*(?:"|-?\d|\])')
LINES_LOOKED_AT, LONGEST_LINE = 3, 50_000
COPIED_BYTES = 1 << 20


def recognize(piece: Piece) -> bool:
    """JSON by its first signs and lines, unless a reader of songs knows it. Bracketed text isn't JSON."""
    if piece.head.data[:200].translate(None, b"\x00\xef\xbb\xbf\xff\xfe \t\r\n")[:1] not in (b"{", b"["):
        return False
    text = piece.head.start
    if not _SURELY.match(text) and not (_PERHAPS.match(text) and _has_json_lines(text)):
        return False
    return not any(reader.recognize(piece.head) for reader in READERS if reader.of_plays)


def _has_json_lines(text: str) -> bool:
    """Whether the first lines are JSON, each by itself, or the first is the beginning of it."""
    first, *others = text.strip().split("\n", LINES_LOOKED_AT)[:LINES_LOOKED_AT]
    if _json_error(first) is None:
        return all(_json_error(line) is None or _is_cut(line) for line in others)
    return _is_cut(first)


def _json_error(line: str) -> json.JSONDecodeError | None:
    try:
        json.JSONDecoder(parse_int=str).decode(line[:LONGEST_LINE])
    except json.JSONDecodeError as error:
        return error
    except RecursionError:
        return None
    return None


def _is_cut(line: str) -> bool:
    """Whether nothing is wrong with a line but that it ends too early."""
    error = _json_error(line)
    return error is not None and (
        error.msg.startswith("Unterminated") or error.pos >= len(line.rstrip()[:LONGEST_LINE])
    )


def convert(group: Group, path: Path, limits: Settings, progress: ByteProgress) -> Plain:
    """Write the table. The header comes first in the file but is known last: the rows lie beside it until then.

    Raises
    ------
    ReadingError
        ``errors-json-broken`` with line and column; ``errors-nothing-to-read``.
    LimitError
        ``errors-nested-too-deep``, ``errors-json-record-too-long``, ``errors-too-many-columns``,
        ``errors-too-many-tokens``, ``errors-archive-too-large``.
    """
    (piece,) = group
    columns, left = Columns(limits.max_columns), Counter[str]()
    body = path.with_name(f"{path.name}.rows")
    try:
        with body.open("xb") as stream:
            writer, ends = CsvWriter(stream, limits), []
            plan, found = rows(json_records(piece.source, progress.add, left), columns, limits.max_tokens)
            for width, some in groupby(found, key=len):
                if width:  # records that hold nothing, before the first that does, are no rows
                    writer.rows(some)
                ends.append((width, writer.n_bytes))
        if not columns.of_records and not columns.of_elements:
            raise ReadingError("errors-nothing-to-read")
        with body.open("rb") as stream, path.open("xb") as target:
            final = CsvWriter(target, limits)
            final.rows([columns.names(plan)])
            for width, end in ends:
                _copy(stream, end, len(columns) - width, final)
    finally:
        body.unlink(missing_ok=True)
    lists_left = tuple(f"{name} ({size})" for name, size in left.most_common())
    return Plain(plain_name(piece.source.name, "csv"), lists_left)


def _copy(stream: BinaryIO, end: int, n_missing: int, target: CsvWriter) -> None:
    """Rows up to a place in the file, as wide as the others."""
    if n_missing:
        for line in padded(_lines(stream, end), n_missing):
            target.write(line)
    while piece := stream.read(min(COPIED_BYTES, end - stream.tell())):
        target.write(piece)


def _lines(stream: BinaryIO, end: int) -> Iterator[bytes]:
    while stream.tell() < end:
        yield stream.readline()


CONVERTER = Converter("json-table", each(recognize), convert)
