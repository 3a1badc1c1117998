"""Where a writer that wants a file puts its bytes, until they are sent on."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Buffer


class Sink(io.RawIOBase):
    """A file that can only be written to, forwards; what was written is taken out in between.

    >>> sink = Sink()
    >>> sink.write(b"ab") + sink.write(b"c")
    3
    >>> sink.taken(), sink.taken()
    (b'abc', b'')
    """

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, piece: Buffer, /) -> int:
        """Keep some bytes."""
        self._pieces.append(bytes(piece))
        return len(self._pieces[-1])

    def taken(self) -> bytes:
        """All bytes since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)
