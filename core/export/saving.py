"""Files that exist whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import IO


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A new file that takes the place of ``path`` in one step when the block ends well.

    Raises
    ------
    OSError
        If the folder can't be written to; an existing file is left as it was.
    """
    unfinished = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        with unfinished.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def save(pieces: Iterable[bytes], path: Path) -> None:
    """Write an export to a file.

    Raises
    ------
    OSError
        As `replacing`.
    """
    with replacing(path) as stream:
        stream.writelines(pieces)
