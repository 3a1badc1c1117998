"""How many downloads are made at once: many at a time would take the threads that answer clicks, and the memory."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator

from pages.api.answers import BUSY, RequestError

AT_ONCE, WAITING = 4, 12
SECONDS = 20.0


class BusyError(RequestError):
    """Too many wait already."""


class Slots:
    """So many at once, so many more may wait a while. Safe to use from several threads."""

    def __init__(self, at_once: int = AT_ONCE, waiting: int = WAITING, seconds: float = SECONDS) -> None:
        self._free = threading.BoundedSemaphore(at_once)
        self._line = threading.BoundedSemaphore(at_once + waiting)
        self._seconds = seconds

    def take(self) -> Slot:
        """A slot, given back by `Slot.give_back`, or when nobody knows it any more.

        Raises
        ------
        BusyError
            ``errors-map-busy``.
        """
        if not self._line.acquire(blocking=False):
            raise BusyError(BUSY)
        if not self._free.acquire(timeout=self._seconds):
            self._line.release()
            raise BusyError(BUSY)
        return Slot(self._free, self._line)


class Slot:
    """One of the `Slots`."""

    def __init__(self, *held: threading.BoundedSemaphore) -> None:
        self._held = list(held)

    def give_back(self) -> None:
        """Let another one go on; more than once does no harm."""
        while self._held:
            self._held.pop().release()

    def around(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """The pieces; the slot is given back after the last one, or when the receiver is gone."""
        try:
            yield from pieces
        finally:
            self.give_back()

    def __del__(self) -> None:
        self.give_back()


DOWNLOADS = Slots()
