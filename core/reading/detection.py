"""What a file is, judged by its content first and its name second."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import ReadingError
from core.reading.catalogue import CatalogueDetection, recognize_catalogue
from core.reading.formats import READERS, safetensors_vectors, word2vec_binary
from core.reading.formats.refused import (
    refuse_bare_vectors,
    refuse_binary,
    refuse_known,
    refuse_structured,
    refuse_wide_table,
)
from core.reading.reader import Head, Reason, Recognition
from core.reading.settings import ReadingSettings
from core.reading.text.encodings import SAMPLE_BYTES, wide_encoding

MADE = {"text": ("text",), "table": ("table", "text-column")}
"""The formats that a plain form may be."""


@dataclass(frozen=True, slots=True)
class Detection:
    """What a file was taken for.

    Parameters
    ----------
    format, kind
        As in the settings.
    encoding
        Of the text as far as the head tells; ``""`` for binary files.
    settings
        How it would be read; every guess may be changed.
    reasons
        What spoke for it, to be told.
    is_catalogue
        Whether the file looks like one that names items (see ``detect_catalogue``).
    """

    format: str
    kind: str
    encoding: str
    settings: ReadingSettings
    reasons: tuple[Reason, ...]
    is_catalogue: bool = False


def detect(head: bytes, name: str, size: int, made: str = "") -> Detection:
    """Guess what a file is, from its first bytes.

    Parameters
    ----------
    head
        First bytes; more than 256 KB aren't looked at.
    name
        File name; its ending breaks ties.
    size
        Bytes of the whole file.
    made
        The plain form that a converter of ours gave it: a text or a table of ours is nothing else.

    Raises
    ------
    ReadingError
        ``errors-file-empty``; ``errors-format-…`` for a known format that isn't read; ``errors-file-binary``;
        ``errors-vectors-no-words``.
    LimitError
        ``errors-too-many-columns``.
    """
    start = Head(head[:SAMPLE_BYTES], name, size)
    if not start.data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise ReadingError("errors-file-empty")
    plain = safetensors_vectors.recognize(start)
    if plain is not None:
        return _detected(plain, "")
    if made in MADE:
        may_be = [reader for reader in READERS if reader.format in MADE[made]]
        known = [opinion for reader in may_be if (opinion := reader.recognize(start))]
        if known:
            return _detected(max(known, key=lambda opinion: opinion.score), start.encoding)
    refuse_known(start.data)
    binary = word2vec_binary.recognize(start)
    if binary is None:
        if wide_encoding(start.data) is None:
            refuse_binary(start.data)
        known = [opinion for reader in READERS if reader.of_plays and (opinion := reader.recognize(start))]
        if known:
            return _detected(max(known, key=lambda opinion: opinion.score), start.encoding)
        refuse_structured(start.text)
        refuse_bare_vectors(start.text)
        refuse_wide_table(start.text, start.ending)
    opinions = [opinion for reader in READERS if (opinion := reader.recognize(start))] if binary is None else [binary]
    if not opinions:
        raise ReadingError("errors-file-empty")
    best = max(opinions, key=lambda opinion: opinion.score)
    return _detected(best, "" if best.settings.format == word2vec_binary.FORMAT else start.encoding)


def _detected(best: Recognition, encoding: str) -> Detection:
    settings = best.settings
    return Detection(settings.format, settings.kind, encoding, settings, best.reasons, best.is_catalogue)


def detect_catalogue(head: bytes, name: str, size: int) -> CatalogueDetection:
    """Guess how a file that names items is written.

    Parameters
    ----------
    head, name, size
        As for `detect`.

    Raises
    ------
    ReadingError
        ``errors-file-empty``, ``errors-catalogue-not-a-table``, or as `detect` for formats that aren't read.
    """
    start = Head(head[:SAMPLE_BYTES], name, size)
    if not start.data.strip():
        raise ReadingError("errors-file-empty")
    refuse_known(start.data)
    return recognize_catalogue(start)
