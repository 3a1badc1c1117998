"""Files that aren't read, known by their first bytes, and what to do instead.

Pickles and gensim's own ``.model`` and ``.kv`` run code when they are loaded; fastText's ``.bin`` is not the word2vec
binary format; archives, office documents and pictures are no text.
"""

from __future__ import annotations

import re

from core.errors import LimitError, ReadingError
from core.settings import settings

_PICKLE = re.compile(rb"\x80[\x02-\x05]|\x80\x04\x95")
_SIGNATURES = (
    (b"\xba\x16\x4f\x2f", "errors-format-fasttext-bin", "fastText"),
    (b"PK\x03\x04", "errors-format-archive", "ZIP"),
    (b"\x1f\x8b", "errors-format-archive", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "errors-format-archive", "7z"),
    (b"Rar!\x1a\x07", "errors-format-archive", "RAR"),
    (b"\xfd7zXZ\x00", "errors-format-archive", "XZ"),
    (b"BZh", "errors-format-archive", "bzip2"),
    (b"\x28\xb5\x2f\xfd", "errors-format-archive", "Zstandard"),
    (b"%PDF-", "errors-format-unknown", "PDF"),
    (b"\xd0\xcf\x11\xe0", "errors-format-office", "Office"),
    (b"PAR1", "errors-format-unknown", "Parquet"),
    (b"\x93NUMPY", "errors-vectors-no-labels", "NumPy"),
    (b"SQLite format 3\x00", "errors-format-unknown", "SQLite"),
    (b"bplist00", "errors-format-unknown", "plist"),
    (b"\x89PNG", "errors-format-unknown", "PNG"),
    (b"\xff\xd8\xff", "errors-format-unknown", "JPEG"),
    (b"GIF8", "errors-format-unknown", "GIF"),
    (b"ID3", "errors-format-unknown", "MP3"),
)
_JSON = re.compile(r'\s*(?:\{\s*"[^"\n]{1,200}"\s*:|\[\s*(?:\{\s*"|\[\s*["\d]))')
_XML = re.compile(r"\s*(?:<\?xml\b|<!doctype\b|<html\b|<plist\b)", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;]+")
_FRACTION = re.compile(r"-?\d*\.\d+(?:[eE][+-]?\d+)?|-?\d(?:\.\d*)?[eE][+-]?\d+|-?0")
TABLE_ENDINGS = frozenset({"csv", "tsv", "tab", "psv"})
MOST_COLUMNS = 2_000
"""A list of items may be that long in a .csv file too; longer ones are tables that went wrong."""
BINARY_SHARE = 0.02


def refuse_known(data: bytes) -> None:
    """Refuse a head whose first bytes are those of a format that isn't read.

    Raises
    ------
    ReadingError
        ``errors-format-…`` with the name of the format.
    """
    if _PICKLE.match(data):
        raise ReadingError("errors-format-pickle")
    if data[257:262] == b"ustar":
        raise ReadingError("errors-format-archive", format="tar")
    for signature, code, name in _SIGNATURES:
        if data.startswith(signature) and (len(signature) > 3 or not data[:64].isascii()):
            raise ReadingError(code, format=name)


def refuse_structured(text: str) -> None:
    """Refuse JSON, XML and HTML, whose signs would become words.

    Raises
    ------
    ReadingError
        ``errors-format-unknown`` with the name of the format.
    """
    if _JSON.match(text):
        raise ReadingError("errors-format-unknown", format="JSON")
    if _XML.match(text):
        raise ReadingError("errors-format-unknown", format="XML")


def refuse_bare_vectors(text: str) -> None:
    """Refuse rows of nothing but fractions: vectors without words.

    Raises
    ------
    ReadingError
        ``errors-vectors-no-words``.
    """
    lines = [line for line in text.split("\n", 20)[:20] if line.strip()]
    rows = [_BETWEEN.split(line.strip()) for line in lines if len(line) < 100_000]
    if rows and all(len(row) >= 10 and all(map(_FRACTION.fullmatch, row)) for row in rows):
        raise ReadingError("errors-vectors-no-words")


def refuse_wide_table(text: str, ending: str) -> None:
    """Refuse what is called a table but has thousands of cells in its first row.

    Raises
    ------
    LimitError
        ``errors-too-many-columns``.
    """
    first, _, _ = text.partition("\n")
    n_columns = 1 + max(first.count(delimiter) for delimiter in ",;\t|")
    if n_columns > MOST_COLUMNS and ending in TABLE_ENDINGS:
        raise LimitError("errors-too-many-columns", found=n_columns, limit=settings().max_columns)


def refuse_binary(data: bytes) -> None:
    """Refuse a head that isn't text in any encoding: control characters make up more than a few of it.

    Raises
    ------
    ReadingError
        ``errors-file-binary``.
    """
    controls = len(data) - len(data.translate(None, bytes(b for b in range(32) if b not in b"\t\n\r\f\v")))
    if controls > BINARY_SHARE * len(data) and controls > 8:
        raise ReadingError("errors-file-binary")
