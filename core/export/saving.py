"""Putting the pieces of an export into a file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from secrets import token_hex


def save(pieces: Iterable[bytes], path: Path) -> None:
    """Write an export to a file that exists whole or not at all.

    Raises
    ------
    OSError
        If the folder can't be written to; an existing file is left as it was.
    """
    unfinished = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        with unfinished.open("xb") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
