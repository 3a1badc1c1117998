"""Documents that are a zip of parts, as .docx and .epub are: one part at a time, by its name, within a budget.

Nothing is unpacked to disk and no size is believed: what comes out is counted over all parts. Parts that overlap, that
come twice under one name, or that are packed in ways which such documents don't use are damage.
Rules: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT and ISO/IEC 21320-1.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from core.errors import LimitError, ReadingError
from core.reading.packed.archives import MAX_MEMBERS
from core.settings import MB, Settings
from core.zips import opened_zip

CHUNK_BYTES = 64 * 1024
_LOCAL_HEADER_BYTES = 30
_ENCRYPTED = 0x1


class Container:
    """The parts of one document.

    Parameters
    ----------
    archive
        The open zip.
    format
        What the document is, for messages: ``"EPUB"``.
    limit
        Most bytes that may come out, all parts and repetitions together.
    """

    def __init__(self, archive: zipfile.ZipFile, format: str, limit: int) -> None:
        self._archive = archive
        self._limit = limit
        self._left = limit
        self._parts = {info.filename: info for info in archive.infolist()}
        self.format = format

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def packed_size(self, name: str) -> int:
        """Bytes that a part takes in the file, as far as the file tells."""
        return self._parts[name].compress_size

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a part, piece by piece.

        Raises
        ------
        ReadingError
            ``errors-document-damaged`` if there is no such part.
        LimitError
            ``errors-archive-too-large``.
        """
        if name not in self._parts:
            raise ReadingError("errors-document-damaged", format=self.format)
        with self._archive.open(self._parts[name]) as stream:
            while chunk := stream.read(CHUNK_BYTES):
                self._left -= len(chunk)
                if self._left < 0:
                    raise LimitError("errors-archive-too-large", limit=self._limit // MB)
                yield chunk

    def content(self, name: str) -> bytes:
        """All bytes of a part. Raises as `chunks`."""
        return b"".join(self.chunks(name))


@contextmanager
def open_container(path: Path, format: str, limits: Settings) -> Iterator[Container]:
    """A document's parts.

    Parameters
    ----------
    path
        The file.
    format
        ``"Word"``, ``"EPUB"``.
    limits
        The parts that are read are XML, of which ``max_upload_bytes`` are the most, and ``max_unpacked_bytes``.

    Raises
    ------
    ReadingError
        ``errors-document-damaged``, ``errors-document-locked``.
    LimitError
        ``errors-archive-too-large``, ``errors-archive-too-many``.
    """
    damaged = ReadingError("errors-document-damaged", format=format)
    too_many = LimitError("errors-archive-too-many", limit=MAX_MEMBERS)
    with opened_zip(path, damaged=damaged, too_many=too_many) as archive:
        _check(archive.infolist(), format)
        yield Container(archive, format, min(limits.max_unpacked_bytes, limits.max_upload_bytes))


def _check(infos: list[zipfile.ZipInfo], format: str) -> None:
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise ReadingError("errors-document-locked", format=format)
    packed = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    twice = len({info.filename for info in infos}) < len(infos)
    in_order = sorted(infos, key=lambda info: info.header_offset)
    overlap = any(
        first.header_offset + _LOCAL_HEADER_BYTES + first.compress_size > second.header_offset
        for first, second in pairwise(in_order)
    )
    if twice or overlap or any(info.compress_type not in packed for info in infos):
        raise ReadingError("errors-document-damaged", format=format)
