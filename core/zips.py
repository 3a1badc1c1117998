"""Zips that people bring, opened so that nothing which made-up bytes cause gets out but what the caller names."""

from __future__ import annotations

import errno
import gzip
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import E2VError

MAX_DIRECTORY_BYTES = 4_000_000
_DAMAGE = (
    zipfile.BadZipFile,
    gzip.BadGzipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    ValueError,
    OverflowError,
)
"""What made-up bytes cause in zipfile and gzip."""


@contextmanager
def damage_is(told: E2VError) -> Iterator[None]:
    """What is damaged inside of the block is told as this error; typed errors pass."""
    try:
        yield
    except E2VError:
        raise
    except _DAMAGE as error:
        raise told from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a place before the beginning
            raise
        raise told from error


@contextmanager
def opened_zip(path: Path, *, damaged: E2VError, too_many: E2VError) -> Iterator[zipfile.ZipFile]:
    """A zip to read from.

    Parameters
    ----------
    path
        The file.
    damaged
        Raised for whatever damage shows, in here or in the block.
    too_many
        Raised for a table of contents of more than 4 MB, before it is read: a zip of 200 MB could list four million
        empty members.
    """
    with (
        damage_is(damaged),
        _BoundedReads(path.open("rb", buffering=0), too_many) as file,
        zipfile.ZipFile(file) as archive,
    ):
        yield archive


class _BoundedReads(io.BufferedReader):
    """Refuses to read a huge table of contents at once."""

    def __init__(self, raw: io.FileIO, too_many: E2VError) -> None:
        super().__init__(raw)
        self._too_many = too_many

    def read(self, size: int | None = -1, /) -> bytes:
        content = super().read(MAX_DIRECTORY_BYTES + 1 if size is None or size < 0 else size)
        if len(content) > MAX_DIRECTORY_BYTES:
            raise self._too_many
        return content
